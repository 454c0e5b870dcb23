import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Writes the advance widths that the brief's layout counts with: those of Times New Roman, read from the metric-compatible Liberation Serif.
 * Usage: {@code java -cp PDFBOX:FONTBOX FontWidths.java FOLDER OUT}; FOLDER holds LiberationSerif-Regular.ttf and its three companions. Needed
 * again only when more scripts are to be covered.
 */
public final class FontWidths {
	private static final int[][] RANGES = { { 0x20, 0x7E }, { 0xA0, 0x17F }, { 0x192, 0x192 }, { 0x218, 0x21B }, { 0x2BB, 0x2DD },
			{ 0x370, 0x3FF }, { 0x400, 0x4FF }, { 0x5D0, 0x5F4 }, { 0x1E00, 0x1EFF }, { 0x2000, 0x206F }, { 0x20A0, 0x20BF },
			{ 0x2100, 0x215F }, { 0x2190, 0x21FF }, { 0x2200, 0x22FF }, { 0x2500, 0x25FF } };

	public static void main(String[] args) throws IOException {
		CmapLookup[] cmaps = new CmapLookup[4];
		TrueTypeFont[] fonts = new TrueTypeFont[4];
		String[] faces = { "Regular", "Bold", "Italic", "BoldItalic" };
		for (int i = 0; i < 4; i++) {
			File file = new File(args[0], "LiberationSerif-" + faces[i] + ".ttf");
			fonts[i] = new TTFParser().parse(new RandomAccessReadBufferedFile(file));
			cmaps[i] = fonts[i].getUnicodeCmapLookup();
		}
		try (PrintStream out = new PrintStream(args[1], StandardCharsets.UTF_8)) {
			out.println("# Advance widths of Times New Roman and its metric equivalents, in 1/2048 em.");
			out.println("# code point, regular, bold, italic, bold italic; written by releng/font-widths/FontWidths.java");
			for (int[] range : RANGES)
				for (int c = range[0]; c <= range[1]; c++)
					if (cmaps[0].getGlyphId(c) != 0)
						out.println(line(c, fonts, cmaps));
		}
	}

	private static String line(int c, TrueTypeFont[] fonts, CmapLookup[] cmaps) throws IOException {
		StringBuilder line = new StringBuilder(String.format("%04X", c));
		for (int i = 0; i < 4; i++)
			line.append(' ').append(fonts[i].getAdvanceWidth(cmaps[i].getGlyphId(c)));
		return line.toString();
	}
}
