package org.pincite.library;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.library.internal.SqliteLibrary;

/** Whatever characters and sizes come in, they come out again, and nothing else suffers. */
public class HostileTest {
	@Rule
	public final LibraryFolder folder = new LibraryFolder();

	private Source stored(SourceBuilder source, String text) {
		folder.library().add(List.of(Documents.of(source, text, "original")));
		return folder.reopened().source(source.build().id()).get();
	}

	@Test
	public void keepsEveryScriptAndSymbol() {
		String odd = "\ud83d\udc69\u200d\u2696\ufe0f \u0645\u0637\u0644\u0648\u0628 \u202eevil\u202c \u4ea1\u547d \u0000\u00e9 e\u0301 '\"; DROP TABLE source; -- \r\n\t%_";
		Source source = stored(Documents.source("a").title(odd).citation(odd).judge(odd).topic(odd).docket(odd).extra("odd", odd), odd.replace("\0", ""));
		String kept = odd.replace("\0", "").strip();
		assertEquals(kept, source.title());
		assertEquals(List.of(kept), source.citations());
		assertEquals(List.of(kept), source.judges());
		assertEquals(kept, source.extra().get("odd"));
		assertEquals(odd.replace("\0", ""), folder.library().text("a").value());
		assertEquals(List.of(source), folder.library().citedAs(odd));
		assertEquals(List.of(), folder.library().check());
	}

	@Test
	public void replacesHalvesOfSurrogatePairsOneForOne() {
		SourceText text = SourceText.of("a\ud83db\udc00c\0d\ud83d\udc69");
		assertEquals("a\ufffdb\ufffdc\ufffdd\ud83d\udc69", text.value());
		Source source = stored(Documents.source("a").title("half \ud83d"), "a\ud83db");
		assertEquals("half \ufffd", source.title());
		assertEquals("a\ufffdb", folder.library().text("a").value());
	}

	@Test
	public void keepsATitleOfAMegabyte() {
		String title = "Very long v. Title ".repeat(52_429).strip();
		assertEquals(title, stored(Documents.source("a").title(title), "text").title());
	}

	@Test
	public void keepsTenThousandTopicsAndCitations() {
		SourceBuilder source = Documents.source("a");
		for (int i = 0; i < 10_000; i++)
			source.topic("topic " + i).citation(i + " U.S. " + i);
		Source stored = stored(source, "text");
		assertEquals(source.build(), stored);
		assertEquals("a", folder.library().find("9999 us 9999").get().id());
	}

	@Test
	public void keepsAVeryLongId() {
		String id = "a".repeat(10_000);
		assertEquals(id, stored(Documents.source(id), "text").id());
	}

	@Test
	public void keepsEmptyTextsAndOriginals() {
		folder.library().add(List.of(new SourceDocument(Documents.source("a").build(), SourceText.of(""), List.of(), new byte[0], "")));
		assertEquals("", folder.library().text("a").value());
		assertEquals(0, folder.library().original("a").length);
		assertEquals(0, folder.library().words("a"));
		assertEquals(List.of(), folder.library().check());
	}

	@Test
	public void keepsOddMarks() {
		String text = "0123456789";
		Mark[] marks = { Mark.of(MarkKind.PAGE, 0, 0, ""), Mark.of(MarkKind.PAGE, 10, 10, "\ud83d\udc69"),
				new Mark(MarkKind.SECTION, 3, 9, "x".repeat(100_000), "", -7), Mark.of(MarkKind.ITALIC, 0, 10, "back") };
		folder.library().add(List.of(Documents.of("a", text, marks)));
		List<Mark> inOrder = new ArrayList<>(List.of(marks));
		assertEquals(inOrder, folder.library().marks("a"));
	}

	@Test(timeout = 60_000)
	public void keepsATextOfFiftyMegabytes() {
		String text = Documents.prose(1_000_000, 1).repeat(8).substring(0, 50_000_000);
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 200_000; i++)
			marks.add(Mark.of(MarkKind.PARAGRAPH, i * 250, i * 250 + 250, ""));
		folder.library().add(List.of(new SourceDocument(Documents.source("big").build(), SourceText.of(text), marks, new byte[] { 1 }, "x")));
		assertEquals(text, folder.reopened().text("big").value());
		assertEquals(200_000, folder.library().marks("big").size());
		assertEquals(text.substring(49_999_000, 49_999_500), Passages.of(folder.library()).at("big", 49_999_000, 49_999_500).exact());
	}

	@Test(timeout = 60_000)
	public void listsTenThousandSourcesQuickly() {
		for (int i = 0; i < 10; i++)
			folder.library().add(Documents.many("s" + i, 1000, 30));
		folder.reopened().size();
		long start = System.nanoTime();
		assertEquals(10_000, folder.library().sources(SourceFilter.ALL).size());
		long millis = (System.nanoTime() - start) / 1_000_000;
		assertTrue(millis + " ms", millis < 2000);
		assertEquals(10_000, folder.library().changesSince(0).size());
	}

	@Test
	public void worksInFoldersWithOddNames() throws Exception {
		for (String name : List.of("a?b", "100%25 c#d", "\u00e9t\u00e9 \u4ea1", "semi;colon&mode=memory")) {
			Path odd = folder.getRoot().toPath().resolve(name);
			try (SqliteLibrary library = new SqliteLibrary(new LibraryLocation(odd))) {
				library.add(List.of(Documents.of("a", "text")));
			}
			assertTrue(name, Files.isRegularFile(odd.resolve("library.db")));
		}
	}
}
