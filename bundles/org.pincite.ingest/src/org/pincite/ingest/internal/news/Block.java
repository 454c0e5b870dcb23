package org.pincite.ingest.internal.news;

/** The text that stands in one block element and in no block inside it. */
final class Block {
	/** A sentence that ends is prose from this width on, */
	private static final double SENTENCE = 25;
	/** and a longer text if it has a full stop or two commas anywhere. */
	private static final double CLAUSES = 60;
	private static final double MOST_LINKED = 0.5;
	private double text;
	private double linked;
	private int stops;
	private int commas;
	private boolean ended;

	/** @param share how much the text counts as a link's, 0 to 1 */
	void add(String words, double width, double share) {
		text += width;
		linked += width * share;
		for (int i = 0; i < words.length(); i++) {
			char c = words.charAt(i);
			if (isStop(c) && (i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1)) || c > 0x2e80))
				stops++;
			else if (isComma(c))
				commas++;
			if (isStop(c))
				ended = true;
			else if (Character.isLetterOrDigit(c))
				ended = false;
		}
	}

	boolean isEmpty() {
		return text == 0;
	}

	double text() {
		return text;
	}

	double unlinked() {
		return Math.max(0, text - linked);
	}

	/** True for what reads like a sentence or more, most of it no link. */
	boolean isProse() {
		double own = unlinked();
		return linked <= text * MOST_LINKED && (own >= SENTENCE && ended || own >= CLAUSES && (stops > 0 || commas > 1));
	}

	private static boolean isStop(char c) {
		return switch (c) {
		case '.', '!', '?', '…', ':', '。', '！', '？', '；', '؟', '۔', '।', '՝', '።' -> true;
		default -> false;
		};
	}

	private static boolean isComma(char c) {
		return switch (c) {
		case ',', ';', '،', '，', '、', '﹐', '﹑', '՝' -> true;
		default -> false;
		};
	}
}
