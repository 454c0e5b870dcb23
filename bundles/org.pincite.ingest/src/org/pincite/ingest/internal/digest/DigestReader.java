package org.pincite.ingest.internal.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.json.JsonRecord;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Reference;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.library.Verification;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads Pincite's own digests: summaries written for Pincite, with how far each statement was verified. */
public final class DigestReader implements SourceReader {
	private static final Format FORMAT = new Format("pincite-digest", "Pincite digest", List.of("json"));
	private final Canon canon;

	public DigestReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		return sniff.isJson() && sniff.hasField("pincite") && sniff.head().matches("(?s)\\s*\\[?\\s*\\{.*\"pincite\"\\s*:\\s*\"digest\".*") ? 100 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		List<SourceDocument> documents = new ArrayList<>();
		for (JsonRecord record : Json.records(input.bytes()))
			documents.add(document(record, input));
		if (documents.isEmpty())
			throw new UnreadableException("there is no digest in it");
		return documents;
	}

	private SourceDocument document(JsonRecord record, Input input) throws UnreadableException {
		JsonNode digest = record.node();
		if (!"digest".equals(Json.text(digest, "pincite")))
			throw new UnreadableException("a record in it is not a Pincite digest");
		if (digest.path("version").asInt(1) != 1)
			throw new UnreadableException("digest version " + digest.path("version").asText()
					+ " is newer than this Pincite reads; update Pincite");
		Source source = source(digest, input);
		Transcribed body = DigestText.of(digest, source);
		return new SourceDocument(source, SourceText.of(body.text()), body.marks(), record.bytes(), FORMAT.id());
	}

	private Source source(JsonNode digest, Input input) throws UnreadableException {
		String title = Clean.line(Json.text(digest, "title"));
		if (title == null)
			throw new UnreadableException("a digest needs a title");
		String kindName = Json.text(digest, "kind");
		SourceKind kind = kindName == null ? input.kind() : SourceKind.of(kindName)
				.orElseThrow(() -> new UnreadableException("“" + kindName + "” is no kind of source"));
		SourceBuilder source = Source.builder(kind == null ? SourceKind.DOCUMENT : kind, title)
				.shortTitle(Clean.line(Json.text(digest, "shortTitle"))).date(Clean.line(Json.text(digest, "date")))
				.docket(Clean.line(Json.text(digest, "docket"))).status(Clean.line(Json.text(digest, "status")))
				.origin(Clean.line(Json.text(digest, "origin"))).url(Clean.line(Json.text(digest, "url"))).language("en")
				.digest(verification(digest, "verification"));
		String court = Clean.line(Json.text(digest, "court"));
		String courtId = court == null ? null : canon.court(court);
		source.court(courtId == null ? court : courtId);
		for (String citation : Json.texts(digest, "citations"))
			source.citation(canon.citationOr(citation));
		Json.texts(digest, "judges").forEach(judge -> source.judge(Clean.line(judge)));
		Json.texts(digest, "topics").forEach(topic -> source.topic(Clean.line(topic)));
		source.extra("stance", Clean.line(Json.text(digest, "stance"))).extra("issues", String.join(" ", Json.texts(digest, "issues")));
		for (JsonNode cited : digest.path("cites"))
			reference(cited, "authority", false, source);
		for (JsonNode citing : digest.path("treatment"))
			reference(citing, "by", true, source);
		String id = Json.text(digest, "id");
		source.id(id == null ? SourceIds.of(title, Json.text(digest, "date"), title) : SourceIds.slug(id).equals(id) ? id
				: id.toLowerCase(Locale.ROOT));
		try {
			return source.build();
		} catch (IllegalArgumentException e) {
			throw new UnreadableException("its id is not made of lower-case letters, digits and hyphens: " + Clean.line(id, 80), e);
		}
	}

	private void reference(JsonNode entry, String field, boolean incoming, SourceBuilder source) {
		String authority = entry.isTextual() ? entry.asText() : Json.text(entry, field);
		if (Clean.line(authority) == null)
			return;
		String title = Json.text(entry, "byTitle");
		String note = Json.text(entry, "note");
		String words = title == null ? note : note == null ? title : title + ": " + note;
		source.reference(new Reference(canon.citationOr(authority), Clean.line(Json.text(entry, "treatment")), incoming,
				Clean.line(words), verification(entry, "verification")));
	}

	/** What is not said to be verified is not verified. */
	static Verification verification(JsonNode record, String field) {
		String word = Json.text(record, field);
		if (word == null)
			return Verification.UNVERIFIED;
		String name = word.toLowerCase(Locale.ROOT).replace('_', '-');
		for (Verification value : Verification.values())
			if (value.json().equals(name))
				return value;
		return Verification.UNVERIFIED;
	}
}
