package org.pincite.ingest.internal.connect;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;

import org.junit.Rule;
import org.junit.Test;
import org.pincite.ingest.Progress;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.FetchReport;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.library.Source;

public class CourtListenerTest {
	@Rule
	public final Desk desk = new Desk();

	private static final FetchRequest SEARCH = FetchRequest.of("courtlistener", "search", "zebra", "confidentiality");

	private void opinions(int... numbers) {
		for (int number : numbers)
			desk.service.on("opinions/" + number + "/", Answers.opinion(number, number));
	}

	@Test
	public void anOpinionIsStoredWithWhatItsClusterAndDocketState() throws ConnectionException {
		desk.on("courtlistener").service.on("opinions/71/", Answers.opinion(71, 52)).on("clusters/52/", Answers.cluster(52, 33, 71)).on("dockets/33/", Answers.docket(33));
		FetchReport report = desk.fetch("courtlistener", "opinion", "71");
		assertEquals(List.of(), report.failed());
		assertEquals(3, report.requests());
		assertTrue(report.complete());
		Source source = desk.library.source(report.imported().getFirst()).orElseThrow();
		assertEquals("Orlova v. Attorney General", source.title());
		assertEquals("ca3", source.court());
		assertEquals("2019-06-04", source.date());
		assertEquals("18-33", source.docket());
		assertTrue(source.citations().contains("926 F.3d 52"));
		assertEquals("CourtListener", source.extra().get("fetched-by"));
		assertEquals(desk.service.address() + "opinions/71/", source.extra().get("fetched-from"));
		assertTrue(desk.library.text(source.id()).value().contains("the agency gave"));
	}

	@Test
	public void allOpinionsOfACaseAreFetched() throws ConnectionException {
		desk.on("courtlistener").service.on("clusters/52/", Answers.cluster(52, 33, 71, 72)).on("dockets/33/", Answers.docket(33));
		opinions(71, 72);
		FetchReport report = desk.fetch("courtlistener", "cluster", "52");
		assertEquals(2, report.imported().size());
		assertEquals(2, desk.library.size());
	}

	@Test
	public void aSearchIsWalkedFromPageToPage() throws ConnectionException {
		desk.on("courtlistener").service.on("search/?type=o", Answers.page("$SERVER/search/?cursor=2", 1, 2)).on("search/?cursor=2", Answers.page(null, 3));
		opinions(1, 2, 3);
		FetchReport report = desk.connectors.fetch(SEARCH.with("court", "ca3 bia").with("from", "2010-01-01"), Progress.NONE);
		assertEquals(3, report.imported().size());
		assertTrue(report.complete());
		String first = desk.service.asked.getFirst();
		assertTrue(first, first.contains("q=zebra confidentiality") && first.contains("court=ca3 bia") && first.contains("filed_after=2010-01-01"));
		assertEquals("Orlova v. Attorney General No. 1", desk.library.citedAs("926 F.3d 1").getFirst().title());
	}

	@Test
	public void noMoreIsFetchedThanIsWanted() throws ConnectionException {
		desk.on("courtlistener").service.on("search/?type=o", Answers.page("$SERVER/search/?cursor=2", 1, 2));
		opinions(1, 2);
		FetchReport report = desk.connectors.fetch(new FetchRequest("courtlistener", "search", List.of("zebra"), java.util.Map.of(), 1), Progress.NONE);
		assertEquals(1, report.imported().size());
		assertEquals(2, report.requests());
	}

	@Test
	public void whatTheLibraryHoldsIsNotAskedForAgain() throws ConnectionException {
		desk.on("courtlistener").service.on("search/?type=o", Answers.page(null, 1, 2));
		opinions(1, 2);
		desk.connectors.fetch(SEARCH, Progress.NONE);
		FetchReport again = desk.connectors.fetch(SEARCH, Progress.NONE);
		assertEquals(1, again.requests());
		assertEquals(2, again.unchanged());
		desk.library.remove(desk.library.citedAs("926 F.3d 2").getFirst().id());
		assertEquals("what was removed from the library is fetched again", 1, desk.connectors.fetch(SEARCH, Progress.NONE).imported().size());
	}

	@Test
	public void aSavedSearchFetchesWhatIsNew() throws ConnectionException {
		desk.on("courtlistener").service.on("search/?type=o", Answers.page("$SERVER/search/?cursor=2", 4, 3)).on("search/?cursor=2", Answers.page(null, 2, 1));
		opinions(1, 2, 3, 4, 5);
		desk.connectors.save("breach", SEARCH);
		assertNull(desk.connectors.saved().getFirst().lastRun());
		java.time.Instant begun = desk.time.now();
		assertEquals(4, desk.connectors.rerun("breach", Progress.NONE).imported().size());
		assertEquals(begun, desk.connectors.saved().getFirst().lastRun());
		desk.service.asked.clear();
		desk.service.on("search/?type=o", Answers.page("$SERVER/search/?cursor=2", 5, 4));
		FetchReport again = desk.connectors.rerun("breach", Progress.NONE);
		assertEquals(1, again.imported().size());
		assertEquals("the page after one with something new is looked at, too", List.of("opinions/5/", "search/?cursor=2"),
				desk.service.asked.subList(1, desk.service.asked.size()));
		desk.service.asked.clear();
		assertEquals(List.of(), desk.connectors.rerun("breach", Progress.NONE).imported());
		assertEquals("where a page has nothing new, the older ones have not either", 1, desk.service.asked.size());
		desk.connectors.forget("breach");
		assertThrows(BadRequestException.class, () -> desk.connectors.rerun("breach", Progress.NONE));
	}

	@Test
	public void anInterruptedWalkGoesOnAtItsPage() throws ConnectionException {
		desk.on("courtlistener").service.on("search/?type=o", Answers.page("$SERVER/search/?cursor=2", 1, 2)).on("search/?cursor=2", Answers.page(null, 3, 4));
		opinions(1, 2, 3);
		desk.service.on("opinions/4/", Service.status(429, "{\"detail\":\"Request was throttled.\"}", "Retry-After", "3600"));
		FetchReport report = desk.connectors.fetch(SEARCH, Progress.NONE);
		assertEquals(3, report.imported().size());
		assertFalse(report.complete());
		assertTrue(report.stopped(), report.stopped().contains("try again after 20"));
		opinions(4);
		desk.service.asked.clear();
		FetchReport rest = desk.connectors.fetch(SEARCH, Progress.NONE);
		assertTrue(rest.complete());
		assertEquals(List.of("search/?cursor=2", "opinions/4/"), desk.service.asked);
		assertEquals(4, desk.library.size());
	}

	@Test
	public void fiveRequestsAMinuteAreSentAndTheSixthWaits() throws ConnectionException {
		desk.on("courtlistener").service.on("search/?type=o", Answers.page(null, 1, 2, 3, 4, 5));
		opinions(1, 2, 3, 4, 5);
		desk.connectors.fetch(SEARCH, Progress.NONE);
		assertEquals(List.of(Duration.ofMinutes(1)), desk.time.waits);
		desk.time.pass(Duration.ofSeconds(20));
		desk.time.waits.clear();
		for (int i = 0; i < 5; i++)
			desk.with(new Wire(Duration.ofSeconds(20), 1 << 20)).fetch(SEARCH, Progress.NONE);
		assertEquals("requests of an earlier run count", List.of(Duration.ofSeconds(40)), desk.time.waits);
	}

	@Test
	public void theTokenIsSentButNotListed() throws Exception {
		desk.on("courtlistener").service.on("search/", Answers.page(null));
		desk.connectors.keepToken("courtlistener", "a1b2c3d4e5", false);
		desk.connectors.fetch(SEARCH, Progress.NONE);
		assertEquals("Token a1b2c3d4e5", desk.service.headers.getFirst().get("authorization"));
		assertFalse(desk.everythingElse().contains("a1b2c3d4e5"));
		assertEquals("a drawer", desk.connectors.list().getFirst().token());
		desk.connectors.forgetToken("courtlistener");
		desk.connectors.fetch(SEARCH, Progress.NONE);
		assertNull(desk.service.headers.getLast().get("authorization"));
		desk.environment.put("PINCITE_COURTLISTENER_TOKEN", "from-outside");
		desk.connectors.fetch(SEARCH, Progress.NONE);
		assertEquals("Token from-outside", desk.service.headers.getLast().get("authorization"));
	}

	@Test
	public void whereThereIsNoSecureStoreTheUserDecides() throws Exception {
		desk.secrets.put("locked", "");
		ConnectionException none = assertThrows(ConnectionException.class, () -> desk.connectors.keepToken("courtlistener", "a1b2c3d4e5", false));
		assertTrue(none.getMessage(), none.getMessage().contains("--in-file"));
		assertFalse("nothing is kept elsewhere by itself", desk.everythingElse().contains("a1b2c3d4e5"));
		desk.connectors.keepToken("courtlistener", "a1b2c3d4e5", true);
		desk.on("courtlistener").service.on("search/", Answers.page(null));
		desk.connectors.fetch(SEARCH, Progress.NONE);
		assertEquals("Token a1b2c3d4e5", desk.service.headers.getFirst().get("authorization"));
		assertEquals("rw-------", java.nio.file.attribute.PosixFilePermissions.toString(java.nio.file.Files.getPosixFilePermissions(desk.settings().resolve("tokens.json"))));
	}

	@Test
	public void aRefusalIsWordedWithWhatToDo() throws ConnectionException {
		desk.on("courtlistener").service.on("opinions/7/", Service.status(401, "{\"detail\":\"Authentication credentials were not provided.\"}"))
				.on("search/", Service.status(400, "{\"detail\":\"The query has unbalanced quotes.\"}"));
		String refused = assertThrows(ConnectionException.class, () -> desk.fetch("courtlistener", "opinion", "7")).getMessage();
		assertTrue(refused, refused.contains("credentials were not provided") && refused.contains("token"));
		String bad = assertThrows(ConnectionException.class, () -> desk.connectors.fetch(SEARCH, Progress.NONE)).getMessage();
		assertTrue(bad, bad.contains("unbalanced quotes"));
	}

	@Test
	public void nonsenseIsNoticedBeforeAnythingIsSent() throws Exception {
		desk.on("courtlistener");
		for (FetchRequest request : List.of(FetchRequest.of("courtlistener", "opinion", "Juan Perez"), FetchRequest.of("courtlistener", "opinion"),
				FetchRequest.of("courtlistener", "search"), SEARCH.with("court", "perez"), SEARCH.with("from", "yesterday"), SEARCH.with("date", "2020-01-01"),
				FetchRequest.of("courtlistener", "person", "1"), FetchRequest.of("westlaw", "search", "x")))
			assertThrows(request.toString(), BadRequestException.class, () -> desk.connectors.fetch(request, Progress.NONE));
		assertEquals(List.of(), desk.service.asked);
		assertEquals("", desk.log());
	}
}
