package org.pincite.brief.internal.pdf;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.pincite.brief.Face;

/**
 * Fonts of one PDF: Times New Roman or its metric equivalent from this computer, embedded; else the standard font Times, which every viewer has. What
 * they lack comes from the first fallback font that has it. Not thread-safe.
 */
final class PdfFonts implements AutoCloseable {
	private static final List<List<String>> TIMES = List.of(List.of("LiberationSerif-Regular.ttf", "times.ttf", "Times New Roman.ttf"),
			List.of("LiberationSerif-Bold.ttf", "timesbd.ttf", "Times New Roman Bold.ttf"),
			List.of("LiberationSerif-Italic.ttf", "timesi.ttf", "Times New Roman Italic.ttf"),
			List.of("LiberationSerif-BoldItalic.ttf", "timesbi.ttf", "Times New Roman Bold Italic.ttf"));
	private static final List<FontName> STANDARD = List.of(FontName.TIMES_ROMAN, FontName.TIMES_BOLD, FontName.TIMES_ITALIC,
			FontName.TIMES_BOLD_ITALIC);
	private static final List<String> FALLBACKS = List.of("FreeSerif.ttf", "DejaVuSerif.ttf", "DejaVuSans.ttf", "NotoSerif-Regular.ttf",
			"NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "NotoSansHebrew-Regular.ttf", "NotoSansDevanagari-Regular.ttf", "arialuni.ttf",
			"Arial Unicode.ttf", "arial.ttf", "segoeui.ttf", "simhei.ttf", "malgun.ttf", "DroidSansFallbackFull.ttf", "NotoSansMono-Regular.ttf",
			"LiberationSans-Regular.ttf");

	private final PDDocument document;
	private final List<TrueTypeFont> open = new ArrayList<>();
	private final Map<Integer, PDFont> times = new HashMap<>();
	private final Map<String, Optional<PDFont>> fallbacks = new HashMap<>();
	private final Map<Long, Optional<PDFont>> choices = new HashMap<>();

	/**
	 * A stretch of text that one font shows.
	 *
	 * @param font the font, or null when none of this computer shows it
	 */
	record Stretch(String text, PDFont font) {
	}

	PdfFonts(PDDocument document) {
		this.document = document;
	}

	List<Stretch> stretches(String text, Face face) {
		List<Stretch> stretches = new ArrayList<>();
		StringBuilder stretch = new StringBuilder();
		PDFont font = null;
		for (int i = 0; i < text.length();) {
			int codePoint = text.codePointAt(i);
			i += Character.charCount(codePoint);
			if (isInvisible(codePoint))
				continue;
			PDFont next = font(codePoint, face).orElse(null);
			if (!stretch.isEmpty() && next != font) {
				stretches.add(new Stretch(stretch.toString(), font));
				stretch.setLength(0);
			}
			font = next;
			stretch.appendCodePoint(codePoint);
		}
		if (!stretch.isEmpty())
			stretches.add(new Stretch(stretch.toString(), font));
		return stretches;
	}

	/** Closes the font files; the document must have been saved. */
	@Override
	public void close() throws IOException {
		for (TrueTypeFont font : open)
			font.close();
	}

	private static boolean isInvisible(int codePoint) {
		return Character.getType(codePoint) == Character.FORMAT;
	}

	private Optional<PDFont> font(int codePoint, Face face) {
		int style = (face.bold() ? 1 : 0) + (face.italic() ? 2 : 0);
		long key = (long) style << 32 | codePoint;
		Optional<PDFont> known = choices.get(key);
		if (known == null)
			choices.put(key, known = choose(codePoint, style));
		return known;
	}

	private Optional<PDFont> choose(int codePoint, int style) {
		PDFont first = times.computeIfAbsent(style, this::times);
		if (shows(first, codePoint))
			return Optional.of(first);
		for (String name : FALLBACKS) {
			Optional<PDFont> font = fallbacks.computeIfAbsent(name, n -> SystemFonts.first(List.of(n)).flatMap(this::load));
			if (font.isPresent() && shows(font.get(), codePoint))
				return font;
		}
		return Optional.empty();
	}

	private PDFont times(int style) {
		return SystemFonts.first(TIMES.get(style)).flatMap(this::load).orElseGet(() -> new PDType1Font(STANDARD.get(style)));
	}

	private Optional<PDFont> load(File file) {
		try {
			TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
			open.add(font);
			font.setEnableGsub(false); // ligatures would make words narrower than the layout has them, and take long
			return Optional.of(PDType0Font.load(document, font, true));
		} catch (IOException e) {
			return Optional.empty(); // a damaged font file is as good as none: the next one is taken
		}
	}

	private static boolean shows(PDFont font, int codePoint) {
		try {
			font.encode(new String(Character.toChars(codePoint)));
			return true;
		} catch (IOException | IllegalArgumentException e) {
			return false; // how PDFBox says that a font has no such character
		}
	}
}
