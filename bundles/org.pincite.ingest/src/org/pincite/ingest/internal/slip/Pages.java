package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits printed text into its pages, at form feeds or at page numbers that stand alone between dashes, and takes off what repeats. */
final class Pages {
	static final Pattern AUTHOR = Pattern.compile("^\\s*(?:\\p{Lu}[\\p{L}'’.\\-]*\\s+){0,2}\\p{Lu}[\\p{Lu}'’.\\-]+(?:,\\s+(?:JR|SR|III|II)\\.?)?,"
			+ "\\s+(?:(?:Chief|Senior|Associate|Circuit|District|U\\.\\s?S\\.)\\s+)*(?:Judge|Justice)\\b.*|^\\s*P(?:er|ER)\\s+C(?:uriam|URIAM)\\b.*");

	private Pages() {
	}

	/** Pages of a text as printed; one page without a label when nothing tells pages apart. */
	static List<Page> of(String text) {
		List<String> lines = text.indexOf('\f') >= 0 ? List.of() : linesOf(text);
		List<Page> pages = lines.isEmpty() ? atFormFeeds(text) : atNumbers(lines, PageNumbers.in(lines));
		return RunningHeads.removed(pages);
	}

	/** The lines of a text whose only line end is the line feed. */
	private static List<String> linesOf(String text) {
		List<String> lines = new ArrayList<>(text.length() / 40 + 1);
		int from = 0;
		for (int to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
			lines.add(text.substring(from, to));
			from = to + 1;
		}
		if (from < text.length())
			lines.add(text.substring(from));
		return lines;
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
			Matcher dashed = PageNumbers.DASHED.matcher(lines.get(at).text());
			Matcher bare = PageNumbers.BARE.matcher(lines.get(at).text());
			Matcher found = dashed.matches() ? dashed : bare.matches() ? bare : null;
			boolean roman = PageNumbers.ROMAN.matcher(lines.get(at).text()).matches();
			if (found != null || roman) {
				String number = found == null ? lines.get(at).text().strip() : found.group(1);
				lines.remove(at);
				return number;
			}
		}
		return null;
	}

	private static List<Page> atFormFeeds(String text) {
		List<Page> pages = new ArrayList<>();
		String[] sheets = text.split("\f", -1);
		for (int i = 0; i < sheets.length; i++) {
			if (sheets[i].isBlank())
				continue;
			List<String> lines = linesOf(sheets[i]);
			String label = takeNumber(lines);
			pages.add(new Page(label == null ? String.valueOf(i + 1) : label, lines(lines)));
		}
		return pages;
	}

	/** Removes the page number at the foot or head of a page. */
	private static String takeNumber(List<String> lines) {
		int last = lines.size() - 1;
		while (last >= 0 && lines.get(last).isBlank())
			last--;
		int first = 0;
		while (first < last && lines.get(first).isBlank())
			first++;
		for (int at : new int[] { last, first }) {
			if (at < 0)
				continue;
			Matcher dashed = PageNumbers.DASHED.matcher(lines.get(at));
			Matcher bare = PageNumbers.BARE.matcher(lines.get(at));
			Matcher found = dashed.matches() ? dashed : bare.matches() ? bare : null;
			if (found != null) {
				lines.remove(at);
				return found.group(1);
			}
		}
		return null;
	}

	/** Page numbers stand at the foot; the pages before the first number are a cover without one. */
	private static List<Page> atNumbers(List<String> lines, SortedMap<Integer, String> numbers) {
		List<Page> pages = new ArrayList<>();
		int from = 0;
		for (Map.Entry<Integer, String> number : numbers.entrySet()) {
			add(pages, number.getValue(), lines.subList(from, number.getKey()));
			from = number.getKey() + 1;
		}
		List<String> rest = lines.subList(from, lines.size());
		if (!rest.stream().allMatch(String::isBlank))
			add(pages, pages.isEmpty() ? null : PageNumbers.next(pages.getLast().label()), rest);
		return pages;
	}

	private static void add(List<Page> pages, String label, List<String> page) {
		boolean cover = pages.isEmpty() && label != null && !label.equals("1");
		int opening = cover ? opening(page) : 0;
		if (opening > 0)
			pages.add(new Page("1", lines(page.subList(0, opening))));
		pages.add(new Page(cover && opening <= 0 ? "1" : label, lines(page.subList(Math.max(0, opening), page.size()))));
	}

	/** The line on which a judge begins to speak, or -1. */
	private static int opening(List<String> page) {
		for (int i = 0; i < page.size(); i++)
			if (mayBeAuthor(page.get(i)) && AUTHOR.matcher(page.get(i)).matches())
				return i;
		return -1;
	}

	/** Told for most lines by looking for the office, or for the letter with which a court begins to speak as a whole. */
	private static boolean mayBeAuthor(String line) {
		return line.contains("Ju") || line.stripLeading().startsWith("P");
	}

	/** The lines with their gaps. Lines of blanks are what underlining left behind and count only where no line is quite empty. */
	static List<Line> lines(List<String> printed) {
		boolean empties = printed.contains("");
		List<Line> lines = new ArrayList<>(printed.size());
		int gap = 0;
		for (String raw : printed) {
			int indent = 0;
			int width = raw.length();
			while (indent < width && Character.isWhitespace(raw.charAt(indent)))
				indent++;
			if (indent == width) {
				if (raw.isEmpty() || !empties)
					gap++;
				continue;
			}
			while (Character.isWhitespace(raw.charAt(width - 1)))
				width--;
			Line line = new Line(words(raw, indent, width), indent, width, gap);
			boolean overstruck = !lines.isEmpty() && gap == 0 && lines.getLast().indent() == indent
					&& lines.getLast().text().startsWith(line.text());
			if (!overstruck)
				lines.add(line);
			gap = 0;
		}
		return lines;
	}

	/** A part of a line, which neither begins nor ends with a blank, with every stretch of blanks as one. */
	private static String words(String raw, int from, int to) {
		if (!hasGap(raw, from, to))
			return raw.substring(from, to);
		char[] words = raw.substring(from, to).toCharArray();
		int length = 0;
		boolean gap = false;
		for (char c : words) {
			boolean blank = isBlank(c);
			if (!blank)
				words[length++] = c;
			else if (!gap)
				words[length++] = ' ';
			gap = blank;
		}
		return new String(words, 0, length);
	}

	private static boolean hasGap(String raw, int from, int to) {
		char before = 0;
		for (int i = from; i < to; i++) {
			char c = raw.charAt(i);
			if (c <= ' ' && (c == ' ' ? before == ' ' : isBlank(c)))
				return true;
			before = c;
		}
		return false;
	}

	private static boolean isBlank(char c) {
		return c == ' ' || c >= '\t' && c <= '\r';
	}
}
