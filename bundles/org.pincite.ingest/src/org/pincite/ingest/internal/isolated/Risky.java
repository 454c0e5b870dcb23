package org.pincite.ingest.internal.isolated;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.pincite.ingest.Format;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.archive.Packages;
import org.pincite.ingest.internal.docx.DocxExtractor;
import org.pincite.ingest.internal.epub.EpubExtractor;
import org.pincite.ingest.internal.extract.Extractor;
import org.pincite.ingest.internal.pdf.PdfExtractor;
import org.pincite.ingest.internal.rtf.RtfExtractor;

/** Formats whose readers run apart: their files are programs of a kind, and their parsers large. */
public enum Risky {
	PDF(new Format("pdf", "PDF", List.of("pdf")), bytes -> Sniff.of(bytes).isPdf(), PdfExtractor::new),
	DOCX(new Format("docx", "Word document", List.of("docx", "docm", "dotx")), Packages::isOffice, DocxExtractor::new),
	RTF(new Format("rtf", "Rich Text Format", List.of("rtf")), bytes -> Sniff.of(bytes).begins("{\\rtf"), RtfExtractor::new),
	EPUB(new Format("epub", "E-book (EPUB)", List.of("epub")), Packages::isBook, EpubExtractor::new);

	private final Format format;
	private final Predicate<byte[]> recognises;
	private final Supplier<Extractor> extractor;

	Risky(Format format, Predicate<byte[]> recognises, Supplier<Extractor> extractor) {
		this.format = format;
		this.recognises = recognises;
		this.extractor = extractor;
	}

	Format format() {
		return format;
	}

	boolean recognises(byte[] bytes) {
		return recognises.test(bytes);
	}

	Extractor extractor() {
		return extractor.get();
	}
}
