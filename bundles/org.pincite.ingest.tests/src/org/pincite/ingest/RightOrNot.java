package org.pincite.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.pincite.ingest.internal.json.Json;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Whether a real file was read right, by what the file itself says: its words are the text's words, what its record states is stated, none of its
 * parts is missing. Shares nothing with the readers but JSON.
 */
final class RightOrNot {
	private static final double WORDS = 0.97;
	private static final double PRINTED = 0.94;
	private static final double ARTICLE = 0.9;
	private static final Pattern STAR = Pattern.compile("(?s)<(?:page-number|footnotemark)\\b[^>]*>.*?</(?:page-number|footnotemark)>|<span class=\"star-pagination\">.*?</span>");
	private static final Pattern UNIT = Pattern.compile("<(?:DIV8|DIV9|RULE|PRORULE|NOTICE|PRESDOCU)[ >]|<section[^>]* identifier=\"/us/(?:cfr|usc)/t[^/\"]+/s[^/\"]+\"");
	private static final Pattern DOCUMENT = Pattern.compile("<(?:rule|proposedRule|notice|presidentialDoc)\\b[^>]* identifier=\"/us/fr/");

	private RightOrNot() {
	}

	/** What is wrong with the reading, or null. */
	static String fault(Path file, byte[] bytes, List<SourceDocument> read) throws IOException, UnreadableException {
		SourceDocument first = read.getFirst();
		for (SourceDocument document : read)
			if (document.source().title().isBlank() || document.text().length() == 0)
				return "no title or text";
		return switch (first.format()) {
		case "courtlistener-json" -> opinion(Json.first(bytes), first);
		case "cap-json" -> caselaw(Json.first(bytes), first);
		case "opinion-text" -> headed(new String(bytes, StandardCharsets.UTF_8), first);
		case "ecfr-xml", "uslm-xml", "federal-register-xml" -> law(new String(bytes, StandardCharsets.UTF_8), read);
		case "uscode-markdown" -> code(new String(bytes, StandardCharsets.UTF_8), first);
		case "news-html" -> article(file, first);
		default -> null;
		};
	}

	private static String opinion(JsonNode record, SourceDocument read) {
		String html = record.path("html_with_citations").asText(record.path("html").asText(""));
		boolean printed = !html.contains("<p>") && !html.contains("<div");
		// Printed lines divide words, and have running heads and numbers that are no part of the text.
		String words = printed ? stripped(html.isBlank() ? record.path("plain_text").asText("") : html).replaceAll("(?<=\\p{L})-\\s*\\n\\s*", "") : stripped(html);
		double f1 = TokenF1.of(words, read.text().value());
		if (f1 < (printed ? PRINTED : WORDS))
			return "words differ: " + f1;
		boolean stars = html.contains("star-pagination");
		if (stars && read.marks().stream().noneMatch(mark -> mark.kind() == MarkKind.PAGE))
			return "no pages";
		return read.source().court() == null ? "no court" : null;
	}

	private static String caselaw(JsonNode record, SourceDocument read) {
		Source source = read.source();
		JsonNode data = record.path("casebody").has("data") ? record.path("casebody").path("data") : record.path("casebody");
		if (data.isTextual() && TokenF1.of(stripped(data.asText()), read.text().value()) < WORDS)
			return "words differ";
		if (!record.path("decision_date").asText().equals(source.date()))
			return "date " + source.date();
		return source.court() == null || source.citations().size() != record.path("citations").size() ? "court or citations" : null;
	}

	private static String headed(String raw, SourceDocument read) {
		Source source = read.source();
		Matcher citations = Pattern.compile("(?m)^Citations: (.*)$").matcher(raw);
		int stated = citations.find() ? citations.group(1).split(",").length : 0;
		if (source.court() == null || source.date() == null || source.citations().size() != stated)
			return "court, date or citations: " + source.court() + " " + source.date() + " " + source.citations();
		return TokenF1.of(raw.replaceAll("\\*(?=\\d)", " "), read.text().value()) < 0.94 ? "words differ" : null;
	}

	/** As many sources as the file has units, and all of their words. */
	private static String law(String xml, List<SourceDocument> read) {
		long documents = DOCUMENT.matcher(xml).results().count();
		long units = documents > 0 ? documents : UNIT.matcher(xml).results().count();
		if (units != read.size())
			return read.size() + " sources of " + units + " units";
		double sum = 0;
		for (SourceDocument document : read)
			sum += TokenF1.of(stripped(new String(document.original(), StandardCharsets.UTF_8)), document.text().value());
		return sum / read.size() < WORDS ? "words differ: " + sum / read.size() : null;
	}

	private static String code(String markdown, SourceDocument read) {
		Matcher number = Pattern.compile("(?m)^#### §+\\s*(\\w+)").matcher(markdown);
		if (number.find() && !read.source().citations().toString().contains("§ " + number.group(1)))
			return "cited as " + read.source().citations();
		return TokenF1.of(markdown.replaceAll("(?m)^#{1,3} .*$", ""), read.text().value()) < 0.95 ? "words differ" : null;
	}

	private static String article(Path file, SourceDocument read) throws IOException, UnreadableException {
		Path expected = file.resolveSibling("expected.html");
		if (!Files.exists(expected) || !file.getFileName().toString().equals("source.html"))
			return null;
		String title = Json.first(Files.readAllBytes(file.resolveSibling("expected-metadata.json"))).path("title").asText().replaceAll("\\s+", " ").strip();
		if (!title.equals(read.source().title()))
			return "headline " + read.source().title();
		double f1 = TokenF1.of(Jsoup.parse(Files.readString(expected)).wholeText(), read.text().value());
		return f1 < ARTICLE ? "words differ: " + f1 : null;
	}

	private static String stripped(String markup) {
		return Jsoup.parse(STAR.matcher(markup.replaceAll("(?s)<meta\\b[^>]*>.*?</meta>", " ")).replaceAll(" ").replaceAll("<\\?[^>]*>", " ").replaceAll("<(?:PRTPAGE|GID|img)[^>]*>", " ").replaceAll("<", " <")).wholeText();
	}
}
