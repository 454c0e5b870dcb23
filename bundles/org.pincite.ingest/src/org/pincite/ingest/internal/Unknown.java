package org.pincite.ingest.internal;

import java.util.List;

import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.json.Json;
import org.pincite.ingest.internal.plaintext.PlainTextReader;

import com.fasterxml.jackson.databind.JsonNode;

/** Says what a document is that no reader takes. */
final class Unknown {
	private record Magic(String bytes, String name) {
	}

	private static final List<Magic> MAGIC = List.of(new Magic("\u00d0\u00cf\u0011\u00e0", "a Word 97 or other OLE document"),
			new Magic("\u00ff\u0057\u0050\u0043", "a WordPerfect document"), new Magic("{\\rtf", "an RTF document"),
			new Magic("\u0089PNG", "a picture"), new Magic("\u00ff\u00d8\u00ff", "a picture"), new Magic("GIF8", "a picture"),
			new Magic("II*\u0000", "a picture"), new Magic("MM\u0000*", "a picture"), new Magic("BZh", "a bzip2 archive"),
			new Magic("7z\u00bc\u00af", "a 7-Zip archive"), new Magic("Rar!", "a RAR archive"),
			new Magic("\u00fd7zXZ", "an xz archive"), new Magic("\u0028\u00b5\u002f\u00fd", "a Zstandard archive"),
			new Magic("SQLite format 3", "an SQLite database"));

	private Unknown() {
	}

	/** One line: why the document cannot be read, and what it seems to be. */
	static String reason(Input input) {
		if (input.bytes().length == 0)
			return "the file is empty";
		Sniff sniff = Sniff.of(input);
		for (Magic magic : MAGIC)
			if (sniff.head().startsWith(magic.bytes()))
				return magic.name() + " is not yet a known format";
		if (sniff.isZip())
			return "a ZIP-based document of this kind is not yet a known format";
		if (PlainTextReader.isMail(sniff))
			return "an e-mail message is not yet a known format";
		if (sniff.isJson())
			return json(input);
		if (sniff.isXml())
			return xml(sniff);
		if (sniff.head().isBlank())
			return "there is nothing in it but white space";
		return "is not yet a known format";
	}

	private static String json(Input input) {
		try {
			JsonNode node = Json.first(input.bytes());
			JsonNode record = node.isArray() && !node.isEmpty() ? node.get(0) : node;
			if (!record.isObject())
				return "JSON without records is not a source";
			return "JSON of this shape is not yet a known format (fields: " + Json.fields(record) + ")";
		} catch (UnreadableException e) {
			return e.getMessage();
		}
	}

	private static String xml(Sniff sniff) {
		java.util.regex.Matcher root = java.util.regex.Pattern.compile("<([A-Za-z_][\\w.:-]{0,60})").matcher(sniff.head());
		return root.find() ? "XML with the root element " + root.group(1) + " is not yet a known format"
				: "XML without elements is not a source";
	}
}
