package org.pincite.ingest.internal.plaintext;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.pincite.ingest.Golden;
import org.pincite.ingest.Packed;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;

/** What parties file looks like an opinion at its top. */
public class FilingsTest {

	private static Source read(String... lines) throws UnreadableException {
		StringBuilder body = new StringBuilder();
		for (String line : lines)
			body.append("<w:p><w:r><w:t>").append(line).append("</w:t></w:r></w:p>");
		return Golden.read("x.docx", Packed.docx(body.toString())).getFirst().source();
	}

	private static Source covered(String title) throws UnreadableException {
		return read("No. 19-50888", "In the United States Court of Appeals for the Fifth Circuit", "JANE ROE,", "Petitioner,", "v.", "SAM BROWN,", "Respondent.", title,
				"The words of it begin here and go on at some length.");
	}

	@Test
	public void briefsAreNoOpinions() throws UnreadableException {
		for (String title : new String[] { "BRIEF OF APPELLANT", "Opening Brief for Petitioner", "PETITIONER’S REPLY BRIEF", "Brief in Support of the Motion to Reopen" }) {
			Source brief = covered(title);
			assertEquals(title, SourceKind.DOCUMENT, brief.kind());
			assertEquals("Jane Roe v. Sam Brown (" + title + ")", brief.title());
			assertEquals(null, brief.court());
		}
	}

	@Test
	public void opinionsThatSpeakOfBriefsAreOpinions() throws UnreadableException {
		assertEquals(SourceKind.CASE, covered("OPINION. In her brief for this Court the petitioner says that the rule was broken.").kind());
	}
}
