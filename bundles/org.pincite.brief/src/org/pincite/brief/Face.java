package org.pincite.brief;

/** How letters look apart from their size. */
public record Face(boolean italic, boolean bold, boolean underline, boolean smallCaps) {

	public static final Face PLAIN = new Face(false, false, false, false);
	public static final Face ITALIC = new Face(true, false, false, false);
	public static final Face BOLD = new Face(false, true, false, false);
	public static final Face UNDERLINE = new Face(false, false, true, false);
	public static final Face SMALL_CAPS = new Face(false, false, false, true);

	/** This face with everything that the other adds. */
	public Face and(Face other) {
		return new Face(italic || other.italic, bold || other.bold, underline || other.underline,
				smallCaps || other.smallCaps);
	}
}
