package org.pincite.ingest.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.opinion.Parts;
import org.pincite.ingest.internal.plaintext.TextFacts;
import org.pincite.ingest.internal.slip.Printed;
import org.pincite.ingest.internal.slip.SlipText;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/** Reads PDF files that have a text layer: pages as marks, columns one after another, words put together again across lines. */
public final class PdfReader implements SourceReader {
	private static final Format FORMAT = new Format("pdf", "PDF", List.of("pdf"));
	private static final int MOST_PAGES = 10_000;
	/** Characters a page has at least when its text is there and not only a picture of it. */
	private static final int FEW = 25;
	private final Canon canon;

	public PdfReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		return Sniff.of(input).isPdf() ? 95 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		try (PDDocument document = Loader.loadPDF(input.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
			if (document.getNumberOfPages() > MOST_PAGES)
				throw new UnreadableException("it has more than " + MOST_PAGES + " pages; split it");
			Transcribed text = transcribe(document);
			Source source = source(document, text.text(), input);
			if (source.kind() == SourceKind.CASE)
				text = Parts.marked(text);
			return List.of(new SourceDocument(source, SourceText.of(text.text()), text.marks(),
					input.bytes(), FORMAT.id()));
		} catch (InvalidPasswordException e) {
			throw new UnreadableException("it is encrypted; save it without its password first", e);
		} catch (IOException | IllegalStateException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException
				| NullPointerException | NegativeArraySizeException | ArithmeticException e) {
			// Damaged files break the parser in ways it does not foresee.
			String message = Clean.line(e.getMessage(), 100);
			throw new UnreadableException("it is a broken PDF" + (message == null ? "" : ": " + message), e);
		}
	}

	private static Transcribed transcribe(PDDocument document) throws IOException, UnreadableException {
		PageWords words = new PageWords();
		List<List<Printed>> sheets = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		String[] own = labels(document);
		long characters = 0;
		int pages = document.getNumberOfPages();
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
		if (pages == 0)
			throw new UnreadableException("it has no pages");
		if (characters < (long) FEW * pages && characters < 2000)
			throw scanned(pages);
		Transcribed text = SlipText.of(sheets, labels);
		if (text.text().isBlank())
			throw scanned(pages);
		return text;
	}

	private static UnreadableException scanned(int pages) {
		return new UnreadableException("it is scanned: " + pages + (pages == 1 ? " page" : " pages")
				+ " without a text layer; it needs text recognition first");
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

	private Source source(PDDocument document, String text, Input input) {
		String title = document.getDocumentInformation() == null ? null : Clean.line(document.getDocumentInformation().getTitle(), 200);
		boolean useful = title != null && title.contains(" ")
				&& !title.toLowerCase(Locale.ROOT).matches(".*\\.(docx?|wpd|pdf|indd|qxd|rtf)$|.*untitled.*|microsoft word.*");
		return TextFacts.of(text, useful ? title : null, input, canon).source();
	}
}
