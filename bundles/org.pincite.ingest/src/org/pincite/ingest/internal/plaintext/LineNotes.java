package org.pincite.ingest.internal.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes of an opinion whose lines are paragraphs, as case-law sites copy them out: a note is a paragraph that ends with an arrow back to its
 * call, mostly without its number; the call is a number stuck to a word. A call counts only where a note answers it.
 */
final class LineNotes {

	/** A note that was called. @param page page of its call, or null */
	record Note(String label, String page) {
	}

	/** A call's place in its paragraph; the blank before it goes too. */
	record Call(String label, int start, int end) {
	}

	/**
	 * A paragraph.
	 *
	 * @param words text without white space at its ends; of a note without number and arrow
	 * @param calls calls in it, in order
	 * @param note  label of the note that it is, or null
	 */
	record Paragraph(String words, List<Call> calls, String note) {
	}

	private static final String ARROW = "↵";
	private static final Pattern NUMBERED = Pattern.compile("^(\\*{1,3}|†{1,3}|\\d{1,3})\\.?\\s+");
	private static final int FURTHEST = 8;
	private final List<String> lines;
	private final List<Paragraph> paragraphs = new ArrayList<>();

	LineNotes(List<String> lines) {
		this.lines = lines;
		read();
	}

	List<Paragraph> paragraphs() {
		return paragraphs;
	}

	private void read() {
		boolean[] noted = new boolean[lines.size()];
		int notes = 0;
		for (int i = 0; i < lines.size(); i++)
			if (lines.get(i).strip().endsWith(ARROW)) {
				for (int j = beginning(i, noted); j <= i; j++)
					noted[j] = true;
				notes++;
			}
		List<String> labels = notes == 0 ? List.of() : labels(noted);
		int next = 0;
		int called = 0;
		int from = 0;
		for (int i = 0; i < lines.size(); i++) {
			String words = lines.get(i).strip();
			if (words.isEmpty())
				continue;
			if (!noted[i]) {
				List<Call> calls = new ArrayList<>();
				for (Call call; called < labels.size() && (call = call(words, labels.get(called), from)) != null; called++) {
					calls.add(call);
					from = call.end();
				}
				from = 0;
				paragraphs.add(new Paragraph(words, calls, null));
				continue;
			}
			StringBuilder note = new StringBuilder(words);
			while (!note.toString().endsWith(ARROW) && i + 1 < lines.size() && noted[i + 1])
				note.append(' ').append(lines.get(++i).strip());
			String bare = note.toString().replace(ARROW, "").strip();
			paragraphs.add(new Paragraph(NUMBERED.matcher(bare).replaceFirst(""), List.of(), labels.get(next++)));
		}
	}

	/** A note of several paragraphs begins at the line that is set in. */
	private int beginning(int end, boolean[] noted) {
		for (int i = end; i >= 0 && i > end - FURTHEST && !noted[i]; i--)
			if (lines.get(i).startsWith(" ") && !lines.get(i).isBlank())
				return i;
		return end;
	}

	/** The label of each note: its own number where it has one, else the next. */
	private List<String> labels(boolean[] noted) {
		List<String> labels = new ArrayList<>();
		int next = 1;
		boolean begins = true;
		for (int i = 0; i < lines.size(); i++) {
			if (!noted[i] || lines.get(i).isBlank())
				continue;
			if (begins) {
				Matcher own = NUMBERED.matcher(lines.get(i).strip());
				String label = own.find() ? own.group(1) : String.valueOf(next);
				labels.add(label);
				next = Character.isDigit(label.charAt(0)) ? Integer.parseInt(label) + 1 : next;
			}
			begins = lines.get(i).strip().endsWith(ARROW);
		}
		return labels;
	}

	private static Call call(String words, String label, int from) {
		Matcher stuck = Pattern.compile("(?<=[\\p{L}.,;:!?\"'”’)\\]—])" + Pattern.quote(label) + "(?=$|[\\s\"”’)\\]])"
				+ "|(?<=[.!?,;\"”’)]) " + Pattern.quote(label) + "(?=\\s*$|\\s{2}|\\s\\p{Lu})").matcher(words);
		while (from <= words.length() && stuck.find(from)) {
			String before = words.substring(Math.max(0, stuck.start() - 8), stuck.start());
			if (!before.matches("(?s).*(?:\\d[.,]|\\bNo\\.|\\b[apn]{1,2}\\.|§|\\bv\\.)\\s*"))
				return new Call(label, stuck.start(), stuck.end());
			from = stuck.end();
		}
		return null;
	}
}
