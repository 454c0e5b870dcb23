package org.pincite.citator.internal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Case names in running text: the one in front of a citation, and the short name a case goes by afterwards. */
final class CaseName {
	private static final Set<String> CONNECTORS = Set.of("of", "the", "and", "&", "de", "la", "del", "ex", "rel.", "for",
			"in", "on", "d/b/a", "von", "van", "el", "al", "y", "to", "et", "al.", "al.,");
	private static final Set<String> STOPS = Set.of("see", "also", "accord", "cf.", "but", "contra", "compare", "with",
			"in", "e.g.", "e.g.,", "citing", "quoting", "under", "see,", "following", "overruling", "and", "unlike",
			"generally", "cf", "as", "id.", "court", "both");
	/** Parties that sue and are sued in so many cases that their names tell none apart. */
	private static final Set<String> COMMON = Set.of("united", "states", "ins", "gonzales", "ashcroft", "holder", "mukasey",
			"lynch", "sessions", "barr", "garland", "whitaker", "wilkinson", "reno", "bondi", "meese", "thornburgh",
			"attorney", "general", "state", "people", "commonwealth", "board", "commissioner", "secretary", "warden",
			"city", "county", "department", "commission", "america", "american", "national", "federal", "government",
			"district", "service", "bank", "company", "union", "university", "school", "estate", "corporation", "court",
			"massachusetts", "maine", "puerto", "rico", "texas", "california", "florida", "virginia", "carolina",
			"maryland", "new", "york", "hampshire", "jersey", "rhode", "island", "first", "general's");

	private static final Pattern OPENING = Pattern.compile("^(?:In the )?(?:Matter of|In re|Ex parte) ");
	private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

	private CaseName() {
	}

	/** The case name that ends where a citation begins, as printed, or null. */
	static String before(String text, int floor, int core) {
		int from = Math.max(floor, core - 200);
		String near = text.substring(from, core);
		from += Math.max(near.lastIndexOf(';'), near.lastIndexOf("\n\n")) + 1;
		String front = text.substring(from, core).replace('\n', ' ');
		int end = front.stripTrailing().length();
		if (end == 0 || front.charAt(end - 1) != ',')
			return null;
		int versus = Math.max(front.lastIndexOf(" v. "), Math.max(front.lastIndexOf(" vs. "), front.lastIndexOf(" v ")));
		int start = versus > 0 ? partyStart(front, versus) : -1;
		for (String opening : new String[] { "Matter of ", "In re ", "Ex parte ", "In the Matter of " })
			if (versus < 0)
				start = Math.max(start, front.lastIndexOf(opening));
		return start < 0 || start >= end - 1 ? null : text.substring(from + start, from + end - 1);
	}

	/** Start of the first party, whose last word ends at {@code versus}; -1 if there is no word that can be a name. */
	private static int partyStart(String front, int versus) {
		int start = -1;
		int at = versus;
		for (int words = 0; at > 0 && words < 9; words++) {
			int wordStart = front.lastIndexOf(' ', at - 1) + 1;
			String word = front.substring(wordStart, at);
			String bare = withoutOpening(word);
			String lower = bare.toLowerCase(Locale.ROOT);
			boolean capital = !bare.isEmpty() && (Character.isUpperCase(bare.charAt(0)) || Character.isDigit(bare.charAt(0)));
			if (STOPS.contains(lower) && !(start >= 0 && CONNECTORS.contains(bare)) || !capital && !CONNECTORS.contains(bare))
				break;
			if (capital)
				start = wordStart + word.length() - bare.length();
			if (bare.length() < word.length() || words > 0 && word.endsWith(".") && word.length() > 5)
				break;
			at = wordStart - 1;
		}
		return start;
	}

	private static String withoutOpening(String word) {
		int at = 0;
		while (at < word.length() && "([\"“".indexOf(word.charAt(at)) >= 0)
			at++;
		return word.substring(at);
	}

	/**
	 * The word by which a case is called after its full citation: {@code Anim} for {@code Anim v. Mukasey}; null where no word of four letters or more tells
	 * it apart.
	 */
	static String shortName(String name) {
		int versus = name.indexOf(" v. ");
		String first = word(versus < 0 ? OPENING.matcher(name).replaceFirst("")
				: name.substring(0, versus));
		return first != null || versus < 0 ? first : word(name.substring(versus + 4));
	}

	private static String word(String party) {
		String[] words = BETWEEN.split(party);
		for (int i = words.length - 1; i >= 0; i--) {
			String word = words[i];
			if (word.length() >= 4 && Character.isUpperCase(word.charAt(0)) && !word.endsWith(".")
					&& word.chars().filter(c -> !Character.isLetter(c) && c != '-' && c != '\'' && c != '’').count() == 0)
				return COMMON.contains(word.toLowerCase(Locale.ROOT)) ? null : word;
		}
		return null;
	}
}
