package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;

/** Finds the names of a matter's people: runs of words that are parts of one person's name, in any order, some as initials. */
final class NameFinder {

	private final List<KnownPerson> people;
	private final Lookup lookup;
	private final Set<String> pseudonyms;

	/** @param people the client first: a part of a name that several share is taken for the client's */
	NameFinder(List<KnownPerson> people) {
		this.people = people;
		this.lookup = new Lookup(people.stream().flatMap(person -> person.forms.stream()).toList());
		this.pseudonyms = people.stream().map(person -> person.pseudonym).filter(name -> !name.isEmpty()).collect(java.util.stream.Collectors.toSet());
	}

	List<Find> in(Searched searched) {
		List<Find> finds = new ArrayList<>();
		OtherPeople others = new OtherPeople(searched, lookup);
		int size = searched.words().size();
		for (int at = 0; at < size;) {
			NameRun best = null;
			for (NameForm form : lookup.beginning(searched, at)) {
				NameRun run = NameRun.at(form, searched, lookup, at);
				if (run != null && run.better(best) && (run.whole() || best == null || !best.whole()))
					best = run;
			}
			if (best != null && !pseudonym(searched, best) && others.means(best)) {
				finds.add(find(searched, best));
				at = best.last() + 1;
			} else {
				at += best != null && best.whole() ? best.length() : 1;
			}
		}
		for (KnownPerson person : people)
			UnspacedNames.find(person, searched.text(), finds);
		return finds;
	}

	private static Find find(Searched searched, NameRun run) {
		int start = searched.words().get(run.first()).start();
		int end = searched.words().get(run.last()).end();
		if (searched.words().get(run.last()).initial() && end < searched.text().length() && searched.text().charAt(end) == '.')
			end++;
		return new Find(FindKind.NAME, run.form().person.id, start, end, searched.text().subSequence(start, end).toString());
	}

	/** True if a pseudonym stands there and not a name. */
	private boolean pseudonym(Searched searched, NameRun run) {
		int start = searched.words().get(run.first()).start();
		int end = searched.words().get(run.last()).end();
		for (String pseudonym : pseudonyms)
			for (int from = Math.max(0, end - pseudonym.length() - 1); from <= start; from++)
				if (from + pseudonym.length() <= searched.text().length() && from + pseudonym.length() + 1 >= end
						&& searched.text().subSequence(from, from + pseudonym.length()).toString().equals(pseudonym))
					return true;
		return false;
	}
}
