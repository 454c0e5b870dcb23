package org.pincite.cli.commands;

import java.util.Map;

import org.pincite.citation.Span;
import org.pincite.cli.Json;
import org.pincite.library.Passage;
import org.pincite.search.Hit;

/** A hit as it is printed. */
final class HitJson {
	private HitJson() {
	}

	static Map<String, Object> object(Hit hit) {
		Passage passage = hit.passage();
		return Json.object("source", hit.source().id(), "title", hit.source().title(), "citation",
				hit.source().citations().isEmpty() ? null : hit.source().citations().getFirst(), "court", hit.source().court(), "date",
				hit.source().date(), "kind", hit.source().kind().json(), "digest", hit.source().digest() ? true : null, "score", hit.score(), "spans",
				hit.spans().stream().map(HitJson::object).toList(), "passage",
				passage == null ? null : Json.object("start", passage.start(), "end", passage.end(), "text", passage.exact()), "page",
				passage == null ? null : passage.locator(), "also", hit.also().isEmpty() ? null : hit.also());
	}

	static Map<String, Object> object(Span span) {
		return Json.object("start", span.start(), "end", span.end());
	}

	/** Title, citation, date and id on one line. */
	static String line(Hit hit) {
		return hit.source().title() + (hit.source().citations().isEmpty() ? "" : ", " + hit.source().citations().getFirst())
				+ (hit.source().date() == null ? "" : " (" + hit.source().date() + ")") + "  [" + hit.source().id() + "]";
	}

	/** The passage with its page and its hits between brackets, on one line; the passage must be there. */
	static String passage(Hit hit) {
		Passage passage = hit.passage();
		StringBuilder out = new StringBuilder();
		int at = passage.start();
		for (Span span : hit.spans()) {
			if (span.start() < at || span.end() > passage.end())
				continue;
			out.append(passage.exact(), at - passage.start(), span.start() - passage.start()).append('[')
					.append(passage.exact(), span.start() - passage.start(), span.end() - passage.start()).append(']');
			at = span.end();
		}
		String text = out.append(passage.exact().substring(at - passage.start())).toString().replaceAll("\\s+", " ");
		return "    " + (passage.locator() == null ? "" : "at " + passage.locator() + ": ") + text;
	}
}
