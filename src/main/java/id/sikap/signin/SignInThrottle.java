package id.sikap.signin;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;

import org.springframework.stereotype.Component;

/**
 * Wrong guesses slow down: five at once for an account, then one a minute; thirty at once
 * from one address, where a whole office may sit, then one in ten seconds. Right guesses
 * cost nothing. Kept in memory: a restart forgives, and one node is what a regency runs.
 */
@Component
class SignInThrottle {

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterAccess(Duration.ofHours(1))
		.build();

	boolean isBlocked(String username, String address) {
		return account(username).getAvailableTokens() == 0 || address(address).getAvailableTokens() == 0;
	}

	void guessedWrong(String username, String address) {
		account(username).tryConsume(1);
		address(address).tryConsume(1);
	}

	void guessedRight(String username) {
		this.buckets.invalidate(accountKey(username));
	}

	private Bucket account(String username) {
		return this.buckets.get(accountKey(username), (key) -> bucket(5, Duration.ofMinutes(1)));
	}

	private Bucket address(String address) {
		return this.buckets.get("address " + address, (key) -> bucket(30, Duration.ofSeconds(10)));
	}

	private static String accountKey(String username) {
		return "account " + username.strip().toLowerCase();
	}

	private static Bucket bucket(int atOnce, Duration each) {
		return Bucket.builder()
			.addLimit(Bandwidth.builder().capacity(atOnce).refillIntervally(1, each).build())
			.build();
	}

}
