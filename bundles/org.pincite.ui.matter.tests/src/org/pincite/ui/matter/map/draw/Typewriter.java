package org.pincite.ui.matter.map.draw;

/** Every character is as wide as the next. */
public final class Typewriter implements TextMeasure {
	static final int CHARACTER = 7;

	@Override
	public int width(String text, Face face) {
		return CHARACTER * text.codePointCount(0, text.length());
	}

	@Override
	public int height(Face face) {
		return 18;
	}

	@Override
	public int ascent(Face face) {
		return 14;
	}

	@Override
	public double size(Face face) {
		return 13;
	}
}
