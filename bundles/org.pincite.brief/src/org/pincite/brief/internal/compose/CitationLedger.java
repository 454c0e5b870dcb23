package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pincite.brief.AuthorityEntry;
import org.pincite.brief.CitationForm;
import org.pincite.brief.CitationRun;
import org.pincite.brief.TextRun;

/**
 * Keeps what has been cited and so knows the form of the next citation (Bluebook B4, B10.2): full at first use, <i>id.</i> when the citation just
 * before is the same single authority, otherwise the short form.
 */
final class CitationLedger {
	private final Map<String, AuthorityEntry> entries = new LinkedHashMap<>();
	private final Set<String> shortNames = new HashSet<>();
	private final Set<String> citedInFull = new HashSet<>();
	private final List<Citable> cited = new ArrayList<>();
	private Citable last;
	private boolean single;

	/**
	 * @param joined true if this citation stands in one string with the one before
	 */
	CitationRun cite(Citable citable, boolean joined) {
		AuthorityEntry entry = register(citable.entry());
		Optional<List<TextRun>> id = joined ? Optional.empty() : idOf(citable);
		CitationRun run;
		if (id.isPresent())
			run = new CitationRun(entry.key(), CitationForm.ID, id.get());
		else if (citedInFull.contains(citable.base()))
			run = new CitationRun(entry.key(), citable.laterForm(), citable.later());
		else
			run = new CitationRun(entry.key(), CitationForm.FULL, citable.full());
		record(citable, joined);
		return run;
	}

	/** Takes note of a citation that stands in the author's own words, in whatever form. */
	CitationRun written(Citable citable, CitationForm form, List<TextRun> runs, boolean joined) {
		AuthorityEntry entry = register(citable.entry());
		record(citable, joined);
		return new CitationRun(entry.key(), form, runs);
	}

	/** Takes note of a citation inside the parenthetical of another, which <i>id.</i> does not see. */
	CitationRun writtenInside(Citable citable, CitationForm form, List<TextRun> runs) {
		AuthorityEntry entry = register(citable.entry());
		citedInFull.add(citable.base());
		return new CitationRun(entry.key(), form, runs);
	}

	/** Takes note of a mention that is no citation of its own: a case named in passing, an authority in a heading. */
	CitationRun mentioned(AuthorityEntry entry, CitationForm form, List<TextRun> runs) {
		return new CitationRun(register(entry).key(), form, runs);
	}

	/** What <i>id.</i> would refer to, if anything. */
	Optional<Citable> antecedent() {
		return single ? Optional.ofNullable(last) : Optional.empty();
	}

	/** Everything cited so far, in order. */
	List<Citable> cited() {
		return cited;
	}

	/** After a heading, and at both ends of a footnote, <i>id.</i> would puzzle the reader. */
	void interrupt() {
		last = null;
		single = false;
	}

	List<AuthorityEntry> entries() {
		return new ArrayList<>(entries.values());
	}

	private Optional<List<TextRun>> idOf(Citable citable) {
		return antecedent().filter(before -> before.base().equals(citable.base())).flatMap(before -> citable.id(before.pin()));
	}

	private void record(Citable citable, boolean joined) {
		citedInFull.add(citable.base());
		cited.add(citable);
		single = !joined;
		last = citable;
	}

	private AuthorityEntry register(AuthorityEntry entry) {
		AuthorityEntry known = entries.get(entry.key());
		if (known != null)
			return known;
		String name = entry.shortName();
		for (int i = 2; !shortNames.add(name); i++)
			name = entry.shortName() + " (" + i + ")";
		AuthorityEntry unique = new AuthorityEntry(entry.key(), entry.group(), entry.title(), name, entry.sortKey());
		entries.put(unique.key(), unique);
		return unique;
	}
}
