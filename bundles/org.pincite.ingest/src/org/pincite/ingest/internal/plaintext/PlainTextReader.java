package org.pincite.ingest.internal.plaintext;

import java.util.List;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.opinion.Authors;
import org.pincite.ingest.internal.opinion.Parts;
import org.pincite.ingest.internal.slip.SlipText;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Decoding;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/** Reads plain text in any usual encoding: opinions as printed, articles, notes. The last resort among readers. */
public final class PlainTextReader implements SourceReader {
	private static final Format FORMAT = new Format("plain-text", "Plain text", List.of("txt", "text"));
	private final Canon canon;

	public PlainTextReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		if (sniff.isPdf() || sniff.isZip() || sniff.isGzip() || sniff.head().isBlank() || !sniff.isText())
			return 0;
		if (isMail(sniff) || sniff.begins("{\\rtf"))
			return 0;
		boolean named = input.path().toLowerCase(java.util.Locale.ROOT).matches(".*\\.te?xt");
		boolean structured = sniff.isJson() || sniff.begins("<");
		return structured ? named && !sniff.isHtml() && !sniff.isJson() ? 5 : 0 : named ? 30 : 10;
	}

	/** A message with its headers is not a text to cite. */
	public static boolean isMail(Sniff sniff) {
		return sniff.head().matches("(?s)(?:Return-Path|Received|Delivered-To|MIME-Version|From|X-[\\w-]+): .*") && sniff.has("\nSubject: ");
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		String text = Clean.text(Decoding.decode(input.bytes()));
		if (text.isBlank())
			throw new UnreadableException("there is nothing in it but white space");
		Transcribed transcribed = StarPages.in(text) ? OpinionLines.of(text, null)
				: isWrapped(text) ? SlipText.of(text) : paragraphs(text);
		TextFacts facts = TextFacts.of(transcribed.text(), input, canon);
		SourceBuilder source = facts.source().toBuilder();
		if (facts.source().kind() == SourceKind.CASE || facts.source().kind() == SourceKind.AGENCY_DECISION) {
			transcribed = Parts.marked(transcribed);
			Authors.note(transcribed, source);
		}
		return List.of(new SourceDocument(source.build(), SourceText.of(transcribed.text()), transcribed.marks(),
				input.bytes(), FORMAT.id()));
	}

	/** True if lines are broken where the page or screen ended, not where paragraphs do. */
	public static boolean isWrapped(String text) {
		if (text.indexOf('\f') >= 0)
			return true;
		int full = 0;
		int longer = 0;
		int open = 0;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			int length = line.stripTrailing().length();
			if (length > 120)
				longer++;
			else if (length >= 45) {
				full++;
				if (!line.stripTrailing().matches(".*[.!?:;\"”)]$"))
					open++;
			}
		}
		return full >= 3 && longer * 8 < full && open * 2 > full;
	}

	private static Transcribed paragraphs(String text) throws UnreadableException {
		Transcript out = new Transcript();
		boolean blankLines = text.contains("\n\n") && text.split("\n\\s*\n").length * 3 > text.lines().filter(l -> !l.isBlank()).count();
		for (String block : text.split(blankLines ? "\n\\s*\n" : "\n")) {
			out.block();
			out.lines(block);
			out.block();
		}
		return out.finish();
	}
}
