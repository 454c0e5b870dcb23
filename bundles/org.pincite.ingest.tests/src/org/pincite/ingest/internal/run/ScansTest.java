package org.pincite.ingest.internal.run;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

public class ScansTest {
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private static SourceDocument document(String name, boolean scanned) {
		byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
		var source = Source.builder(SourceKind.DOCUMENT, name).id(SourceIds.of(name, null, bytes));
		return new SourceDocument(scanned ? source.extra("scanned", "1").build() : source.build(), SourceText.of("[" + name + "]"), List.of(), bytes, "pdf");
	}

	@Test
	public void onlyPicturesOfPagesAreWorthAnotherTry() throws IOException {
		try (Library library = Library.open(new LibraryLocation(temporary.getRoot().toPath()))) {
			SourceDocument picture = document("picture", true);
			SourceDocument text = document("text", false);
			library.add(List.of(picture, text));
			Scans scans = new Scans(library, () -> true);
			assertEquals(Optional.of(picture.source().id()), scans.worthAnotherTry(picture.original()));
			assertEquals(Optional.empty(), scans.worthAnotherTry(text.original()));
			assertEquals("nothing can read it yet", Optional.empty(), new Scans(library, () -> false).worthAnotherTry(picture.original()));
		}
	}
}
