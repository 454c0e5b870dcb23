package org.pincite.ingest.internal.news;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.parser.Parser;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.html.Pages;
import org.pincite.ingest.internal.text.Transcript;

/** The article as the page's own data has it, for pages that show only its beginning, or that a script fills. */
final class StatedBody {
	/** The share of the stated article that a page must show for the page to be taken, which has its headings and quotations too. */
	private static final double SHOWN = 0.6;
	private static final int SHORTEST = 200;
	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,1000}>");
	private static final Pattern BLOCK_END = Pattern.compile("(?i)</(?:p|div|h\\d|li|blockquote)>|<br\\s*/?>");

	private StatedBody() {
	}

	/** The paragraphs of the stated article if the page shows much less of it than that; else none. */
	static List<String> instead(String stated, String shown) {
		if (stated == null || stated.length() < SHORTEST)
			return List.of();
		String plain = plain(stated);
		if (shown.length() >= plain.strip().length() * SHOWN)
			return List.of();
		return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	/** Without markup, which some put into their data, and some escape once more. */
	private static String plain(String stated) {
		String text = stated.contains("&") && !TAG.matcher(stated).find() ? Parser.unescapeEntities(stated, false) : stated;
		if (!TAG.matcher(text).find())
			return text;
		try {
			return Pages.parse(BLOCK_END.matcher(text).replaceAll("\n")).wholeText();
		} catch (UnreadableException broken) {
			return TAG.matcher(text).replaceAll(" ");
		}
	}

	static void write(List<String> paragraphs, Transcript out) {
		paragraphs.forEach(out::paragraph);
	}
}
