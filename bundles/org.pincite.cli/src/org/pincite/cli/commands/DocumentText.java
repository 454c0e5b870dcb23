package org.pincite.cli.commands;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.Region;
import org.pincite.citation.Span;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;

/**
 * The text of any document: plain text as it is, everything else as its reader gives it.
 *
 * @param text        its text
 * @param blockQuotes where its layout shows block quotations
 * @param regions     footnotes and block quotations, within which short citations are resolved
 */
record DocumentText(String text, List<Span> blockQuotes, List<Region> regions) {
	private static final int SAMPLE = 512;

	/**
	 * @param file a file, or {@code -} for standard input
	 * @throws FailedException if it cannot be read, or is a picture of a text
	 */
	static DocumentText of(String file, Importer importer, Console console) throws Exception {
		byte[] bytes = file.equals("-") ? console.in().readAllBytes() : ReadCommand.bytes(file);
		if (plain(bytes)) {
			try {
				return new DocumentText(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), List.of(), List.of());
			} catch (CharacterCodingException e) {
				// Another encoding: the reader for plain text finds out which.
				return read(file, bytes, importer);
			}
		}
		return read(file, bytes, importer);
	}

	private static DocumentText read(String file, byte[] bytes, Importer importer) throws FailedException {
		try {
			SourceDocument read = importer.read(new Input(file, bytes, null), null).getFirst();
			if (read.source().extra().containsKey("scanned"))
				throw new FailedException(Exit.UNREADABLE, file + ": " + read.source().extra().get("remark"));
			List<Span> quotes = new ArrayList<>();
			List<Region> regions = new ArrayList<>();
			for (Mark mark : read.marks()) {
				Span span = new Span(mark.start(), mark.end());
				if (mark.kind() == MarkKind.BLOCK_QUOTE)
					quotes.add(span);
				if (mark.kind() == MarkKind.BLOCK_QUOTE || mark.kind() == MarkKind.FOOTNOTE)
					regions.add(new Region(mark.kind() == MarkKind.FOOTNOTE ? Region.Kind.FOOTNOTE : Region.Kind.QUOTATION, span));
			}
			return new DocumentText(read.text().value(), quotes, regions);
		} catch (UnreadableException e) {
			throw new FailedException(Exit.UNREADABLE, file + ": " + e.getMessage());
		}
	}

	/** True unless the beginning looks like a format of its own: PDF, ZIP, RTF, markup, JSON, or bytes that no text has. */
	private static boolean plain(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(SAMPLE, bytes.length), StandardCharsets.ISO_8859_1).stripLeading();
		return start.indexOf('\0') < 0 && !start.startsWith("%PDF") && !start.startsWith("PK") && !start.startsWith("{\\rtf") && !start.startsWith("<")
				&& !start.startsWith("{\"");
	}
}
