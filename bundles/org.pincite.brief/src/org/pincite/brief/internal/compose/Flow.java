package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.pincite.brief.Block;
import org.pincite.brief.BlockQuote;
import org.pincite.brief.CitationForm;
import org.pincite.brief.CitationRun;
import org.pincite.brief.Inline;
import org.pincite.brief.Paragraph;
import org.pincite.brief.Paragraph.Setting;
import org.pincite.brief.TextRun;

/** Collects pieces of text into paragraphs and block quotations. */
final class Flow {
	/** What stands between two citations of one string (Bluebook B1.1). */
	private static final Pattern STRING = Pattern.compile(
			"\\s*;\\s*(and\\s+)?((see|see also|see generally|see, e\\.g\\.,|e\\.g\\.,|cf\\.|but see|but cf\\.|accord|contra)\\s+)?",
			Pattern.CASE_INSENSITIVE);

	private final List<Block> blocks = new ArrayList<>();
	private final List<Inline> open = new ArrayList<>();
	private Setting setting = Setting.BODY;

	void add(Inline piece) {
		Inline last = open.isEmpty() ? null : open.getLast();
		if (piece instanceof TextRun next && last instanceof TextRun before && next.face().equals(before.face()))
			open.set(open.size() - 1, new TextRun(before.text() + next.text(), next.face()));
		else
			open.add(piece);
	}

	void addAll(List<? extends Inline> pieces) {
		pieces.forEach(this::add);
	}

	/** Adds a citation; <i>id.</i> begins with a small letter inside a sentence. */
	void cite(CitationRun run) {
		if (run.form() == CitationForm.ID && !atSentenceStart() && run.text().startsWith("I")) {
			List<TextRun> runs = new ArrayList<>(run.runs());
			TextRun first = runs.getFirst();
			runs.set(0, new TextRun("i" + first.text().substring(1), first.face()));
			add(new CitationRun(run.authority(), run.form(), runs));
		} else
			add(run);
	}

	void words(String text) {
		if (!text.isEmpty())
			add(TextRun.plain(text));
	}

	/** Adds a blank unless the paragraph is empty or ends in one. */
	void space() {
		String text = text();
		if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1)))
			words(" ");
	}

	/** The text of the open paragraph so far. */
	String text() {
		return Inline.plain(open);
	}

	/** Whether the open paragraph is at the beginning of a sentence. */
	boolean atSentenceStart() {
		String text = text().stripTrailing();
		return text.isEmpty() || ".!?:]".indexOf(lastLetter(text)) >= 0;
	}

	boolean endsInColon() {
		return text().stripTrailing().endsWith(":");
	}

	/** Whether a citation added now would stand in one string with the one before. */
	boolean inString() {
		StringBuilder between = new StringBuilder();
		for (int i = open.size() - 1; i >= 0; i--) {
			if (open.get(i) instanceof CitationRun)
				return STRING.matcher(between).matches();
			between.insert(0, open.get(i).text());
			if (between.length() > 40)
				return false;
		}
		return false;
	}

	void endParagraph() {
		if (!text().isBlank())
			blocks.add(new Paragraph(setting, trimmed(open)));
		open.clear();
		setting = Setting.BODY;
	}

	/** Sets a quotation off; what follows goes on without an indent. */
	void blockQuote(List<List<Inline>> paragraphs) {
		endParagraph();
		paragraphs.forEach(p -> blocks.add(new BlockQuote(p)));
		setting = Setting.CONTINUED;
	}

	void block(Block block) {
		endParagraph();
		blocks.add(block);
	}

	List<Block> blocks() {
		endParagraph();
		return blocks;
	}

	private static char lastLetter(String text) {
		int i = text.length() - 1;
		while (i > 0 && "\u201D\u2019\")".indexOf(text.charAt(i)) >= 0)
			i--;
		return text.charAt(i);
	}

	private static List<Inline> trimmed(List<Inline> pieces) {
		List<Inline> out = new ArrayList<>(pieces);
		if (out.getFirst() instanceof TextRun first)
			out.set(0, new TextRun(first.text().stripLeading(), first.face()));
		if (out.getLast() instanceof TextRun last)
			out.set(out.size() - 1, new TextRun(last.text().stripTrailing(), last.face()));
		return out;
	}
}
