package id.sikap.archive;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/**
 * Twenty questions at once from one address, then one in ten seconds: enough for an
 * office with a pile of papers, hopeless for who tries codes until one fits.
 */
@Component
class GenuineThrottle {

	private static final int AT_ONCE = 20;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	boolean admits(String address) {
		return this.buckets
			.get(address, (key) -> Bucket.builder()
				.addLimit(Bandwidth.builder().capacity(AT_ONCE).refillIntervally(1, Duration.ofSeconds(10)).build())
				.build())
			.tryConsume(1);
	}

}
