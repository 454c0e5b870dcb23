package org.pincite.ingest.internal.rtf;

import java.util.Set;

/** The control words that say that their group is not, or not only, running text. */
final class Destinations {
	private static final Set<String> LEFT_OUT = Set.of("colortbl", "pict", "objdata", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl",
			"footerr", "footerf", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "listtable", "listoverridetable", "revtbl", "filetbl",
			"generator", "operator", "company", "subject", "keywords", "comment", "doccomm", "creatim", "revtim", "printim", "buptim", "xe", "tc",
			"rxe", "tcn", "annotation", "atnid", "atnauthor", "nonshppict", "nextfile", "template", "private", "themedata", "datastore", "fontemb",
			"fontfile", "bkmkstart", "bkmkend", "pnseclvl", "pn", "xmlnstbl", "rsidtbl", "mmathPr", "stylesheetrestrictions", "userprops", "ebcstart",
			"ebcend", "datafield", "formfield", "shprslt", "shpinst", "sp", "do");
	private static final Set<String> SHOWN = Set.of("ud", "shptxt", "result", "listtext", "pntext", "field");

	private Destinations() {
	}

	/** True for what is shown within groups that are not. */
	static boolean showsAnyway(String word) {
		return word.equals("ud") || word.equals("shptxt") || word.equals("result");
	}

	/**
	 * Where the text of a group goes from this word on, or null if the word is no destination.
	 *
	 * @param mayBeLeftOut true if the file says that programs that do not know the word should leave the group out
	 */
	static Group.Into of(String word, boolean mayBeLeftOut) {
		return switch (word) {
		case "fonttbl" -> Group.Into.FONTS;
		case "stylesheet" -> Group.Into.STYLES;
		case "title" -> Group.Into.TITLE;
		case "author" -> Group.Into.AUTHOR;
		case "fldinst" -> Group.Into.CODE;
		case "fldrslt" -> Group.Into.TEXT;
		default -> {
			if (SHOWN.contains(word))
				yield Group.Into.TEXT;
			yield LEFT_OUT.contains(word) || mayBeLeftOut && !word.equals("cs") ? Group.Into.NOWHERE : null;
		}
		};
	}
}
