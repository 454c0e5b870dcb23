package org.pincite.vault.internal.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.osgi.service.component.annotations.Component;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.vault.Pseudonyms;
import org.pincite.vault.Redaction;
import org.pincite.vault.Redaction.Find;
import org.pincite.vault.Redaction.Kind;

/**
 * Finds names as runs of words that are parts of one person's name, each used once, in any order, some as initials. A part alone counts if it is
 * written with a capital; it is replaced too, unless it is a common word or stands as a party in the title of a case. A whole name stays
 * only in the title of a case that is cited from a reporter right there. What stays is reported.
 */
@Component(service = Pseudonyms.class)
public final class NamePseudonyms implements Pseudonyms {

	@Override
	public Redaction redact(Matter matter, CharSequence text) {
		List<Find> finds = names(matter, text);
		for (Find find : Identifiers.in(matter, text))
			if (finds.stream().noneMatch(other -> other.start() < find.end() && find.start() < other.end()))
				finds.add(find);
		finds.sort(Comparator.comparingInt(Find::start));
		return new Redaction(replace(text, finds), finds);
	}

	private static List<Find> names(Matter matter, CharSequence text) {
		List<PersonName> names = new ArrayList<>();
		for (Person person : byImportance(matter))
			names.add(PersonName.of(person));
		names.removeIf(Objects::isNull);
		List<Find> finds = new ArrayList<>();
		if (names.isEmpty())
			return finds;
		List<Word> words = Word.of(text);
		for (int at = 0; at < words.size();) {
			NameRun run = longest(names, words, at, text);
			if (run != null && !pseudonymAlready(run, words, text))
				finds.add(find(run, words, text));
			at += run == null ? 1 : run.length();
		}
		return finds;
	}

	/** The client first: a part of a name that several people share is taken for the client's. */
	private static List<Person> byImportance(Matter matter) {
		List<Person> people = new ArrayList<>(matter.getPeople());
		people.sort(Comparator.comparing(person -> person != matter.getClient()));
		return people;
	}

	private static NameRun longest(List<PersonName> names, List<Word> words, int at, CharSequence text) {
		NameRun longest = null;
		for (PersonName name : names) {
			NameRun run = NameRun.at(name, words, at, text);
			if (run != null && (longest == null || run.length() > longest.length()
					|| run.length() == longest.length() && run.full() > longest.full()))
				longest = run;
		}
		return longest;
	}

	private static boolean pseudonymAlready(NameRun run, List<Word> words, CharSequence text) {
		String pseudonym = run.name().pseudonym();
		int start = words.get(run.first()).start();
		return pseudonym != null && start + pseudonym.length() <= text.length()
				&& text.subSequence(start, start + pseudonym.length()).toString().equals(pseudonym);
	}

	private static Find find(NameRun run, List<Word> words, CharSequence text) {
		int start = words.get(run.first()).start();
		int end = words.get(run.last()).end();
		boolean whole = run.whole();
		if (words.get(run.last()).initial() && end < text.length() && text.charAt(end) == '.')
			end++;
		boolean left = whole ? CaseNames.reported(text, start, end)
				: PersonName.common(words.get(run.last()).folded()) || CaseNames.party(text, start, end);
		return new Find(whole ? Kind.NAME : Kind.PART_OF_NAME, start, end, left ? null : run.name().pseudonym(), run.name().id());
	}

	private static String replace(CharSequence text, List<Find> finds) {
		StringBuilder replaced = new StringBuilder(text.length());
		int at = 0;
		for (Find find : finds) {
			if (!find.replaced() || find.start() < at)
				continue;
			replaced.append(text, at, find.start()).append(find.replacement());
			at = find.end();
			// The period of an abbreviated pseudonym ends the sentence as well.
			if (find.replacement().endsWith(".") && at < text.length() && text.charAt(at) == '.')
				at++;
		}
		return replaced.append(text, at, text.length()).toString();
	}
}
