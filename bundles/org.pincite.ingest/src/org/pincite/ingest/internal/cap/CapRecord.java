package org.pincite.ingest.internal.cap;

import java.util.List;

import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.json.JsonRecord;
import org.pincite.ingest.internal.opinion.Authors;
import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.opinion.Judges;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Reference;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceKind;
import org.pincite.library.Verification;

import com.fasterxml.jackson.databind.JsonNode;

/** The metadata of a case of the Caselaw Access Project. */
final class CapRecord {

	private CapRecord() {
	}

	static Source source(JsonRecord json, Transcribed text, Input input, Canon canon) throws UnreadableException {
		JsonNode record = json.node();
		String name = first(Json.text(record, "name_abbreviation"), Json.text(record, "name"), input.name());
		String date = Dates.iso(Json.text(record, "decision_date")).orElse(null);
		JsonNode court = record.path("court");
		SourceBuilder source = Source.builder(input.kind() == null ? SourceKind.CASE : input.kind(), Clean.line(name, 300))
				.court(court(court, record.path("jurisdiction"), canon)).date(date).docket(docket(record))
				.origin("Caselaw Access Project").language("en").status("published").url(url(record))
				.extra("full-name", Clean.line(Json.text(record, "name"), 1000)).extra("first-page", Json.text(record, "first_page"))
				.extra("last-page", Json.text(record, "last_page")).extra("court-name", Clean.line(Json.text(court, "name"), 200))
				.extra("jurisdiction", Clean.line(Json.text(record.path("jurisdiction"), "name_long"), 100));
		for (String kind : List.of("official", "nominative", "parallel", ""))
			for (JsonNode citation : record.path("citations")) {
				String type = first(Json.text(citation, "type"), "");
				String cite = Json.text(citation, "cite");
				if (cite != null && (type.equals(kind) || kind.isEmpty()))
					source.citation(canon.citationOr(cite));
			}
		JsonNode body = record.path("casebody").has("data") ? record.path("casebody").path("data") : record.path("casebody");
		Json.texts(body, "judges").stream().flatMap(judges -> Judges.in(judges).stream()).forEach(source::judge);
		for (JsonNode cited : record.path("cites_to")) {
			String cite = Json.text(cited, "cite");
			if (cite != null)
				source.reference(new Reference(canon.citationOr(cite), null, false, null, Verification.SEEN));
		}
		Authors.note(text, source);
		for (JsonNode opinion : body.path("opinions"))
			if (String.valueOf(Json.text(opinion, "type")).matches("majority|lead|combined|plurality|unanimous"))
				source.extra("author", Judges.in(first(Json.text(opinion, "author"))).stream().findFirst().orElse(null));
		String id = Json.text(record, "id");
		String identity = id == null ? SourceIds.hash(json.bytes()) : id;
		return source.id(SourceIds.of(Clean.line(name, 200), date, "cap/" + identity)).build();
	}

	private static String first(String... values) {
		for (String value : values)
			if (value != null && !value.isBlank())
				return value;
		return "";
	}

	private static String court(JsonNode court, JsonNode jurisdiction, Canon canon) {
		for (String field : List.of("name", "name_abbreviation", "slug")) {
			String id = canon.court(Json.text(court, field));
			if (id != null)
				return id;
		}
		String name = Json.text(court, "name");
		return name != null && name.matches("(?i).*united states.*supreme court.*|supreme court of the united states")
				? canon.court("scotus")
				: null;
	}

	private static String docket(JsonNode record) {
		String docket = Clean.line(Json.text(record, "docket_number"), 200);
		return docket == null ? null : docket.replaceFirst("^(?:Docket )?Nos?\\.\\s*", "").replace('—', '-').replaceAll("[.]$", "");
	}

	private static String url(JsonNode record) {
		String url = first(Json.text(record, "frontend_url"), Json.text(record, "url"));
		return url.matches("https?://\\S{3,400}") ? url : null;
	}
}
