package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * Finds the calls of footnotes, which printed text shows as a number behind a word, takes the number out of the text and leaves a mark. Only a
 * number whose note stands on the same page counts, so years and sections stay.
 */
final class NoteCalls {

	/** The part of the text that one page gave, with the notes at its foot. */
	record PageSpan(int start, int end, List<Notes.Note> notes) {
	}

	private record Cut(int start, int end, String label) {
	}

	private static final Pattern ABBREVIATED = Pattern.compile("(?:\\bNo\\.|\\b[ap]{1,2}\\.|§)$");

	private NoteCalls() {
	}

	static Transcribed joined(Transcribed text, List<PageSpan> pages) {
		List<Cut> cuts = new ArrayList<>();
		int from = 0;
		for (PageSpan page : pages)
			for (Notes.Note note : page.notes()) {
				// The block under way at a page's end is written with the page after it.
				int start = Math.max(from, page.start());
				int end = Math.min(text.text().length(), page.end() + 6000);
				Cut cut = call(text.text(), note.label(), start, end);
				if (cut != null) {
					cuts.add(cut);
					from = cut.end();
				}
			}
		return cuts.isEmpty() ? text : without(text, cuts);
	}

	private static Cut call(String text, String label, int start, int end) {
		for (int at = text.indexOf(label, start); at >= 0 && at + label.length() <= end; at = text.indexOf(label, at + 1))
			if (isCall(text, label, at))
				return new Cut(at, at + label.length(), label);
		return null;
	}

	/** True if the label stands right behind a word or its punctuation, before a blank or closing sign, and is no page or section. */
	private static boolean isCall(String text, String label, int at) {
		int to = at + label.length();
		boolean ends = to == text.length() || Character.isWhitespace(text.charAt(to)) || "\"”)]".indexOf(text.charAt(to)) >= 0;
		if (!ends || at == 0)
			return false;
		char before = text.charAt(at - 1);
		if (!Character.isDigit(label.charAt(0)))
			return !Character.isWhitespace(before);
		if (!Character.isLetter(before) && ".,;:\"'”’)]".indexOf(before) < 0)
			return false;
		boolean decimal = (before == '.' || before == ',') && at >= 2 && Character.isDigit(text.charAt(at - 2));
		return !decimal && !ABBREVIATED.matcher(text.substring(Math.max(0, at - 12), at)).find();
	}

	private static Transcribed without(Transcribed from, List<Cut> cuts) {
		StringBuilder text = new StringBuilder();
		int last = 0;
		List<Mark> calls = new ArrayList<>();
		for (Cut cut : cuts) {
			text.append(from.text(), last, cut.start());
			calls.add(Mark.of(MarkKind.FOOTNOTE_CALL, text.length(), text.length(), cut.label()));
			last = cut.end();
		}
		text.append(from.text(), last, from.text().length());
		List<Mark> marks = new ArrayList<>();
		for (Mark m : from.marks())
			marks.add(new Mark(m.kind(), moved(m.start(), cuts), moved(m.end(), cuts), m.label(), m.target(), m.level()));
		marks.addAll(calls);
		marks.sort(java.util.Comparator.comparingInt(Mark::start).thenComparing(java.util.Comparator.comparingInt(Mark::end).reversed()));
		return new Transcribed(text.toString(), marks);
	}

	private static int moved(int offset, List<Cut> cuts) {
		int removed = 0;
		for (Cut cut : cuts) {
			if (cut.end() <= offset)
				removed += cut.end() - cut.start();
			else if (cut.start() < offset)
				removed += offset - cut.start();
			else
				break;
		}
		return offset - removed;
	}
}
