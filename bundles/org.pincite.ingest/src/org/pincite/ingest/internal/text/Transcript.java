package org.pincite.ingest.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * Writes a source text from the pieces a reader finds. Blocks are set apart by a blank line, white space inside a block collapses, marks begin
 * at the next visible character and end after the last, so they never cover white space at their edges. Not thread-safe.
 */
public final class Transcript {
	private static final String[] GAPS = { "", " ", "\n", "\n\n" };
	private static final int NONE = 0;
	private static final int SPACE = 1;
	private static final int LINE = 2;
	private static final int BLOCK = 3;

	/** A mark under way; {@code start} is -1 until its first visible character is written. */
	private static final class Open {
		final MarkKind kind;
		String label;
		final String target;
		final int level;
		int start = -1;

		Open(MarkKind kind, String label, String target, int level) {
			this.kind = kind;
			this.label = label;
			this.target = target;
			this.level = level;
		}
	}

	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private final List<Open> waiting = new ArrayList<>();
	private final List<Mark> pages = new ArrayList<>();
	private String page;
	private int gap = NONE;
	private Open block;
	private MarkKind blockKind = MarkKind.PARAGRAPH;
	private String blockLabel = "";
	private int blockLevel;
	private boolean full;

	/** Writes running text; white space of any kind collapses to one blank. */
	public Transcript text(CharSequence piece) {
		return write(Clean.text(piece.toString()), false);
	}

	/** Writes running text that {@link Clean} has been over already. */
	public Transcript clean(CharSequence piece) {
		return write(piece.toString(), false);
	}

	/** Writes text whose line ends are kept as line ends of the block; other white space collapses. */
	public Transcript lines(CharSequence piece) {
		return write(Clean.text(piece.toString()), true);
	}

	private Transcript write(String clean, boolean keepLines) {
		char[] chars = clean.toCharArray();
		for (int i = 0; i < chars.length; i++) {
			char c = chars[i];
			if (c == '\n' && keepLines)
				gap = Math.max(gap, LINE);
			else if (c == ' ' || c == '\n' || c == '\f')
				gap = Math.max(gap, SPACE);
			else {
				put(c);
				i = run(clean, chars, i + 1) - 1;
			}
		}
		return this;
	}

	/** Writes on from a character that is written, as far as words have but one blank between them; gives where that ends. */
	private int run(String clean, char[] chars, int from) {
		int to = from;
		// One question for each character: is it below the blank, or at most a blank like the one before?
		for (int before = chars[from - 1]; to < chars.length; to++) {
			int c = chars[to];
			if ((c - ' ' | c - '!' & before - '!') < 0)
				break;
			before = c;
		}
		if (chars[to - 1] == ' ')
			to--;
		if (text.length() + (to - from) > Limits.TEXT)
			full = true;
		else
			text.append(clean, from, to);
		return to;
	}

	private void put(char c) {
		if (text.length() >= Limits.TEXT) {
			full = true;
			return;
		}
		if (gap == SPACE && !text.isEmpty() && text.charAt(text.length() - 1) == '\n')
			gap = NONE;
		if (!text.isEmpty())
			text.append(GAPS[gap]);
		gap = NONE;
		if (block == null) {
			block = new Open(blockKind, blockLabel, null, blockLevel);
			block.start = text.length();
		}
		for (Open mark : waiting)
			mark.start = text.length();
		waiting.clear();
		if (page != null) {
			pages.add(Mark.of(MarkKind.PAGE, text.length(), text.length(), page));
			page = null;
		}
		text.append(c);
	}

	/** Ends the line, not the block. */
	public Transcript newLine() {
		gap = Math.max(gap, LINE);
		return this;
	}

	/** Ends the block under way, if any; what follows is a paragraph of its own. */
	public Transcript block() {
		if (block != null && text.length() > block.start)
			marks.add(new Mark(block.kind, block.start, text.length(), block.label, null, block.level));
		block = null;
		blockKind = MarkKind.PARAGRAPH;
		blockLabel = "";
		blockLevel = 0;
		gap = BLOCK;
		return this;
	}

	/** Ends the block under way; what follows until the next block is of the given kind (PARAGRAPH or HEADING). */
	public Transcript block(MarkKind kind, String label, int level) {
		block();
		blockKind = kind;
		blockLabel = label;
		blockLevel = level;
		return this;
	}

	/** A whole heading as a block; its label is its text. */
	public Transcript heading(int level, String words) {
		String label = Clean.line(words);
		if (label == null)
			return this;
		return block(MarkKind.HEADING, label, level).text(label).block();
	}

	/** A whole paragraph. */
	public Transcript paragraph(CharSequence words) {
		return block().text(words).block();
	}

	/** Begins a mark at the next visible character. Marks close in the reverse order. */
	public Transcript open(MarkKind kind, String label, String target, int level) {
		Open mark = new Open(kind, label, target, level);
		open.push(mark);
		waiting.add(mark);
		return this;
	}

	public Transcript open(MarkKind kind, String label) {
		return open(kind, label, null, 0);
	}

	/** Ends the mark begun last, after the last visible character; an empty one disappears. */
	public Transcript close() {
		Open mark = open.pop();
		waiting.remove(mark);
		if (mark.start >= 0 && text.length() > mark.start)
			marks.add(new Mark(mark.kind, mark.start, text.length(), mark.label, mark.target, mark.level));
		return this;
	}

	/** The page that begins at the next visible character. */
	public Transcript page(String label) {
		page = label;
		return this;
	}

	/** The call of a footnote: a mark of no length after the last visible character, for its number is not text. */
	public Transcript call(String label) {
		marks.add(Mark.of(MarkKind.FOOTNOTE_CALL, text.length(), text.length(), label));
		return this;
	}

	/** A mark over text written before. */
	public Transcript mark(Mark mark) {
		marks.add(mark);
		return this;
	}

	/** Where the block under way begins; the end of the text when none has begun. */
	public int blockStart() {
		return block == null ? text.length() : block.start;
	}

	/** Code units written so far; white space still to come is not counted. */
	public int length() {
		return text.length();
	}

	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** The label of the page the last character stands on, or null. */
	public String currentPage() {
		return page != null ? page : pages.isEmpty() ? null : pages.getLast().label();
	}

	/** The last character written, or a line feed at the beginning. */
	public char last() {
		return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
	}

	/** The text written so far, for readers that look back. */
	public CharSequence written() {
		return text;
	}

	/**
	 * Ends the text.
	 *
	 * @throws UnreadableException if it is longer than a source may be
	 */
	public Transcribed finish() throws UnreadableException {
		if (full)
			throw new UnreadableException("its text is longer than " + Limits.TEXT + " characters");
		block();
		while (!open.isEmpty())
			close();
		for (int i = 0; i < pages.size(); i++) {
			Mark from = pages.get(i);
			int end = i + 1 < pages.size() ? pages.get(i + 1).start() : text.length();
			if (end > from.start())
				marks.add(Mark.of(MarkKind.PAGE, from.start(), end, from.label()));
		}
		return Composition.compose(text.toString(), marks);
	}
}
