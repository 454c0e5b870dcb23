package org.pincite.ingest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same oracle for opinions saved as text: below the head each line is a paragraph, {@code *248} begins a page, a line that ends with an arrow is a
 * footnote, and a line such as “Lead Opinion by Smith” is the site's, not the court's.
 */
final class StarredText {
	private static final Pattern LABEL = Pattern.compile("(?:Combined|Lead|In Part|Majority|Plurality|Dissent|Concurrence)(?: Opinion)?(?: by .*)?");
	private static final Pattern HEAD = Pattern.compile("(?m)^(?:Opinion|PDF|Authorities.*|Cited By.*|Summaries.*|Similar Cases.*|Headmatter|[A-Z][A-Za-z ]{4,20}: .*)$");

	private StarredText() {
	}

	static RecordMarkup of(String raw) {
		RecordMarkup markup = new RecordMarkup();
		markup.knowsCalls = false;
		Matcher head = HEAD.matcher(raw.substring(0, Math.min(raw.length(), 1500)));
		int begin = 0;
		while (head.find())
			begin = head.end();
		String page = null;
		int unnumbered = 0;
		for (String line : raw.substring(begin).split("\r?\n")) {
			String words = line.strip();
			if (LABEL.matcher(words).matches()) {
				unnumbered = 0;
				continue;
			}
			if (words.endsWith("↵")) {
				String label = words.startsWith("*") ? "*" : String.valueOf(++unnumbered);
				StringBuilder note = new StringBuilder();
				words.chars().filter(Character::isLetter).forEach(c -> note.append((char) c));
				markup.notes.put(label, note);
				continue;
			}
			int from = 0;
			Matcher star = Pattern.compile("\\*(\\d{1,4})(?!\\d)").matcher(words);
			while (star.find()) {
				page = letters(words.substring(from, star.start()), page, markup);
				boolean next = page == null || Integer.parseInt(star.group(1)) > Integer.parseInt(page) && Integer.parseInt(star.group(1)) <= Integer.parseInt(page) + 3;
				page = next ? star.group(1) : page;
				from = star.end();
			}
			letters(words.substring(from), page, markup);
		}
		return markup;
	}

	private static String letters(String words, String page, RecordMarkup markup) {
		for (char c : words.toCharArray())
			if (Character.isLetter(c)) {
				markup.body.append(c);
				markup.pages.add(page);
			}
		return page;
	}
}
