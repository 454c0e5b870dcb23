package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pincite.citation.CitationKind;

/**
 * Third pass: what every short form refers to. A chain that is broken or points two ways is reported, never guessed: Bluebook rules 4 and
 * B4 allow <i>id.</i> only for the one authority cited immediately before, outside its parentheticals.
 */
final class Resolver {

	/** No opinion is longer than this many pages; a pin farther away belongs to another decision. */
	private static final int PAGES = 450;
	/** So many decisions of one volume are compared one by one. */
	private static final int FEW = 12;

	/** The citation sentence before, in one thread of the text. */
	private static final class Thread {
		List<Draft> sentence = new ArrayList<>(2);
		final Map<Draft, Draft> within = new HashMap<>();
		/** The authority cited first, and whether another one was cited after it. */
		Draft first;
		boolean several;
	}

	private final Works works = new Works();
	private final Zones zones;
	private final Map<Integer, Thread> threads = new LinkedHashMap<>();
	private final ReferenceFinder references;

	Resolver(Zones zones, ReferenceFinder references) {
		this.zones = zones;
		this.references = references;
	}

	/** Resolves in place. @return the drafts that are citations, in order */
	List<Draft> resolve(List<Draft> drafts, List<Draft> candidates) {
		List<Draft> out = new ArrayList<>(drafts.size());
		int c = 0;
		for (Draft d : drafts) {
			while (c < candidates.size() && candidates.get(c).end <= d.start)
				refer(candidates.get(c++), out);
			take(d, out);
		}
		while (c < candidates.size())
			refer(candidates.get(c++), out);
		for (Draft d : out)
			if (d.key != null && d.authority != null && works.of(d.authority) != null)
				d.authority = works.of(d.authority).key;
		return out;
	}

	private void refer(Draft d, List<Draft> out) {
		if (!out.isEmpty() && out.get(out.size() - 1).pinEnd > d.start)
			return;
		if (references.confirm(d, works)) {
			d.index = out.size();
			out.add(d);
			if (d.broken == null)
				checkPage(d, out.get(d.antecedent));
			remember(d);
		}
	}

	private void take(Draft d, List<Draft> out) {
		if (!d.opaque) {
			d.index = out.size();
			out.add(d);
		}
		if (d.opaque)
			remember(d);
		else if (d.full())
			full(d);
		else {
			switch (d.kind) {
				case ID -> id(d, out);
				case SHORT -> shortForm(d);
				case SUPRA -> supra(d);
				default -> section(d);
			}
			remember(d);
		}
	}

	private void full(Draft d) {
		d.authority = d.key;
		if (d.leader == d) {
			works.add(d);
			remember(d);
		}
	}

	/** Moves the chain on. Parentheticals, subsequent history and parallel citations do not count. */
	private void remember(Draft d) {
		if (d.leader != d || d.historyOf != null)
			return;
		Thread t = thread(d);
		Draft before = t.sentence.isEmpty() ? null : t.sentence.get(t.sentence.size() - 1);
		if (d.opaque && before != null && before.fullEnd > d.start)
			d.container = before;
		if (d.container != null) {
			t.within.put(d.container.leader, d);
			return;
		}
		if (t.first == null)
			t.first = d;
		else
			t.several |= t.first.opaque || d.opaque || !same(t.first.authority, d.authority);
		if (!d.chained || t.sentence.isEmpty())
			t.sentence = new ArrayList<>(2);
		if (t.sentence.size() < 50)
			t.sentence.add(d);
		t.within.clear();
	}

	private Thread thread(Draft d) {
		return threads.computeIfAbsent(zones.thread(d.start), k -> new Thread());
	}

	private void id(Draft d, List<Draft> out) {
		Thread t = thread(d);
		if (d.container != null) {
			Draft inside = t.within.get(d.container.leader);
			if (inside != null)
				point(d, inside, out);
			else if (d.section != null && d.container.kind == CitationKind.LAW)
				point(d, d.container, out);
			else
				d.broken = "stands in the parenthetical of the citation before it, which cannot be meant";
			return;
		}
		List<Draft> sentence = t.sentence;
		if (sentence.isEmpty() && zones.before(d.start, threads.keySet()) instanceof Integer z) {
			if (threads.get(z).several) {
				d.broken = "the note before cites several authorities";
				return;
			}
			sentence = threads.get(z).sentence;
		}
		if (sentence.isEmpty()) {
			d.broken = zones.quoted(d.start) ? "stands in a quotation and refers to the quoted text's own citations" : "no citation before it";
			return;
		}
		Draft last = sentence.get(sentence.size() - 1);
		if (d.chained || one(sentence) || (d.part != null || d.section != null) && OtherSection.oneWork(sentence))
			point(d, last, out);
		else
			d.broken = "follows a string citation of several authorities";
	}

	/** All members of the sentence are one authority. */
	private boolean one(List<Draft> sentence) {
		Draft last = sentence.get(sentence.size() - 1);
		for (Draft s : sentence)
			if (s.opaque != last.opaque || !same(s.authority, last.authority))
				return false;
		return true;
	}

	private boolean same(String a, String b) {
		if (a == null || b == null)
			return a == b;
		return a.equals(b) || works.of(a) != null && works.of(a) == works.of(b);
	}

	private void point(Draft d, Draft last, List<Draft> out) {
		if (last.opaque) {
			d.broken = "the reference before it was not recognised";
			return;
		}
		if (last.authority == null) {
			d.broken = "the reference before it is itself unresolved";
			return;
		}
		Draft target = last.full() ? last : last.antecedent == null ? last : out.get(last.antecedent);
		d.antecedent = target.index;
		d.target = last.target == null ? target : last.target;
		d.authority = last.authority;
		d.key = last.authority;
		if (d.part != null || d.section != null)
			OtherSection.point(d, target);
		else
			checkPage(d, target);
	}

	static void clear(Draft d) {
		d.antecedent = null;
		d.authority = null;
		d.key = null;
	}

	/** A pin page must lie within the decision; statutes have no pages. */
	private void checkPage(Draft d, Draft target) {
		int pin = firstPage(ungrouped(d.pin, target.edition));
		if (pin < 0)
			return;
		if (target.kind == CitationKind.LAW && target.edition != null && target.edition.shape() != Shape.PAGED
				&& target.edition.shape() != Shape.SESSION && target.edition.shape() != Shape.PUBLIC_LAW && target.leader == target && target.members.isEmpty() && d.pinAt) {
			d.broken = "a page cannot be cited in a code";
			clear(d);
			return;
		}
		if (target.kind != CitationKind.CASE || !target.members.isEmpty() && d.kind != CitationKind.SHORT && inAny(pin, target))
			return;
		if (outside(pin, target)) {
			d.broken = "page " + pin + " is not in " + target.canonical;
			clear(d);
		}
	}

	private static boolean inAny(int pin, Draft leader) {
		for (Draft m : leader.members)
			if (!outside(pin, m))
				return true;
		return false;
	}

	static boolean outside(int pin, Draft full) {
		int first = firstPage(ungrouped(full.page, full.edition));
		return first >= 0 && full.edition != null && !full.edition.unpaged() && (pin < first || pin > first + PAGES);
	}

	/** The first page of a pin that consists of plain pages, or -1. */
	static int firstPage(String pin) {
		if (pin == null || pin.isEmpty() || !Reading.digit(pin.charAt(0)))
			return -1;
		int v = 0, i = 0;
		while (i < pin.length() && i < 7 && Reading.digit(pin.charAt(i)))
			v = v * 10 + pin.charAt(i++) - '0';
		return v;
	}

	/** A pin or page of a register with its comma taken out: {@code 80,281}. */
	private static String ungrouped(String pin, Edition e) {
		return pin == null || e == null || e.shape() != Shape.PAGED ? pin : pin.replaceFirst("^(\\d{1,3}),(\\d{3})(?!\\d)", "$1$2");
	}

	private void shortForm(Draft d) {
		if (d.leader != d) {
			d.antecedent = d.leader.antecedent;
			d.authority = d.key = d.leader.authority;
			d.broken = d.leader.broken;
			return;
		}
		List<Draft> found = new ArrayList<>();
		for (Draft m : d.members.isEmpty() ? List.of(d) : d.members) {
			candidates(m, found);
			if (!found.isEmpty())
				break;
		}
		String printed = d.volume + " " + (d.edition == null ? d.printed : d.edition.name());
		if (found.isEmpty()) {
			d.broken = "no decision in " + printed + " was cited before it";
			return;
		}
		choose(d, found, printed);
	}

	private void candidates(Draft d, List<Draft> found) {
		List<Draft> all = new ArrayList<>(works.inVolume(d.volume, d.edition.name()));
		if (all.isEmpty() && d.candidates != null)
			for (int id : d.candidates)
				if (all.isEmpty() && !Editions.standard().get(id).name().equals(d.edition.name()))
					all.addAll(works.inVolume(d.volume, Editions.standard().get(id).name()));
		int pin = firstPage(ungrouped(d.pin, d.edition));
		if (all.size() > FEW && d.name != null && byName(d, pin, all.size(), found))
			return;
		for (Draft full : all)
			if (pin < 0 || !outside(pin, full))
				found.add(full.leader);
		if (found.isEmpty() && !all.isEmpty())
			d.broken = "page " + pin + " is not in " + all.get(0).canonical;
	}

	/** Looks a short form up by its name, where fewer decisions have it than stand in its volume; @return whether there are any in its volume. */
	private boolean byName(Draft d, int pin, int inVolume, List<Draft> found) {
		List<Draft> named = works.withWords(PartyNames.tokens(d.name));
		if (named.size() < inVolume)
			for (Draft leader : named)
				for (Draft m : leader.members.isEmpty() ? List.of(leader) : leader.members)
					if (m.edition != null && m.edition.name().equals(d.edition.name()) && d.volume.equals(m.volume) && (pin < 0 || !outside(pin, m)))
						found.add(leader);
		return !found.isEmpty();
	}

	private void choose(Draft d, List<Draft> found, String printed) {
		List<Draft> named = new ArrayList<>();
		List<String> want = d.name == null ? List.of() : PartyNames.wanted(d.name);
		boolean anyNamed = false;
		for (Draft full : found) {
			anyNamed |= full.named();
			if (PartyNames.matchesInVolume(want, full))
				named.add(full);
		}
		List<Draft> left = distinct(named.isEmpty() ? found : named);
		if (named.isEmpty() && d.name != null && anyNamed && !left.isEmpty() && left.get(0).named() && !PartyNames.common(d.name)) {
			d.broken = "\"" + d.name + "\" is not the name of the decision cited in " + printed;
			return;
		}
		if (left.size() > 1 || Works.crowded(found)) {
			d.broken = "several decisions in " + printed + " were cited before it";
			return;
		}
		d.broken = null;
		set(d, left.get(0));
	}

	private static void set(Draft d, Draft full) {
		d.antecedent = full.index;
		d.authority = d.key = full.authority == null ? full.key : full.authority;
		if (d.court == null)
			d.court = d.edition != null && d.edition.court().equals("scotus") ? "scotus" : null;
	}

	private List<Draft> distinct(List<Draft> list) {
		List<Draft> out = new ArrayList<>(2);
		for (Draft d : list) {
			boolean known = false;
			for (Draft o : out)
				known |= same(o.key, d.key);
			if (!known)
				out.add(d);
			if (out.size() > 1)
				break;
		}
		return out;
	}

	private void supra(Draft d) {
		if (d.name == null) {
			d.broken = "no name before it: a reference within the same document";
			return;
		}
		List<Draft> found = new ArrayList<>();
		List<String> want = PartyNames.wanted(d.name);
		for (Draft full : works.withWords(PartyNames.tokens(d.name)))
			if (PartyNames.matches(want, full))
				found.add(full);
		List<Draft> left = distinct(found);
		if (left.isEmpty())
			d.broken = "no citation of \"" + d.name + "\" before it";
		else if (left.size() > 1)
			d.broken = "several authorities named \"" + d.name + "\" were cited before it";
		else {
			set(d, left.get(0));
			if (d.pinAt)
				checkPage(d, left.get(0));
		}
	}

	/** A bare section sign refers to the one law cited before with this section. */
	private void section(Draft d) {
		Draft law = d.section == null ? null : works.withSection(d.section);
		if (law == null)
			d.broken = "no law with this section was cited before it";
		else if (law == Works.AMBIGUOUS)
			d.broken = "several laws with this section were cited before it";
		else {
			d.antecedent = law.index;
			d.authority = d.key = law.key;
		}
	}
}
