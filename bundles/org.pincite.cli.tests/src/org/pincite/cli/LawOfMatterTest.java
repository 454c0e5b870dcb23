package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A search for a matter finds the law in force on the matter's date, unless another day is named. */
public class LawOfMatterTest {
	private static final String PASSPHRASE = "correct horse battery staple\n";
	private static final String PART = "<DIV5 N=\"208\" TYPE=\"PART\"><HEAD>PART 208</HEAD><DIV8 N=\"208.6\" TYPE=\"SECTION\" hierarchy_metadata='{\"citation\":\"8 CFR 208.6\"}'>"
			+ "<HEAD>§ 208.6 Disclosure.</HEAD><P>(a) What an applicant says is kept under the %s seal.</P></DIV8></DIV5>";
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private Path folder() {
		return temporary.getRoot().toPath();
	}

	@Before
	public void importsTwoEditionsOfOneSection() throws Exception {
		for (String edition : List.of("2020-03-01 older", "2023-06-01 younger")) {
			Path file = folder().resolve("title-8-" + edition.substring(0, 10) + ".xml");
			Files.writeString(file, PART.formatted(edition.substring(11)));
			assertEquals(Exit.DONE, Call.in(folder(), "import", file.toString()).code());
		}
		assertEquals(Exit.DONE, call("vault", "init", "--json").code());
	}

	private Call call(String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--passphrase-fd", "0"));
		return Call.with(folder(), PASSPHRASE, all.toArray(String[]::new));
	}

	private String matter(String... more) {
		List<String> words = new ArrayList<>(List.of("matter", "new", "--title", "Calvet Mesa"));
		words.addAll(List.of(more));
		Call made = call(words.toArray(String[]::new));
		assertEquals(made.messages(), Exit.DONE, made.code());
		return made.out().strip();
	}

	@SuppressWarnings("unchecked") // hits are objects
	private static String edition(Call call) {
		assertEquals(call.messages(), Exit.DONE, call.code());
		List<Map<String, Object>> hits = (List<Map<String, Object>>) call.object().get("hits");
		assertEquals(1, hits.size());
		return String.valueOf(hits.getFirst().get("passage")).contains("older") ? "older" : "younger";
	}

	@Test
	public void withoutAMatterTodaysLawIsFound() {
		assertEquals("younger", edition(Call.in(folder(), "search", "seal", "--json")));
	}

	@Test
	public void theMattersDateDecides() {
		String id = matter("--date", "2022-12-12");
		Call call = call("search", "seal", "--matter", id, "--json");
		assertEquals("older", edition(call));
		assertEquals("2022-12-12", call.object().get("on"));
		assertTrue(call.messages(), call.messages().contains("law in force on 2022-12-12"));
		assertTrue(call("show", "8 C.F.R. § 208.6", "--matter", id).out().contains("older"));
		assertEquals("older", edition(call("searches", "ask", id, "seal", "--json")));
	}

	@Test
	public void aDayThatIsNamedWins() {
		String id = matter("--date", "2022-12-12");
		Call call = call("search", "seal", "--matter", id, "--on", "2024-01-01", "--json");
		assertEquals("younger", edition(call));
		assertEquals("2024-01-01", call.object().get("on"));
		assertEquals("younger", edition(call("searches", "ask", id, "seal", "--on", "2024-01-01", "--json")));
	}

	@Test
	public void aMatterWithoutADateLooksAtTodaysLawAndSaysSo() {
		String id = matter();
		Call call = call("search", "seal", "--matter", id, "--json");
		assertEquals("younger", edition(call));
		assertTrue(call.messages(), call.messages().contains("law of today"));
		assertEquals(Exit.DONE, call("matter", "set", id, "--date", "2020-04-01").code());
		assertEquals("older", edition(call("search", "seal", "--matter", id, "--json")));
	}

	@Test
	public void anExchangeFileIsAMatterToo() throws Exception {
		String id = matter("--date", "2022-12-12");
		Path out = folder().resolve("matter.json");
		assertEquals(Exit.DONE, call("matter", "export", id, "--out", out.toString(), "--names").code());
		assertEquals("older", edition(Call.in(folder(), "search", "seal", "--matter", out.toString(), "--json")));
	}

	@Test
	public void aMatterThatIsNotThereIsAnError() {
		Call call = call("search", "seal", "--matter", "nobody");
		assertEquals(Exit.UNREADABLE, call.code());
		assertTrue(call.messages(), call.messages().contains("there is no matter nobody"));
	}

	@Test
	public void onlyADayCanBeTheDateOfAMatter() {
		String id = matter();
		assertEquals(Exit.USAGE, call("matter", "set", id, "--date", "2022-13-01").code());
		assertEquals(Exit.USAGE, call("matter", "set", id, "--date", "2022").code());
		assertEquals(Exit.USAGE, call("matter", "set", id).code());
	}
}
