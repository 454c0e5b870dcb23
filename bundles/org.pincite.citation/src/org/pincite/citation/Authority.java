package org.pincite.citation;

import java.util.List;

/**
 * What a citation refers to, whether or not its text is at hand.
 *
 * @param key       the stable identity: the preferred canonical citation with case and periods kept
 *                  ({@code 535 F.3d 243}, {@code 8 C.F.R. § 208.6}, {@code 24 I. & N. Dec. 346}); sections without subsections
 * @param kind      the kind of full citation that names it: CASE, LAW, JOURNAL or CONSTITUTION
 * @param name      case name or title as first cited, or null
 * @param citations all canonical citations known for it, the preferred one first
 * @param court     court id, or null
 * @param year      year of decision, or null
 */
public record Authority(String key, CitationKind kind, String name, List<String> citations, String court, Integer year) {

	public Authority {
		citations = List.copyOf(citations);
	}
}
