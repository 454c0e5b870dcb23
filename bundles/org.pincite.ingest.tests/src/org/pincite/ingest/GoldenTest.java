package org.pincite.ingest;

import org.junit.Test;

/** For each format a sample in its real shape and what must come of it, as files beside this test. */
public class GoldenTest {

	@Test
	public void readsDigests() throws UnreadableException {
		Golden.check("digest.json");
	}

	@Test
	public void readsOpinionsWithStarPages() throws UnreadableException {
		Golden.check("courtlistener-star-pages.json");
	}

	@Test
	public void readsOpinionsWithNumberedParagraphs() throws UnreadableException {
		Golden.check("courtlistener-numbered.json");
	}

	@Test
	public void readsClustersOfVersionFour() throws UnreadableException {
		Golden.check("courtlistener-v4-cluster.json");
	}

	@Test
	public void readsADocketWithItsClustersAndTheirOpinions() throws UnreadableException {
		Golden.check("courtlistener-docket.json");
	}

	@Test
	public void readsOpinionClusterAndDocketSideBySide() throws UnreadableException {
		Golden.check("courtlistener-combined.json");
	}

	@Test
	public void readsRowsOfCourtListenersBulkData() throws UnreadableException {
		Golden.check("courtlistener-bulk.csv");
	}

	@Test
	public void readsSlipOpinionsAsPrinted() throws UnreadableException {
		Golden.check("slip-opinion.txt");
	}

	@Test
	public void readsOpinionsWithAHeaderBlock() throws UnreadableException {
		Golden.check("headed-opinion.txt");
	}

	@Test
	public void readsCasesOfTheCaselawAccessProject() throws UnreadableException {
		Golden.check("cap-case.json");
	}

	@Test
	public void readsCourtPages() throws UnreadableException {
		Golden.check("court-page.html");
	}

	@Test
	public void readsSectionsOfTheCodeFromTheirPieces() throws UnreadableException {
		Golden.check("uscode.md");
	}

	@Test
	public void readsEcfr() throws UnreadableException {
		Golden.check("ecfr.xml");
	}

	@Test
	public void readsASectionAsTheEcfrsInterfaceDeliversIt() throws UnreadableException {
		Golden.check("ecfr-title-8-2024-02-12.xml");
	}

	@Test
	public void readsTheFederalRegister() throws UnreadableException {
		Golden.check("federal-register.xml");
	}

	@Test
	public void readsUslm() throws UnreadableException {
		Golden.check("uslm.xml");
	}

	@Test
	public void readsNewsWithoutItsSurroundings() throws UnreadableException {
		Golden.check("news.html");
	}

	@Test
	public void readsMarkdown() throws UnreadableException {
		Golden.check("notes.md");
	}

	@Test
	public void readsWordDocuments() throws UnreadableException {
		Golden.check("country-report.docx");
	}

	@Test
	public void readsRichText() throws UnreadableException {
		Golden.check("statement.rtf");
	}

	@Test
	public void readsBooks() throws UnreadableException {
		Golden.check("reader.epub");
	}
}
