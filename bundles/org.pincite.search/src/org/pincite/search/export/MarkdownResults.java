package org.pincite.search.export;

import java.util.List;

import org.pincite.citation.Court;
import org.pincite.citation.Span;
import org.pincite.library.Passage;
import org.pincite.library.Source;
import org.pincite.search.Hit;

/** A numbered list; passages are quoted with their hits in bold. */
final class MarkdownResults {
	private MarkdownResults() {
	}

	static String write(List<Hit> hits) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < hits.size(); i++) {
			Hit hit = hits.get(i);
			out.append(i + 1).append(". *").append(escaped(hit.source().title())).append('*').append(reference(hit.source())).append('\n');
			if (hit.passage() != null)
				out.append("\n   > ").append(passage(hit)).append(hit.passage().locator() == null ? "" : " (at " + escaped(hit.passage().locator()) + ")").append('\n');
			out.append('\n');
		}
		return out.toString();
	}

	private static String reference(Source source) {
		String court = Reported.court(source).map(Court::abbreviation).orElse("");
		String year = source.year() == null ? "" : source.year().toString();
		String when = (court + " " + year).strip();
		return (source.citations().isEmpty() ? "" : ", " + escaped(source.citations().getFirst())) + (when.isEmpty() ? "" : " (" + escaped(when) + ")");
	}

	private static String passage(Hit hit) {
		Passage passage = hit.passage();
		StringBuilder out = new StringBuilder();
		int at = passage.start();
		for (Span span : hit.spans()) {
			if (span.start() < at || span.end() > passage.end())
				continue;
			out.append(part(passage, at, span.start())).append("**").append(part(passage, span.start(), span.end())).append("**");
			at = span.end();
		}
		return out.append(part(passage, at, passage.end())).toString().strip();
	}

	private static String part(Passage passage, int start, int end) {
		return escaped(passage.exact().substring(start - passage.start(), end - passage.start()).replaceAll("\\s+", " "));
	}

	/** What Markdown or HTML would read as a mark stands as it is. */
	private static String escaped(String text) {
		return text.replaceAll("[\\\\`*_\\[\\]<>#|]", "\\\\$0");
	}
}
