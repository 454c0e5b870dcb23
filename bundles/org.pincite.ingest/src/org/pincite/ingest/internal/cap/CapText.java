package org.pincite.ingest.internal.cap;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.html.Pages;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.opinion.OpinionHtml;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

import com.fasterxml.jackson.databind.JsonNode;

/** The text of a case in each of the forms that the project has delivered it. */
final class CapText {
	private static final Pattern BEHIND = Pattern.compile("\\}\\s*(<section\\b.*)$", Pattern.DOTALL);

	private CapText() {
	}

	static Transcribed of(JsonNode record, String html) throws UnreadableException {
		JsonNode body = record.get("casebody");
		String status = Json.text(body, "status");
		if (status != null && !status.equals("ok"))
			throw new UnreadableException("its text was not delivered: " + Clean.line(status, 80));
		JsonNode data = body.has("data") ? body.get("data") : body;
		String markup = html != null ? html : data.isTextual() ? data.asText() : null;
		Transcript out = new Transcript();
		String firstPage = Json.text(record, "first_page");
		if (markup != null) {
			Element element = Pages.parse(markup).body();
			boolean paged = element.selectFirst("page-number, .page-label") != null;
			String first = firstPage != null ? firstPage : attribute(element);
			new OpinionHtml(out).writeOpinion(element, paged ? first : null);
		} else
			plain(data, out);
		Transcribed text = out.finish();
		if (text.text().isBlank())
			throw new UnreadableException("the case has no text");
		return text;
	}

	private static String attribute(Element element) {
		Element body = element.selectFirst("casebody[firstpage], section.casebody[data-firstpage]");
		return body == null ? null : body.hasAttr("firstpage") ? body.attr("firstpage") : body.attr("data-firstpage");
	}

	private static void plain(JsonNode data, Transcript out) {
		paragraphs(Json.text(data, "head_matter"), out);
		for (JsonNode opinion : data.path("opinions")) {
			String type = Json.text(opinion, "type");
			out.block().open(MarkKind.OPINION, type == null ? "majority" : Clean.line(type, 40));
			String author = Json.text(opinion, "author");
			String text = Json.text(opinion, "text");
			if (author != null && text != null && !text.startsWith(author))
				paragraphs(author, out);
			paragraphs(text, out);
			out.block().close();
		}
		paragraphs(Json.text(data, "corrections"), out);
	}

	private static void paragraphs(String text, Transcript out) {
		if (text != null)
			text.lines().forEach(out::paragraph);
	}

	/** The HTML that follows the JSON of a case whose two files were put together, or null. */
	static String htmlBehind(byte[] bytes) {
		String all = new String(bytes, StandardCharsets.UTF_8);
		if (!all.contains("<section"))
			return null;
		Matcher behind = BEHIND.matcher(all);
		return behind.find() && all.indexOf("<section") == behind.start(1) ? behind.group(1) : null;
	}
}
