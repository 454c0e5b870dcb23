package org.pincite.ingest.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pincite.library.Mark;

/** Puts a text written in pieces into NFC as a whole and moves its marks along; pieces in NFC may not be so side by side. */
final class Composition {
	private static final Comparator<Mark> ORDER = Composition::inOrder;

	private Composition() {
	}

	private static int inOrder(Mark a, Mark b) {
		if (a.start() != b.start())
			return Integer.compare(a.start(), b.start());
		if (a.end() != b.end())
			return Integer.compare(b.end(), a.end());
		int kinds = a.kind().compareTo(b.kind());
		return kinds != 0 ? kinds : Integer.compare(a.level(), b.level());
	}

	static Transcribed compose(String text, List<Mark> marks) {
		if (Clean.isComposed(text)) {
			List<Mark> sorted = new ArrayList<>(marks);
			sorted.sort(ORDER);
			return new Transcribed(text, sorted);
		}
		int[] moved = new int[text.length() + 1];
		StringBuilder composed = new StringBuilder(text.length());
		int from = 0;
		while (from < text.length()) {
			int to = nextBoundary(text, from);
			java.util.Arrays.fill(moved, from, to, composed.length());
			composed.append(Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC));
			from = to;
		}
		moved[text.length()] = composed.length();
		List<Mark> shifted = new ArrayList<>(marks.size());
		for (Mark m : marks)
			shifted.add(new Mark(m.kind(), moved[m.start()], moved[m.end()], m.label(), m.target(), m.level()));
		shifted.sort(ORDER);
		return new Transcribed(composed.toString(), shifted);
	}

	/** The next character that composes with nothing before it: neither a combining mark nor the middle or end of a Hangul syllable. */
	private static int nextBoundary(String text, int from) {
		int i = from + Character.charCount(text.codePointAt(from));
		while (i < text.length()) {
			int c = text.codePointAt(i);
			int type = Character.getType(c);
			boolean combines = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
					|| type == Character.ENCLOSING_MARK || c >= 0x1160 && c <= 0x11ff;
			if (!combines)
				return i;
			i += Character.charCount(c);
		}
		return text.length();
	}
}
