package org.pincite.library;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class WordCountsTest {
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private static SourceDocument note(String id, String text) {
		return new SourceDocument(Source.builder(SourceKind.DOCUMENT, id).id(id).build(), SourceText.of(text), List.of(), text.getBytes(), "plain-text");
	}

	@Test
	public void countsTheWordsOfAllSourcesAsOfEach() {
		try (Library library = Library.open(new LibraryLocation(temporary.getRoot().toPath()))) {
			assertEquals(Map.of(), library.words());
			library.add(List.of(note("one", "Three plain words."), note("two", "§ 208.6 — (b)")));
			Map<String, Integer> words = library.words();
			assertEquals(Map.of("one", library.words("one"), "two", library.words("two")), words);
			assertEquals(3, (int) words.get("one"));
		}
	}
}
