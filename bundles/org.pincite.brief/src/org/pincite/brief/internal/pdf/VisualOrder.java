package org.pincite.brief.internal.pdf;

import java.text.Bidi;

/** Puts the characters of a piece in the order in which they stand on the page. Letters are not joined, which Arabic script would need. */
final class VisualOrder {

	private VisualOrder() {
	}

	static String of(String text) {
		char[] chars = text.toCharArray();
		if (!Bidi.requiresBidi(chars, 0, chars.length))
			return text;
		Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		int runs = bidi.getRunCount();
		byte[] levels = new byte[runs];
		String[] pieces = new String[runs];
		for (int i = 0; i < runs; i++) {
			levels[i] = (byte) bidi.getRunLevel(i);
			String piece = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
			pieces[i] = levels[i] % 2 == 0 ? piece : mirrored(new StringBuilder(piece).reverse());
		}
		Bidi.reorderVisually(levels, 0, pieces, 0, runs);
		return String.join("", pieces);
	}

	private static String mirrored(StringBuilder text) {
		String pairs = "()[]{}<>\u00AB\u00BB";
		for (int i = 0; i < text.length(); i++) {
			int at = pairs.indexOf(text.charAt(i));
			if (at >= 0)
				text.setCharAt(i, pairs.charAt(at ^ 1));
		}
		return text.toString();
	}
}
