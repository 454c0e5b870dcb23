package org.pincite.ingest.internal.plaintext;

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
	private static final Pattern PART = Pattern.compile("(?i)(combined|lead|majority|plurality|concurrence|concurring|dissent|dissenting)"
			+ "(?: in part)?(?: opinion)?(?: by .{2,60})?");
	private static final Pattern HEADING = Pattern.compile("(?:[IVX]{1,5}|[A-Z]|\\d{1,2})\\.(?:\\s+\\p{Lu}.{0,70}(?<![.,;:]))?");

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
			if (!label.matches() || line.length() > 90 || line.isBlank() || !line.toLowerCase(java.util.Locale.ROOT).contains("opinion")) {
				part.append(line).append('\n');
				continue;
			}
			part(part.toString(), starred ? stars : null, out);
			part.setLength(0);
			if (open)
				out.block().close();
			out.block().open(MarkKind.OPINION, named(label.group(1)));
			open = true;
		}
		part(part.toString(), starred ? stars : null, out);
		if (open)
			out.block().close();
		return out.finish();
	}

	private static void part(String text, StarPages stars, Transcript out) {
		if (text.isBlank())
			return;
		if (PlainTextReader.isWrapped(text)) {
			SlipText.write(text, out);
			return;
		}
		for (String line : text.split("\n")) {
			String words = line.strip();
			if (HEADING.matcher(words).matches())
				out.heading(words.matches("[IVX]+\\..*") ? 1 : 2, words);
			else if (!words.isEmpty()) {
				out.block();
				if (stars == null)
					out.text(words);
				else
					stars.write(words, out);
				out.block();
			}
		}
	}

	private static String named(String word) {
		String low = word.toLowerCase(java.util.Locale.ROOT);
		return low.startsWith("concur") ? "concurrence" : low.startsWith("dissent") ? "dissent"
				: low.equals("plurality") ? "plurality" : "majority";
	}
}
