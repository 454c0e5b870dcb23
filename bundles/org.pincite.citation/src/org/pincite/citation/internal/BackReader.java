package org.pincite.citation.internal;

import org.pincite.citation.CitationKind;

/** Reads references that lean on an earlier one: <i>id.</i> and <i>supra</i>. Their pins are read by {@link TailReader}. */
final class BackReader {

	private final Reading r;

	BackReader(Reading r) {
		this.r = r;
	}

	/** @param i position of {@code i} or {@code I} at the start of a word, or of the {@code l} that scanning made of it */
	Draft id(int i) {
		char second = r.at(i + 1);
		int end;
		if (second == 'd' || second == 'D')
			end = i + 2;
		else if (r.hasIgnoreCase(i, "ibid"))
			end = i + 4;
		else
			return null;
		char before = r.at(i - 1);
		if (Reading.word(r.at(end)) || before == '.' && r.c[i] == 'i' || Reading.dash(before) || before == '/' || before == '@')
			return null;
		if ((second == 'D' || r.c[i] == 'l') && !r.wordAt(r.skip(r.at(end + 1) == ',' ? end + 2 : end + 1), "at"))
			return null;
		if (r.at(end) == ' ' && r.at(end + 1) == '.' && end - i == 2)
			return new Draft(CitationKind.ID, i, end + 2); // words and points set apart: "Id ."
		if (r.at(end) != '.') {
			// "Id at 5", "Id, at 5": scanned text loses the period
			int q = r.skip(r.at(end) == ',' ? end + 1 : end);
			if (r.c[i] != 'I' && end - i == 2 || !(r.wordAt(q, "at") && Reading.digit(r.at(r.skip(q + 2)))))
				return null;
			return new Draft(CitationKind.ID, i, end);
		}
		return new Draft(CitationKind.ID, i, end + 1);
	}

	/** @param i position of {@code s} or {@code S} at the start of a word */
	Draft supra(int i) {
		if (!r.wordAt(i, "supra"))
			return null;
		return new Draft(CitationKind.SUPRA, i, i + 5);
	}
}
