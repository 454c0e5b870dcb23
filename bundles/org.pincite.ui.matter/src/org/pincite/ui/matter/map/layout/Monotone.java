package org.pincite.ui.matter.map.layout;

/** Weighted isotonic regression: pool adjacent violators. */
final class Monotone {

	private Monotone() {
	}

	/** Replaces the values by the nearest ones, in the sense of weighted least squares, of which none is less than the one before. */
	static void fit(double[] values, double[] weights) {
		int[] end = new int[values.length];
		double[] sum = new double[values.length];
		double[] weight = new double[values.length];
		int blocks = 0;
		for (int i = 0; i < values.length; i++) {
			end[blocks] = i + 1;
			sum[blocks] = values[i] * weights[i];
			weight[blocks] = weights[i];
			while (blocks > 0 && sum[blocks - 1] / weight[blocks - 1] >= sum[blocks] / weight[blocks]) {
				blocks--;
				end[blocks] = i + 1;
				sum[blocks] += sum[blocks + 1];
				weight[blocks] += weight[blocks + 1];
			}
			blocks++;
		}
		int at = 0;
		for (int block = 0; block < blocks; block++)
			for (double mean = sum[block] / weight[block]; at < end[block]; at++)
				values[at] = mean;
	}
}
