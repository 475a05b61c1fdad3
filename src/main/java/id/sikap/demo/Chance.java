package id.sikap.demo;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * Random choices about one made-up thing. The same key always gives the same choices,
 * whatever was made before it.
 */
final class Chance {

	private final SplittableRandom random;

	private Chance(long seed) {
		this.random = new SplittableRandom(seed);
	}

	static Chance of(Object... key) {
		long seed = 0x9E3779B97F4A7C15L;
		for (Object part : key) {
			String text = part.toString();
			for (int i = 0; i < text.length(); i++) {
				seed = mix(seed ^ text.charAt(i));
			}
			seed = mix(seed + 0x632BE59BD9B4E019L);
		}
		return new Chance(seed);
	}

	/** The finaliser of MurmurHash3. */
	private static long mix(long z) {
		long x = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
		x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
		return x ^ (x >>> 33);
	}

	/**
	 * @param probability from 0 to 1
	 */
	boolean happens(double probability) {
		return this.random.nextDouble() < probability;
	}

	/** A whole number, both ends included. */
	int between(int from, int to) {
		return this.random.nextInt(from, to + 1);
	}

	double between(double from, double to) {
		return this.random.nextDouble(from, to);
	}

	<T> T one(List<T> choices) {
		return choices.get(this.random.nextInt(choices.size()));
	}

	/** One of the choices, each as likely as its weight among all. */
	<T> T one(List<T> choices, int... weights) {
		int all = 0;
		for (int weight : weights) {
			all += weight;
		}
		int left = this.random.nextInt(all);
		int i = 0;
		while (left >= weights[i]) {
			left -= weights[i++];
		}
		return choices.get(i);
	}

	/** A UUIDv7 of that moment. */
	UUID id(Instant moment) {
		long most = (moment.toEpochMilli() << 16) | 0x7000L | (this.random.nextLong() & 0x0FFFL);
		long least = (this.random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
		return new UUID(most, least);
	}

}
