package org.pincite.ingest.internal.news;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.text.Clean;

/** Gets the headline out of a page's title, which often carries the site's name too. */
final class Titles {
	private static final Pattern SEPARATED = Pattern.compile("^(.*\\S)\\s+[|\\-–—\\\\/>»]\\s+(\\S.*)$");

	private Titles() {
	}

	/** The headline by the title element and the page's first headings, or null. */
	static String of(Document page) {
		String whole = Clean.line(page.title(), 500);
		if (whole == null) {
			Element heading = page.selectFirst("h1");
			return heading == null ? null : Clean.line(heading.text(), 500);
		}
		String title = whole;
		Matcher separated = SEPARATED.matcher(whole);
		if (separated.matches()) {
			title = separated.group(1);
			if (words(title) < 3)
				title = whole.replaceFirst("^[^|\\-–—\\\\/>»]*[|\\-–—\\\\/>»]", "").strip();
		} else if (whole.contains(": ")) {
			boolean printed = page.select("h1, h2").stream().anyMatch(h -> whole.equals(Clean.line(h.text())));
			if (!printed) {
					title = whole.substring(whole.lastIndexOf(':') + 1).strip();
				if (words(title) < 3)
					title = whole.substring(whole.indexOf(':') + 1).strip();
				else if (words(whole.substring(0, whole.indexOf(':'))) > 5)
					title = whole;
			}
		} else if (whole.length() > 150 || whole.length() < 15) {
			var headings = page.select("h1");
			if (headings.size() == 1 && Clean.line(headings.first().text()) != null)
				title = Clean.line(headings.first().text(), 500);
		}
		// Cut too short, or cut where the site's name was not: what was cut belongs to the headline.
		boolean hierarchical = whole.matches(".*\\s[\\\\/>»]\\s.*");
		if (words(title) <= 4 && (!hierarchical || words(title) != words(whole.replaceAll("[|\\-–—\\\\/>»]+", "")) - 1))
			title = whole;
		return title;
	}

	private static int words(String text) {
		return text.isBlank() ? 0 : text.strip().split("\\s+").length;
	}

	/** True if two headlines are nearly word for word the same. */
	static boolean same(String one, String other) {
		Set<String> a = tokens(one);
		Set<String> b = tokens(other);
		if (a.isEmpty() || b.isEmpty())
			return false;
		int length = 0;
		int strange = 0;
		for (String token : b) {
			length += token.length();
			if (!a.contains(token))
				strange += token.length();
		}
		return 1 - strange / (double) length > 0.75;
	}

	private static Set<String> tokens(String text) {
		Set<String> tokens = new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
		tokens.remove("");
		return tokens;
	}
}
