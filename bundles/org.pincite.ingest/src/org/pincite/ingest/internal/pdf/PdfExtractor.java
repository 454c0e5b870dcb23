package org.pincite.ingest.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.extract.Extractor;
import org.pincite.ingest.internal.extract.Stated;
import org.pincite.ingest.internal.extract.Titles;
import org.pincite.ingest.internal.slip.Printed;
import org.pincite.ingest.internal.slip.SlipText;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcribed;

/** Takes the text layer out of PDF files: pages as marks, columns one after another, words put together again across lines. */
public final class PdfExtractor implements Extractor {
	/** Characters a page has at least when its text is there and not only a picture of it. */
	private static final int FEW = 25;

	@Override
	public Extract extract(byte[] bytes, Runnable progress) throws UnreadableException {
		try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
			int pages = document.getNumberOfPages();
			if (pages > Limits.PAGES)
				throw new UnreadableException("it has more than " + Limits.PAGES + " pages; split it");
			if (pages == 0)
				throw new UnreadableException("it has no pages");
			Transcribed text = transcribe(document, pages);
			return new Extract(text, Stated.title(title(document)), text.text().isBlank() ? pages : 0, null);
		} catch (InvalidPasswordException e) {
			throw new UnreadableException("it is encrypted; save it without its password first", e);
		} catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException
				| NullPointerException | NegativeArraySizeException | ArithmeticException e) {
			// Damaged files break the parser in ways it does not foresee.
			String message = Clean.line(e.getMessage(), 100);
			throw new UnreadableException("it is a broken PDF" + (message == null ? "" : ": " + message), e);
		}
	}

	/** The text, or an empty one when the pages are pictures. */
	private static Transcribed transcribe(PDDocument document, int pages) throws IOException, UnreadableException {
		PageWords words = new PageWords();
		List<List<Printed>> sheets = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		String[] own = labels(document);
		long characters = 0;
		List<List<Word>> all = new ArrayList<>();
		for (int i = 0; i < pages; i++)
			all.add(words.of(document, i + 1));
		float size = bodySize(all);
		for (int i = 0; i < pages; i++) {
			List<Printed> lines = PageLines.of(all.get(i), size);
			for (Printed line : lines)
				characters += line.text().length();
			sheets.add(lines);
			labels.add(own != null && own.length == pages && own[i] != null && own[i].matches("[\\w-]{1,8}") ? own[i] : String.valueOf(i + 1));
		}
		boolean pictures = characters < (long) FEW * pages && characters < 2000;
		return pictures ? new Transcribed("", List.of()) : SlipText.of(sheets, labels);
	}

	/** The font size that most characters have. */
	private static float bodySize(List<List<Word>> pages) {
		Map<Integer, Integer> characters = new HashMap<>();
		for (List<Word> page : pages)
			for (Word word : page)
				characters.merge(Math.round(word.size() * 2), word.text().length(), Integer::sum);
		return characters.entrySet().stream().max(Map.Entry.comparingByValue()).map(entry -> entry.getKey() / 2f).orElse(12f);
	}

	/** Page labels of the document's own, which damaged files may not have in order. */
	private static String[] labels(PDDocument document) throws IOException {
		var labels = document.getDocumentCatalog().getPageLabels();
		return labels == null ? null : labels.getLabelsByPageIndices();
	}

	/** The title it states, unless that is only what its program called the file. */
	private static String title(PDDocument document) {
		return document.getDocumentInformation() == null ? null : Titles.useful(Clean.line(document.getDocumentInformation().getTitle(), 200));
	}
}
