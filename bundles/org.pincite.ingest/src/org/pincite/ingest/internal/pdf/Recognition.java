package org.pincite.ingest.internal.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.pincite.ingest.internal.Limits;

/** Reads the words of scanned pages from their pictures, page by page, within the time that one document has. */
final class Recognition {
	private static final int DPI = 300;
	private static final long MOST_PIXELS = 30_000_000;
	private static final int COLUMNS = 12;
	private final PDDocument document;
	private final PDFRenderer renderer;
	private final Tesseract tesseract;
	private final Runnable progress;
	private final long end = System.nanoTime() + Limits.RECOGNITION_SECONDS * 1_000_000_000L;

	Recognition(PDDocument document, Tesseract tesseract, Runnable progress) {
		this.document = document;
		this.renderer = new PDFRenderer(document);
		this.tesseract = tesseract;
		this.progress = progress;
	}

	/** True while there is time for another page. */
	boolean hasTime() {
		return System.nanoTime() < end;
	}

	/** The words of a page, in points from its upper left corner; none when there are none or nothing can be made of it. */
	List<Word> of(int page) throws IOException {
		int dpi = resolution(document.getPage(page));
		if (dpi == 0)
			return List.of();
		BufferedImage picture = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", png);
		picture.flush();
		List<Word> words = words(tesseract.recognise(png.toByteArray(), dpi), 72f / dpi);
		progress.run();
		return words;
	}

	/** As fine as is useful, as coarse as a page of vast size demands; 0 for one that is no page. */
	private static int resolution(PDPage page) {
		double width = page.getCropBox().getWidth() / 72.0;
		double height = page.getCropBox().getHeight() / 72.0;
		if (!(width > 0.1) || !(height > 0.1))
			return 0;
		double most = Math.sqrt(MOST_PIXELS / (width * height));
		return most < 70 ? 0 : (int) Math.min(DPI, most);
	}

	/** @param scale points of a pixel */
	static List<Word> words(String table, float scale) {
		List<String[]> rows = new ArrayList<>();
		for (String line : (Iterable<String>) table.lines()::iterator) {
			String[] row = line.split("\t", -1);
			if (row.length == COLUMNS && row[0].matches("[1-5]"))
				rows.add(row);
		}
		float usual = usual(rows, scale);
		List<Word> words = new ArrayList<>();
		float size = usual;
		float base = 0;
		for (String[] row : rows) {
			if (row[0].equals("4")) {
				// Heights of lines differ with their letters; only a clear difference is one of type.
				float height = number(row[9]) * scale;
				size = height < usual * 0.8f || height > usual * 1.4f ? height : usual;
				base = (number(row[7]) + number(row[9])) * scale - size * 0.2f;
			} else if (row[0].equals("5") && !row[11].isBlank() && number(row[10]) >= 0)
				words.add(new Word(row[11].strip(), number(row[6]) * scale, (number(row[6]) + number(row[8])) * scale, base, Math.max(1, size)));
		}
		return words;
	}

	private static float usual(List<String[]> rows, float scale) {
		float[] heights = new float[rows.size()];
		int count = 0;
		for (String[] row : rows)
			if (row[0].equals("4"))
				heights[count++] = number(row[9]) * scale;
		if (count == 0)
			return 12;
		heights = java.util.Arrays.copyOf(heights, count);
		java.util.Arrays.sort(heights);
		return heights[count / 2];
	}

	private static float number(String value) {
		return value.matches("-?\\d{1,6}(\\.\\d{1,9})?") ? Float.parseFloat(value) : 0;
	}
}
