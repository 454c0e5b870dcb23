package org.pincite.search.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.library.Source;

/**
 * Where a source is reported, in the parts that reference managers want.
 *
 * @param volume   volume, or null
 * @param reporter reporter or code, or null
 * @param page     first page or section, or null
 */
record Reported(String volume, String reporter, String page) {
	private static final Pattern CITATION = Pattern.compile("(\\d+)\\s+(\\D.*?)\\s+(?:§§?\\s*)?(\\S+)");

	static Reported of(Source source) {
		for (String citation : source.citations()) {
			Matcher parts = CITATION.matcher(citation);
			if (parts.matches())
				return new Reported(parts.group(1), parts.group(2), parts.group(3));
		}
		return new Reported(null, null, null);
	}

	static Optional<Court> court(Source source) {
		return source.court() == null ? Optional.empty() : Courts.standard().byId(source.court());
	}

	/** Year, month and day of a source, as far as they are known. */
	static List<Integer> date(Source source) {
		if (source.date() == null || !source.date().matches("\\d{4}(-\\d{2}){0,2}.*"))
			return List.of();
		String[] parts = source.date().substring(0, Math.min(10, source.date().length())).split("-");
		return java.util.Arrays.stream(parts).map(Integer::valueOf).toList();
	}

	/** On one line. */
	static String line(String text) {
		return text == null ? "" : text.replaceAll("\\s+", " ").strip();
	}
}
