package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of the names under which an authority was cited, as {@link PartyNames#tokens} gives them; worked out once, since every reference
 * is compared with many authorities.
 *
 * @param plaintiff the first party; without words where there is none
 * @param defendant the second party, likewise
 * @param both      words of both parties
 * @param alias     words of the short name that the text defines
 * @param name      words of the name that the citation itself uses
 */
record Parties(Party plaintiff, Party defendant, List<String> both, List<String> alias, List<String> name) {

	/**
	 * One party.
	 *
	 * @param words  the words of its name
	 * @param common whether its name alone points to no case
	 */
	record Party(List<String> words, boolean common) {

		static Party of(String name) {
			return new Party(PartyNames.tokens(name), name == null || PartyNames.common(name));
		}
	}

	static Parties of(Draft d) {
		Party plaintiff = Party.of(d.plaintiff), defendant = Party.of(d.defendant);
		List<String> both = new ArrayList<>(plaintiff.words());
		both.addAll(defendant.words());
		return new Parties(plaintiff, defendant, both, PartyNames.tokens(d.alias), PartyNames.tokens(d.name));
	}
}
