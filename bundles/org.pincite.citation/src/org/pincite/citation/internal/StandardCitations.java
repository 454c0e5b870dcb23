package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pincite.citation.Authority;
import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;
import org.pincite.citation.Citations;
import org.pincite.citation.Region;
import org.pincite.citation.Span;

/** The engine with the shipped tables. Holds no state of a text; safe for use by several threads. */
public final class StandardCitations implements Citations {

	private static final StandardCitations INSTANCE = new StandardCitations();

	private StandardCitations() {
	}

	/** The only one. */
	public static StandardCitations instance() {
		return INSTANCE;
	}

	@Override
	public List<Citation> in(CharSequence text, List<Region> regions) {
		String all = text.toString();
		Reading r = new Reading(all);
		Editions editions = Editions.standard();
		CoreScanner scanner = new CoreScanner(r, editions);
		List<Draft> drafts = scanner.scan();
		Zones zones = new Zones(regions);
		new ContextReader(r, editions, zones).read(drafts);
		List<Draft> resolved = new Resolver(zones, new ReferenceFinder(r)).resolve(drafts, scanner.references);
		List<Citation> out = new ArrayList<>(resolved.size());
		drafts.clear();
		// each draft is dropped as soon as it is a citation: a text of nothing but citations must not need room for both
		for (int i = 0; i < resolved.size(); i++)
			out.add(citation(r, resolved.set(i, null)));
		return out;
	}

	private static Citation citation(Reading r, Draft d) {
		Draft l = d.leader;
		List<String> parallel = List.of();
		if (!l.members.isEmpty()) {
			parallel = new ArrayList<>(l.members.size());
			for (Draft m : l.members)
				if (m != d && m.canonical != null)
					parallel.add(m.canonical);
		}
		String page = d.page == null && d.canonicalPage != null ? d.canonicalPage : d.page;
		return new Citation(d.kind, new Span(d.start, d.end), new Span(Math.min(d.fullStart, d.start), Math.max(d.fullEnd, d.end)),
				r.text(d.start, d.end), d.volume, d.edition == null ? work(d) : d.edition.name(),
				d.kind == CitationKind.SHORT ? null : page, d.canonical, d.pin, d.year, d.date, d.court, d.plaintiff, d.defendant,
				d.parenthetical, d.title, d.section, d.subsections, d.signal, l.history, parallel, d.antecedent, d.authority, d.broken,
				d.procedural, d.name, d.pinAt);
	}

	private static String work(Draft d) {
		return d.kind == CitationKind.LAW ? d.printed : null;
	}

	@Override
	public Optional<Citation> parse(String citation) {
		return TypedCitation.parse(this, citation);
	}

	@Override
	public List<Authority> authorities(List<Citation> citations) {
		Map<String, List<Citation>> groups = new LinkedHashMap<>();
		for (Citation c : citations)
			if (c.authority() != null)
				groups.computeIfAbsent(c.authority(), k -> new ArrayList<>()).add(c);
		List<Authority> out = new ArrayList<>(groups.size());
		Map<String, String> names = new HashMap<>();
		groups.forEach((key, members) -> out.add(authority(key, members, names)));
		return out;
	}

	private static Authority authority(String key, List<Citation> members, Map<String, String> names) {
		Set<String> all = new LinkedHashSet<>();
		all.add(key);
		CitationKind kind = null;
		String name = null, court = null;
		Integer year = null;
		for (Citation c : members) {
			if (!full(c))
				continue;
			kind = kind == null ? c.kind() : kind;
			if (c.canonical() != null)
				all.add(c.canonical());
			all.addAll(c.parallel());
			name = name == null ? c.caseName() : name;
			court = court == null ? c.court() : court;
			year = year == null ? c.year() : year;
		}
		if (kind == null)
			kind = key.indexOf('\u00a7') >= 0 ? CitationKind.LAW : CitationKind.CASE;
		if (court == null && kind == CitationKind.CASE)
			court = AuthorityCourt.of(all);
		return new Authority(key, kind, name, List.copyOf(all), court, kind == CitationKind.CASE || kind == CitationKind.JOURNAL ? year : null);
	}

	private static boolean full(Citation c) {
		return c.kind() == CitationKind.CASE || c.kind() == CitationKind.LAW || c.kind() == CitationKind.JOURNAL
				|| c.kind() == CitationKind.CONSTITUTION;
	}
}
