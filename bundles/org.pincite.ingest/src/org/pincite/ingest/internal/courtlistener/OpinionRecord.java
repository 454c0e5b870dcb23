package org.pincite.ingest.internal.courtlistener;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.html.Pages;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.json.JsonRecord;
import org.pincite.ingest.internal.opinion.Authors;
import org.pincite.ingest.internal.opinion.CaseName;
import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.opinion.Facts;
import org.pincite.ingest.internal.opinion.Judges;
import org.pincite.ingest.internal.plaintext.TextFacts;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceKind;

import com.fasterxml.jackson.databind.JsonNode;

/** The metadata of a record: what it states, and what its text says for certain where it states nothing. */
final class OpinionRecord {
	private static final Pattern URL = Pattern.compile("/opinion/(\\d+)/([a-z0-9-]+)/?");
	private static final Pattern COURT_ADDRESS = Pattern.compile(".*/courts/([a-z0-9]+)/?$");
	private static final Pattern RECORD_ADDRESS = Pattern.compile("/(opinions|clusters)/(\\d+)/?$");
	private static final Pattern ADDRESS = Pattern.compile("https?://\\S{3,500}");
	/** Hosts of courts whose opinions they publish themselves. */
	private static final Pattern HOST = Pattern.compile("https?://(?:www\\d?\\.|media\\.)?(ca\\d{1,2}|cadc|cafc)\\.uscourts\\.gov/");
	private static final Map<String, String> STATUSES = Map.of("published", "published", "precedential", "published",
			"unpublished", "unpublished", "non-precedential", "unpublished");

	/** What clusters say in words besides. */
	private static final List<String> MORE = List.of("procedural_history", "posture", "disposition", "history", "nature_of_suit", "attorneys",
			"syllabus", "headnotes", "summary", "other_dates", "cross_reference");

	private OpinionRecord() {
	}

	private static String author(JsonNode record) {
		JsonNode person = record.path("author");
		String named = person.isObject() ? first(line(person, "name_full"), (Json.text(person, "name_first") == null ? "" : Json.text(person, "name_first") + " ")
				+ (Json.text(person, "name_last") == null ? "" : Json.text(person, "name_last"))) : null;
		return first(line(record, "author_str"), named);
	}

	/** Words that may hold markup, without it. */
	private static String plain(JsonNode node, String field) throws UnreadableException {
		String words = Json.text(node, field);
		return words == null ? null : Clean.line(words.indexOf('<') < 0 ? words : Pages.parse(words).text(), 2000);
	}

	static Source source(Case found, JsonRecord json, Transcribed text, Input input, Canon canon) throws UnreadableException {
		JsonNode record = found.lead();
		JsonNode cluster = found.cluster();
		JsonNode docket = found.docket();
		Facts facts = Facts.of(text.text(), canon);
		String title = title(found, text.text(), input);
		String court = court(record, docket, facts, canon);
		String date = Dates.iso(first(Json.text(cluster, "date_filed"), Json.text(cluster, "dateFiled"))).orElseGet(facts::date);
		String stated = first(line(docket, "docket_number"), line(docket, "docketNumber"));
		SourceKind kind = input.kind() != null ? input.kind()
				: "bia".equals(court) || "ag".equals(court) ? SourceKind.AGENCY_DECISION : SourceKind.CASE;
		SourceBuilder source = Source.builder(kind, title)
				.shortTitle(first(line(cluster, "case_name_short") == null ? null : line(cluster, "case_name"), title)).court(court)
				.date(date).docket(stated == null ? facts.docket() : stated)
				.origin("CourtListener").language("en").status(status(cluster, facts));
		citations(cluster, facts, canon, source);
		judges(record, cluster, facts, source);
		String path = first(Json.text(record, "absolute_url"), Json.text(cluster, "absolute_url"));
		if (path != null && URL.matcher(path).matches())
			source.url("https://www.courtlistener.com" + path);
		Authors.note(text, source);
		source.extra("author", first(author(record), record.path("per_curiam").asBoolean() ? "Per Curiam" : null))
				.extra("joined-by", line(record, "joined_by_str")).extra("download-url", url(Json.text(record, "download_url")))
				.extra("opinion-type", OpinionText.type(record)).extra("full-name", line(cluster, "case_name_full"));
		for (String field : MORE)
			source.extra(field.replace('_', '-'), plain(cluster, field));
		source.extra("argued", Json.text(docket, "date_argued"));
		return source.id(SourceIds.of(title, date, identity(found, json.bytes()))).build();
	}

	private static String line(JsonNode node, String field) {
		return Clean.line(Json.text(node, field), 2000);
	}

	/** The first value that is not blank, or null. */
	private static String first(String... values) {
		for (String value : values)
			if (value != null && !value.isBlank())
				return value;
		return null;
	}

	private static String title(Case found, String text, Input input) {
		JsonNode record = found.lead();
		JsonNode cluster = found.cluster();
		String named = first(line(cluster, "case_name"), line(cluster, "caseName"), line(cluster, "case_title"), line(cluster, "case_name_full"),
				line(found.docket(), "case_name"), line(found.docket(), "case_name_full"), line(record, "case_name"));
		if (named != null)
			return Clean.line(named, 300);
		String head = text.substring(0, Math.min(text.length(), 3000));
		String address = first(Json.text(record, "absolute_url"), Json.text(cluster, "absolute_url"));
		Matcher url = URL.matcher(address == null ? "" : address);
		// Addresses of old records hold the whole caption, cut off.
		boolean cut = url.matches() && (url.group(2).length() > 45 || url.group(2).startsWith("unknown-case"));
		String caption = url.matches() && !cut ? null : TextFacts.caption(head);
		if (url.matches() && !(caption != null && caption.length() < 90))
			return CaseName.fromSlug(url.group(2), head, text);
		return caption != null ? caption : Clean.line(input.name(), 200) == null ? "Opinion" : Clean.line(input.name(), 200);
	}

	private static String court(JsonNode record, JsonNode docket, Facts facts, Canon canon) {
		for (String field : List.of("court_id", "court", "court_citation_string")) {
			String stated = Json.text(docket, field);
			String id = stated == null ? null : canon.court(COURT_ADDRESS.matcher(stated).replaceFirst("$1"));
			if (id != null)
				return id;
		}
		String printed = facts.court();
		if (printed != null)
			return printed;
		String download = Json.text(record, "download_url");
		Matcher host = HOST.matcher(download == null ? "" : download);
		return host.lookingAt() ? canon.court(host.group(1)) : null;
	}

	private static String status(JsonNode cluster, Facts facts) {
		String stated = first(Json.text(cluster, "precedential_status"), Json.text(cluster, "status"));
		if (stated != null)
			return STATUSES.getOrDefault(stated.toLowerCase(java.util.Locale.ROOT), Clean.line(stated, 60).toLowerCase(java.util.Locale.ROOT));
		return facts.status();
	}

	private static void citations(JsonNode cluster, Facts facts, Canon canon, SourceBuilder source) {
		for (String field : List.of("citations", "citation"))
			for (JsonNode cited : cluster.path(field)) {
				String printed = cited.isTextual() ? cited.asText()
						: cited.hasNonNull("page") ? Json.text(cited, "volume") + " " + Json.text(cited, "reporter") + " " + Json.text(cited, "page")
								: "";
				if (!printed.isBlank())
					source.citation(canon.citationOr(printed));
			}
		facts.citations().forEach(source::citation);
	}

	private static void judges(JsonNode record, JsonNode cluster, Facts facts, SourceBuilder source) {
		String stated = first(line(cluster, "judges"), line(cluster, "judge"), String.join(", ", Json.texts(cluster, "panel_names")));
		List<String> names = stated == null ? List.of() : Judges.in(stated);
		(names.isEmpty() ? facts.judges() : names).forEach(source::judge);
	}

	private static String url(String value) {
		return value != null && ADDRESS.matcher(value).matches() ? value : null;
	}

	/** The record's own id: it stays when the record is fetched again or in another version of the API. */
	private static byte[] identity(Case found, byte[] bytes) {
		JsonNode record = found.opinions().size() == 1 ? found.lead() : found.cluster();
		String id = Json.text(record, "id");
		String uri = Json.text(record, "resource_uri");
		Matcher number = RECORD_ADDRESS.matcher(uri == null ? "" : uri);
		boolean isCluster = record.has("sub_opinions") || record.has("case_name") && !record.has("plain_text");
		String key = number.find() ? number.group(1) + "/" + number.group(2) : id == null ? null : (isCluster ? "clusters/" : "opinions/") + id;
		return key == null ? bytes : ("courtlistener/" + key).getBytes(java.nio.charset.StandardCharsets.UTF_8);
	}
}
