package org.pincite.ingest.internal.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.plaintext.TextFacts;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Decoding;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceText;

/** Reads Markdown: headings, paragraphs, lists and quotations; emphasis and links become plain words. */
public final class MarkdownReader implements SourceReader {
	private static final Format FORMAT = new Format("markdown", "Markdown", List.of("md", "markdown"));
	private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
	private static final Pattern ITEM = Pattern.compile("\\s{0,12}(?:[-*+]|(\\d{1,3}[.)]))\\s+(.*)");
	private final Canon canon;

	public MarkdownReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		if (!input.path().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(md|markdown)") || sniff.head().isBlank())
			return 0;
		return sniff.isText() ? 50 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		Transcribed text = transcribe(Clean.text(Decoding.decode(input.bytes())));
		if (text.text().isBlank())
			throw new UnreadableException("there is no text in it");
		String heading = text.marks().stream().filter(m -> m.kind() == MarkKind.HEADING).map(m -> m.label()).findFirst().orElse(null);
		TextFacts facts = TextFacts.of(text.text(), Clean.line(heading, 300), input, canon);
		return List.of(new SourceDocument(facts.source(), SourceText.of(text.text()), text.marks(), input.bytes(), FORMAT.id()));
	}

	private static Transcribed transcribe(String markdown) throws UnreadableException {
		Transcript out = new Transcript();
		boolean quoted = false;
		boolean fenced = false;
		for (String line : markdown.split("\n", -1)) {
			boolean quote = !fenced && line.startsWith(">");
			if (quote != quoted) {
				out.block();
				if (quote)
					out.open(MarkKind.BLOCK_QUOTE, "");
				else
					out.close();
				quoted = quote;
			}
			String words = quote ? line.replaceFirst("^>+\\s?", "") : line;
			if (words.strip().startsWith("```")) {
				fenced = !fenced;
				out.block();
			} else
				line(words, fenced, out);
		}
		if (quoted)
			out.block().close();
		return out.finish();
	}

	private static void line(String words, boolean fenced, Transcript out) {
		Matcher heading = HEADING.matcher(words);
		Matcher item = ITEM.matcher(words);
		if (fenced)
			out.newLine().text(words);
		else if (words.isBlank() || words.matches("\\s*(?:[-*_=]\\s*){3,}"))
			out.block();
		else if (heading.matches())
			out.heading(heading.group(1).length(), plain(heading.group(2)));
		else if (item.matches())
			out.block().text(item.group(1) == null ? "• " : item.group(1) + " ").text(plain(item.group(2)));
		else
			out.text(" ").text(plain(words)).text(words.endsWith("  ") ? "\n" : " ");
	}

	/** Without the signs of emphasis, code, links and pictures. */
	static String plain(String words) {
		return words.replaceAll("!\\[([^\\]]{0,200})\\]\\([^)]{0,2000}\\)", "$1").replaceAll("\\[([^\\]]{1,500})\\]\\([^)]{0,2000}\\)", "$1")
				.replaceAll("(\\*\\*|__)(?=\\S)(.{1,500}?)(?<=\\S)\\1", "$2").replaceAll("(?<![\\w*])([*_])(?=\\S)([^*_]{1,500}?)(?<=\\S)\\1(?![\\w*])", "$2")
				.replaceAll("`([^`]{1,500})`", "$1").replaceAll("\\\\([\\\\`*_{}\\[\\]()#+\\-.!>])", "$1");
	}
}
