package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.matter.Identifier;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;

/** Everything that is looked for on behalf of one matter. Reads the matter once, when made; not safe for several threads. */
final class IdentityScan {

	private final NameFinder names;
	private final List<KnownDatum> numbers = new ArrayList<>();
	private final List<KnownDatum> mails = new ArrayList<>();
	private final BirthDates births;
	private final Addresses addresses;
	private final DetentionPlaces detention;
	private final SmallGroups groups;

	IdentityScan(Matter matter) {
		List<KnownPerson> people = new ArrayList<>();
		Map<FindKind, List<KnownDatum>> data = new HashMap<>();
		List<KnownDatum> shared = new ArrayList<>();
		Map<KnownDatum, String> kinds = new HashMap<>();
		for (Person person : byImportance(matter)) {
			if (KnownPerson.hidden(person))
				people.add(KnownPerson.of(person));
			for (Identifier identifier : person.getIdentifiers())
				add(person, identifier, data, shared, kinds);
		}
		names = new NameFinder(people);
		for (FindKind kind : List.of(FindKind.A_NUMBER, FindKind.PHONE, FindKind.PASSPORT, FindKind.RECEIPT_NUMBER, FindKind.IDENTIFIER))
			numbers.addAll(data.getOrDefault(kind, List.of()));
		mails.addAll(data.getOrDefault(FindKind.E_MAIL, List.of()));
		births = new BirthDates(data.getOrDefault(FindKind.BIRTH_DATE, List.of()));
		addresses = new Addresses(data.getOrDefault(FindKind.ADDRESS, List.of()));
		detention = new DetentionPlaces(data.getOrDefault(FindKind.DETENTION_PLACE, List.of()));
		groups = new SmallGroups(shared, kinds);
	}

	private static void add(Person person, Identifier identifier, Map<FindKind, List<KnownDatum>> data, List<KnownDatum> shared, Map<KnownDatum, String> kinds) {
		if (identifier.getValue() == null || identifier.getValue().isBlank() || KnownPerson.isName(identifier.getKind()))
			return;
		KnownDatum datum = new KnownDatum(person.getId(), KnownDatum.kind(identifier.getKind()), identifier.getValue().strip());
		if (datum.kind() != null) {
			data.computeIfAbsent(datum.kind(), kind -> new ArrayList<>()).add(datum);
		} else {
			shared.add(datum);
			kinds.put(datum, identifier.getKind());
		}
	}

	/** The client first: a part of a name that several people share is taken for the client's. */
	private static List<Person> byImportance(Matter matter) {
		List<Person> people = new ArrayList<>(matter.getPeople());
		people.sort(Comparator.comparing(person -> person != matter.getClient()));
		return people;
	}

	/** What points to somebody, in the order of the text, none overlapping. */
	List<Find> finds(CharSequence text) {
		if (text.length() == 0)
			return List.of();
		List<Find> finds = new ArrayList<>();
		Searched searched = Searched.of(text);
		Stream stream = numbers.isEmpty() && mails.isEmpty() ? null : Stream.of(text);
		NumberFinder.find(numbers, text, stream, finds::add);
		MailFinder.find(mails, text, stream, finds::add);
		births.find(searched, finds::add);
		addresses.find(searched, finds::add);
		detention.find(searched, finds::add);
		finds.addAll(names.in(searched));
		groups.find(searched, finds::add);
		return apart(finds);
	}

	/** Of finds that overlap the longest stays, of equal ones that of somebody known. */
	private static List<Find> apart(List<Find> finds) {
		List<Find> byWorth = new ArrayList<>(finds);
		for (Find known : finds)
			if (known.person() != null)
				byWorth.replaceAll(find -> find.person() == null && find.kind() == known.kind() && find.start() <= known.start() && known.end() <= find.end()
						? new Find(find.kind(), known.person(), find.start(), find.end(), find.text()) : find);
		byWorth.sort(Comparator.comparing((Find find) -> find.start() - find.end()).thenComparing(find -> find.person() == null));
		List<Find> kept = new ArrayList<>();
		java.util.TreeMap<Integer, Find> byStart = new java.util.TreeMap<>();
		for (Find find : byWorth) {
			Map.Entry<Integer, Find> before = byStart.lowerEntry(find.end());
			if (before == null || before.getValue().end() <= find.start()) {
				kept.add(find);
				byStart.put(find.start(), find);
			}
		}
		kept.sort(Comparator.comparingInt(Find::start));
		return kept;
	}
}
