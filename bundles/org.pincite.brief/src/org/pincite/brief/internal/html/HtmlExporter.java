package org.pincite.brief.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

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

/**
 * Writes a brief as one HTML file that refers to nothing outside itself; its security policy forbids scripts and every load. Pages in its tables are
 * those of the paged formats, each linked to its place.
 */
public final class HtmlExporter {
	private final StringBuilder out = new StringBuilder();
	private int citation;
	private int heading;

	/** @throws IOException if {@code target} cannot be written */
	public void write(BriefLayout layout, OutputStream target) throws IOException {
		BriefDocument document = layout.document();
		out.append("<!DOCTYPE html>\n<html lang=\"en-US\">\n<head>\n<meta charset=\"utf-8\">\n"
				+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>")
				.append(escaped(document.title())).append("</title>\n<style>\n").append(style().replace("SIZE", document.forum().fontSize() + "pt")
						.replace("SPACING", document.forum().doubleSpaced() ? "2" : "1.2"))
				.append("</style>\n</head>\n<body>\n");
		if (!document.cover().isEmpty()) {
			out.append("<header>\n");
			document.cover().forEach(this::block);
			out.append("</header>\n");
		}
		if (document.contents())
			contents(layout);
		if (document.tableOfAuthorities())
			authorities(layout);
		out.append("<main>\n");
		document.body().forEach(this::block);
		out.append("</main>\n<section class=\"closing\">\n");
		document.closing().forEach(this::block);
		out.append("</section>\n");
		notes(document.notes());
		out.append("</body>\n</html>\n");
		target.write(out.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String style() throws IOException {
		try (InputStream in = HtmlExporter.class.getResourceAsStream("brief.css")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private void contents(BriefLayout layout) {
		out.append("<nav class=\"contents\">\n<p class=\"title\">").append(Messages.get("table.contents")).append("</p>\n");
		int index = 0;
		for (Block block : layout.document().body())
			if (block instanceof Heading h) {
				out.append("<p class=\"row level").append(h.level()).append("\"><a href=\"#h").append(index).append("\">")
						.append(escaped((h.number() + " " + h.text()).strip())).append("</a><span>").append(layout.headingPage(index))
						.append("</span></p>\n");
				index++;
			}
		out.append("</nav>\n");
	}

	private void authorities(BriefLayout layout) {
		out.append("<nav class=\"authorities\">\n<p class=\"title\">").append(Messages.get("table.authorities")).append("</p>\n");
		for (Group group : layout.authorities().groups()) {
			out.append("<p class=\"group\">").append(escaped(group.group().heading())).append("</p>\n");
			for (Row row : group.rows()) {
				out.append("<p class=\"row\"><cite>");
				row.entry().title().forEach(r -> run(r.text(), r.face()));
				out.append("</cite><span>");
				if (row.passim())
					out.append("<a href=\"#c").append(first(layout, row, null)).append("\"><i>").append(Messages.get("table.passim")).append("</i></a>");
				for (int i = 0; i < row.pages().size() && !row.passim(); i++)
					out.append(i > 0 ? ", " : "").append("<a href=\"#c").append(first(layout, row, row.pages().get(i))).append("\">")
							.append(row.pages().get(i)).append("</a>");
				out.append("</span></p>\n");
			}
		}
		out.append("</nav>\n");
	}

	/** Index of the first citation of an authority, on a page if one is given. */
	private static int first(BriefLayout layout, Row row, String page) {
		for (int i = 0; i < layout.cited().size(); i++)
			if (layout.cited().get(i).equals(row.entry().key()) && (page == null || layout.citationPage(i).equals(page)))
				return i;
		throw new IllegalStateException("listed but not cited: " + row.entry().key());
	}

	private void block(Block block) {
		switch (block) {
		case Heading h -> {
			String tag = "h" + Math.min(6, h.level() + 1);
			out.append('<').append(tag).append(" id=\"h").append(heading++).append("\">");
			if (!h.number().isEmpty())
				out.append(escaped(h.number())).append(' ');
			content(h.content());
			out.append("</").append(tag).append(">\n");
		}
		case BlockQuote quote -> {
			out.append("<blockquote dir=\"auto\"><p>");
			content(quote.content());
			out.append("</p></blockquote>\n");
		}
		case Paragraph paragraph -> {
			out.append("<p dir=\"auto\" class=\"").append(paragraph.setting().name().toLowerCase(Locale.ROOT).replace('_', '-')).append("\">");
			content(paragraph.content());
			out.append("</p>\n");
		}
		}
	}

	private void content(List<Inline> content) {
		for (Inline piece : content)
			switch (piece) {
			case TextRun run -> run(run.text(), run.face());
			case CitationRun cited -> {
				out.append("<span id=\"c").append(citation++).append("\">");
				cited.runs().forEach(r -> run(r.text(), r.face()));
				out.append("</span>");
			}
			case NoteCall call -> out.append("<sup id=\"r").append(call.number()).append("\"><a href=\"#n").append(call.number()).append("\">")
					.append(call.number()).append("</a></sup>");
			}
	}

	private void notes(List<Footnote> notes) {
		if (notes.isEmpty())
			return;
		out.append("<footer>\n");
		for (Footnote note : notes) {
			out.append("<p id=\"n").append(note.number()).append("\"><sup><a href=\"#r").append(note.number()).append("\">").append(note.number())
					.append("</a></sup> ");
			content(note.content());
			out.append("</p>\n");
		}
		out.append("</footer>\n");
	}

	private void run(String text, Face face) {
		String tags = (face.italic() ? "i " : "") + (face.bold() ? "b " : "") + (face.underline() ? "u " : "");
		for (String tag : tags.split(" "))
			out.append(tag.isEmpty() ? "" : "<" + tag + ">");
		if (face.smallCaps())
			out.append("<span class=\"small-caps\">");
		out.append(escaped(text));
		if (face.smallCaps())
			out.append("</span>");
		for (String tag : new StringBuilder(tags.strip()).reverse().toString().split(" "))
			out.append(tag.isEmpty() ? "" : "</" + tag + ">");
	}

	private static String escaped(String text) {
		return Typography.printed(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}
}
