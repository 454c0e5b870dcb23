package org.pincite.ingest.internal.digest;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.Source;
import org.pincite.library.Verification;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a digest out as readable text that never passes for the source's own. */
final class DigestText {
	private static final String NOT_VERIFIED = " (not verified)";

	private DigestText() {
	}

	static Transcribed of(JsonNode digest, Source source) throws UnreadableException {
		Transcript text = new Transcript();
		text.paragraph("Digest written for Pincite; not the source’s own text. " + switch (source.verification()) {
		case SEEN -> "Checked against the source or an official summary of it.";
		case PARTLY_SEEN -> "Partly verified: existence and outcome were read, details were not.";
		case UNVERIFIED -> "Not verified: neither the source nor a summary of it was read.";
		});
		text.heading(1, source.title());
		particulars(digest, source, text);
		section(text, "Summary", Json.text(digest, "summary"));
		section(text, "Holding", Json.text(digest, "holding"));
		list(text, "Points", digest.path("points"), DigestText::point);
		list(text, "Quotations", digest.path("quotes"), DigestText::quotation);
		section(text, "Caution", Json.text(digest, "caution"));
		list(text, "Cites", digest.path("cites"), entry -> reference(entry, "authority"));
		list(text, "Later treatment", digest.path("treatment"), entry -> reference(entry, "by"));
		section(text, "Notes", notes(digest.path("notes")));
		return text.finish();
	}

	private static void particulars(JsonNode digest, Source source, Transcript text) {
		List<String> parts = new ArrayList<>(source.citations());
		add(parts, "court", Json.text(digest, "court"));
		add(parts, null, source.date());
		add(parts, "docket", source.docket());
		add(parts, null, String.join(", ", source.judges()));
		add(parts, null, source.status());
		add(parts, null, source.origin());
		if (!parts.isEmpty())
			text.paragraph(String.join(" · ", parts));
	}

	private static void add(List<String> parts, String name, String value) {
		if (value != null && !value.isBlank() && !parts.contains(value))
			parts.add(name == null ? value : name + " " + value);
	}

	private static void section(Transcript text, String heading, String words) {
		if (words == null)
			return;
		text.heading(2, heading);
		for (String paragraph : words.split("\\n\\s*\\n"))
			text.paragraph(paragraph);
	}

	private interface Wording {
		/** The words for one entry, or null when it has none. */
		String of(JsonNode entry);
	}

	private static void list(Transcript text, String heading, JsonNode entries, Wording wording) {
		boolean begun = false;
		for (JsonNode entry : entries) {
			String words = Clean.line(wording.of(entry));
			if (words == null)
				continue;
			if (!begun)
				text.heading(2, heading);
			begun = true;
			text.paragraph(words);
		}
	}

	private static String point(JsonNode point) {
		String words = point.isTextual() ? point.asText() : Json.text(point, "text");
		if (words == null)
			return null;
		String pin = Json.text(point, "pin");
		return words + (pin == null ? "" : " [" + pin + "]") + unlessSeen(point);
	}

	private static String quotation(JsonNode quote) {
		String words = quote.isTextual() ? quote.asText() : Json.text(quote, "text");
		if (words == null)
			return null;
		String pin = Json.text(quote, "pin");
		String quoted = words.startsWith("“") || words.startsWith("\"") ? words : "“" + words + "”";
		return quoted + (pin == null ? "" : " [" + pin + "]") + unlessSeen(quote);
	}

	private static String reference(JsonNode entry, String field) {
		if (entry.isTextual())
			return entry.asText() + NOT_VERIFIED;
		String authority = Json.text(entry, field);
		String title = Json.text(entry, "byTitle");
		String name = title == null ? authority : authority == null ? title : authority.contains(title) ? authority : title + ", " + authority;
		if (name == null)
			return null;
		String treatment = Json.text(entry, "treatment");
		String note = Json.text(entry, "note");
		return name + (treatment == null ? "" : " — " + treatment) + (note == null ? "" : ": " + note)
				+ unlessSeen(entry);
	}

	/** A statement of unknown standing counts as not verified. */
	private static String unlessSeen(JsonNode entry) {
		return switch (entry.isObject() ? DigestReader.verification(entry, "verification") : Verification.UNVERIFIED) {
		case SEEN -> "";
		case PARTLY_SEEN -> " (partly verified)";
		case UNVERIFIED -> NOT_VERIFIED;
		};
	}

	private static String notes(JsonNode notes) {
		List<String> paragraphs = new ArrayList<>();
		if (notes.isTextual())
			return notes.asText();
		notes.forEach(note -> paragraphs.add(note.isTextual() ? note.asText() : Json.text(note, "text")));
		paragraphs.removeIf(paragraph -> paragraph == null || paragraph.isBlank());
		return paragraphs.isEmpty() ? null : String.join("\n\n", paragraphs);
	}
}
