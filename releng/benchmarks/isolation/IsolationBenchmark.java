import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.pincite.ingest.internal.isolated.Isolation;
import org.pincite.ingest.internal.isolated.OtherProcesses;
import org.pincite.ingest.internal.isolated.Risky;

/** What it costs to read documents in a process of their own: start, and speed beside that of reading them here, in the same run. */
public final class IsolationBenchmark {

	public static void main(String[] arguments) throws Exception {
		int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
		List<byte[]> pdfs = arguments.length > 1 ? folder(Path.of(arguments[1])) : List.of(pdf(12), pdf(30), pdf(3));
		byte[] docx = docx(400);
		OtherProcesses other = new OtherProcesses();
		long from = System.nanoTime();
		other.extract(Risky.DOCX, docx);
		System.out.printf("start, one document, end: %d ms%n", (System.nanoTime() - from) / 1_000_000);
		try (Isolation.Lease lease = other.lease()) {
			for (int warm = 0; warm < 2; warm++) {
				compare("PDF", Risky.PDF, pdfs, rounds, other);
				compare("DOCX", Risky.DOCX, List.of(docx), rounds, other);
			}
		}
	}

	private static void compare(String name, Risky risky, List<byte[]> documents, int rounds, Isolation other) throws Exception {
		double here = seconds(risky, documents, rounds, Isolation.NONE);
		double there = seconds(risky, documents, rounds, other);
		int count = documents.size() * rounds;
		System.out.printf("%-5s %5d documents: here %6.1f ms each, there %6.1f ms each, ratio %.2f%n", name, count, here * 1000 / count, there * 1000 / count, there / here);
	}

	private static double seconds(Risky risky, List<byte[]> documents, int rounds, Isolation isolation) throws Exception {
		long from = System.nanoTime();
		for (int i = 0; i < rounds; i++)
			for (byte[] document : documents)
				isolation.extract(risky, document);
		return (System.nanoTime() - from) / 1e9;
	}

	private static List<byte[]> folder(Path folder) throws Exception {
		List<byte[]> pdfs = new ArrayList<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter(file -> file.toString().endsWith(".pdf") && file.toFile().length() > 0).sorted().toList())
				pdfs.add(Files.readAllBytes(file));
		}
		return pdfs;
	}

	private static byte[] pdf(int pages) throws Exception {
		try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int p = 0; p < pages; p++) {
				PDPage page = new PDPage();
				document.addPage(page);
				try (PDPageContentStream content = new PDPageContentStream(document, page)) {
					content.beginText();
					content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
					content.setLeading(14);
					content.newLineAtOffset(72, 720);
					for (int line = 0; line < 44; line++) {
						content.showText("On page " + p + " this line, number " + line + ", says as much as lines of opinions usually say.");
						content.newLine();
					}
					content.endText();
				}
			}
			document.save(out);
			return out.toByteArray();
		}
	}

	private static byte[] docx(int paragraphs) throws Exception {
		StringBuilder body = new StringBuilder();
		for (int i = 0; i < paragraphs; i++)
			body.append("<w:p><w:r><w:t>Paragraph ").append(i).append(" cites 535 F.3d 243 and says what a paragraph of a brief says, at some length and to some end.</w:t></w:r></w:p>");
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
			zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
			zip.putNextEntry(new ZipEntry("word/document.xml"));
			zip.write(("<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>").getBytes(StandardCharsets.UTF_8));
		}
		return out.toByteArray();
	}
}
