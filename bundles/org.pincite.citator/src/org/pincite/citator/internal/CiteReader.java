package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/** Reads the citation marks of a text as references with names and signals. Parallel citations of one authority are one reference. */
final class CiteReader {
	/** What may follow the citation proper and still be part of it: pin pages, then court and year. */
	private static final Pattern TAIL = Pattern.compile(
			"(?:,?\\s*(?:at\\s+)?\\*?\\d[\\d*–\\-, n.&]{0,40}(?<![\\s,]))?(?:\\s*\\([^()]{0,60}\\d{4}\\))?");
	private static final Pattern SIGNAL = Pattern.compile(
			"(?:^|[\\s(;.\"“])(see also|see generally|see,? e\\.g\\.|but see|but cf\\.|cf\\.|see|accord|contra|compare|e\\.g\\.)(?:,? e\\.g\\.)?[,\\s]*$");
	/** What divides the citations of a string: the end of one, its parentheticals, a semicolon, perhaps a signal. */
	private static final Pattern STRING = Pattern.compile(
			"(?:\\s*\\([^()]{0,400}(?:\\([^()]{0,200}\\)[^()]{0,400}){0,4}\\)){0,4}\\s*;\\s*(?:(?:see|accord|but|cf\\.|also|and|generally|contra|e\\.g\\.,?)\\s+){0,3}",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern BLANKS = Pattern.compile("\\s+");
	/** What stands before a citation with a signal ends with one of these, commas and blanks aside. */
	private static final String[] SIGNALS = { "see", "also", "generally", "e.g.", "cf.", "accord", "contra", "compare" };

	private CiteReader() {
	}

	/** @return references ordered by position; marks that resolve to nothing are left out */
	static List<Cite> read(String text, List<Mark> marks) {
		List<Mark> citations = marks.stream()
				.filter(mark -> mark.kind() == MarkKind.CITATION && mark.target() != null && mark.end() <= text.length())
				.sorted(Comparator.comparingInt(Mark::start).thenComparingInt(mark -> -mark.end())).toList();
		List<Cite> cites = new ArrayList<>();
		for (Mark mark : citations) {
			Cite before = cites.isEmpty() ? null : cites.getLast();
			if (before != null && mark.start() < before.core() + 1)
				continue;
			if (before != null && parallel(text, before, mark))
				cites.set(cites.size() - 1, new Cite(before.start(), before.core(), tail(text, mark.end()),
						before.authority(), before.canonical(), before.name(), before.signal(), false));
			else if (before == null || mark.start() >= before.end())
				cites.add(cite(text, mark, before));
		}
		return cites;
	}

	/** True if the text between two citations makes them parts of one string citation. */
	static boolean string(String text, Cite first, Cite second) {
		return second.start() > first.end() && second.start() - first.end() < 1000
				&& STRING.matcher(text).region(first.end(), second.start()).matches();
	}

	private static Cite cite(String text, Mark mark, Cite before) {
		int floor = before == null ? 0 : before.end();
		String name = mark.label().contains("§") ? null : CaseName.before(text, floor, mark.start());
		int start = name == null ? mark.start() : text.lastIndexOf(name, mark.start());
		Cite cite = new Cite(start, mark.start(), tail(text, mark.end()), mark.target(), mark.label(), clean(name),
				signal(text, floor, start), false);
		boolean carried = cite.signal() == null && before != null && before.signal() != null && string(text, before, cite);
		return !carried ? cite
				: new Cite(start, cite.core(), cite.end(), cite.authority(), cite.canonical(), cite.name(),
						before.signal(), false);
	}

	private static String clean(String name) {
		return name == null ? null : BLANKS.matcher(name.strip()).replaceAll(" ");
	}

	private static boolean parallel(String text, Cite before, Mark mark) {
		if (!before.authority().equals(mark.target()) || mark.start() - before.end() > 30)
			return false;
		for (int i = Math.min(before.end(), mark.start()); i < mark.start(); i++)
			if (Character.isLetter(text.charAt(i)) || text.charAt(i) == ';' || text.charAt(i) == '.')
				return false;
		return !mark.label().isEmpty() && Character.isDigit(text.charAt(mark.start()));
	}

	private static int tail(String text, int end) {
		Matcher tail = TAIL.matcher(text).region(end, Math.min(text.length(), end + 140));
		return tail.lookingAt() ? Math.max(end, tail.end()) : end;
	}

	private static String signal(String text, int floor, int start) {
		int from = Math.max(floor, start - 30);
		String before = text.substring(from, start).toLowerCase(Locale.ROOT).replace('\n', ' ');
		if (!endsInSignal(before))
			return null;
		Matcher signal = SIGNAL.matcher(before);
		return signal.find() ? signal.group(1).replace(" e.g.", ", e.g.").replace(",,", ",") : null;
	}

	private static boolean endsInSignal(String before) {
		int end = before.length();
		while (end > 0 && (before.charAt(end - 1) == ',' || Character.isWhitespace(before.charAt(end - 1))))
			end--;
		for (String signal : SIGNALS)
			if (before.startsWith(signal, end - signal.length()))
				return true;
		return false;
	}
}
