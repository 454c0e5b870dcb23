package org.pincite.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.BeforeClass;
import org.junit.Test;
import org.pincite.ingest.internal.json.Json;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;

import com.fasterxml.jackson.databind.JsonNode;

/** On every real opinion with star pages the page of every offset and the call of every footnote are those that the record's own markup gives. */
public class StarPagesTest {
	private static Path data;

	@BeforeClass
	public static void findData() {
		data = SharedFolder.data();
	}

	@Test
	public void everyOffsetOfCourtListenersOpinionsIsOnThePageOfTheMarkup() throws IOException, UnreadableException {
		int opinions = 0;
		for (Path file : SharedFolder.files(data.resolve("opinions/courtlistener"), ".json")) {
			JsonNode record = Json.first(Files.readAllBytes(file));
			String stars = record.path("html_with_citations").asText("");
			if (!stars.contains("star-pagination"))
				continue;
			// The same opinion as its publisher marked it up, which the reader does not look at.
			String lawbox = record.path("html_lawbox").asText("");
			check(file.toString(), Golden.read(file.toString(), Files.readAllBytes(file)).getFirst(),
					RecordMarkup.of(lawbox.contains("star-pagination") ? lawbox : stars));
			opinions++;
		}
		assertTrue("opinions with star pages: " + opinions, opinions >= 37);
	}

	@Test
	public void everyOffsetOfTheCaselawAccessProjectsOpinionsIsOnThePageOfTheMarkup() throws IOException, UnreadableException {
		int opinions = 0;
		for (String line : Files.readAllLines(data.resolve("opinions/cap-jsonl/sample_dataset.jsonl"))) {
			byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
			String name = "record " + ++opinions;
			check(name, Golden.read(name, bytes).getFirst(), RecordMarkup.of(Json.first(bytes).path("casebody").path("data").asText()));
		}
		assertTrue("opinions with star pages: " + opinions, opinions >= 10);
	}

	@Test
	public void everyOffsetOfOpinionsAsTextIsOnThePageOfTheLastStar() throws IOException, UnreadableException {
		int opinions = 0;
		for (Path file : SharedFolder.files(data.resolve("opinions/asylum"), ".txt")) {
			String raw = Files.readString(file);
			if (!raw.contains("*"))
				continue;
			SourceDocument read = Golden.read(file.toString(), Files.readAllBytes(file)).getFirst();
			check(file.toString(), read, StarredText.of(raw));
			opinions++;
		}
		assertTrue("opinions with star pages: " + opinions, opinions >= 8);
	}

	private static void check(String name, SourceDocument read, RecordMarkup markup) {
		String text = read.text().value();
		String[] pages = pages(name, read);
		List<Mark> notes = of(read, MarkKind.FOOTNOTE);
		StringBuilder body = new StringBuilder();
		List<Integer> offsets = new ArrayList<>();
		List<StringBuilder> bodies = new ArrayList<>();
		notes.forEach(note -> bodies.add(new StringBuilder()));
		for (int i = 0; i < text.length(); i++) {
			if (!Character.isLetter(text.charAt(i)))
				continue;
			int note = noteAt(notes, i);
			if (note < 0) {
				body.append(text.charAt(i));
				offsets.add(i);
			} else
				bodies.get(note).append(text.charAt(i));
		}
		assertEquals(name + ": letters of the running text", markup.body.toString(), body.toString());
		String first = pages[offsets.getFirst()];
		for (int i = 0; i < offsets.size(); i++) {
			String expected = markup.pages.get(i) == null ? first : markup.pages.get(i);
			assertEquals(name + " at " + offsets.get(i) + " “" + context(text, offsets.get(i)) + "”", expected, pages[offsets.get(i)]);
		}
		between(name, text, pages);
		notes(name, notes, bodies, markup, pages, first);
		calls(name, read, markup, text, offsets);
	}

	/** The page of every offset; the marks of pages follow each other without gap or overlap. */
	private static String[] pages(String name, SourceDocument read) {
		String[] pages = new String[read.text().length()];
		int end = 0;
		for (Mark page : of(read, MarkKind.PAGE)) {
			assertEquals(name + ": page " + page.label() + " begins where the one before ends", end, page.start());
			java.util.Arrays.fill(pages, page.start(), page.end(), page.label());
			end = page.end();
		}
		assertEquals(name + ": the last page ends with the text", read.text().length(), end);
		return pages;
	}

	/** What is no letter is on the page of the letter before or after it. */
	private static void between(String name, String text, String[] pages) {
		String before = null;
		for (int i = 0; i < text.length(); i++) {
			if (Character.isLetter(text.charAt(i))) {
				before = pages[i];
				continue;
			}
			int next = i;
			while (next < text.length() && !Character.isLetter(text.charAt(next)))
				next++;
			boolean either = pages[i].equals(before) || next == text.length() || pages[i].equals(pages[next]);
			assertTrue(name + " at " + i + ": page " + pages[i] + " “" + context(text, i) + "”", either);
		}
	}

	private static void notes(String name, List<Mark> notes, List<StringBuilder> bodies, RecordMarkup markup, String[] pages, String first) {
		assertEquals(name + ": footnotes", markup.notes.size(), notes.size());
		int i = 0;
		for (Map.Entry<String, StringBuilder> note : markup.notes.entrySet()) {
			String where = name + " note " + note.getKey();
			assertEquals(where, note.getKey().replaceFirst("/.*", ""), notes.get(i).label());
			assertEquals(where, note.getValue().toString(), bodies.get(i).toString());
			String called = markup.notePages.get(note.getKey());
			if (called != null)
				for (int at = notes.get(i).start(); at < notes.get(i).end(); at++)
					assertEquals(where + " at " + at, called.isEmpty() ? first : called, pages[at]);
			i++;
		}
	}

	private static void calls(String name, SourceDocument read, RecordMarkup markup, String text, List<Integer> offsets) {
		List<Mark> calls = of(read, MarkKind.FOOTNOTE_CALL).stream().filter(call -> noteAt(of(read, MarkKind.FOOTNOTE), call.start()) < 0).toList();
		if (!markup.knowsCalls) {
			assertEquals(name + ": each note has its call", List.copyOf(markup.notes.keySet()), calls.stream().map(Mark::label).toList());
			return;
		}
		assertEquals(name + ": calls", markup.calls, calls.stream().map(Mark::label).toList());
		for (int i = 0; i < calls.size(); i++) {
			int at = calls.get(i).start();
			long before = offsets.stream().filter(offset -> offset < at).count();
			assertEquals(name + ": call " + calls.get(i).label() + " at “" + context(text, at) + "”", (long) markup.callsAt.get(i), before);
		}
	}

	private static List<Mark> of(SourceDocument read, MarkKind kind) {
		return read.marks().stream().filter(mark -> mark.kind() == kind).toList();
	}

	private static int noteAt(List<Mark> notes, int offset) {
		for (int i = 0; i < notes.size(); i++)
			if (notes.get(i).start() <= offset && offset < notes.get(i).end())
				return i;
		return -1;
	}

	private static String context(String text, int at) {
		return text.substring(Math.max(0, at - 30), Math.min(text.length(), at + 30)).replace('\n', '¶');
	}
}
