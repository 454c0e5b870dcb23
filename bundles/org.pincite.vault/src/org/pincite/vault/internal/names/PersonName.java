package org.pincite.vault.internal.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;

/**
 * The name of a person, in its parts.
 *
 * @param id id of the person
 * @param pseudonym what to write instead, or null
 * @param parts the parts of the name, folded, in the order given
 * @param known true if any form of the name is to be found; false for officials and offices, whose names hold common words: only whole then
 */
record PersonName(String id, String pseudonym, List<String> parts, boolean known) {

	/** Parts that do not make a name on their own. */
	private static final Set<String> PARTICLES = Set.of("de", "del", "la", "las", "los", "y", "e", "da", "das", "do", "dos", "di", "du", "le", "van",
			"von", "der", "den", "ter", "bin", "ibn", "ben", "bint", "al", "el", "abu", "st", "san", "jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms", "dr");
	/** Names that are words as well: alone they are left and reported. */
	private static final Set<String> WORDS = Set.of("april", "asylum", "august", "bishop", "board", "brown", "christian", "church", "court", "cruz",
			"day", "faith", "grace", "green", "guard", "hope", "house", "joy", "judge", "june", "justice", "king", "law", "long", "major", "mark",
			"marshall", "may", "mercy", "page", "park", "president", "price", "rose", "state", "street", "union", "victor", "virginia", "white", "will",
			"young", "dawn", "love", "bond", "best", "case", "cross", "english", "french", "german", "santos", "jordan", "israel", "chad",
			"georgia", "florida", "carolina", "washington", "lincoln", "jackson", "monday", "friday", "sunday");

	/** The name, or null if the person has none that can be looked for or nothing of it needs protection. */
	static PersonName of(Person person) {
		List<String> parts = new ArrayList<>();
		if (person.getName() != null)
			Word.of(person.getName()).forEach(word -> parts.add(word.folded()));
		boolean known = person.getRole() == PersonRole.CLIENT || person.getRole() == PersonRole.FAMILY || person.getRole() == PersonRole.WITNESS;
		String pseudonym = person.getPseudonym() == null || person.getPseudonym().isBlank() ? null : person.getPseudonym().strip();
		if (parts.isEmpty() || pseudonym == null && !known)
			return null;
		return new PersonName(person.getId(), pseudonym, parts, known);
	}

	/** True for a part that can stand for the person. */
	boolean significant(String part) {
		return part.length() > 1 && !PARTICLES.contains(part);
	}

	/** True for a part that means something else as often as the person. */
	static boolean common(String part) {
		return WORDS.contains(part) || part.length() < 3 && part.chars().allMatch(c -> c < 0x250);
	}
}
