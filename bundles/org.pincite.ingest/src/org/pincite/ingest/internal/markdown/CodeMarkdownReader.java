package org.pincite.ingest.internal.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.law.Outline;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Decoding;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/** Reads a section of the United States Code in Markdown, whole or in pieces that repeat the headings above them. */
public final class CodeMarkdownReader implements SourceReader {
	private static final Format FORMAT = new Format("uscode-markdown", "United States Code in Markdown", List.of("md"));
	private static final Pattern NUMBER = Pattern.compile("§§?\\s*(\\d+[A-Za-z]*(?:[-–]\\d+[a-z]?)*)(?:\\s*(?:to|,)\\s*(\\d+[a-z]*))?[^.]*\\.?\\s*(.*)");
	private static final Pattern HEADING = Pattern.compile("(#{1,12})\\s+(.*)");
	private final Canon canon;

	public CodeMarkdownReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		return sniff.begins("# Title ") && Fragment.of(Decoding.decode(java.util.Arrays.copyOf(input.bytes(),
				Math.min(input.bytes().length, 8192)))) != null ? 90 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		String markdown = Clean.text(Decoding.decode(input.bytes()));
		Fragment fragment = Fragment.of(markdown);
		Matcher number = fragment == null || fragment.section() == null ? null : NUMBER.matcher(fragment.section());
		if (number == null || !number.matches())
			throw new UnreadableException("it has headings but no section of the Code");
		Transcribed text = transcribe(markdown, fragment.section());
		return List.of(new SourceDocument(source(fragment, number, input), SourceText.of(text.text()), text.marks(),
				input.bytes(), FORMAT.id()));
	}

	private Source source(Fragment fragment, Matcher number, Input input) {
		String section = number.group(1).replace('–', '-');
		String printed = fragment.title() + " U.S.C. § " + section;
		String citation = canon.citationOr(printed);
		String name = Clean.line(number.group(3), 200);
		SourceBuilder source = Source.builder(input.kind() == null ? SourceKind.STATUTE : input.kind(), Clean.line(fragment.section(), 300))
				.shortTitle(citation).citation(citation).origin("United States Code").language("en")
				.extra("code-title", fragment.title()).extra("code-title-heading", "Title " + fragment.title() + "—" + fragment.heading()).extra("chapter-heading", fragment.chapter())
				.extra("chapter", fragment.chapter() == null ? null : fragment.chapter().replaceFirst("(?i)^chapter\\s+(\\w+).*", "$1"))
				.extra("section", section);
		String low = fragment.section().toLowerCase(Locale.ROOT);
		for (String status : List.of("repealed", "omitted", "transferred", "reserved"))
			if (low.matches(".*\\. " + status + "\\b.*"))
				source.status(status);
		String readable = fragment.title() + " usc " + section + (name == null ? "" : " " + Clean.line(name, 30));
		return source.id(SourceIds.of(readable, null, "usc/" + fragment.title() + "/" + section)).build();
	}

	private static Transcribed transcribe(String markdown, String section) throws UnreadableException {
		Transcript out = new Transcript();
		Outline outline = new Outline(Outline.Scheme.CODE, out);
		out.heading(1, section);
		String subsection = null;
		for (String block : markdown.split("\n")) {
			String line = Clean.line(block);
			if (line == null)
				continue;
			Matcher heading = HEADING.matcher(line);
			if (!heading.matches())
				outline.paragraph(line);
			else if (heading.group(1).length() == 5 || heading.group(1).length() == 6) {
				if (!line.equals(subsection))
					if (heading.group(2).length() <= 150)
						outline.heading(heading.group(2), 2);
					else
						outline.paragraph(heading.group(2));
				subsection = line;
			} else if (heading.group(1).length() > 6)
				outline.paragraph(heading.group(2));
		}
		outline.end();
		return out.finish();
	}
}
