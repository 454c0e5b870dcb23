package org.pincite.brief.internal.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.pincite.brief.Block;
import org.pincite.brief.BlockQuote;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.CitationRun;
import org.pincite.brief.Face;
import org.pincite.brief.Footnote;
import org.pincite.brief.Heading;
import org.pincite.brief.Inline;
import org.pincite.brief.NoteCall;
import org.pincite.brief.Paragraph;
import org.pincite.brief.TableOfAuthorities.Group;
import org.pincite.brief.TableOfAuthorities.Row;
import org.pincite.brief.TextRun;
import org.pincite.brief.internal.Messages;
import org.pincite.brief.internal.Typography;
import org.pincite.brief.internal.layout.BriefLayout;

/** Writes a brief as Markdown (CommonMark with footnotes). Pages in its table of authorities are those of the paged formats. */
public final class MarkdownExporter {
	private final StringBuilder out = new StringBuilder();

	/** @throws IOException if {@code out} cannot be written */
	public void write(BriefLayout layout, OutputStream target) throws IOException {
		BriefDocument document = layout.document();
		document.cover().forEach(this::block);
		if (!document.cover().isEmpty())
			out.append("---\n\n");
		if (document.tableOfAuthorities())
			authorities(layout);
		document.body().forEach(this::block);
		if (!document.closing().isEmpty())
			out.append("---\n\n");
		document.closing().forEach(this::block);
		for (Footnote note : document.notes()) {
			out.append("[^").append(note.number()).append("]: ");
			content(note.content(), Face.PLAIN);
			out.append("\n\n");
		}
		target.write(out.toString().getBytes(StandardCharsets.UTF_8));
	}

	private void authorities(BriefLayout layout) {
		out.append("## ").append(Messages.get("table.authorities")).append("\n\n");
		for (Group group : layout.authorities().groups()) {
			out.append("### ").append(group.group().heading()).append("\n\n");
			for (Row row : group.rows()) {
				out.append("- ");
				row.entry().title().forEach(r -> run(r, Face.PLAIN));
				out.append(" \u2014 ").append(row.passim() ? "*" + Messages.get("table.passim") + "*" : String.join(", ", row.pages())).append('\n');
			}
			out.append('\n');
		}
	}

	private void block(Block block) {
		if (block.text().isBlank())
			return;
		switch (block) {
		case Heading heading -> {
			out.append("#".repeat(heading.level() + 1)).append(' ');
			if (!heading.number().isEmpty())
				out.append(escaped(heading.number())).append(' ');
			content(heading.content(), Face.PLAIN);
		}
		case BlockQuote quote -> {
			out.append("> ");
			content(quote.content(), Face.PLAIN);
		}
		case Paragraph paragraph -> {
			if (paragraph.setting() == Paragraph.Setting.TITLE || paragraph.setting() == Paragraph.Setting.COVER_RULED)
				content(paragraph.content(), Face.BOLD);
			else
				content(paragraph.content(), Face.PLAIN);
		}
		}
		out.append("\n\n");
	}

	private void content(List<Inline> content, Face face) {
		for (Inline piece : content)
			switch (piece) {
			case TextRun run -> run(run, face);
			case CitationRun citation -> citation.runs().forEach(r -> run(r, face));
			case NoteCall call -> out.append("[^").append(call.number()).append(']');
			}
	}

	/** Marks of emphasis stand against the words, blanks outside of them. */
	private void run(TextRun run, Face face) {
		Face both = run.face().and(face);
		String marks = (both.bold() ? "**" : "") + (both.italic() ? "*" : "");
		String text = Typography.printed(run.text()).replace('\u00A0', ' ');
		String core = text.strip();
		if (marks.isEmpty() || core.isEmpty()) {
			out.append(escaped(text));
			return;
		}
		int start = text.indexOf(core);
		out.append(text, 0, start).append(marks).append(escaped(core)).append(new StringBuilder(marks).reverse())
				.append(text, start + core.length(), text.length());
	}

	/** What Markdown would read as markup is escaped; a line cannot begin a list or heading by accident. */
	private String escaped(String text) {
		StringBuilder escaped = new StringBuilder();
		boolean lineStart = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
		if (lineStart && text.matches("(?s)(\\d+[.)]|[-+#=~>|]|    ).*"))
			escaped.append(text.substring(0, 1).matches("\\d") ? "" : text.startsWith("    ") ? "" : "\\");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if ("\\*_`[]<>&".indexOf(c) >= 0)
				escaped.append('\\');
			escaped.append(c);
		}
		return lineStart ? escaped.toString().stripLeading().replaceFirst("^(\\d+)([.)])", "$1\\\\$2") : escaped.toString();
	}
}
