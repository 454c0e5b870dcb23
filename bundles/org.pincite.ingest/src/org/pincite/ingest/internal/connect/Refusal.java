package org.pincite.ingest.internal.connect;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.text.Clean;

import com.fasterxml.jackson.databind.JsonNode;

/** Words an answer that is none: who refused, why as far as told, and what to do. */
final class Refusal {

	private Refusal() {
	}

	static String of(Answer answer) {
		String host = Line.where(answer.uri());
		String said = said(answer);
		return switch (answer.status()) {
		case 401, 403 -> host + " refuses (" + answer.status() + said + "): it wants a token, or another one; see 'pincite help connect'";
		case 404 -> host + " has nothing there (404" + said + ")";
		case 410 -> host + " has withdrawn it (410" + said + ")";
		case 400, 406, 422 -> host + " does not understand the request (" + answer.status() + said + ")";
		default -> host + " answered " + answer.status() + said;
		};
	}

	/** What an error says of itself, as the services write it. */
	private static String said(Answer answer) {
		try {
			JsonNode error = Json.first(answer.body());
			for (String field : new String[] { "detail", "message", "error_message", "error", "errors" }) {
				JsonNode value = error.path(field);
				String text = value.isTextual() ? value.asText() : value.path("message").asText(value.isEmpty() ? "" : value.toString());
				if (!text.isBlank())
					return ": " + Clean.line(text, 160);
			}
			return "";
		} catch (UnreadableException e) {
			return "";
		}
	}

	/** The beginning of an answer, for messages. */
	static String excerpt(String text) {
		String line = Clean.line(text.replaceAll("<[^>]*>", " "), 100);
		return line == null ? "nothing" : "“" + line + "”";
	}
}
