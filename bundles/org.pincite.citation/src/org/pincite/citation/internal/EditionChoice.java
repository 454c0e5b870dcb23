package org.pincite.citation.internal;

import org.pincite.citation.CitationKind;

/** Decides which edition an ambiguous abbreviation means: by the year, the court, the volume, and the exact spelling. */
final class EditionChoice {

	private EditionChoice() {
	}

	static Edition of(Draft d, Editions editions) {
		if (d.candidates == null || d.candidates.length == 0)
			return d.edition;
		Edition best = null;
		int most = Integer.MIN_VALUE;
		for (int id : d.candidates) {
			Edition e = editions.get(id);
			if (e.shape() == Shape.TITLED || !fits(d, e) || e.neutral() && (e.hyphened() && !yearly(d) || Editions.strict(e.name())))
				continue;
			int score = score(d, e);
			if (score > most) {
				most = score;
				best = e;
			}
		}
		return best == null ? d.edition : best;
	}

	/** Whether the volume is a year, as in {@code 2006-Ohio-2095}. */
	private static boolean yearly(Draft d) {
		return d.volume != null && d.volume.length() == 4 && PageYear.plausible(number(d.volume));
	}

	private static boolean fits(Draft d, Edition e) {
		return switch (d.kind) {
			case CASE -> e.shape() == Shape.CASE;
			case JOURNAL -> e.shape() == Shape.JOURNAL;
			case LAW -> e.shape() == Shape.PAGED || e.shape() == Shape.SESSION;
			default -> e.shape() == Shape.CASE || e.shape() == Shape.JOURNAL || e.shape() == Shape.PAGED;
		};
	}

	private static int score(Draft d, Edition e) {
		int score = 0;
		boolean volumeYear = yearly(d);
		if (e.neutral())
			score += !volumeYear ? -60 : d.kind == CitationKind.CASE && (d.page == null || !Reading.digit(d.page.charAt(0))) ? -200 : 60;
		else if (volumeYear && d.kind == CitationKind.CASE)
			score -= 10;
		if (d.year != null)
			score += e.covers(d.year) ? e.to() == 9999 && e.from() == 0 ? 10 : 40 : -80;
		else if (e.to() < 1880)
			score -= 15;
		if (d.court != null) {
			if (d.court.equals(e.court()))
				score += 30;
			else if (!e.state().isEmpty())
				score += d.court.startsWith(e.state()) ? 20 : -20;
		}
		if (d.printed != null) {
			if (d.printed.equals(e.name()))
				score += 20;
			else if (squeezed(d.printed).equals(squeezed(e.name())))
				score += 12;
			else if (e.name().startsWith(d.printed))
				score += 6;
		}
		return d.kind == CitationKind.CASE && e.type().equals("neutral") && d.printed != null && d.printed.equals(e.name()) ? score + 5 : score;
	}

	private static String squeezed(String s) {
		return s.replace(" ", "").replace('\u2019', '\'');
	}

	private static int number(String s) {
		int v = 0;
		for (int i = 0; i < s.length(); i++) {
			if (!Reading.digit(s.charAt(i)))
				return -1;
			v = v * 10 + s.charAt(i) - '0';
		}
		return v;
	}
}
