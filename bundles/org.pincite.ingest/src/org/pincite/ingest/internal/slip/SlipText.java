package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/**
 * Turns text as courts print it, in lines and pages, single or double spaced, into paragraphs, headings, block quotations and footnotes with their
 * pages. Footnotes move to the end, each with the page it stood on, so that sentences run on across pages.
 */
public final class SlipText {
	private final Transcript out;
	private final List<Notes.Note> notes = new ArrayList<>();
	private final List<NoteCalls.PageSpan> spans = new ArrayList<>();

	private SlipText(Transcript out) {
		this.out = out;
	}

	/** @param printed text with its lines, blanks and form feeds as printed */
	public static Transcribed of(String printed) throws UnreadableException {
		return of(Pages.of(Clean.text(printed)), true);
	}

	/**
	 * Pages whose lines another reader measured.
	 *
	 * @param labels number of each page as a fallback, where none is printed at its head or foot
	 */
	public static Transcribed of(List<List<Printed>> sheets, List<String> labels) throws UnreadableException {
		return of(Pages.measured(sheets, labels), false);
	}

	private static Transcribed of(List<Page> pages, boolean courts) throws UnreadableException {
		SlipText slip = new SlipText(new Transcript());
		slip.write(pages, courts);
		return NoteCalls.joined(slip.out.finish(), slip.spans);
	}

	/** Writes printed text as a part of a longer text; calls of footnotes stay in it as they are. */
	public static void write(String printed, Transcript out) {
		SlipText slip = new SlipText(out);
		slip.write(Pages.of(Clean.text(printed)), true);
	}

	private void write(List<Page> pages, boolean courts) {
		boolean doubleSpaced = isDoubleSpaced(pages);
		Notes reader = new Notes();
		Flow flow = new Flow(out, doubleSpaced, new Hyphens(pages, courts));
		for (Page page : pages) {
			Notes.Split split = reader.split(page, doubleSpaced);
			if (!notes.isEmpty())
				notes.getLast().lines().addAll(split.carry());
			int from = out.length();
			flow.page(page, split.body());
			spans.add(new NoteCalls.PageSpan(from, out.length(), split.notes()));
			notes.addAll(split.notes());
		}
		flow.end();
		notes(flow);
	}

	private void notes(Flow flow) {
		String page = out.currentPage();
		for (Notes.Note note : notes) {
			StringBuilder body = new StringBuilder();
			note.lines().forEach(line -> flow.join(body, line.text()));
			if (body.isEmpty())
				continue;
			out.block();
			if (note.page() != null && !note.page().equals(page))
				out.page(page = note.page());
			out.open(MarkKind.FOOTNOTE, note.label()).clean("[" + note.label() + "] ").clean(body).close();
		}
	}

	private static boolean isDoubleSpaced(List<Page> pages) {
		int single = 0;
		int spaced = 0;
		for (Page page : pages)
			for (Line line : page.lines())
				if (line.text().length() > 40) {
					if (line.gap() == 0)
						single++;
					else if (line.gap() == 1)
						spaced++;
				}
		return spaced > single;
	}
}
