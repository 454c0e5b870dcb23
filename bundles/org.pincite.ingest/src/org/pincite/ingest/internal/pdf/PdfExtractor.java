package org.pincite.ingest.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

/**
 * Takes the text out of PDF files: pages as marks, columns one after another, words put together again across lines. Pages that are pictures are read by text
 * recognition where it is installed.
 */
public final class PdfExtractor implements Extractor {
	/** Characters a page has at least when its text is there and not only a picture of it. */
	private static final int FEW = 25;
	/** Characters that a court's stamp on the picture of a page may have. */
	private static final int STAMP = 250;

	@Override
	public Extract extract(byte[] bytes, Runnable progress) throws UnreadableException {
		try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
			int pages = document.getNumberOfPages();
			if (pages > Limits.PAGES)
				throw new UnreadableException("it has more than " + Limits.PAGES + " pages; split it");
			if (pages == 0)
				throw new UnreadableException("it has no pages");
			return transcribe(document, pages, progress);
		} catch (InvalidPasswordException e) {
			throw new UnreadableException("it is encrypted; save it without its password first", e);
		} catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException
				| NullPointerException | NegativeArraySizeException | ArithmeticException e) {
			// Damaged files break the parser in ways it does not foresee.
			String message = Clean.line(e.getMessage(), 100);
			throw new UnreadableException("it is a broken PDF" + (message == null ? "" : ": " + message), e);
		}
	}

	private static Extract transcribe(PDDocument document, int pages, Runnable progress) throws IOException, UnreadableException {
		PageWords words = new PageWords();
		List<List<Word>> all = new ArrayList<>();
		for (int i = 0; i < pages; i++)
			all.add(words.of(document, i + 1));
		boolean pictures = isPictures(all);
		int recognised = 0;
		int left = 0;
		Optional<Recognition> recognition = Tesseract.installed().map(program -> new Recognition(document, program, progress));
		for (int i = 0; i < pages; i++) {
			if (!pictures && (characters(all.get(i)) >= STAMP || !Pictures.fill(document.getPage(i))))
				continue;
			List<Word> read = recognition.isPresent() && recognition.get().hasTime() ? recognition.get().of(i) : List.of();
			if (read.isEmpty())
				left++;
			else {
				all.set(i, read);
				recognised++;
			}
		}
		Transcribed text = pictures && recognised == 0 ? new Transcribed("", List.of()) : SlipText.of(sheets(all), labels(document, pages));
		return new Extract(text, Stated.title(title(document)), text.text().isBlank() ? pages : left, remark(pages, recognised, left, recognition.isPresent()));
	}

	/** What the user should know about pages that are pictures; null when there are none. */
	private static String remark(int pages, int recognised, int left, boolean installed) {
		if (recognised == 0 && left == 0)
			return null;
		String read = recognised == 0 ? "" : count(recognised, pages) + " scanned and read by text recognition: compare quotations with the original";
		if (left == 0)
			return read;
		String unread = count(left, pages) + (installed ? " scanned and text recognition found nothing on them"
				: " scanned; install Tesseract and import it again to have the words found");
		return read.isEmpty() ? unread : read + "; " + unread;
	}

	private static String count(int some, int all) {
		return some == all ? all == 1 ? "its page is" : "its " + all + " pages are" : some + " of its " + all + " pages " + (some == 1 ? "is" : "are");
	}

	private static boolean isPictures(List<List<Word>> pages) {
		long characters = pages.stream().mapToLong(PdfExtractor::characters).sum();
		return characters < (long) FEW * pages.size() && characters < 2000;
	}

	private static long characters(List<Word> page) {
		return page.stream().mapToLong(word -> word.text().length()).sum();
	}

	private static List<List<Printed>> sheets(List<List<Word>> pages) {
		float size = bodySize(pages);
		return pages.stream().map(page -> PageLines.of(page, size)).toList();
	}

	/** The document's own labels where it has them in order, else the numbers of its sheets. */
	private static List<String> labels(PDDocument document, int pages) throws IOException {
		String[] own = labels(document);
		List<String> labels = new ArrayList<>();
		for (int i = 0; i < pages; i++)
			labels.add(own != null && own.length == pages && own[i] != null && own[i].matches("[\\w-]{1,8}") ? own[i] : String.valueOf(i + 1));
		return labels;
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
