package org.pincite.brief.internal.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts lines on pages. Not thread-safe; one instance for one run of pages. */
final class PageBreaker {
	/** Height of the rule above footnotes with the space around it, in twips. */
	static final int NOTE_RULE = 140;

	private final int sizeTwips;
	private final List<Laid> notes;
	private final Style noteStyle;
	private final List<Page> pages = new ArrayList<>();
	private List<Page.Placed> lines = new ArrayList<>();
	private List<Line> noteLines = new ArrayList<>();
	private final Deque<Line> waiting = new ArrayDeque<>();
	private int y;
	private int noteHeight;

	/** @param notes the footnotes */
	PageBreaker(int sizeTwips, List<Laid> notes, Style noteStyle) {
		this.sizeTwips = sizeTwips;
		this.notes = notes;
		this.noteStyle = noteStyle;
	}

	/** Pages of paragraphs that follow one another; at least one. */
	List<Page> pages(List<Laid> paragraphs) {
		for (int p = 0; p < paragraphs.size(); p++) {
			Laid paragraph = paragraphs.get(p);
			if (paragraph.style().breakBefore() && !lines.isEmpty() || paragraph.style().keepNext() && !fitsWithNext(paragraphs, p))
				turn();
			for (int l = 0; l < paragraph.lines().size(); l++)
				place(paragraph, l);
			y += paragraph.style().after();
		}
		do
			turn();
		while (!noteLines.isEmpty());
		return pages;
	}

	private void place(Laid paragraph, int index) {
		Line line = paragraph.lines().get(index);
		if (!fits(paragraph.style().line(), line) && !lines.isEmpty())
			turn();
		lines.add(new Page.Placed(paragraph, index, y));
		y += paragraph.style().line();
		for (int note : line.notes())
			waiting.addAll(notes.get(note - 1).lines());
		placeNotes();
	}

	/** Whether a line fits with at least the first line of its footnotes. */
	private boolean fits(int height, Line line) {
		boolean calls = !line.notes().isEmpty();
		int note = calls ? noteStyle.line() + (noteLines.isEmpty() ? NOTE_RULE : 0) : 0;
		return y + height + noteHeight + note <= Sheet.TEXT_HEIGHT;
	}

	/** Puts lines of footnotes at the foot of the page as far as there is room; the others wait for the next page. */
	private void placeNotes() {
		while (!waiting.isEmpty()) {
			int more = noteStyle.line() + (noteLines.isEmpty() ? NOTE_RULE : 0);
			if (y + noteHeight + more > Sheet.TEXT_HEIGHT)
				return;
			noteLines.add(waiting.removeFirst());
			noteHeight += more;
		}
	}

	/** Whether paragraphs that keep with the next, and the first line after them, still fit. */
	private boolean fitsWithNext(List<Laid> paragraphs, int from) {
		if (lines.isEmpty())
			return true;
		int height = y;
		int p = from;
		for (; p < paragraphs.size() && paragraphs.get(p).style().keepNext(); p++)
			height += paragraphs.get(p).style().line() * paragraphs.get(p).lines().size() + paragraphs.get(p).style().after();
		int first = p < paragraphs.size() && !paragraphs.get(p).style().breakBefore() ? paragraphs.get(p).style().line() : 0;
		return height + first + noteHeight <= Sheet.TEXT_HEIGHT;
	}

	private void turn() {
		if (lines.isEmpty() && noteLines.isEmpty() && !pages.isEmpty())
			return;
		pages.add(new Page(lines, noteLines, noteStyle, sizeTwips));
		lines = new ArrayList<>();
		noteLines = new ArrayList<>();
		y = 0;
		noteHeight = 0;
		placeNotes();
	}
}
