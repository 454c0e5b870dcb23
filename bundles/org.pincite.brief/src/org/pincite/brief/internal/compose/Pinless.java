package org.pincite.brief.internal.compose;

import java.util.List;

import org.pincite.citation.Citation;

/** A citation of the whole authority: without pinpoint, parenthetical and signal. */
final class Pinless {

	private Pinless() {
	}

	static Citation of(Citation c) {
		return new Citation(c.kind(), c.core(), c.full(), c.text(), c.volume(), c.reporter(), c.page(), c.canonical(), null, c.year(),
				c.date(), c.court(), c.plaintiff(), c.defendant(), null, c.title(), c.section(), c.subsections(), null, List.copyOf(c.history()),
				c.parallel(), c.antecedent(), c.authority(), c.broken(), c.procedural(), c.antecedentName(), false);
	}
}
