package org.pincite.ingest.internal.connect;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.ingest.Progress;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.ConnectorOffException;
import org.pincite.ingest.connect.FetchReport;
import org.pincite.ingest.connect.FetchRequest;

/** Servers that are off, slow, broken, endless or hostile. */
public class WireTest {
	@Rule
	public final Desk desk = new Desk();

	private static final FetchRequest OPINION = FetchRequest.of("courtlistener", "cluster", "52");

	private String refused(FetchRequest request) {
		return assertThrows(ConnectionException.class, () -> desk.connectors.fetch(request, Progress.NONE)).getMessage();
	}

	@Test
	public void everyConnectorIsOffUntilItIsSwitchedOn() throws Exception {
		assertEquals(List.of("courtlistener", "ecfr", "federalregister", "govinfo", "news"),
				desk.connectors.list().stream().map(state -> state.connector().id()).toList());
		assertTrue(desk.connectors.list().stream().noneMatch(state -> state.on()));
		for (FetchRequest request : List.of(OPINION, FetchRequest.of("ecfr", "asylum"), FetchRequest.of("federalregister", "document", "2020-27856"),
				FetchRequest.of("govinfo", "search", "asylum"), FetchRequest.of("news", "search", "asylum")))
			assertThrows(ConnectorOffException.class, () -> desk.connectors.fetch(request, Progress.NONE));
		desk.on("courtlistener").connectors.switchOff("courtlistener");
		String said = assertThrows(ConnectorOffException.class, () -> desk.connectors.fetch(OPINION, Progress.NONE)).getMessage();
		assertTrue(said, said.contains("pincite connect on courtlistener"));
		assertEquals(List.of(), desk.service.asked);
		assertEquals("", desk.log());
	}

	@Test
	public void damagedSettingsSwitchEverythingOff() throws Exception {
		desk.on("courtlistener");
		java.nio.file.Files.writeString(desk.settings().resolve("connectors.json"), "{\"courtlistener\":{\"on\":tr");
		assertThrows(ConnectorOffException.class, () -> desk.connectors.fetch(OPINION, Progress.NONE));
	}

	@Test
	public void switchingOffStopsWhatIsUnderWay() throws Exception {
		desk.on("courtlistener").service.on("search/", Answers.page(null, 1, 2)).on("opinions/1/", exchange -> {
			try {
				desk.connectors.switchOff("courtlistener");
			} catch (ConnectionException e) {
				throw new java.io.IOException(e);
			}
			Service.status(200, Answers.opinion(1, 1)).to(exchange);
		});
		FetchReport report = desk.fetch("courtlistener", "search", "zebra");
		assertEquals(1, report.imported().size());
		assertTrue(report.stopped(), report.stopped().contains("switched off"));
		assertEquals(List.of("opinions/1/"), desk.service.asked.subList(1, desk.service.asked.size()));
	}

	@Test
	public void onlyEncryptedServersAreUsedExceptOnThisComputer() throws ConnectionException {
		for (String server : List.of("http://www.courtlistener.com/", "ftp://example.org/", "file:///etc/passwd", "https://user:secret@example.org/", "http:///x"))
			assertThrows(server, BadRequestException.class, () -> desk.connectors.switchOn("courtlistener", URI.create(server)));
		desk.connectors.switchOn("courtlistener", URI.create("https://example.org/mirror"));
		assertEquals(URI.create("https://example.org/mirror/"), desk.connectors.list().getFirst().server());
	}

	@Test
	public void aRedirectOnTheSameServerIsFollowed() throws ConnectionException {
		desk.on("courtlistener").service.on("clusters/52/", Service.status(301, "", "Location", "/clusters/53/")).on("clusters/53/", Answers.cluster(53, 33, 71))
				.on("dockets/33/", Answers.docket(33)).on("opinions/71/", Answers.opinion(71, 53));
		assertEquals(1, desk.connectors.fetch(OPINION, Progress.NONE).imported().size());
	}

	@Test
	public void aRedirectElsewhereIsNotFollowed() throws Exception {
		try (Service other = new Service()) {
			other.on("", "{}");
			for (String target : List.of(other.address() + "steal", "https://example.org/", "http://example.org/", "file:///etc/passwd", "gopher:x", "http://[", "//169.254.169.254/latest")) {
				desk.on("courtlistener").service.on("clusters/52/", Service.status(302, "", "Location", target));
				String said = refused(OPINION);
				assertTrue(said, said.contains("redirects to"));
			}
			assertEquals(List.of(), other.asked);
		}
	}

	@Test
	public void redirectsInCirclesEnd() throws ConnectionException {
		desk.on("courtlistener").service.on("clusters/52/", Service.status(302, "", "Location", "/clusters/52/"));
		assertTrue(refused(OPINION).contains("circles"));
		assertTrue(desk.service.asked.size() < 10);
	}

	@Test
	public void pagesThatLeadElsewhereOrInCirclesAreNotWalked() throws ConnectionException {
		desk.on("courtlistener").service.on("search/", Answers.page("https://example.org/search/?cursor=2"));
		assertTrue(refused(FetchRequest.of("courtlistener", "search", "zebra")).contains("another server"));
		desk.service.on("search/", Answers.page("$SERVER/search/?cursor=2"));
		assertTrue(refused(FetchRequest.of("courtlistener", "search", "zebra")).contains("circles"));
	}

	@Test
	public void aServerThatIsBusyIsAskedAgainWhenItSaysSo() throws ConnectionException {
		desk.on("ecfr").service.on("versioner/v1/titles.json", Service.sequence(Service.status(429, "", "Retry-After", "7"),
				Service.status(503, "", "Retry-After", "Mon, 05 Jan 2026 12:00:30 GMT"), Service.status(500, "oops"), Service.status(200, Answers.titles("2026-01-02"))))
				.on("versioner/v1/full/2026-01-02/title-8.xml", Answers.part("secret"));
		assertEquals(1, desk.fetch("ecfr", "regulations", "8 208").imported().size());
		assertEquals("as long as it says, or a pause that has grown", List.of(Duration.ofSeconds(7), Duration.ofSeconds(23), Duration.ofSeconds(18)), desk.time.waits);
	}

	@Test
	public void aServerThatStaysBrokenIsGivenUp() throws ConnectionException {
		desk.on("courtlistener").service.on("clusters/", Service.status(500, "<html>Server Error</html>"));
		String said = refused(OPINION);
		assertTrue(said, said.contains("has a fault (500), 4 times"));
		assertEquals(4, desk.service.asked.size());
	}

	@Test
	public void anAnswerThatBreaksOffIsAskedForAgain() throws ConnectionException {
		desk.on("courtlistener").service.on("search/", Service.sequence(exchange -> {
			exchange.sendResponseHeaders(200, 5000);
			exchange.getResponseBody().write("{\"count\":1,".getBytes(StandardCharsets.UTF_8));
			exchange.getResponseBody().flush();
		}, Service.status(200, Answers.page(null))));
		assertEquals(2, desk.fetch("courtlistener", "search", "zebra").requests());
	}

	@Test
	public void aSlowAnswerIsNotWaitedForForEver() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		desk.on("courtlistener").service.on("clusters/", exchange -> {
			exchange.sendResponseHeaders(200, 0);
			exchange.getResponseBody().write('{');
			exchange.getResponseBody().flush();
			try {
				done.await();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		StandardConnectors impatient = desk.with(new Wire(Duration.ofMillis(300), 1 << 20));
		long start = System.nanoTime();
		String said = assertThrows(ConnectionException.class, () -> impatient.fetch(OPINION, Progress.NONE)).getMessage();
		assertTrue(said, said.contains("did not answer"));
		assertTrue("four tries of 0.3 seconds", System.nanoTime() - start < 10_000_000_000L);
		done.countDown();
	}

	@Test
	public void anEndlessAnswerIsCutOff() throws ConnectionException {
		desk.on("courtlistener").service.on("clusters/", exchange -> {
			exchange.sendResponseHeaders(200, 0);
			byte[] chunk = new byte[1 << 16];
			for (int i = 0; i < 2_000; i++)
				exchange.getResponseBody().write(chunk);
		});
		String said = refused(OPINION);
		assertTrue(said, said.contains("longer than 4 MB"));
	}

	@Test
	public void anAnswerThatIsNoneIsSaidToBeNone() throws ConnectionException {
		desk.on("courtlistener").service.on("search/", "<html><body>Please enable JavaScript</body></html>");
		String said = refused(FetchRequest.of("courtlistener", "search", "zebra"));
		assertTrue(said, said.contains("no JSON: “Please enable JavaScript”"));
		desk.service.on("clusters/52/", "[1,2]");
		assertTrue(refused(OPINION).contains("no record"));
		desk.on("news").service.on("doc/doc", "Your query was too short.");
		assertTrue(refused(FetchRequest.of("news", "search", "zebra")).contains("Your query was too short."));
	}

	@Test
	public void oneBrokenDocumentDoesNotStopTheOthers() throws ConnectionException {
		desk.on("courtlistener").service.on("search/", Answers.page(null, 1, 2, 3, 4)).on("opinions/1/", Answers.opinion(1, 1)).on("opinions/2/", "{\"id\":2,")
				.on("opinions/3/", Service.status(410, "")).on("opinions/4/", Answers.opinion(4, 4));
		FetchReport report = desk.fetch("courtlistener", "search", "zebra");
		assertEquals(2, report.imported().size());
		assertEquals(List.of("courtlistener/opinions/2", "courtlistener/opinions/3"), report.failed().stream().map(failure -> failure.path()).toList());
		assertTrue(report.complete());
	}

	@Test
	public void theListOfRequestsHoldsNoWordOfAClient() throws Exception {
		desk.on("courtlistener").on("federalregister").on("govinfo").on("news").service.on("search/", Answers.page("$SERVER/search/?cursor=bWFyaXNvbA", 1))
				.on("search/?cursor", Answers.page(null)).on("opinions/1/", Answers.opinion(1, 1))
				.on("documents.json", "{\"count\":0,\"results\":[]}").on("search", "{\"results\":[],\"count\":0}").on("doc/doc", "{\"articles\":[]}");
		String[] words = { "Marisol", "Quispe", "hielera" };
		for (String connector : List.of("courtlistener", "federalregister", "govinfo", "news"))
			desk.connectors.fetch(FetchRequest.of(connector, "search", words), Progress.NONE);
		desk.connectors.fetch(FetchRequest.of("courtlistener", "citation", words), Progress.NONE);
		desk.service.on("feeds/Marisol-Quispe.xml", "<rss><channel><item><link>/pages/Marisol-Quispe.html</link></item></channel></rss>")
				.on("pages/Marisol-Quispe.html", Answers.article("Office apologises"));
		desk.fetch("news", "feed", desk.service.address() + "feeds/Marisol-Quispe.xml?q=hielera");
		String all = (desk.log() + desk.everythingElse()).toLowerCase(java.util.Locale.ROOT);
		for (String word : List.of("marisol", "quispe", "hielera", "bWFyaXNvbA"))
			assertFalse(word + " in " + all, all.contains(word.toLowerCase(java.util.Locale.ROOT)));
		assertEquals("but it lists every request", desk.service.asked.size(), desk.connectors.requests(1000).size());
		assertTrue(desk.log(), desk.log().contains("type=o&q=…&order_by=dateFiled+desc"));
		assertTrue(desk.connectors.requests(1000).stream().allMatch(entry -> entry.status() == 200 && entry.failure() == null));
	}

	@Test
	public void aRequestThatWasNeverAnsweredIsListedToo() throws Exception {
		desk.on("courtlistener").service.on("clusters/", exchange -> exchange.getHttpContext().getServer().stop(0));
		refused(OPINION);
		assertEquals(4, desk.connectors.requests(10).size());
		java.nio.file.Files.writeString(desk.settings().resolve("requests.jsonl"),
				"{\"n\":\"1\",\"at\":\"2026-01-05T12:00:00Z\",\"connector\":\"ecfr\",\"method\":\"GET\",\"host\":\"www.ecfr.gov\",\"request\":\"/x\"}\n{\"n\":\"1\",\"sta");
		assertEquals("no answer was noted", desk.connectors.requests(10).getFirst().failure());
	}

	@Test
	public void whatCannotBeListedIsNotSent() throws Exception {
		desk.on("courtlistener");
		java.nio.file.Files.createDirectories(desk.settings().resolve("requests.jsonl"));
		assertTrue(refused(OPINION).contains("nothing is sent"));
		assertEquals(List.of(), desk.service.asked);
	}

	@Test
	public void cancellingStopsAndReportsWhatWasDone() throws ConnectionException {
		AtomicBoolean cancelled = new AtomicBoolean();
		desk.on("courtlistener").service.on("search/", Answers.page(null, 1, 2, 3)).on("opinions/1/", Answers.opinion(1, 1)).on("opinions/2/", exchange -> {
			cancelled.set(true);
			Service.status(200, Answers.opinion(2, 2)).to(exchange);
		}).on("opinions/3/", Answers.opinion(3, 3));
		FetchReport report = desk.connectors.fetch(FetchRequest.of("courtlistener", "search", "zebra"), new Progress() {
			@Override
			public boolean cancelled() {
				return cancelled.get();
			}
		});
		assertFalse(report.complete());
		assertEquals("it was cancelled", report.stopped());
		assertTrue(report.imported().size() >= 1);
	}
}
