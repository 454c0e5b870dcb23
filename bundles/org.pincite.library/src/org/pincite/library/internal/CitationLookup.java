package org.pincite.library.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form in which citations are compared when they are looked up: case, periods, white space and section signs do not count, so that
 * {@code 535 f3d 243} finds {@code 535 F.3d 243}. Periods and blanks between digits do count: {@code 8 C.F.R. § 208.6} is not
 * {@code 8 C.F.R. § 20.86}. Stored in the column {@code citation.lookup}; a change of this rule needs a migration.
 */
final class CitationLookup {
	private static final Pattern SECTION_WORD = Pattern.compile("§+|\\b(?:sections?|secs?\\.?)(?=[\\s\\d])");
	private static final Pattern DASHES = Pattern.compile("\\p{Pd}");
	private static final Pattern LOOSE_PERIOD = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)");
	private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02bc]");
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
	private static final Pattern LOOSE_BLANK = Pattern.compile("(?<!\\d) | (?!\\d)");

	private CitationLookup() {
	}

	static String form(String citation) {
		String folded = Normalizer.normalize(CleanText.of(citation), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		folded = SECTION_WORD.matcher(folded).replaceAll(" ");
		folded = DASHES.matcher(folded).replaceAll("-");
		folded = APOSTROPHE.matcher(folded).replaceAll("'");
		folded = LOOSE_PERIOD.matcher(folded).replaceAll("");
		folded = BLANKS.matcher(folded).replaceAll(" ").strip();
		return LOOSE_BLANK.matcher(folded).replaceAll("");
	}
}
