package org.pincite.search.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;
import org.pincite.citation.Courts;
import org.pincite.citation.Span;
import org.pincite.library.Passage;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;
import org.pincite.search.Hit;

public class ResultFormatTest {
	private static final String TEXT = "The officials\n\"tipped off\" the [consulate], it says.";
	private static final Hit OPINION = new Hit(
			Source.builder(SourceKind.CASE, "Anim v. Mukasey").id("anim").citation("535 F.3d 243").court("ca4").date("2008-08-11").docket("No. 07-1373").build(), 2,
			List.of(new Span(104, 113)), new Passage("anim", "hash", 100, 100 + TEXT.length(), TEXT, "", "", "255"), List.of());
	private static final Hit RULE = new Hit(
			Source.builder(SourceKind.REGULATION, "=1+1, \"quoted\" 🙂").id("rule").citation("8 C.F.R. § 208.6").date("2001").build(), 1, List.of(), null, List.of());

	@Test
	public void writesALineForEachHitThatNoSpreadsheetComputes() {
		String csv = ResultFormat.CSV.write(List.of(OPINION, RULE));
		String court = Courts.standard().byId("ca4").orElseThrow().name();
		assertEquals("rank,source,kind,title,citation,court,date,docket,page,passage,url\r\n1,anim,case,Anim v. Mukasey,535 F.3d 243," + court
				+ ",2008-08-11,No. 07-1373,255,\"The officials \"\"tipped off\"\" the [consulate], it says.\",\r\n"
				+ "2,rule,regulation,\"'=1+1, \"\"quoted\"\" 🙂\",8 C.F.R. § 208.6,,2001,,,,\r\n", csv);
	}

	@Test
	public void writesRecordsForReferenceManagers() {
		String ris = ResultFormat.RIS.write(List.of(OPINION, RULE));
		assertTrue(ris, ris.startsWith("TY  - CASE\r\nTI  - Anim v. Mukasey\r\nID  - anim\r\n"));
		assertTrue(ris, ris.contains("VL  - 535\r\nT2  - F.3d\r\nSP  - 243\r\n"));
		assertTrue(ris, ris.contains("DA  - 2008/08/11\r\n"));
		assertTrue(ris, ris.contains("N2  - At 255: The officials \"tipped off\" the [consulate], it says.\r\nER  - \r\n"));
		assertTrue(ris, ris.contains("TY  - STAT\r\n") && ris.contains("SP  - 208.6\r\n") && ris.contains("DA  - 2001//\r\n"));
	}

	@Test
	public void writesItemsOfTheCitationStyleLanguage() {
		String json = ResultFormat.CSL_JSON.write(List.of(OPINION, RULE));
		assertTrue(json, json.startsWith("[\n  {\"id\": \"anim\", \"type\": \"legal_case\", \"title\": \"Anim v. Mukasey\", \"container-title\": \"F.3d\", "
				+ "\"volume\": \"535\", \"page\": \"243\""));
		assertTrue(json, json.contains("\"issued\": {\"date-parts\": [[2008, 8, 11]]}"));
		assertTrue(json, json.contains("\"note\": \"At 255: The officials \\\"tipped off\\\" the [consulate], it says.\""));
		assertTrue(json, json.contains("\"title\": \"=1+1, \\\"quoted\\\" \\ud83d\\ude42\"") && json.endsWith("}\n]\n"));
		assertEquals("[\n\n]\n", ResultFormat.CSL_JSON.write(List.of()));
	}

	@Test
	public void writesAListWithQuotedPassages() {
		assertEquals("1. *Anim v. Mukasey*, 535 F.3d 243 (4th Cir. 2008)\n\n   > The **officials** \"tipped off\" the \\[consulate\\], it says. (at 255)\n\n"
				+ "2. *=1+1, \"quoted\" 🙂*, 8 C.F.R. § 208.6 (2001)\n\n", ResultFormat.MARKDOWN.write(List.of(OPINION, RULE)));
	}
}
