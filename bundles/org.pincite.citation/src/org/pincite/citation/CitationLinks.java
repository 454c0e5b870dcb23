package org.pincite.citation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.pincite.citation.internal.Markup;

/**
 * Turns the citations of a text into links. Neither characters nor existing markup are changed: a citation that runs across tags is linked
 * piece by piece, and one inside an existing link is left alone.
 */
public final class CitationLinks {

	private CitationLinks() {
	}

	/**
	 * Plain text as HTML with linked citations.
	 *
	 * @param text      the text in which the citations were found
	 * @param citations citations of that text, in order; overlapping ones after the first are skipped
	 * @param target    address for a citation, or empty to leave it unlinked
	 * @return escaped HTML
	 * @throws IndexOutOfBoundsException when a citation lies outside the text
	 */
	public static String html(String text, List<Citation> citations, Function<Citation, Optional<String>> target) {
		StringBuilder out = new StringBuilder(text.length() + citations.size() * 60);
		int at = 0;
		for (Citation c : citations) {
			if (c.core().start() < at)
				continue;
			Optional<String> address = target.apply(c);
			if (address.isEmpty())
				continue;
			Markup.escape(text.substring(at, c.core().start()), out);
			Markup.open(address.get(), out);
			Markup.escape(text.substring(c.core().start(), c.core().end()), out);
			out.append("</a>");
			at = c.core().end();
		}
		Markup.escape(text.substring(at), out);
		return out.toString();
	}

	/**
	 * Finds the citations of an HTML fragment and links them in place.
	 *
	 * @param html   HTML, well formed or not; scripts and styles are passed over
	 * @param target address for a citation, or empty to leave it unlinked
	 * @return the same markup with links added
	 */
	public static String inMarkup(String html, Function<Citation, Optional<String>> target) {
		Markup markup = new Markup(html);
		return markup.link(Citations.standard().in(markup.text()), target);
	}
}
