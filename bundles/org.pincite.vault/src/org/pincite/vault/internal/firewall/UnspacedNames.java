package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;

/** Finds names in scripts without blanks between words, as written and by their sound. */
final class UnspacedNames {

	private static final int SHORTEST = 2;

	private UnspacedNames() {
	}

	static void find(KnownPerson person, CharSequence text, List<Find> finds) {
		if (person.unspaced.isEmpty() && text.chars().noneMatch(c -> c >= 0x2E80 && Scripts.unspaced(c)))
			return;
		StringBuilder letters = new StringBuilder();
		List<Integer> places = new ArrayList<>();
		List<String> sounds = new ArrayList<>();
		read(text, letters, places);
		if (letters.isEmpty())
			return;
		String simplified = Scripts.simplified(letters.toString());
		if (simplified.length() == letters.length())
			for (String name : person.unspaced)
				if (name.length() >= SHORTEST)
					for (int at = simplified.indexOf(name); at >= 0; at = simplified.indexOf(name, at + 1))
						add(person, text, places, at, name.length(), finds);
		if (person.unspaced.isEmpty())
			bySound(person, text, letters, places, sounds, finds);
	}

	private static void read(CharSequence text, StringBuilder letters, List<Integer> places) {
		for (int at = 0; at < text.length();) {
			int c = Character.codePointAt(text, at);
			if (c >= 0x0E00 && Scripts.unspaced(c))
				for (char unit : Fold.fold(Character.toString(c)).toCharArray()) {
					letters.append(unit);
					places.add(at);
				}
			at += Character.charCount(c);
		}
	}

	/** Characters that together sound like a name known in Latin letters only. */
	private static void bySound(KnownPerson person, CharSequence text, StringBuilder letters, List<Integer> places, List<String> sounds, List<Find> finds) {
		Map<String, String> known = new HashMap<>();
		for (int at = 0; at < letters.length(); at++)
			sounds.add(known.computeIfAbsent(letters.substring(at, at + 1), letter -> Scripts.romanized(letter).replace(" ", "")));
		for (Set<String> name : spellings(person))
			for (int at = 0; at < sounds.size(); at++) {
				StringBuilder heard = new StringBuilder();
				for (int end = at; end < Math.min(sounds.size(), at + 5); end++) {
					heard.append(sounds.get(end));
					if (end > at && name.contains(heard.toString()))
						add(person, text, places, at, end - at + 1, finds);
				}
			}
	}

	private static List<Set<String>> spellings(KnownPerson person) {
		List<Set<String>> all = new ArrayList<>();
		for (NameForm form : person.forms) {
			List<String> parts = form.parts.stream().filter(Part::significant).map(Part::folded).filter(Scripts::latin).toList();
			if (parts.size() < 2 || parts.size() > 4)
				continue;
			Set<String> orders = new LinkedHashSet<>();
			orders.add(String.join("", parts));
			orders.add(parts.getLast() + String.join("", parts.subList(0, parts.size() - 1)));
			all.add(orders);
		}
		return all;
	}

	private static void add(KnownPerson person, CharSequence text, List<Integer> places, int at, int length, List<Find> finds) {
		int start = places.get(at);
		int last = places.get(at + length - 1);
		int end = last + Character.charCount(Character.codePointAt(text, last));
		if (end - start > length * 4)
			return;
		Find find = new Find(FindKind.NAME, person.id, start, end, text.subSequence(start, end).toString());
		if (finds.stream().noneMatch(other -> other.start() < find.end() && find.start() < other.end()))
			finds.add(find);
	}
}
