package org.pincite.ingest.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the names of judges out of the lines in which courts and records list them. */
public final class Judges {
	private static final Pattern OFFICE = Pattern.compile("(?i).*\\b(?:judges?|justices?|jj?\\.|chief|senior|circuit|district|members?|board|panel|before|present|per curiam|sitting|designation|"
			+ "appellate|presiding|associate|magistrate|commissioners?|chairman|concurring|dissenting|joined?|opinion)\\b.*|jr\\.?|sr\\.?|iii?|iv|hon\\.?|c\\.?j\\.?|jj?\\.?");
	private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’. \\-]{1,40}");
	private static final Pattern TITLE = Pattern.compile("(?i)^(?:(?:before|present|the|hon(?:orable|\\.)?|chief|senior|associate|presiding|circuit|district|u\\.s\\.|judges?|justices?|mr\\.|mrs\\.|ms\\.)[:,]?\\s+)+");

	private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern BETWEEN = Pattern.compile("[,;&]|\\band\\b");
	private static final Pattern NOTES = Pattern.compile("[*†‡\\[\\]\\d:]");

	private Judges() {
	}

	/** Names in their order; offices and honours are left out, shouted names lowered. */
	public static List<String> in(String printed) {
		List<String> judges = new ArrayList<>();
		String names = BLANKS.matcher(printed.indexOf('(') < 0 ? printed : ASIDE.matcher(printed).replaceAll(" ")).replaceAll(" ");
		for (String part : BETWEEN.split(names)) {
			String name = TITLE.matcher(NOTES.matcher(part).replaceAll("").strip()).replaceFirst("").strip();
			if (!name.isEmpty() && !OFFICE.matcher(name).matches() && NAME.matcher(name).matches())
				judges.add(lowered(name));
		}
		return judges;
	}

	private static String lowered(String name) {
		StringBuilder out = new StringBuilder();
		for (String word : name.split(" "))
			out.append(out.isEmpty() ? "" : " ").append(CaseName.unshouted(word));
		return out.toString();
	}
}
