package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.pincite.citation.CitationKind;

/** Second pass over the cores found: names, signals, parallel groups, nesting, history, string citations, editions. */
final class ContextReader {

	/** Says that a decision stands in a table of unpublished ones, and parts no parallel citations. */
	private static final Pattern TABLE = Pattern.compile("table|unpublished.*|mem\\.|unpub\\..*");

	private final Reading r;
	private final Editions editions;
	private final Zones zones;
	private final NameReader names;
	private final HistoryReader history;

	/** @param zones parts of the text that no name, string or history reaches across */
	ContextReader(Reading r, Editions editions, Zones zones) {
		this.zones = zones;
		this.r = r;
		this.editions = editions;
		names = new NameReader(r, new LawNames(r, editions));
		history = new HistoryReader(r);
	}

	void read(List<Draft> drafts) {
		Draft previous = null;
		int historyEnd = -1;
		List<Draft> open = new ArrayList<>();
		for (Draft d : drafts) {
			if (d.opaque)
				continue;
			int limit = previous == null ? 0 : previous.fullEnd <= d.start ? previous.fullEnd : previous.pinEnd;
			limit = Math.max(limit, zones.edge(d.start));
			if (previous != null && zones.thread(previous.start) != zones.thread(d.start)) {
				previous = null;
				historyEnd = -1;
			}
			if (previous != null && parallel(previous, d))
				join(previous, d);
			else if (!d.listed)
				names.read(d, limit);
			close(open, d);
			d.container = d.leader == d ? open.isEmpty() ? null : open.get(open.size() - 1) : d.leader.container;
			if (d.leader == d) {
				d.signal = d.listed || d.kind == CitationKind.UNKNOWN ? null : SignalReader.before(r, d.fullStart, limit);
				if (previous != null) {
					relate(previous.leader, d, historyEnd);
					if (d.signal == null && d.chained && compared(previous.leader) && SignalReader.with(r, d.fullStart))
						d.signal = "with";
					d.compared = d.signal == null && d.chained && compared(previous.leader);
				}
			} else if (d.leader != d)
				d.signal = d.leader.signal;
			if (previous != null && place(previous, d))
				previous.key = d.key;
			historyEnd = -1;
			if (d.kind == CitationKind.CASE || d.kind == CitationKind.SHORT || d.kind == CitationKind.LAW || d.kind == CitationKind.ID)
				historyEnd = history(d);
			open.add(d);
			previous = d;
		}
		for (Draft d : drafts)
			if (d.kind == CitationKind.CASE || d.kind == CitationKind.JOURNAL || d.kind == CitationKind.SHORT || d.kind == CitationKind.LAW)
				correct(d);
	}

	/** {@code Compare A, with B}: the second signal is one only after the first. */
	private static boolean compared(Draft before) {
		return "compare".equals(before.signal) || "with".equals(before.signal) || before.signal == null && before.compared;
	}

	private static void close(List<Draft> open, Draft d) {
		while (!open.isEmpty() && open.get(open.size() - 1).fullEnd <= d.start)
			open.remove(open.size() - 1);
		while (!open.isEmpty() && d.leader != d && open.get(open.size() - 1).leader == d.leader)
			open.remove(open.size() - 1);
	}

	/**
	 * The Code section printed beside an INA section is the one that is meant. Numbers have changed hands: INA § 241 was 8 U.S.C. § 1251 before
	 * 1996 and is § 1231 now.
	 */
	private boolean place(Draft act, Draft code) {
		return act.edition != null && act.edition.name().equals("INA") && code.edition != null && code.edition.name().equals("U.S.C.")
				&& "8".equals(code.title) && !act.listed && !code.listed && code.start >= act.pinEnd && gap(act.fullEnd, code.start);
	}

	/** Two reporters of one decision stand side by side, with nothing but pins, commas and brackets between them. */
	private boolean parallel(Draft a, Draft b) {
		if (a.edition == null || b.edition == null || a.kind != b.kind || b.start < a.pinEnd || a.dated)
			return false;
		if (a.kind == CitationKind.LAW)
			return a.edition.shape() == Shape.PUBLIC_LAW && b.edition.shape() == Shape.PAGED && gap(a.pinEnd, b.start);
		if (a.kind != CitationKind.CASE && a.kind != CitationKind.SHORT)
			return false;
		boolean table = a.parenthetical != null && TABLE.matcher(a.parenthetical.toLowerCase(Locale.ROOT)).matches();
		if (a.fullEnd > a.pinEnd && !table)
			return false;
		for (Draft m : a.leader.members.isEmpty() ? List.of(a) : a.leader.members)
			if (m.edition.root().equals(b.edition.root()))
				return false;
		return gap(table ? a.fullEnd : a.pinEnd, b.start);
	}

	private boolean gap(int from, int to) {
		if (to - from > 40)
			return false;
		boolean separator = false;
		for (int i = from; i < to; i++) {
			char ch = r.c[i];
			if (ch == ',' || ch == '[' || ch == '(' && i > from)
				separator = true;
			else if (!Reading.space(ch) && ch != ']' && !blank(i, to))
				return false;
		}
		return separator;
	}

	/** Part of a blank citation such as {@code — U.S. —}. */
	private boolean blank(int i, int to) {
		char ch = r.c[i];
		if (ch == '_' || Reading.dash(ch))
			return true;
		if (!Reading.upper(ch) && ch != '.' && ch != 'd' && ch != 't' && !Reading.digit(ch) && ch != 'v' && ch != 'e')
			return false;
		for (int k = i; k > i - 14 && k >= 0; k--)
			if (r.c[k] == '_' || Reading.dash(r.c[k]))
				return true;
		return false;
	}

	private static void join(Draft a, Draft b) {
		Draft l = a.leader;
		b.leader = l;
		b.plaintiff = l.plaintiff;
		b.defendant = l.defendant;
		b.procedural = l.procedural;
		b.name = l.name;
		b.fullStart = l.fullStart;
		if (b.year == null)
			b.year = l.year;
		if (l.members.isEmpty())
			l.members = new ArrayList<>(List.of(l));
		for (Draft m : l.members) {
			if (b.dated || m.court == null)
				m.court = b.court;
			if (m.year == null || b.dated)
				m.year = b.year;
			m.date = b.date;
			m.parenthetical = b.parenthetical == null ? m.parenthetical : b.parenthetical;
			m.fullEnd = Math.max(m.fullEnd, b.fullEnd);
		}
		if (b.court == null && l.year != null && !b.dated)
			b.court = l.court;
		l.members.add(b);
	}

	private int history(Draft d) {
		String phrase = history.read(d.fullEnd);
		if (phrase == null)
			return -1;
		d.leader.history = new ArrayList<>(d.leader.history);
		d.leader.history.add(phrase);
		return history.end;
	}

	private void relate(Draft a, Draft d, int historyEnd) {
		if (historyEnd > 0 && d.start > historyEnd && sameSentence(historyEnd, Math.min(d.fullStart, d.start))) {
			d.historyOf = a.historyOf == null ? a : a.historyOf;
			return;
		}
		if (d.container == a.container && d.start >= a.fullEnd)
			d.chained = d.listed || chained(a.fullEnd, d.fullStart);
	}

	private boolean sameSentence(int from, int to) {
		if (to - from > 60)
			return false;
		for (int i = from; i < to; i++)
			if (r.c[i] == ';')
				return false;
		return true;
	}

	/** Only separators and signals stand between the two. */
	private boolean chained(int from, int to) {
		if (to <= from || to - from > 60 || ";,aA&wW".indexOf(r.at(r.skip(from))) < 0)
			return false;
		String s = r.clean(from, to).toLowerCase(Locale.ROOT);
		if (s.isEmpty() || s.charAt(0) == '.' || s.indexOf(". ") == 0)
			return false;
		boolean separator = s.charAt(0) == ';' || s.charAt(0) == ',' || s.startsWith("and") || s.startsWith("&") || s.startsWith("with");
		if (!separator)
			return false;
		for (String w : Words.between(s, " ,;"))
			if (!STRING_WORDS.contains(w))
				return false;
		return true;
	}

	private static final Set<String> STRING_WORDS = Set.of("and", "&", "see", "also", "cf.", "but", "accord", "contra", "compare",
			"with", "e.g.", "generally", "or", "in", "the", "cf");

	/** Chooses the edition and writes the canonical form. */
	private void correct(Draft d) {
		if (d.key == null)
			d.key = d.canonical;
		Edition chosen = EditionChoice.of(d, editions);
		if (chosen == null || d.canonical != null)
			return;
		d.edition = chosen;
		if (d.court == null && !d.foreign && chosen.court().equals("scotus"))
			d.court = "scotus";
		if (d.kind == CitationKind.SHORT)
			return;
		String page = chosen.name().equals("NY Slip Op") ? d.canonicalPage.replace('[', '(').replace(']', ')') : d.canonicalPage;
		boolean hyphens = chosen.hyphened();
		d.canonical = r.same(hyphens ? d.volume + "-" + chosen.name() + "-" + page : d.volume + " " + chosen.name() + " " + page);
		d.key = d.canonical;
	}
}
