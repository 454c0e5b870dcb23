package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the footnotes at the foot of a page: a number alone on its line, or before the note's first word, in due order. */
final class Notes {
	private static final Pattern ALONE = Pattern.compile("(\\d{1,3}|\\*{1,4}|†{1,2})\\.?");
	private static final Pattern BEFORE = Pattern.compile("(\\d{1,3}|\\*{1,4})\\.?\\s{0,3}(?=[\\p{Lu}“\"\\[(§])(.*)");
	private static final Pattern RULE = Pattern.compile("[_\\-–—=]{5,}");

	/** A footnote. @param page label of the page it stands on, or null */
	record Note(String label, String page, List<Line> lines) {
	}

	/**
	 * A page taken apart.
	 *
	 * @param body  running text
	 * @param carry lines at the foot that go on with the last note of the page before
	 * @param notes notes that begin on the page
	 */
	record Split(List<Line> body, List<Line> carry, List<Note> notes) {
	}

	private int expected = 1;
	private boolean unfinished;

	/** Call once for each page, in order. */
	Split split(Page page, boolean doubleSpaced) {
		List<Line> lines = page.lines();
		int first = first(lines, doubleSpaced);
		int end = first < 0 ? lines.size() : first;
		int carryFrom = unfinished && doubleSpaced ? carry(lines, end) : end;
		List<Note> notes = new ArrayList<>();
		List<Line> body = new ArrayList<>(lines.subList(0, carryFrom));
		if (!body.isEmpty() && RULE.matcher(body.getLast().text()).matches())
			body.removeLast();
		if (first >= 0)
			body.addAll(collect(lines.subList(first, lines.size()), page.label(), notes));
		List<Line> carry = lines.subList(carryFrom, end);
		Line last = !notes.isEmpty() ? notes.getLast().lines().isEmpty() ? null : notes.getLast().lines().getLast()
				: !carry.isEmpty() ? carry.getLast() : null;
		unfinished = last != null && !last.endsSentence();
		return new Split(body, carry, notes);
	}

	/** The line at which the notes begin, or -1. */
	private int first(List<Line> lines, boolean doubleSpaced) {
		for (int i = 0; i < lines.size(); i++) {
			if (!mayBegin(lines.get(i)))
				continue;
			String label = label(lines, i, i > 0 && RULE.matcher(lines.get(i - 1).text()).matches(), doubleSpaced);
			if (label != null && isDue(label))
				return i;
		}
		return -1;
	}

	private boolean isDue(String label) {
		return !Character.isDigit(label.charAt(0)) || Integer.parseInt(label) == expected;
	}

	/** The number a note begins with on a line, or null. */
	private static String label(List<Line> lines, int i, boolean afterRule, boolean doubleSpaced) {
		Line line = lines.get(i);
		if (!mayBegin(line))
			return null;
		Matcher alone = ALONE.matcher(line.text());
		boolean followed = i + 1 < lines.size() && lines.get(i + 1).gap() == 0;
		if (alone.matches() && (followed || line.small() && i + 1 < lines.size()))
			return alone.group(1);
		Matcher before = BEFORE.matcher(line.text());
		boolean smaller = line.small() && i > 0 && !lines.get(i - 1).small();
		boolean setApart = afterRule || smaller || line.text().startsWith("*") && line.gap() > 0
				|| doubleSpaced && line.gap() > 0 && (followed || i + 1 == lines.size() && line.indent() > 0);
		return setApart && before.matches() && (i > 0 || afterRule) ? before.group(1) : null;
	}

	/** Told for most lines by the first sign in them. */
	private static boolean mayBegin(Line line) {
		char first = line.text().charAt(0);
		return first >= '0' && first <= '9' || first == '*' || first == '†';
	}

	/** Collects the notes; returns the lines below them that are running text again. */
	private List<Line> collect(List<Line> lines, String page, List<Note> notes) {
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			String label = label(lines, i, true, true);
			if (label == null || !isDue(label)) {
				if (isTextAgain(line, notes.getLast()))
					return lines.subList(i, lines.size());
				// What opens the notes has a number, so there is a note for every line.
				notes.getLast().lines().add(line);
				continue;
			}
			if (Character.isDigit(label.charAt(0)))
				expected = Integer.parseInt(label) + 1;
			List<Line> body = new ArrayList<>();
			String rest = line.text().substring(label.length()).replaceFirst("^\\.?\\s*", "");
			if (!rest.isEmpty())
				body.add(new Line(rest, line.indent(), line.width(), 0));
			notes.add(new Note(label, page, body));
		}
		return List.of();
	}

	/** A note of the cover ends before the opinion begins below it; all others end with the page. */
	private static boolean isTextAgain(Line line, Note note) {
		if (line.gap() == 0 || note.lines().isEmpty() || !note.lines().getLast().endsSentence())
			return false;
		return !Character.isDigit(note.label().charAt(0)) || Pages.AUTHOR.matcher(line.text()).matches();
	}

	/** Where single-spaced lines at the foot of a double-spaced page begin. */
	private static int carry(List<Line> lines, int end) {
		int from = end;
		while (from > 1 && lines.get(from - 1).gap() == 0)
			from--;
		return from < end && from > 0 && lines.get(from - 1).gap() >= 2 ? from - 1 : end;
	}
}
