package org.pincite.citation.internal;

import java.util.List;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;

/** Gives a citation that was put together by hand, from volume, reporter and page or from title, code and section, its canonical form. */
final class Completed {

	private Completed() {
	}

	/** The citation itself when it has a canonical form or none can be made. */
	static Citation of(Citation c) {
		if (c.canonical() != null)
			return c;
		String text = parts(c);
		List<Citation> found = text == null ? List.of() : StandardCitations.instance().in(text);
		if (found.isEmpty() || found.get(0).kind() != c.kind() || found.get(0).canonical() == null)
			return c;
		Citation f = found.get(0);
		return new Citation(c.kind(), c.core(), c.full(), c.text(), f.volume(), f.reporter(), f.page(), f.canonical(), c.pin(), c.year(), c.date(),
				c.court() == null ? f.court() : c.court(), c.plaintiff(), c.defendant(), c.parenthetical(), f.title(), f.section(), c.subsections(), c.signal(),
				c.history(), c.parallel(), c.antecedent(), c.authority() == null ? f.authority() : c.authority(), c.broken(), c.procedural(), c.antecedentName(),
				c.pinAt());
	}

	private static String parts(Citation c) {
		if (c.reporter() == null || c.reporter().length() > 100)
			return c.text().isBlank() ? null : c.text();
		if ((c.kind() == CitationKind.CASE || c.kind() == CitationKind.JOURNAL) && c.page() != null)
			return (c.volume() == null ? "" : c.volume() + " ") + c.reporter() + " " + c.page() + (c.year() == null ? "" : " (" + c.year() + ")");
		if (c.kind() == CitationKind.LAW && c.section() != null)
			return (c.title() == null ? "" : c.title() + " ") + c.reporter() + " \u00a7 " + c.section();
		if (c.kind() == CitationKind.LAW && c.page() != null && c.volume() != null)
			return c.volume() + " " + c.reporter() + " " + c.page();
		return c.text().isBlank() ? null : c.text();
	}
}
