package org.pincite.ui.matter;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import org.junit.Test;
import org.pincite.ui.RecentFiles;

public class RecentFilesTest {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xbel version=\"1.0\">\n";

	private static String bookmark(String file, String... programs) {
		StringBuilder bookmark = new StringBuilder("  <bookmark href=\"file:///home/u/" + file + "\" added=\"2026\">\n    <info>\n        <bookmark:applications>\n");
		for (String program : programs)
			bookmark.append("          <bookmark:application name=\"" + program + "\" exec=\"&apos;" + program + " %u&apos;\" count=\"1\"/>\n");
		return bookmark.append("        </bookmark:applications>\n    </info>\n  </bookmark>\n").toString();
	}

	@Test
	public void takesOutWhatIsPincitesAlone() {
		String others = bookmark("letter.odt", "LibreOffice");
		assertEquals(HEAD + others + "</xbel>", RecentFiles.without(HEAD + bookmark("brief%20Marisol.docx", "Pincite") + others + "</xbel>", "Pincite"));
	}

	@Test
	public void leavesOthersTheFilesTheyKnowToo() {
		String left = RecentFiles.without(HEAD + bookmark("brief.docx", "Pincite", "LibreOffice") + "</xbel>", "Pincite");
		assertFalse(left, left.contains("Pincite"));
		assertTrue(left, left.contains("brief.docx") && left.contains("LibreOffice"));
	}

	@Test
	public void changesNothingElse() {
		String list = HEAD + bookmark("a$1\\b.txt", "gedit") + "</xbel>";
		assertEquals(list, RecentFiles.without(list, "Pincite"));
	}
}
