package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/** Puts lines together to blocks and writes them. A block goes on over a page's end unless its last line was one. */
final class Flow {
	private static final Pattern NUMBERED = Pattern
			.compile("(?:[IVX]{1,5}|[A-Z]|\\d{1,2}|\\([a-z0-9]{1,3}\\))\\.?(?:\\s.*)?");
	/** A line of a table of contents, up to its page numbers. */
	private static final Pattern LEADERS = Pattern.compile(".*\\.(?:\\s?\\.){3,}\\s*(?:[\\divxl, –-]*|\\s*passim)");
	private static final Pattern HEADED = Pattern.compile("(?:[IVX]{1,5}|[A-Z]|\\d{1,2})\\.\\s+\\p{Lu}.*");
	private static final Pattern ENDED = Pattern.compile("\\w{4}[.,;]$");
	private static final Pattern FULL_STOP = Pattern.compile("\\w{4}\\.$");
	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{3}");
	private static final Pattern ROMAN = Pattern.compile("[IVX]+\\b.*");
	private static final Pattern LETTERED = Pattern.compile("[A-Z]\\.?(\\s.*)?");
	private static final Pattern SHORT = Pattern.compile("\\W?\\w{1,3}\\b\\.?.*");
	private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}[\\p{Lu} ]{4,}");
	private static final int INDENTED = 3;

	private final Transcript out;
	private final boolean doubleSpaced;
	private final Hyphens hyphens;
	private final List<Line> block = new ArrayList<>();
	private final List<String> pageBefore = new ArrayList<>();
	private int margin;
	private int right;

	Flow(Transcript out, boolean doubleSpaced, Hyphens hyphens) {
		this.out = out;
		this.hyphens = hyphens;
		this.doubleSpaced = doubleSpaced;
	}

	void page(Page page, List<Line> body) {
		Page bare = new Page(page.label(), body);
		int newMargin = bare.margin();
		int shift = newMargin - margin;
		boolean first = true;
		for (Line line : body) {
			if (first && !block.isEmpty() && !goesOnOverPage(block.getLast(), line, newMargin))
				flush();
			else if (!first && startsBlock(block, line))
				flush();
			if (first) {
				if (block.isEmpty() && page.label() != null)
					out.page(page.label());
				if (!block.isEmpty() && shift != 0)
					block.replaceAll(line1 -> line1.moved(shift));
				margin = newMargin;
				right = bare.right();
			}
			block.add(line);
			pageBefore.add(first && block.size() > 1 ? page.label() : null);
			first = false;
		}
	}

	void end() {
		flush();
	}

	private boolean goesOnOverPage(Line last, Line line, int newMargin) {
		if (line.indent() >= newMargin + INDENTED || last.isCentred(margin, right))
			return false;
		boolean full = last.width() >= right - (right - margin) / 3;
		return full || !last.endsSentence();
	}

	private boolean startsBlock(List<Line> block, Line line) {
		if (block.isEmpty())
			return false;
		Line last = block.getLast();
		if (mayBeLeaders(last.text()) && LEADERS.matcher(last.text()).matches())
			return true;
		int normal = doubleSpaced ? 1 : 0;
		boolean in = line.indent() >= margin + INDENTED;
		boolean lastIn = last.indent() >= margin + INDENTED;
		boolean lower = Character.isLowerCase(line.text().charAt(0));
		boolean full = last.width() >= right - (right - margin) / 4;
		if (!in && !lastIn && line.gap() > 0 && last.endsSentence() && isNumberedHeading(line))
			return true;
		if (line.gap() > normal)
			return !(full && lower && !in && line.gap() <= normal + 2);
		if (line.gap() < normal)
			return in && !lastIn || !in && lastIn && block.size() > 1;
		if (in && !lastIn)
			return true;
		if (!in && lastIn)
			return block.size() > 1 || last.isCentred(margin, right) && !full;
		if (in)
			return line.gap() > 0 && isOwnBlock(last) || Math.abs(line.indent() - last.indent()) > INDENTED && !line.isCentred(margin, right);
		return !full && last.width() < margin + (right - margin) / 2 && !lower && line.gap() > 0;
	}

	/** Told for most lines by their last sign: a point, what numbers consist of, or the m of passim. */
	private static boolean mayBeLeaders(String line) {
		return ".0123456789ivxl, –-m".indexOf(line.charAt(line.length() - 1)) >= 0 && (line.contains("..") || line.contains(". ."));
	}

	/** In a double-spaced text an indented line begins a paragraph, or goes on with a quotation that is as wide apart as all else. */
	private boolean isOwnBlock(Line last) {
		return last.text().length() < 40 || last.width() < right - (right - margin) / 4 || last.endsSentence() && last.width() < right - 8;
	}

	private boolean isNumberedHeading(Line line) {
		return line.text().length() <= 75 && HEADED.matcher(line.text()).matches()
				&& !ENDED.matcher(line.text()).find() && line.width() < right - 2;
	}

	private void flush() {
		if (block.isEmpty())
			return;
		if (isHeading())
			heading();
		else if (isCentred())
			centred();
		else
			paragraph();
		block.clear();
		pageBefore.clear();
	}

	private boolean isCentred() {
		boolean outwards = block.size() > 1 && block.get(1).indent() > block.getFirst().indent() + INDENTED
				&& block.getFirst().indent() >= margin + INDENTED;
		if (outwards)
			return true;
		boolean even = block.size() > 2;
		for (Line line : block) {
			if (!line.isCentred(margin, right))
				return false;
			even &= line.indent() == block.getFirst().indent();
		}
		return !even;
	}

	private boolean isHeading() {
		if (block.size() != 1)
			return false;
		Line line = block.getFirst();
		if (line.text().length() > 80 || line.width() >= right - 2)
			return false;
		boolean numbered = line.text().length() <= 70 && ",;:".indexOf(last(line)) < 0 && NUMBERED.matcher(line.text()).matches();
		boolean capitals = line.isCentred(margin, right) && line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT))
				&& CAPITALS.matcher(line.text()).find() && ",;".indexOf(last(line)) < 0;
		return capitals || numbered && !FULL_STOP.matcher(line.text()).find();
	}

	private static char last(Line line) {
		return line.text().charAt(line.text().length() - 1);
	}

	private void heading() {
		String text = block.getFirst().text();
		int level = ROMAN.matcher(text).matches() ? 1 : LETTERED.matcher(text).matches() ? 2 : SHORT.matcher(text).matches() ? 3 : 1;
		out.heading(SHOUTED.matcher(text).matches() ? 1 : level, text);
	}

	private void centred() {
		out.block();
		for (Line line : block)
			out.clean(line.text()).newLine();
		out.block();
	}

	private boolean isQuote() {
		for (Line line : block)
			if (line.indent() < margin + INDENTED)
				return false;
		return block.size() > 1;
	}

	private void paragraph() {
		boolean quote = isQuote();
		out.block();
		if (quote)
			out.open(MarkKind.BLOCK_QUOTE, "");
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < block.size(); i++) {
			if (pageBefore.get(i) != null) {
				boolean glued = text.length() > 0 && endsInHyphen(text);
				if (glued && !hyphens.keeps(text, block.get(i).text()))
					text.setLength(text.length() - 1);
				out.clean(text).clean(glued ? "" : " ");
				text.setLength(0);
				out.page(pageBefore.get(i));
				text.append(block.get(i).text());
			} else
				join(text, block.get(i).text());
		}
		out.clean(text);
		if (quote)
			out.close();
		out.block();
	}

	void join(StringBuilder text, String line) {
		if (text.length() > 0 && !endsInHyphen(text))
			text.append(' ');
		else if (text.length() > 0 && !hyphens.keeps(text, line))
			text.setLength(text.length() - 1);
		text.append(line);
	}

	private static boolean endsInHyphen(StringBuilder text) {
		int n = text.length();
		return n > 1 && text.charAt(n - 1) == '-' && Character.isLetterOrDigit(text.charAt(n - 2));
	}
}
