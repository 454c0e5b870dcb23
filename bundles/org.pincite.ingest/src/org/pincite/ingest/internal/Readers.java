package org.pincite.ingest.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.archive.Bounded;
import org.pincite.ingest.internal.bulk.CourtListenerBulkReader;
import org.pincite.ingest.internal.cap.CapReader;
import org.pincite.ingest.internal.courtlistener.CourtListenerReader;
import org.pincite.ingest.internal.digest.DigestReader;
import org.pincite.ingest.internal.html.CourtHtmlReader;
import org.pincite.ingest.internal.law.EcfrReader;
import org.pincite.ingest.internal.law.FederalRegisterReader;
import org.pincite.ingest.internal.law.UslmReader;
import org.pincite.ingest.internal.markdown.CodeMarkdownReader;
import org.pincite.ingest.internal.markdown.MarkdownReader;
import org.pincite.ingest.internal.news.NewsHtmlReader;
import org.pincite.ingest.internal.isolated.IsolatedReader;
import org.pincite.ingest.internal.isolated.Isolation;
import org.pincite.ingest.internal.plaintext.HeadedOpinionReader;
import org.pincite.ingest.internal.plaintext.PlainTextReader;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.library.Mark;
import org.pincite.library.SourceDocument;

/** The readers Pincite has and the choice among them. */
public final class Readers {
	/** From here on the readers that follow are not asked; they are never surer. */
	private static final int CERTAIN = 95;

	private final Canon canon;
	private final Isolation isolation;
	private final List<SourceReader> readers;

	/** @param isolation where risky formats are read */
	public Readers(Canon canon, Isolation isolation) {
		this.canon = canon;
		this.isolation = isolation;
		List<SourceReader> all = new ArrayList<>(List.of(new DigestReader(canon)));
		all.addAll(IsolatedReader.all(isolation, canon));
		all.addAll(List.of(new CourtListenerReader(canon), new CourtListenerBulkReader(canon), new CapReader(canon), new HeadedOpinionReader(canon),
				new CourtHtmlReader(canon), new CodeMarkdownReader(canon), new EcfrReader(canon), new FederalRegisterReader(canon), new UslmReader(canon), new MarkdownReader(canon), new NewsHtmlReader(), new PlainTextReader(canon)));
		this.readers = List.copyOf(all);
	}

	/** Where risky formats are read and archives unpacked. */
	public Isolation isolation() {
		return isolation;
	}

	public List<Format> formats() {
		return readers.stream().map(SourceReader::format).toList();
	}

	/** The reader of a format, by its id. */
	public Optional<SourceReader> named(String format) {
		return readers.stream().filter(reader -> reader.format().id().equals(format)).findFirst();
	}

	/** The reader that is surest of the input, or empty when none is at all. */
	public Optional<SourceReader> forInput(Input input) {
		if (input.bytes().length == 0)
			return Optional.empty();
		SourceReader best = null;
		int sure = 0;
		for (SourceReader reader : readers) {
			int recognised = reader.recognises(input);
			if (recognised > sure) {
				best = reader;
				sure = recognised;
			}
			if (sure >= CERTAIN)
				break;
		}
		return Optional.ofNullable(best);
	}

	/**
	 * Why no reader takes the input, in one line.
	 *
	 * @param format id of the format that was asked for, or null
	 */
	public String refusal(Input input, String format) {
		return format == null ? Unknown.reason(input) : "“" + format + "” is no known format; see the list of formats";
	}

	/** Reads an input, citation marks included. */
	public List<SourceDocument> read(Input input, String format) throws UnreadableException {
		Optional<SourceReader> reader = format == null ? forInput(input) : named(format);
		if (reader.isEmpty())
			throw new UnreadableException(refusal(input, format));
		if (input.bytes().length > Limits.DOCUMENT)
			throw new UnreadableException(Bounded.tooLarge());
		List<SourceDocument> read = new ArrayList<>();
		for (SourceDocument document : reader.get().read(input))
			read.add(withCitations(document));
		return read;
	}

	/** The document with a mark for every citation in its text. */
	public SourceDocument withCitations(SourceDocument document) {
		List<Mark> marks = new ArrayList<>(document.marks());
		marks.addAll(canon.marks(document.text().value(), document.marks()));
		marks.sort((a, b) -> a.start() != b.start() ? Integer.compare(a.start(), b.start())
				: Integer.compare(b.end(), a.end()));
		return new SourceDocument(document.source(), document.text(), marks, document.original(), document.format());
	}
}
