package id.sikap.demo;

import java.util.Arrays;

/** Splits a whole number by weights so that the parts add up to it. */
final class Shares {

	private Shares() {
	}

	/** By largest remainder, the earlier one first among equals. */
	static int[] split(int total, double[] weights) {
		double sum = Arrays.stream(weights).sum();
		int[] parts = new int[weights.length];
		double[] remainders = new double[weights.length];
		int given = 0;
		for (int i = 0; i < parts.length; i++) {
			double exact = total * weights[i] / sum;
			parts[i] = (int) exact;
			remainders[i] = exact - parts[i];
			given += parts[i];
		}
		for (; given < total; given++) {
			int most = 0;
			for (int i = 1; i < parts.length; i++) {
				if (remainders[i] > remainders[most]) {
					most = i;
				}
			}
			parts[most]++;
			remainders[most] = -1;
		}
		return parts;
	}

	static int[] evenly(int total, int parts) {
		double[] weights = new double[parts];
		Arrays.fill(weights, 1);
		return split(total, weights);
	}

}
