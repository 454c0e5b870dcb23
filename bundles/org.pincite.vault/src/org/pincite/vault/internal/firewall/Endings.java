package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Endings and beginnings that languages put to a name: plurals, cases, prepositions written with it. */
final class Endings {

	private static final Set<String> LATIN = Set.of("s", "es", "ses");
	private static final Set<String> CYRILLIC = folded("а", "у", "ю", "я", "е", "и", "ы", "ом", "ем", "ым", "им", "ой", "ей", "ою", "ого", "его", "ому",
			"ему", "ых", "их", "ыми", "ими", "ия", "ию", "ием", "ье", "ью", "ья", "ьем", "ами", "ям", "ам", "ову", "ові", "еві", "ї", "і");
	private static final String[] ARABIC = { "و", "ف", "ب", "ل", "ك", "وال", "ال", "بال", "لل", "وب", "ول" };
	private static final String[] HEBREW = { "ו", "ב", "ל", "כ", "מ", "ש", "ה" };
	private static final String[] ETHIOPIC = { "የ", "ለ", "በ", "ከ", "ስለ", "እነ", "ወደ" };
	private static final Set<String> ETHIOPIC_ENDINGS = Set.of("ን", "ም", "ና", "ስ", "ንም");

	private Endings() {
	}

	private static Set<String> folded(String... endings) {
		return java.util.Arrays.stream(endings).map(Fold::fold).collect(java.util.stream.Collectors.toSet());
	}

	/** True if the word is the plural of one of them. */
	static boolean anyOf(Set<String> names, String word) {
		return names.contains(word.substring(0, word.length() - 1)) || word.endsWith("es") && names.contains(word.substring(0, word.length() - 2));
	}

	/** True if the word is the part with an ending or a beginning put to it. */
	static boolean of(String part, String word) {
		if (part.length() < 2 || Math.abs(word.length() - part.length()) > 3)
			return false;
		return switch (Scripts.of(part)) {
		case LATIN -> part.length() > 2 && (word.startsWith(part) && LATIN.contains(word.substring(part.length()))
				|| part.endsWith("z") && word.equals(part.substring(0, part.length() - 1) + "ces"));
		case CYRILLIC -> part.length() > 2 && cyrillic(part, word);
		case ARABIC -> before(ARABIC, part, word);
		case HEBREW -> before(HEBREW, part, word);
		case ETHIOPIC -> before(ETHIOPIC, part, word) || word.startsWith(part) && ETHIOPIC_ENDINGS.contains(word.substring(part.length()));
		default -> false;
		};
	}

	private static boolean cyrillic(String part, String word) {
		if (word.startsWith(part) && CYRILLIC.contains(word.substring(part.length())))
			return true;
		int cut = part.matches(".*(ии|ыи|ои)") ? 2 : part.matches(".*[аяеиьо]") ? 1 : 0;
		String stem = part.substring(0, part.length() - cut);
		return cut > 0 && stem.length() > 1 && word.startsWith(stem) && (word.length() == stem.length() || CYRILLIC.contains(word.substring(stem.length())));
	}

	/** What a Cyrillic word may be without its ending, the longest first. */
	static List<String> stems(String word) {
		List<String> stems = new ArrayList<>();
		for (String ending : CYRILLIC)
			if (word.endsWith(ending) && word.length() - ending.length() > 2) {
				String stem = word.substring(0, word.length() - ending.length());
				stems.add(stem);
				// Sergey, of whom: Sergeya.
				stems.add(stem + "\u0438");
			}
		stems.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
		return stems;
	}

	private static boolean before(String[] beginnings, String part, String word) {
		for (String beginning : beginnings)
			if (word.equals(beginning + part) || part.equals(beginning + word) && word.length() > 2)
				return true;
		return false;
	}
}
