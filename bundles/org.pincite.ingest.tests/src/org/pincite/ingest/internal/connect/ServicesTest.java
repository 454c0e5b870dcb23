package org.pincite.ingest.internal.connect;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.ingest.Progress;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.FetchReport;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;

/** The other services, each answering in its own shape. */
public class ServicesTest {
	@Rule
	public final Desk desk = new Desk();

	private Source only(FetchReport report) {
		assertEquals(report.failed().toString(), 1, report.imported().size());
		return desk.library.source(report.imported().getFirst()).orElseThrow();
	}

	@Test
	public void regulationsAreFetchedAsTheyStoodOnADay() throws Exception {
		desk.on("ecfr").service.on("versioner/v1/full/2019-05-01/title-8.xml?part=208&section=208.6", Answers.part("secret"));
		Source source = only(desk.connectors.fetch(FetchRequest.of("ecfr", "regulations", "8 C.F.R. § 208.6").with("date", "2019-05-01"), Progress.NONE));
		assertEquals("8 C.F.R. § 208.6", source.citations().getFirst());
		assertEquals("2019-05-01", source.extra().get("current-to"));
		assertEquals("https://www.ecfr.gov/on/2019-05-01/title-8/section-208.6", source.url());
		assertTrue(desk.library.text(source.id()).value().contains("kept secret"));
		desk.service.asked.clear();
		assertEquals("the past does not change", 1, desk.connectors.fetch(FetchRequest.of("ecfr", "regulations", "8", "208.6").with("date", "2019-05-01"), Progress.NONE).unchanged());
		assertEquals(List.of(), desk.service.asked);
	}

	@Test
	public void withoutADayTheLatestTextIsFetchedAndAskedForAgainOnlyIfItChanged() throws Exception {
		desk.on("ecfr").service.on("versioner/v1/titles.json", Answers.titles("2026-01-02")).on("versioner/v1/full/2026-01-02/title-8.xml?part=208",
				Service.status(200, Answers.part("secret"), "ETag", "\"v1\"", "Last-Modified", "Fri, 02 Jan 2026 00:00:00 GMT"));
		assertEquals("2026-01-02", only(desk.fetch("ecfr", "regulations", "8 208")).date());
		desk.service.on("versioner/v1/full/2026-01-02/title-8.xml?part=208", Service.status(304, ""));
		FetchReport again = desk.fetch("ecfr", "regulations", "8 208");
		assertEquals(1, again.unchanged());
		assertEquals("\"v1\"", desk.service.headers.getLast().get("if-none-match"));
		assertEquals("Fri, 02 Jan 2026 00:00:00 GMT", desk.service.headers.getLast().get("if-modified-since"));
		desk.service.on("versioner/v1/full/2026-01-02/title-8.xml?part=208", Answers.part("confidential"));
		Source changed = only(desk.fetch("ecfr", "regulations", "8 208"));
		assertTrue(desk.library.text(changed.id()).value().contains("kept confidential"));
		assertEquals(2, desk.library.versions(changed.id()).size());
	}

	@Test
	public void theRegulationsOfAsylumAreFetchedWithOneWord() throws Exception {
		desk.on("ecfr").service.on("versioner/v1/full/2020-01-01/", Answers.part("secret"));
		desk.connectors.fetch(FetchRequest.of("ecfr", "asylum").with("date", "2020-01-01"), Progress.NONE);
		assertEquals(List.of("208", "235", "1003", "1208"), desk.service.asked.stream().map(request -> request.replaceFirst(".*part=", "")).toList());
	}

	@Test
	public void aDayWithoutATextIsReported() throws Exception {
		desk.on("ecfr");
		FetchReport report = desk.connectors.fetch(FetchRequest.of("ecfr", "regulations", "8 208", "8 1208").with("date", "1999-01-01"), Progress.NONE);
		assertEquals(List.of("ecfr/8/208/1999-01-01", "ecfr/8/1208/1999-01-01"), report.failed().stream().map(failure -> failure.path()).toList());
		for (String nonsense : List.of("Juan Perez", "99 208", "8", "8 208; rm"))
			assertThrows(nonsense, BadRequestException.class, () -> desk.fetch("ecfr", "regulations", nonsense));
	}

	@Test
	public void documentsOfTheFederalRegisterAreFetchedWithTheirCitation() throws Exception {
		desk.on("federalregister").service.on("documents/2020-27856.json?fields[]=document_number", Answers.registerRow("2020-27856"))
				.on("documents/full_text/xml/2020/12/11/2020-27856.xml", Answers.rule("2020-27856"));
		Source source = only(desk.fetch("federalregister", "document", "2020-27856"));
		assertTrue(source.citations().toString(), source.citations().contains("85 Fed. Reg. 80,274"));
		assertEquals("2020-12-11", source.date());
		assertEquals("https://www.federalregister.gov/documents/2020/12/11/2020-27856/an-invented-rule", source.url());
		assertThrows(BadRequestException.class, () -> desk.fetch("federalregister", "document", "Perez"));
	}

	@Test
	public void theFederalRegisterIsSearchedFromPageToPage() throws Exception {
		desk.on("federalregister").service
				.on("documents.json?conditions[term]", "{\"count\":2,\"next_page_url\":\"$SERVER/documents.json?page=2\",\"results\":[" + Answers.registerRow("2020-11") + "]}")
				.on("documents.json?page=2", "{\"count\":2,\"next_page_url\":null,\"results\":[" + Answers.registerRow("2020-12") + "]}")
				.on("documents/full_text/xml/2020/12/11/2020-11.xml", Answers.rule("2020-11")).on("documents/full_text/xml/2020/12/11/2020-12.xml", Answers.rule("2020-12"));
		FetchReport report = desk.connectors.fetch(FetchRequest.of("federalregister", "search", "asylum").with("type", "rule").with("cfr", "8 208"), Progress.NONE);
		assertEquals(2, report.imported().size());
		String first = desk.service.asked.getFirst();
		assertTrue(first, first.contains("conditions[type][]=RULE") && first.contains("conditions[cfr][title]=8") && first.contains("conditions[cfr][part]=208"));
	}

	@Test
	public void packagesOfGovInfoAreFetchedInTheFormThatIsReadBest() throws Exception {
		desk.on("govinfo").service.on("packages/CFR-2019-title8-vol1/summary", "{\"title\":\"Title 8\",\"packageId\":\"CFR-2019-title8-vol1\",\"dateIssued\":\"2019-01-01\","
				+ "\"detailsLink\":\"https://www.govinfo.gov/app/details/CFR-2019-title8-vol1\",\"download\":{\"pdfLink\":\"$SERVER/packages/CFR-2019-title8-vol1/pdf\","
				+ "\"xmlLink\":\"$SERVER/packages/CFR-2019-title8-vol1/xml\"}}").on("packages/CFR-2019-title8-vol1/xml", Answers.part("secret"));
		Source source = only(desk.fetch("govinfo", "package", "CFR-2019-title8-vol1"));
		assertEquals(SourceKind.REGULATION, source.kind());
		assertEquals("2019-01-01", source.date());
		assertEquals("DEMO_KEY", desk.service.headers.getFirst().get("x-api-key"));
		desk.connectors.keepToken("govinfo", "my-key-123", false);
		desk.fetch("govinfo", "package", "CFR-2019-title8-vol1");
		assertEquals("my-key-123", desk.service.headers.getLast().get("x-api-key"));
	}

	@Test
	public void govInfoIsSearchedAndItsCollectionsAreFollowed() throws Exception {
		String granule = "{\"granuleId\":\"2020-11\",\"dateIssued\":\"2020-12-11\",\"download\":{\"xmlLink\":\"$SERVER/xml/2020-11\"}}";
		desk.on("govinfo").service.on("search", "{\"count\":1,\"offsetMark\":\"*\",\"results\":[{\"packageId\":\"FR-2020-12-11\",\"granuleId\":\"2020-11\",\"title\":\"A rule\"}]}")
				.on("packages/FR-2020-12-11/granules/2020-11/summary", granule).on("xml/2020-11", Answers.rule("2020-11"))
				.on("collections/CFR/2026-01-01T00:00:00Z", "{\"count\":1,\"nextPage\":null,\"packages\":[{\"packageId\":\"CFR-2025-1\"}]}")
				.on("packages/CFR-2025-1/summary", "{\"download\":{\"xmlLink\":\"$SERVER/xml/cfr\"}}").on("xml/cfr", Answers.part("secret"));
		only(desk.connectors.fetch(FetchRequest.of("govinfo", "search", "asylum").with("collection", "FR").with("from", "2020-01-01"), Progress.NONE));
		assertTrue(desk.service.bodies.getFirst(), desk.service.bodies.getFirst().contains("asylum collection:(FR) publishdate:range(2020-01-01,)"));
		only(desk.connectors.fetch(FetchRequest.of("govinfo", "collection", "CFR").with("from", "2026-01-01"), Progress.NONE));
	}

	@Test
	public void newsOfAFeedAreFetchedAndOnlyOnce() throws Exception {
		desk.on("news").service
				.on("rss.xml", "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel><title>T</title>"
						+ "<item><title>A</title><link>$SERVER/a.html</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate></item>"
						+ "<item><title>B</title><link>/b.html</link></item><item><link>$SERVER/a.html</link></item><item><title>no link</title></item></channel></rss>")
				.on("a.html", Answers.article("Names of applicants published")).on("b.html", Answers.article("Office apologises for the list"));
		FetchReport report = desk.fetch("news", "feed", desk.service.address() + "rss.xml");
		assertEquals(report.failed().toString(), 2, report.imported().size());
		Source source = desk.library.source(report.imported().getFirst()).orElseThrow();
		assertEquals(SourceKind.NEWS, source.kind());
		assertEquals("Names of applicants published", source.title());
		assertEquals("2024-03-05", source.date().substring(0, 10));
		desk.service.asked.clear();
		assertEquals(2, desk.fetch("news", "feed", desk.service.address() + "rss.xml").unchanged());
		assertEquals(List.of("rss.xml"), desk.service.asked);
	}

	@Test
	public void anAtomFeedIsReadToo() throws Exception {
		desk.on("news").service.on("atom", "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>A</title><link rel=\"self\" href=\"/x\"/><link href=\"/a.html\"/>"
				+ "<updated>2024-03-05T10:00:00Z</updated></entry></feed>").on("a.html", Answers.article("Names of applicants published"));
		only(desk.fetch("news", "feed", desk.service.address() + "atom"));
	}

	@Test
	public void aFeedIsAskedForAgainOnlyIfItChanged() throws Exception {
		String item = "<item><link>$SERVER/a.html</link></item>".replace("$SERVER/", desk.service.address().toString());
		String other = "<item><guid>$SERVER/b.html</guid></item>".replace("$SERVER/", desk.service.address().toString());
		desk.on("news").service.on("rss", Service.status(200, "<rss><channel>" + item + "</channel></rss>", "ETag", "\"f1\"", "Last-Modified", "Fri, 02 Jan 2026 00:00:00 GMT"))
				.on("a.html", Answers.article("Names of applicants published")).on("b.html", Answers.article("Office apologises for the list"));
		only(desk.fetch("news", "feed", desk.service.address() + "rss"));
		desk.service.asked.clear();
		desk.service.on("rss", Service.status(304, ""));
		FetchReport again = desk.fetch("news", "feed", desk.service.address() + "rss");
		assertEquals(List.of(1, 1), List.of(again.found(), again.unchanged()));
		assertEquals("\"f1\"", desk.service.headers.getLast().get("if-none-match"));
		assertEquals("Fri, 02 Jan 2026 00:00:00 GMT", desk.service.headers.getLast().get("if-modified-since"));
		assertEquals(List.of("rss"), desk.service.asked);
		desk.service.on("rss", Service.status(200, "<rss><channel>" + item + other + "</channel></rss>", "ETag", "\"f2\""));
		only(desk.fetch("news", "feed", desk.service.address() + "rss"));
	}

	@Test
	public void aFeedOfWhichAPageIsMissingIsAskedForWithoutConditions() throws Exception {
		desk.on("news").service.on("rss", Service.status(200, "<rss><channel><item><link>" + desk.service.address() + "a.html</link></item><item><link>" + desk.service.address()
				+ "gone.html</link></item></channel></rss>", "ETag", "\"f1\"")).on("a.html", Answers.article("Names of applicants published"));
		assertEquals(1, desk.fetch("news", "feed", desk.service.address() + "rss").failed().size());
		desk.fetch("news", "feed", desk.service.address() + "rss");
		assertEquals(null, desk.service.headers.get(desk.service.asked.lastIndexOf("rss")).get("if-none-match"));
	}

	@Test
	public void severalFeedsAreWalkedThroughThoughOneIsBroken() throws Exception {
		desk.on("news").service.on("one", "<rss><channel><item><link>/a.html</link></item></channel></rss>").on("broken", "no feed at all")
				.on("two", "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><item><link>/b.html</link></item></rdf:RDF>")
				.on("a.html", Answers.article("Names of applicants published")).on("b.html", Answers.article("Office apologises for the list"));
		String server = desk.service.address().toString();
		FetchReport report = desk.fetch("news", "feed", server + "one", server + "broken", server + "missing", server + "two");
		assertEquals(2, report.imported().size());
		assertEquals(2, report.failed().size());
	}

	@Test
	public void aFeedIsReadInTheEncodingThatItDeclares() {
		byte[] feed = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><item><link>https://news.example/\u0438\u043c\u044f</link></item></rss>"
				.getBytes(java.nio.charset.Charset.forName("windows-1251"));
		assertEquals("https://news.example/\u0438\u043c\u044f", Feed.entries(feed, java.net.URI.create("https://news.example/rss")).getFirst().page().toString());
		assertEquals(List.of(), Feed.entries("<?xml version=\"1.0\" encoding=\"martian\"?><rss/>".getBytes(), java.net.URI.create("https://news.example/rss")));
	}

	@Test
	public void aFeedFromOutsideCannotLeadIntoTheLocalNetwork() throws Exception {
		for (String inside : List.of("http://127.0.0.1:8080/admin", "https://localhost/", "https://10.0.0.1/", "https://192.168.1.1/router", "https://169.254.169.254/latest/meta-data",
				"https://[::1]/", "https://[fd00::1]/", "https://0.0.0.0/", "file:///etc/passwd"))
			assertNotEquals(inside, null, Reach.objection(java.net.URI.create(inside), java.net.URI.create("https://93.184.216.34/feed")));
		assertEquals(null, Reach.objection(java.net.URI.create("https://93.184.216.35/page"), java.net.URI.create("https://93.184.216.34/feed")));
		try (Service other = new Service()) {
			desk.on("news").service.on("rss.xml", "<rss><channel><item><link>" + other.address() + "a.html</link></item></channel></rss>");
			FetchReport report = desk.fetch("news", "feed", desk.service.address() + "rss.xml");
			assertTrue(report.failed().toString(), report.failed().getFirst().reason().contains("local network"));
			assertEquals(List.of(), other.asked);
		}
	}

	@Test
	public void newsAreSearchedWithGdelt() throws Exception {
		desk.on("news").service.on("doc/doc", "{\"articles\":[{\"url\":\"$SERVER/a.html\",\"title\":\"Names\",\"seendate\":\"20240305T031500Z\",\"domain\":\"x\",\"language\":\"English\"}]}")
				.on("a.html", Answers.article("Names of applicants published"));
		only(desk.connectors.fetch(new FetchRequest("news", "search", List.of("asylum", "leak"), Map.of("from", "2024-03-01"), 5), Progress.NONE));
		assertTrue(desk.service.asked.getFirst(), desk.service.asked.getFirst().contains("query=asylum leak&mode=artlist&format=json") && desk.service.asked.getFirst().contains("startdatetime=20240301000000"));
	}
}
