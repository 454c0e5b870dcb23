package org.pincite.brief.identities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody, as the world writes the name.
 *
 * @param culture    where the name comes from
 * @param given      spellings of the given names, the usual one first
 * @param surname    spellings of the surname, likewise
 * @param nativeName the name in its own script, or null
 * @param pet        a pet name, or null
 */
record SpelledPerson(String culture, List<String> given, List<String> surname, String nativeName, String pet) {

	static List<SpelledPerson> all() {
		List<SpelledPerson> all = new ArrayList<>();
		for (String line : lines("people.txt")) {
			String[] cells = line.split("\\s*\\|\\s*");
			all.add(new SpelledPerson(cells[0], List.of(cells[1].split(",")), List.of(cells[2].split(",")), absent(cells[3]), absent(cells[4].strip())));
		}
		return all;
	}

	static List<String> lines(String resource) {
		try (InputStream in = SpelledPerson.class.getResourceAsStream(resource)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static String absent(String cell) {
		return cell.equals("-") ? null : cell;
	}

	boolean familyFirst() {
		return culture.equals("zh") || culture.equals("ko") || culture.equals("vi");
	}

	/** As the matter would have it. */
	String usual() {
		return familyFirst() ? surname.getFirst() + " " + given.getFirst() : given.getFirst() + " " + surname.getFirst();
	}

	/** The surname that is used alone: the first of several. */
	static String shortSurname(String surname) {
		String[] words = surname.split(" ");
		int at = 0;
		while (at < words.length - 1 && words[at].matches("(?i)de|del|la|dos|da|al|el|N'|O'|St\\.|Md\\.|Ben"))
			at++;
		return words[at].matches("(?i)St\\.|Ben") || at > 0 && words[at - 1].matches("(?i)al|el|st\\.") ? surname : String.join(" ", List.of(words).subList(0, at + 1));
	}
}
