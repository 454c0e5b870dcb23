package org.pincite.search.tree;

/**
 * How near two things must be.
 *
 * @param unit  a number of words, or the same sentence, paragraph or segment
 * @param words 1 to 255 for {@link Unit#WORDS}, where 1 means next to each other; else 0
 */
public record Reach(Unit unit, int words) {
	public static final int MOST = 255;
	public static final Reach SENTENCE = new Reach(Unit.SENTENCE, 0);
	public static final Reach PARAGRAPH = new Reach(Unit.PARAGRAPH, 0);
	public static final Reach SEGMENT = new Reach(Unit.SEGMENT, 0);

	public Reach {
		if (unit == Unit.WORDS ? words < 1 || words > MOST : words != 0)
			throw new IllegalArgumentException(unit + " " + words);
	}

	public static Reach words(int n) {
		return new Reach(Unit.WORDS, n);
	}
}
