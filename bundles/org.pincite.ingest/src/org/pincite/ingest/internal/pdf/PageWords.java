package org.pincite.ingest.internal.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.pincite.ingest.internal.Limits;

/** Collects the words of single pages with their places. */
final class PageWords extends PDFTextStripper {
	private List<Word> words = new ArrayList<>();
	private long characters;

	PageWords() {
		setSortByPosition(false);
		setShouldSeparateByBeads(false);
	}

	/** The words of a page, in the order the file draws them. */
	List<Word> of(PDDocument document, int page) throws IOException {
		words = new ArrayList<>();
		setStartPage(page);
		setEndPage(page);
		writeText(document, Writer.nullWriter());
		return words;
	}

	@Override
	protected void writeString(String text, List<TextPosition> positions) throws IOException {
		characters += text.length();
		if (characters > Limits.TEXT)
			throw new IOException("more text than is read");
		if (Thread.currentThread().isInterrupted())
			throw new IOException("stopped");
		if (text.isBlank() || positions.isEmpty())
			return;
		if (isRightToLeft(text)) {
			words.add(word(text.strip(), positions));
			return;
		}
		// Files that draw their blanks come as whole lines, others word by word.
		int from = 0;
		for (int i = 0; i <= positions.size(); i++)
			if (i == positions.size() || isBlank(positions.get(i).getUnicode())) {
				if (i > from)
					words.add(word(letters(positions.subList(from, i)), positions.subList(from, i)));
				from = i + 1;
			}
	}

	private static boolean isBlank(String unicode) {
		return unicode == null || unicode.isBlank() || unicode.equals("\u00a0");
	}

	/** Their order is already that of reading; parts of a line could not be put together again. */
	private static boolean isRightToLeft(String text) {
		return text.codePoints().anyMatch(c -> {
			byte direction = Character.getDirectionality(c);
			return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
		});
	}

	private static String letters(List<TextPosition> positions) {
		StringBuilder letters = new StringBuilder();
		for (TextPosition position : positions)
			for (int i = 0; i < position.getUnicode().length(); i++) {
				char c = position.getUnicode().charAt(i);
				// Ligatures are a matter of type, not of spelling.
				letters.append(c >= '\ufb00' && c <= '\ufb06' ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC) : String.valueOf(c));
			}
		return letters.toString();
	}

	private static Word word(String text, List<TextPosition> positions) {
		TextPosition first = positions.getFirst();
		TextPosition last = positions.getLast();
		float size = 0;
		float y = 0;
		for (TextPosition position : positions)
			if (position.getFontSizeInPt() >= size) {
				size = position.getFontSizeInPt();
				y = position.getYDirAdj();
			}
		return new Word(text, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(), y, Math.max(1, size));
	}
}
