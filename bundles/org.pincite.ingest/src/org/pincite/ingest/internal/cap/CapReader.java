package org.pincite.ingest.internal.cap;

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

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads cases of the Caselaw Access Project: records of its former API, files of its static volumes, alone or followed by the case's HTML, which
 * has the pages that the JSON lacks.
 */
public final class CapReader implements SourceReader {
	private static final Format FORMAT = new Format("cap-json", "Caselaw Access Project case", List.of("json", "jsonl"));
	private final Canon canon;

	public CapReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		if (!sniff.isJson() || !sniff.hasField("name_abbreviation") || !sniff.hasField("decision_date"))
			return 0;
		return sniff.hasField("casebody") || sniff.hasField("first_page") ? 90 : 60;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		List<SourceDocument> documents = new ArrayList<>();
		String reason = "there is no case in it";
		String html = CapText.htmlBehind(input.bytes());
		for (JsonRecord record : Json.records(input.bytes()))
			try {
				documents.add(document(record, html, input));
			} catch (UnreadableException e) {
				reason = e.getMessage();
			}
		if (documents.isEmpty())
			throw new UnreadableException(reason);
		return documents;
	}

	private SourceDocument document(JsonRecord record, String html, Input input) throws UnreadableException {
		JsonNode node = record.node();
		if (!node.hasNonNull("casebody"))
			throw new UnreadableException("it lists cases without their text");
		Transcribed text = CapText.of(node, html);
		return new SourceDocument(CapRecord.source(record, text, input, canon), SourceText.of(text.text()), text.marks(),
				record.bytes(), FORMAT.id());
	}
}
