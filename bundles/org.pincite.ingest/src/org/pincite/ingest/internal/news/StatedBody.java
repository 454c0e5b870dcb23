package org.pincite.ingest.internal.news;

import java.util.List;

import org.jsoup.Jsoup;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.text.Transcript;

import com.fasterxml.jackson.databind.JsonNode;

/** The article as the page's own data has it, for pages that show only its beginning, or that a script fills. */
final class StatedBody {
	/** The share of the stated article that a page must show for the page to be taken, which has its headings and quotations too. */
	private static final double SHOWN = 0.6;
	private static final int SHORTEST = 200;

	private StatedBody() {
	}

	/** The paragraphs of the stated article if the page shows much less of it than that; else none. */
	static List<String> instead(JsonNode article, String shown) {
		String stated = article == null ? null : Json.text(article, "articleBody");
		if (stated == null || stated.length() < SHORTEST)
			return List.of();
		String plain = stated.contains("<") && stated.contains("</") ? Jsoup.parse(stated.replaceAll("(?i)</(?:p|div|h\\d|li)>|<br\\s*/?>", "\n")).wholeText() : stated;
		if (shown.length() >= plain.strip().length() * SHOWN)
			return List.of();
		return plain.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
	}

	static void write(List<String> paragraphs, Transcript out) {
		paragraphs.forEach(out::paragraph);
	}
}
