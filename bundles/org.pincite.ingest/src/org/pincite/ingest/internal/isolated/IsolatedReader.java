package org.pincite.ingest.internal.isolated;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.extract.Stated;
import org.pincite.ingest.internal.opinion.Authors;
import org.pincite.ingest.internal.opinion.Parts;
import org.pincite.ingest.internal.plaintext.TextFacts;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/** Reads a risky format: the bytes are taken apart elsewhere, what comes back is plain data and made into a source here. */
public final class IsolatedReader implements SourceReader {
	private final Risky risky;
	private final Isolation isolation;
	private final Canon canon;

	private IsolatedReader(Risky risky, Isolation isolation, Canon canon) {
		this.risky = risky;
		this.isolation = isolation;
		this.canon = canon;
	}

	/** A reader for each risky format. */
	public static List<SourceReader> all(Isolation isolation, Canon canon) {
		List<SourceReader> readers = new ArrayList<>();
		for (Risky risky : Risky.values())
			readers.add(new IsolatedReader(risky, isolation, canon));
		return readers;
	}

	/** Seconds after which an import need not wait any longer: its own watch should have bitten long before. */
	public static int longest() {
		return Limits.RECOGNITION_SECONDS + 4 * Limits.ISOLATED_SECONDS;
	}

	@Override
	public Format format() {
		return risky.format();
	}

	@Override
	public int recognises(Input input) {
		return risky.recognises(input.bytes()) ? 95 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		Extract extract = isolation.extract(risky, input.bytes());
		Transcribed text = extract.text();
		if (text.text().isBlank()) {
			if (extract.scanned() == 0)
				throw new UnreadableException("there is no text in it");
			return List.of(scanned(extract, input));
		}
		Source source = source(extract, input);
		if (source.kind() == SourceKind.CASE || source.kind() == SourceKind.AGENCY_DECISION) {
			text = Parts.marked(text);
			SourceBuilder authored = source.toBuilder();
			Authors.note(text, authored);
			source = authored.build();
		}
		return List.of(new SourceDocument(source, SourceText.of(text.text()), text.marks(), input.bytes(), format().id()));
	}

	private Source source(Extract extract, Input input) {
		Stated stated = extract.stated();
		Source source = TextFacts.of(extract.text().text(), Clean.line(stated.title(), 300), input, canon).source();
		SourceBuilder builder = source.toBuilder();
		boolean decided = source.kind() == SourceKind.CASE || source.kind() == SourceKind.AGENCY_DECISION;
		if (!decided && source.judges().isEmpty())
			stated.authors().forEach(author -> builder.judge(Clean.line(author, 100)));
		if (!decided && source.date() == null && stated.date() != null && stated.date().matches("\\d{4}(-\\d{2}(-\\d{2})?)?"))
			builder.date(stated.date());
		if (source.origin() == null)
			builder.origin(Clean.line(stated.publisher(), 200));
		if (stated.language() != null && stated.language().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
			builder.language(stated.language());
		if (extract.scanned() > 0)
			builder.extra("unread-pages", String.valueOf(extract.scanned()));
		return builder.extra("remark", Clean.line(extract.remark(), 300)).build();
	}

	/** Pictures of pages are kept too. The one line of text says what they are, and whose, so that two of them are never taken for the same. */
	private SourceDocument scanned(Extract extract, Input input) {
		String pages = extract.scanned() == 1 ? "1 page" : extract.scanned() + " pages";
		String text = "[Scanned: " + pages + " without a text layer; no word of it is known. The original is kept: " + SourceIds.hash(input.bytes()) + "]";
		String title = Clean.line(extract.stated().title(), 300);
		String name = Clean.line(input.name().replace('_', ' '), 100);
		SourceKind kind = input.kind() != null ? input.kind() : SourceKind.DOCUMENT;
		String called = title != null ? title : name != null ? name : "Untitled";
		Source source = Source.builder(kind, called).id(SourceIds.of(called, null, input.bytes())).extra("scanned", String.valueOf(extract.scanned()))
				.extra("remark", "it is scanned: " + pages + " without a text layer; it is kept" + (extract.remark() == null ? "" : ", but " + extract.remark()))
				.build();
		return new SourceDocument(source, SourceText.of(text), List.of(), input.bytes(), format().id());
	}
}
