package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits printed text into its pages, at form feeds or at page numbers that stand alone between dashes, and takes off what repeats. */
final class Pages {
	static final Pattern AUTHOR = Pattern.compile("^\\s*(?:\\p{Lu}[\\p{L}'’.\\-]*\\s+){0,2}\\p{Lu}[\\p{Lu}'’.\\-]+(?:,\\s+(?:JR|SR|III|II)\\.?)?,"
			+ "\\s+(?:(?:Chief|Senior|Associate|Circuit|District|U\\.\\s?S\\.)\\s+)*(?:Judge|Justice)\\b.*|^\\s*P(?:er|ER)\\s+C(?:uriam|URIAM)\\b.*");

	private Pages() {
	}

	/** Pages of a clean text as printed; one page without a label when nothing tells pages apart. */
	static List<Page> of(String text) {
		char[] chars = LineNumbers.removed(text);
		return RunningHeads.removed(text.indexOf('\f') >= 0 ? atFormFeeds(text, chars) : atNumbers(new Sheet(chars, 0, chars.length)));
	}

	/** Pages that came one by one. */
	static List<Page> measured(List<List<Printed>> sheets, List<String> labels) {
		List<Page> pages = new ArrayList<>();
		for (int i = 0; i < sheets.size(); i++) {
			List<Line> lines = new ArrayList<>();
			for (Printed line : sheets.get(i)) {
				String text = org.pincite.ingest.internal.text.Clean.line(line.text());
				if (text != null)
					lines.add(new Line(text, line.indent(), line.width(), line.gap(), line.small()));
			}
			String label = numbered(lines);
			pages.add(new Page(label == null ? labels.get(i) : label, lines));
		}
		return RunningHeads.removed(pages);
	}

	/** Takes off the page number at the foot or head. */
	private static String numbered(List<Line> lines) {
		for (int at : lines.isEmpty() ? new int[0] : new int[] { lines.size() - 1, 0 }) {
			Matcher found = number(lines.get(at).text());
			boolean roman = PageNumbers.ROMAN.matcher(lines.get(at).text()).matches();
			if (found != null || roman) {
				String number = found == null ? lines.get(at).text().strip() : found.group(1);
				lines.remove(at);
				return number;
			}
		}
		return null;
	}

	/** Where a line is nothing but a page number, the matcher whose first group that is; else null. */
	private static Matcher number(String line) {
		Matcher dashed = PageNumbers.DASHED.matcher(line);
		if (dashed.matches())
			return dashed;
		Matcher bare = PageNumbers.BARE.matcher(line);
		return bare.matches() ? bare : null;
	}

	/** @param chars the text's characters without the numbers of its lines */
	private static List<Page> atFormFeeds(String text, char[] chars) {
		List<Page> pages = new ArrayList<>();
		int from = 0;
		for (int i = 1; from <= chars.length; i++) {
			int feed = text.indexOf('\f', from);
			int to = feed < 0 ? chars.length : feed;
			Sheet sheet = new Sheet(chars, from, to);
			if (!sheet.isBlank(0, sheet.size()))
				pages.add(page(sheet, String.valueOf(i)));
			from = to + 1;
		}
		return pages;
	}

	/** A page without the number at its foot or head, which is its label. */
	private static Page page(Sheet sheet, String otherwise) {
		int last = sheet.size() - 1;
		while (sheet.isBlank(last))
			last--;
		int first = 0;
		while (sheet.isBlank(first))
			first++;
		for (int at : new int[] { last, first }) {
			Matcher found = number(sheet.line(at));
			if (found != null)
				return new Page(found.group(1), lines(sheet, 0, sheet.size(), at));
		}
		return new Page(otherwise, lines(sheet, 0, sheet.size(), -1));
	}

	/** Page numbers stand at the foot; the pages before the first number are a cover without one. */
	private static List<Page> atNumbers(Sheet text) {
		List<Page> pages = new ArrayList<>();
		int from = 0;
		for (Map.Entry<Integer, String> number : PageNumbers.in(text).entrySet()) {
			add(pages, number.getValue(), text, from, number.getKey());
			from = number.getKey() + 1;
		}
		if (!text.isBlank(from, text.size()))
			add(pages, pages.isEmpty() ? null : PageNumbers.next(pages.getLast().label()), text, from, text.size());
		return pages;
	}

	private static void add(List<Page> pages, String label, Sheet text, int from, int to) {
		boolean cover = pages.isEmpty() && label != null && !label.equals("1");
		int opening = cover ? opening(text, from, to) : from;
		if (opening > from)
			pages.add(new Page("1", lines(text, from, opening, -1)));
		pages.add(new Page(cover && opening <= from ? "1" : label, lines(text, Math.max(from, opening), to, -1)));
	}

	/** The line on which a judge begins to speak, or -1. */
	private static int opening(Sheet text, int from, int to) {
		for (int i = from; i < to; i++) {
			String line = text.line(i);
			if (mayBeAuthor(line) && AUTHOR.matcher(line).matches())
				return i;
		}
		return -1;
	}

	/** Told for most lines by looking for the office, or for the letter with which a court begins to speak as a whole. */
	private static boolean mayBeAuthor(String line) {
		return line.contains("Ju") || line.stripLeading().startsWith("P");
	}

	/**
	 * The lines with their gaps. Lines of blanks are what underlining left behind and count only where no line is quite empty.
	 *
	 * @param without a line that is left out, or -1
	 */
	private static List<Line> lines(Sheet printed, int from, int to, int without) {
		boolean empties = false;
		for (int i = from; i < to && !empties; i++)
			empties = printed.isEmpty(i);
		List<Line> lines = new ArrayList<>(to - from);
		int gap = 0;
		for (int i = from; i < to; i++) {
			if (i == without)
				continue;
			if (printed.isBlank(i)) {
				if (!empties || printed.isEmpty(i))
					gap++;
				continue;
			}
			Line line = printed.measured(i, gap);
			boolean overstruck = !lines.isEmpty() && gap == 0 && lines.getLast().indent() == line.indent()
					&& lines.getLast().text().startsWith(line.text());
			if (!overstruck)
				lines.add(line);
			gap = 0;
		}
		return lines;
	}
}
