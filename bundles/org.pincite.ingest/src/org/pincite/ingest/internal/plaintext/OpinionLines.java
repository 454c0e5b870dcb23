package org.pincite.ingest.internal.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.slip.SlipText;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/** Transcribes an opinion in which each line is a paragraph, or, where its lines are wrapped as printed, by its layout. */
final class OpinionLines {
	/** A label that the site puts above a part; not the court's words. */
	private static final Pattern PART = Pattern.compile("(?i)(combined|lead|majority|plurality|unanimous|concurrence|concurring|concur|in part|dissent|dissenting"
			+ "|addendum|remittitur|rehearing|on the merits|trial court)(?: in part)?(?: opinion| document)?(?: by (\\S.{1,60}))?");
	private static final Pattern HEADING = Pattern.compile("(?:[IVX]{1,5}|[A-Z]|\\d{1,2})\\.(?:\\s+\\p{Lu}.{0,70}(?<![.,;:]))?");
	private static final int LONGEST_LABEL = 90;

	private OpinionLines() {
	}

	/** @param firstPage page it begins on, when it has star pages, or null */
	static Transcribed of(String text, String firstPage) throws UnreadableException {
		Transcript out = new Transcript();
		if (firstPage != null)
			out.page(firstPage);
		StarPages stars = new StarPages(text);
		boolean starred = StarPages.in(text);
		StringBuilder part = new StringBuilder();
		boolean open = false;
		for (String line : text.split("\n", -1)) {
			Matcher label = PART.matcher(line.strip());
			if (line.length() > LONGEST_LABEL || line.isBlank() || !label.matches() || !isLabel(line, label.group(2))) {
				part.append(line).append('\n');
				continue;
			}
			part(part.toString(), starred ? stars : null, out);
			part.setLength(0);
			if (open)
				out.block().close();
			out.block().open(MarkKind.OPINION, named(line.strip().toLowerCase(Locale.ROOT)));
			open = true;
		}
		part(part.toString(), starred ? stars : null, out);
		if (open)
			out.block().close();
		return out.finish();
	}

	private static boolean isLabel(String line, String by) {
		return by != null || line.toLowerCase(Locale.ROOT).contains("opinion");
	}

	private static void part(String text, StarPages stars, Transcript out) {
		if (text.isBlank())
			return;
		if (PlainTextReader.isWrapped(text)) {
			SlipText.write(text, out);
			return;
		}
		LineNotes notes = new LineNotes(List.of(text.split("\n")));
		List<LineNotes.Note> called = new ArrayList<>();
		for (LineNotes.Paragraph paragraph : notes.paragraphs())
			if (paragraph.note() != null)
				note(paragraph, called, stars, out);
			else if (HEADING.matcher(paragraph.words()).matches())
				out.heading(paragraph.words().matches("[IVX]+\\..*") ? 1 : 2, paragraph.words());
			else {
				out.block();
				int from = 0;
				for (LineNotes.Call call : paragraph.calls()) {
					write(paragraph.words().substring(from, call.start()).stripTrailing(), stars, out);
					out.call(call.label());
					called.add(new LineNotes.Note(call.label(), out.currentPage()));
					from = call.end();
				}
				write(paragraph.words().substring(from), stars, out);
				out.block();
			}
	}

	/** A note stands on the page of its call; what follows goes on where the text before it was. */
	private static void note(LineNotes.Paragraph paragraph, List<LineNotes.Note> called, StarPages stars, Transcript out) {
		String page = out.currentPage();
		String label = paragraph.note();
		String own = called.stream().filter(call -> call.label().equals(label)).map(LineNotes.Note::page).findFirst().orElse(page);
		out.block();
		if (own != null && !own.equals(page))
			out.page(own);
		out.open(MarkKind.FOOTNOTE, label).text("[" + label + "] ");
		out.text(paragraph.words()).block().close();
		if (page != null && !page.equals(own))
			out.page(page);
	}

	private static void write(String words, StarPages stars, Transcript out) {
		if (stars == null)
			out.text(words);
		else
			stars.write(words, out);
	}

	private static String named(String label) {
		if (label.startsWith("in part") || label.startsWith("concur") && label.contains("in part"))
			return "concurrence-in-part";
		if (label.startsWith("concur"))
			return "concurrence";
		for (String kind : List.of("dissent", "plurality", "addendum", "remittitur", "rehearing"))
			if (label.startsWith(kind))
				return kind;
		return label.startsWith("on the merits") ? "on-the-merits" : label.startsWith("trial court") ? "trial-court" : "majority";
	}
}
