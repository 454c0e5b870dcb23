package org.pincite.ingest.internal.courtlistener;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.json.JsonRecord;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceText;

/** Reads opinions, and clusters that carry their opinions, as CourtListener's API gives them in versions 3 and 4. */
public final class CourtListenerReader implements SourceReader {
	private static final Format FORMAT = new Format("courtlistener-json", "CourtListener API record", List.of("json"));
	private static final List<String> FIELDS = List.of("html_with_citations", "plain_text", "html_lawbox", "html_columbia",
			"xml_harvard", "opinions_cited", "sub_opinions", "clusters", "cluster_id", "case_name_full", "absolute_url", "resource_uri");
	private final Canon canon;

	public CourtListenerReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		if (!sniff.isJson())
			return 0;
		if (sniff.has("courtlistener.com/api/rest/") && FIELDS.stream().anyMatch(sniff::hasField))
			return 95;
		if (FIELDS.stream().filter(sniff::hasField).limit(2).count() == 2)
			return 85;
		return sniff.hasField("case_title") && sniff.hasField("html") || sniff.hasField("html_with_citations") ? 40 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		List<SourceDocument> documents = new ArrayList<>();
		String reason = null;
		for (JsonRecord record : Json.records(input.bytes()))
			try {
				documents.addAll(documents(record, input));
			} catch (UnreadableException e) {
				reason = e.getMessage();
			}
		if (documents.isEmpty())
			throw new UnreadableException(reason == null ? "the list of records is empty" : reason);
		return documents;
	}

	/** A docket may hold several cases; each is a source. */
	private List<SourceDocument> documents(JsonRecord record, Input input) throws UnreadableException {
		List<SourceDocument> documents = new ArrayList<>();
		for (Case found : Case.in(record.node()))
			documents.add(document(found, record, input, canon, FORMAT));
		return documents;
	}

	/** Reads one opinion whose other records are nested in it, for formats that deliver the same records in another form. */
	public static SourceDocument document(JsonRecord record, Input input, Canon canon, Format format) throws UnreadableException {
		return document(Case.in(record.node()).getFirst(), record, input, canon, format);
	}

	private static SourceDocument document(Case found, JsonRecord record, Input input, Canon canon, Format format) throws UnreadableException {
		Transcribed text = OpinionText.of(found.opinions(), found.cluster());
		return new SourceDocument(OpinionRecord.source(found, record, text, input, canon), SourceText.of(text.text()), text.marks(),
				record.bytes(), format.id());
	}
}
