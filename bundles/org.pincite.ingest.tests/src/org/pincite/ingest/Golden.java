package org.pincite.ingest;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.pincite.citation.Citations;
import org.pincite.citation.Courts;
import org.pincite.ingest.internal.Readers;
import org.pincite.ingest.internal.isolated.Isolation;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;

/** Compares what a reader makes of a sample with a text that shows every mark in its place: {@code ⟦kind label⟧words⟧}. */
public final class Golden {
	private static final Readers READERS = new Readers(new Canon(Citations.standard(), Courts.standard()), Isolation.NONE);

	private Golden() {
	}

	/** Reads the sample by recognising its format. */
	public static List<SourceDocument> read(String sample) throws UnreadableException {
		Input input = input(sample);
		return READERS.read(input, null);
	}

	public static List<SourceDocument> read(String path, byte[] bytes) throws UnreadableException {
		return READERS.read(new Input(path, bytes, null), null);
	}

	/** The sample; those that are packed stand beside the test as their {@code .parts}. */
	public static Input input(String sample) {
		boolean packed = sample.endsWith(".docx") || sample.endsWith(".epub");
		return new Input(sample, packed ? Packed.sample(resource(sample + ".parts")) : resource(sample), null);
	}

	/** Asserts that reading the sample gives what {@code sample.expected} says. */
	public static void check(String sample) throws UnreadableException {
		String expected = new String(resource(sample + ".expected"), StandardCharsets.UTF_8).replace("\r", "");
		assertEquals(expected.strip(), shown(read(sample)).strip());
	}

	private static byte[] resource(String name) {
		try (InputStream in = Golden.class.getResourceAsStream("golden/" + name)) {
			if (in == null)
				throw new AssertionError("there is no sample " + name);
			return in.readAllBytes();
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Sources and texts as the expected files have them. */
	public static String shown(List<SourceDocument> documents) {
		StringBuilder out = new StringBuilder();
		for (SourceDocument document : documents)
			out.append(metadata(document)).append('\n').append(marked(document)).append("\n\n====\n");
		return out.toString();
	}

	private static String metadata(SourceDocument document) {
		Source s = document.source();
		List<String> lines = new ArrayList<>();
		// How a ZIP file is packed may differ from one Java to the next, and with it the hash of its bytes.
		boolean packed = document.format().equals("docx") || document.format().equals("epub");
		lines.add("format " + document.format() + ", id " + (packed ? s.id().replaceFirst("[0-9a-f]{8}$", "…") : s.id()));
		lines.add("kind " + s.kind().json() + ", title " + s.title() + (s.shortTitle().equals(s.title()) ? "" : ", short " + s.shortTitle()));
		lines.add("citations " + s.citations() + ", court " + s.court() + ", date " + s.date() + ", docket " + s.docket());
		lines.add("judges " + s.judges() + ", status " + s.status() + ", topics " + s.topics() + ", origin " + s.origin() + ", language " + s.language());
		if (s.digest())
			lines.add("digest " + s.verification().json());
		s.references().forEach(r -> lines.add("reference " + (r.incoming() ? "from " : "to ") + r.authority() + ", " + r.treatment() + ", " + r.note() + ", "
				+ r.verification().json()));
		new TreeMap<>(s.extra()).forEach((key, value) -> lines.add("extra " + key + "=" + value));
		return String.join("\n", lines) + "\n----";
	}

	private static String marked(SourceDocument document) {
		String text = document.text().value();
		List<Mark> marks = new ArrayList<>(document.marks());
		marks.removeIf(mark -> mark.kind() == MarkKind.PARAGRAPH);
		marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Comparator.comparingInt(Mark::end).reversed()));
		TreeMap<Integer, StringBuilder> inserted = new TreeMap<>();
		for (Mark mark : marks) {
			if (mark.kind() != MarkKind.FOOTNOTE_CALL && mark.kind() != MarkKind.PAGE)
				inserted.computeIfAbsent(mark.end(), k -> new StringBuilder()).append('⟧');
		}
		for (Mark mark : marks)
			inserted.computeIfAbsent(mark.start(), k -> new StringBuilder()).append('⟦').append(mark.kind().json())
					.append(mark.kind() == MarkKind.HEADING ? " " + mark.level() : mark.label().isEmpty() ? "" : " " + mark.label())
					.append(mark.kind() == MarkKind.FOOTNOTE_CALL || mark.kind() == MarkKind.PAGE ? "⟧" : ":");
		StringBuilder out = new StringBuilder();
		int last = 0;
		for (var entry : inserted.entrySet()) {
			out.append(text, last, entry.getKey()).append(entry.getValue());
			last = entry.getKey();
		}
		return out.append(text, last, text.length()).toString();
	}
}
