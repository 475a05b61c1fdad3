package id.sikap.support;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;

/** Measures of the few fonts, worked out by the first document. */
final class PdfFontMetrics implements FSCacheEx<String, FSCacheValue> {

	private final Map<String, FSCacheValue> measures = new ConcurrentHashMap<>();

	@Override
	public void put(String key, FSCacheValue value) {
		this.measures.put(key, value);
	}

	@Override
	public FSCacheValue get(String key, Callable<? extends FSCacheValue> loader) {
		return this.measures.computeIfAbsent(key, (missing) -> {
			try {
				return loader.call();
			}
			catch (Exception ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	@Override
	public FSCacheValue get(String key) {
		return this.measures.get(key);
	}

}
