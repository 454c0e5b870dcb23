package org.pincite.vault.internal.firewall;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists of words that tell names from other words. The lists are data beside this class: one list a line, {@code name: words}. */
final class NameWords {

	private static final Map<String, Set<String>> LISTS = read();

	private NameWords() {
	}

	private static Map<String, Set<String>> read() {
		Map<String, Set<String>> lists = new HashMap<>();
		try (InputStream in = NameWords.class.getResourceAsStream("name-words.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				int colon = line.indexOf(':');
				if (colon > 0 && !line.startsWith("#"))
					lists.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>()).addAll(List.of(line.substring(colon + 1).strip().split(" +")));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return lists;
	}

	/** True for a part of a name that can stand for the person: no particle, title or generation. */
	static boolean significant(String part) {
		return (part.length() > 1 || !Scripts.latin(part)) && !LISTS.get("particle").contains(part) && !LISTS.get("title").contains(part)
				&& !LISTS.get("office").contains(part);
	}

	/** True for an office or a role that may be a given name too. */
	static boolean named(String part) {
		return part.length() > 3 && (LISTS.get("office").contains(part) || LISTS.get("title").contains(part)) && !LISTS.get("address").contains(part);
	}

	/** True for a name that is another word as well. */
	static boolean ordinary(String word) {
		return LISTS.get("ordinary").contains(word) || LISTS.get("function").contains(word) || LISTS.get("month").contains(word)
				|| word.length() < 3 && Scripts.latin(word);
	}

	static boolean month(String word) {
		return LISTS.get("month").contains(word);
	}

	/** Words that may stand with a capital at the beginning of a sentence without being a name. */
	static boolean function(String word) {
		return LISTS.get("function").contains(word);
	}

	/** Forms of address and roles that a name follows. */
	static boolean title(String word) {
		return LISTS.get("title").contains(word);
	}

	static boolean office(String word) {
		return LISTS.get("office").contains(word);
	}

	/** What only a person does. */
	static boolean deed(String word) {
		return LISTS.get("deed").contains(word);
	}

	/** What courts do, and what is done to decisions. */
	static boolean law(String word) {
		return LISTS.get("law").contains(word);
	}

	/** What a family or its members are called after its name. */
	static boolean kin(String word) {
		return LISTS.get("kin").contains(word);
	}

	static boolean given(String word) {
		return LISTS.get("given").contains(word);
	}

	/** Words of which the names of places are made. */
	static boolean place(String word) {
		return LISTS.get("place").contains(word);
	}

	static boolean particle(String word) {
		return LISTS.get("particle").contains(word);
	}
}
