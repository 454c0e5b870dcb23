package org.pincite.ingest.hostile;

import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;

import org.junit.Test;

/**
 * A short run of {@link Fuzzing} over every risky reader, the same documents each time; {@code -Dpincite.fuzz.documents=N} reads more of them.
 */
public class FuzzTest {
	static {
		// Damage is what this is about; every finding of the PDF library would be told.
		System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
	}

	private static final int DOCUMENTS = Integer.getInteger("pincite.fuzz.documents", 150);

	private static void fuzz(Target target) throws IOException {
		Fuzzing fuzzing = new Fuzzing(target);
		for (int number = 1; number <= DOCUMENTS; number++) {
			Throwable failure = fuzzing.once(number);
			assertNull(target + " " + number + ": " + failure, failure);
		}
		assertTrue("some are still read", fuzzing.texts() > 0);
	}

	@Test
	public void damagedPdfEndsInATextOrAReason() throws IOException {
		fuzz(Target.PDF);
	}

	@Test
	public void damagedWordDocumentsEndInATextOrAReason() throws IOException {
		fuzz(Target.DOCX);
	}

	@Test
	public void damagedRichTextEndsInATextOrAReason() throws IOException {
		fuzz(Target.RTF);
	}

	@Test
	public void damagedBooksEndInATextOrAReason() throws IOException {
		fuzz(Target.EPUB);
	}

	@Test
	public void damagedPagesEndInATextOrAReason() throws IOException {
		fuzz(Target.HTML);
	}

	@Test
	public void damagedXmlEndsInATextOrAReason() throws IOException {
		fuzz(Target.XML);
	}

	@Test
	public void damagedArchivesEndInFilesOrAReason() throws IOException {
		fuzz(Target.ARCHIVE);
	}
}
