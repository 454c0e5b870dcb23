package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;

/** The text of a section taken apart at its placeholders. */
final class Template {

	/** A part of the text. */
	sealed interface Part permits Words, PinPart, CitePart, NotePart, Broken {
	}

	/** Words of the author. */
	record Words(String text) implements Part {
	}

	/** {@code {{pin:ID}}}: a pinned quote with its citation. */
	record PinPart(String pin) implements Part {
	}

	/** {@code {{cite:SOURCE}}} or {@code {{cite:SOURCE|PINPOINT}}}: a bare citation. */
	record CitePart(String source, String pin) implements Part {
	}

	/** {@code {{note:TEXT}}}: a footnote, which may hold placeholders of the other kinds. */
	record NotePart(List<Part> text) implements Part {
	}

	/** A placeholder that cannot be read. */
	record Broken(String text) implements Part {
	}

	private Template() {
	}

	static List<Part> parts(String text) {
		return parts(text, true);
	}

	private static List<Part> parts(String text, boolean notes) {
		List<Part> parts = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			int open = text.indexOf("{{", at);
			if (open < 0)
				break;
			int close = closing(text, open);
			if (close < 0) {
				words(text.substring(at, open), parts);
				parts.add(new Broken(text.substring(open)));
				return parts;
			}
			words(text.substring(at, open), parts);
			parts.add(placeholder(text.substring(open + 2, close), notes));
			at = close + 2;
		}
		words(text.substring(at), parts);
		return parts;
	}

	private static Part placeholder(String inside, boolean notes) {
		String text = inside.strip();
		if (text.startsWith("pin:"))
			return new PinPart(text.substring(4).strip());
		if (text.startsWith("cite:")) {
			String[] fields = text.substring(5).split("\\|", 2);
			return new CitePart(fields[0].strip(), fields.length > 1 && !fields[1].isBlank() ? fields[1].strip() : null);
		}
		if (notes && text.startsWith("note:"))
			return new NotePart(parts(text.substring(5).strip(), false));
		return new Broken("{{" + inside + "}}");
	}

	/** The end that belongs to the braces at {@code open}, one level of placeholders inside a note skipped; -1 if there is none. */
	private static int closing(String text, int open) {
		int depth = 0;
		for (int i = open; i + 1 < text.length(); i++) {
			if (text.startsWith("{{", i)) {
				depth++;
				i++;
			} else if (text.startsWith("}}", i)) {
				depth--;
				if (depth == 0)
					return i;
				i++;
			}
		}
		return -1;
	}

	private static void words(String text, List<Part> parts) {
		if (!text.isEmpty())
			parts.add(new Words(text));
	}
}
