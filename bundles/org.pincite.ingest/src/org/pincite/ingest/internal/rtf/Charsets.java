package org.pincite.ingest.internal.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How the bytes of a document are encoded: by its code page, and by the character set of each font. */
final class Charsets {
	private static final Map<Integer, String> OF_FONTS = Map.ofEntries(Map.entry(77, "x-MacRoman"), Map.entry(128, "windows-31j"),
			Map.entry(129, "x-windows-949"), Map.entry(130, "x-Johab"), Map.entry(134, "GBK"), Map.entry(136, "Big5"), Map.entry(161, "windows-1253"),
			Map.entry(162, "windows-1254"), Map.entry(163, "windows-1258"), Map.entry(177, "windows-1255"), Map.entry(178, "windows-1256"),
			Map.entry(186, "windows-1257"), Map.entry(204, "windows-1251"), Map.entry(222, "x-windows-874"), Map.entry(238, "windows-1250"));

	private final Map<Integer, Integer> fonts = new HashMap<>();
	private Charset page = named("windows-1252");

	/** The document's code page: {@code 1252}. */
	void page(int number) {
		page = switch (number) {
		case 932 -> named("windows-31j");
		case 936 -> named("GBK");
		case 949 -> named("x-windows-949");
		case 950 -> named("Big5");
		case 874 -> named("x-windows-874");
		case 10000 -> named("x-MacRoman");
		case 65001 -> StandardCharsets.UTF_8;
		case 437, 850, 852, 855, 857, 860, 861, 863, 865, 866 -> named("IBM" + number);
		default -> named("windows-" + number);
		};
	}

	void font(int font, int charset) {
		fonts.put(font, charset);
	}

	/** True for fonts whose characters are pictures. */
	boolean isSymbols(int font) {
		return fonts.getOrDefault(font, 0) == 2;
	}

	Charset of(int font) {
		String name = OF_FONTS.get(fonts.getOrDefault(font, 0));
		return name == null ? page : named(name);
	}

	/** The charset, or where this Java lacks it, that of the western world. */
	private static Charset named(String name) {
		return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
	}
}
