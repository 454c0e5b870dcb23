package org.pincite.vault.exchange;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.pincite.matter.Matter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The exchange format of matters: {@code {"pincite": "matter", "version": 1, …}} in UTF-8. Lists and keys are named as in the model; elements
 * refer to each other by id. Differences from the model: the client is {@code clientId}; {@code brief} is the first brief and {@code briefs} are
 * further ones; {@code gaps}, which describes what a worked example leaves open, is skipped; {@code toc} and {@code toa} are other names for
 * the section kinds {@code contents} and {@code authorities}. A pin without offsets is read as not anchored.
 * <p>
 * What this writes is not encrypted and holds names: only the user's explicit export may put it anywhere.
 */
public final class MatterJson {

	static final int VERSION = 1;

	private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(40).build())
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private MatterJson() {
	}

	/** As {@link #read(byte[], Consumer)}, without the remarks. */
	public static Matter read(byte[] json) throws MatterJsonException {
		return read(json, remark -> {
			// nobody asked
		});
	}

	/**
	 * The matter of a document, contained in nothing.
	 *
	 * @param remarks told what was skipped, one line each: keys the format does not have
	 * @throws MatterJsonException if it is no JSON, or not that of a matter; lists everything that is wrong with it
	 */
	public static Matter read(byte[] json, Consumer<String> remarks) throws MatterJsonException {
		return new MatterReading(remarks).read(parse(json));
	}

	/** The document of a matter; the same matter gives the same bytes. */
	public static byte[] write(Matter matter) {
		return bytes(MatterWriting.tree(matter));
	}

	static byte[] bytes(JsonNode tree) {
		DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
		try {
			return MAPPER.writer(printer).writeValueAsBytes(tree);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("A matter could not be written as JSON.", e);
		}
	}

	static JsonNode parse(byte[] json) throws MatterJsonException {
		try {
			return MAPPER.readTree(json);
		} catch (JsonProcessingException e) {
			String where = e.getLocation() == null ? "" : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr() + ": ";
			throw new MatterJsonException(List.of(where + "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")), e);
		} catch (IOException e) {
			throw new MatterJsonException(List.of("not JSON: the characters are broken"), e);
		}
	}
}
