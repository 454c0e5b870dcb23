package org.pincite.ingest.internal.news;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.Limits;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the JSON of web pages leniently: a page's broken data must cost neither its text nor what can still be read of it. */
final class LooseJson {
	private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH).maxStringLength(Limits.TEXT).maxNumberLength(1000).maxNameLength(10_000).build()).build()
			.enable(JsonParser.Feature.ALLOW_COMMENTS).enable(JsonParser.Feature.ALLOW_SINGLE_QUOTES).enable(JsonParser.Feature.ALLOW_UNQUOTED_CONTROL_CHARS)
			.enable(JsonParser.Feature.ALLOW_UNQUOTED_FIELD_NAMES).enable(JsonParser.Feature.ALLOW_TRAILING_COMMA).enable(JsonParser.Feature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER));
	private static final Pattern WRAPPING = Pattern.compile("^\\s*(?:<!\\[CDATA\\[|<!--|//\\s*<!\\[CDATA\\[)|(?://\\s*)?(?:\\]\\]>|-->)\\s*$");
	private static final Pattern ARTICLE = Pattern.compile("\"@type\"\\s*:\\s*\"(\\w*(?:Article|BlogPosting))\"");
	private static final Pattern FIELD = Pattern.compile("\"(headline|datePublished)\"\\s*:\\s*\"((?:[^\"\\\\\\n]|\\\\[^\\n]){1,1000})\"");

	private LooseJson() {
	}

	/** The first value of some data, or of data that breaks off the article's headline and date of publication; null if nothing can be read. */
	static JsonNode read(String data) {
		String bare = WRAPPING.matcher(data).replaceAll("");
		try (JsonParser parser = MAPPER.getFactory().createParser(bare)) {
			return parser.nextToken() == null ? null : parser.readValueAsTree();
		} catch (IOException broken) {
			return pieces(bare);
		}
	}

	private static JsonNode pieces(String data) {
		Matcher type = ARTICLE.matcher(data);
		if (!type.find())
			return null;
		ObjectNode article = MAPPER.createObjectNode().put("@type", type.group(1));
		for (Matcher field = FIELD.matcher(data); field.find();)
			if (!article.has(field.group(1)))
				article.put(field.group(1), field.group(2).replaceAll("\\\\(.)", "$1"));
		return article;
	}
}
