package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
		String behind = Character.isDigit(label.charAt(0)) ? "(?<=[\\p{L}][.,;:]?[\"'”’)\\]]{0,3}|[.,;:\"'”’)\\]])" : "(?<=\\S)";
		Matcher call = Pattern.compile(behind + "(?<![$§\\d]|\\d[.,])" + Pattern.quote(label) + "(?=[\\s\"”)\\]]|$)")
				.matcher(text).region(start, Math.max(start, end)).useTransparentBounds(true);
		while (call.find())
			if (!text.substring(Math.max(0, call.start() - 12), call.start()).matches("(?s).*(?:\\bNo\\.|\\b[ap]{1,2}\\.|§)$"))
				return new Cut(call.start(), call.end(), label);
		return null;
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
		}
		return offset - removed;
	}
}
