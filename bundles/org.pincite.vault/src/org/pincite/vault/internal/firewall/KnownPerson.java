package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.matter.Identifier;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;

/** A person of the matter, with every name the matter gives. */
final class KnownPerson {

	private static final Pattern ALIAS_KIND = Pattern.compile("(?i).*(name|alias|a\\.?k\\.?a|known|called|pseudo|transliterat|native|spelling|script).*");
	private static final Pattern ASIDE = Pattern.compile("[(\\[{（]([^)\\]}）]*)[)\\]}）]");
	private static final Pattern OR = Pattern.compile("(?iU)\\s*(?:[/;|=\\n]|(?-i:\\b(?:a\\.?/?k\\.?/?a|A\\.?/?K\\.?/?A)\\b)\\.?:?|\\balso known as\\b|\\balias(?:es)?\\b:?|(?-i:\\bn[ée]e\\b)|\\bformerly\\b|\\bborn as\\b|(?-i:\\bor\\b))\\s*");

	/** A Chinese surname of one character with a given name of two, which is used alone. */
	private static final int HAN_NAME = 3;

	final String id;
	final List<NameForm> forms = new ArrayList<>();
	/** Names in scripts without blanks, simplified. */
	final Set<String> unspaced = new LinkedHashSet<>();
	final String pseudonym;
	private final boolean official;

	private KnownPerson(Person person) {
		this.id = person.getId();
		this.official = person.getRole() == PersonRole.OFFICER || person.getRole() == PersonRole.COUNSEL;
		this.pseudonym = person.getPseudonym() == null ? "" : person.getPseudonym().strip();
	}

	/** True if the matter hides this person: an official or counsel only when a pseudonym says so. */
	static boolean hidden(Person person) {
		return person.getRole() != PersonRole.OFFICER && person.getRole() != PersonRole.COUNSEL
				|| person.getPseudonym() != null && !person.getPseudonym().isBlank();
	}

	static boolean isName(String kind) {
		return kind != null && ALIAS_KIND.matcher(kind).matches();
	}

	static KnownPerson of(Person person) {
		KnownPerson known = new KnownPerson(person);
		List<Set<Part>> names = new ArrayList<>();
		known.names(person.getName(), names);
		for (Identifier identifier : person.getIdentifiers())
			if (isName(identifier.getKind()))
				known.names(identifier.getValue(), names);
		for (Set<Part> name : names) {
			Set<Part> all = new LinkedHashSet<>(name);
			if (name != names.getFirst() && sameScript(name, names.getFirst()))
				all.addAll(names.getFirst());
			known.forms.add(new NameForm(known, List.copyOf(all)));
		}
		return known;
	}

	private static boolean sameScript(Set<Part> a, Set<Part> b) {
		return !a.isEmpty() && !b.isEmpty() && Scripts.of(a.iterator().next().folded()) == Scripts.of(b.iterator().next().folded());
	}

	private void names(String given, List<Set<Part>> names) {
		if (given == null || given.isBlank())
			return;
		Matcher aside = ASIDE.matcher(given);
		List<String> all = new ArrayList<>(List.of(OR.split(aside.replaceAll(" "))));
		aside.reset();
		while (aside.find())
			all.addAll(List.of(OR.split(aside.group(1))));
		for (String name : all)
			name(name, names);
	}

	private void name(String name, List<Set<Part>> names) {
		Set<Part> parts = new LinkedHashSet<>();
		Set<Part> romanized = new LinkedHashSet<>();
		StringBuilder native_ = new StringBuilder();
		List<Word> words = Word.of(name);
		// Justice Freeman may be somebody's name: with one other word alone it is no office.
		boolean named = !official && words.stream().filter(word -> NameWords.significant(word.folded())).count() < 2;
		for (Word word : words) {
			if (word.digits())
				continue;
			String folded = word.folded();
			if (Scripts.unspaced(folded.codePointAt(0)))
				native_.append(folded);
			else
				parts.add(Part.of(folded, NameWords.significant(folded) || named && NameWords.named(folded) || marked(name.substring(word.start(), word.end()), folded), false));
			if (!Scripts.latin(folded))
				for (String syllable : Scripts.romanized(folded).split(" "))
					if (!syllable.isEmpty())
						romanized.add(Part.of(syllable, NameWords.significant(syllable), Scripts.consonantal(folded)));
		}
		if (native_.length() > 1)
			unspaced.add(Scripts.simplified(native_.toString()));
		if (native_.length() == HAN_NAME && native_.chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
			unspaced.add(Scripts.simplified(native_.substring(1)));
		if (parts.stream().anyMatch(Part::significant))
			names.add(parts);
		if (romanized.stream().anyMatch(Part::significant))
			names.add(romanized);
		if (parts.stream().noneMatch(Part::significant) && parts.size() > 1)
			names.add(whole(parts));
	}

	/** Lê is a surname and no article: no particle is written with such marks. */
	private static boolean marked(String written, String folded) {
		return NameWords.particle(folded) && folded.length() > 1 && Scripts.latin(folded) && !written.toLowerCase(Locale.ROOT).equals(folded);
	}

	/** A name of titles alone, such as an office: only all of it together means somebody. */
	private static Set<Part> whole(Set<Part> parts) {
		StringBuilder joined = new StringBuilder();
		parts.forEach(part -> joined.append(part.folded()));
		return Set.of(Part.of(joined.toString(), true, false));
	}

	/** The person's initials, for a proposal where no pseudonym is given. */
	static String initials(String name) {
		StringBuilder initials = new StringBuilder();
		if (name != null)
			for (Word word : Word.of(ASIDE.matcher(name).replaceAll(" ")))
				if (NameWords.significant(word.folded()) && !word.digits())
					initials.append(name.substring(word.start(), word.start() + Character.charCount(name.codePointAt(word.start()))).toUpperCase(Locale.ROOT)).append('.');
		return initials.isEmpty() ? "X." : initials.toString();
	}
}
