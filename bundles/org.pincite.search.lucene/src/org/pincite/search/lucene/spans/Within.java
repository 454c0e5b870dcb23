package org.pincite.search.lucene.spans;

import java.io.IOException;

import org.apache.lucene.index.LeafReaderContext;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Unit;

/** Decides how far a match reaches in the current document: so many words, or to the ends of its sentence or paragraph. */
final class Within {
	private final int words;
	private final Units units;

	/** Fields other than the text are one sentence and one paragraph. */
	Within(Reach reach, String field, LeafReaderContext segment) throws IOException {
		words = reach.words();
		units = reach.unit() == Unit.WORDS ? null : new Units(segment, starts(reach, field));
	}

	/** Units to be read from the first to the last, or null where words are counted. */
	static UnitStream units(Reach reach, String field, LeafReaderContext segment) throws IOException {
		return reach.unit() == Unit.WORDS ? null : new UnitStream(segment, starts(reach, field));
	}

	private static String starts(Reach reach, String field) {
		return field.equals(Names.TEXT) ? reach.unit() == Unit.SENTENCE ? Names.SENTENCE : Names.PARAGRAPH : "";
	}

	void moveTo(int document) throws IOException {
		if (units != null)
			units.moveTo(document);
	}

	/** First position at which something within reach of a match may start, given the longest thing; beyond {@link #to} if there is none. */
	int from(int start, int end, int longest) {
		if (units == null)
			return start - words - longest;
		return units.above(start) > end ? units.floor(start) : Integer.MAX_VALUE;
	}

	/** Last position at which something within reach of a match may start. */
	int to(int start, int end) {
		return units == null ? end + words : units.above(start) - 1;
	}

	/** True if two matches reach each other. */
	boolean reaches(int start, int end, int otherStart, int otherEnd) {
		if (units == null)
			return Math.max(start - otherEnd, otherStart - end) <= words;
		return units.above(Math.min(start, otherStart)) > Math.max(end, otherEnd);
	}
}
