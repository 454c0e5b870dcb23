package org.pincite.ui.matter.map;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts paragraphs into a tooltip, in lines that can be read. */
final class Tooltips {
	private static final int LINE = 80;
	/** Of each paragraph; more is read in the details. */
	private static final int MOST = 900;

	private Tooltips() {
	}

	/** Paragraphs that are null or blank are left out. */
	static String of(String... paragraphs) {
		return Arrays.stream(paragraphs).filter(text -> text != null && !text.isBlank()).map(Tooltips::wrapped).collect(Collectors.joining("\n\n"));
	}

	private static String wrapped(String text) {
		String whole = text.strip().replaceAll("\\s+", " ");
		if (whole.length() > MOST)
			whole = whole.substring(0, whole.offsetByCodePoints(0, Math.min(MOST, whole.codePointCount(0, whole.length())))) + "…";
		StringBuilder lines = new StringBuilder();
		int length = 0;
		for (String word : whole.split(" ")) {
			if (length > 0 && length + word.length() >= LINE) {
				lines.append('\n');
				length = 0;
			} else if (length > 0) {
				lines.append(' ');
				length++;
			}
			lines.append(word);
			length += word.length();
		}
		return lines.toString();
	}
}
