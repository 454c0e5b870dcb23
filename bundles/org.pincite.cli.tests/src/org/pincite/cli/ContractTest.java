package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What scripts rely on: exit codes, one line of reason, results and messages on different streams. */
public class ContractTest {
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	private Path folder() {
		return temporary.getRoot().toPath();
	}

	@Test
	public void unknownCommandIsWrongUsage() {
		Call call = Call.plain("", List.of("serach", "x"));
		assertEquals(Exit.USAGE, call.code());
		assertEquals("", call.out());
		assertEquals(1, call.messages().lines().count());
	}

	@Test
	public void unknownOptionNamesTheKnownOnes() {
		Call call = Call.in(folder(), "list", "--knid", "case");
		assertEquals(Exit.USAGE, call.code());
		assertTrue(call.messages().contains("--kind"));
	}

	@Test
	public void optionWithoutItsValueIsWrongUsage() {
		assertEquals(Exit.USAGE, Call.plain("", List.of("list", "--court")).code());
		assertEquals(Exit.USAGE, Call.in(folder(), "search", "x", "--limit", "many").code());
	}

	@Test
	public void helpListsEveryCommandOfTheContract() {
		String help = Call.plain("", List.of("help")).out();
		for (String command : List.of("tour", "import", "formats", "list", "show", "read", "search", "parse", "cites", "format", "citator", "matter",
				"brief", "verify", "vault", "index", "doctor", "locate", "like", "complete", "searches"))
			assertTrue(command, help.contains("\n  " + command));
	}

	@Test
	public void everyCommandExplainsItself() {
		for (String command : List.of("tour", "import", "matter", "brief", "search"))
			assertTrue(Call.plain("", List.of(command, "--help")).out().startsWith("pincite " + command));
	}

	@Test
	public void emptyLibraryIsNoError() {
		Call list = Call.in(folder(), "list", "--json");
		assertEquals(Exit.DONE, list.code());
		assertEquals(List.of(), list.list());
		assertFalse("reading makes nothing", Files.exists(folder().resolve("library").resolve("library.db")));
	}

	@Test
	public void missingSourceIsUnreadable() {
		Call call = Call.in(folder(), "show", "999 F.3d 1");
		assertEquals(Exit.UNREADABLE, call.code());
		assertEquals(1, call.messages().lines().count());
	}

	@Test
	public void badQueryTellsWhere() {
		Call call = Call.in(folder(), "parse", "a /s (b", "--in", "westlaw", "--json");
		assertEquals(Exit.USAGE, call.code());
		Map<?, ?> error = (Map<?, ?>) call.object().get("error");
		assertTrue(error.toString(), error.containsKey("position") && error.containsKey("message"));
	}

	@Test
	public void importReportsWhatItCannotRead() throws Exception {
		Files.write(folder().resolve("broken.pdf"), "%PDF-1.7 and nothing more".getBytes());
		Files.writeString(folder().resolve("good.txt"), "A plain note about 8 C.F.R. § 208.6 and its history, long enough to be a document.");
		Call call = Call.in(folder(), "import", folder().resolve("broken.pdf").toString(), folder().resolve("good.txt").toString(), "--json", "--quiet");
		assertEquals(Exit.PROBLEMS, call.code());
		assertEquals(1, ((Number) call.object().get("imported")).intValue());
		Map<?, ?> failed = (Map<?, ?>) ((List<?>) call.object().get("failed")).getFirst();
		assertTrue(failed.toString(), String.valueOf(failed.get("path")).endsWith("broken.pdf") && !String.valueOf(failed.get("reason")).isBlank());
	}

	@Test
	public void importingTwiceChangesNothing() throws Exception {
		Files.writeString(folder().resolve("note.md"), "# A note\n\nSee Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008).");
		assertEquals(1, ((Number) Call.in(folder(), "import", folder().resolve("note.md").toString(), "--json").object().get("imported")).intValue());
		Map<String, Object> again = Call.in(folder(), "import", folder().resolve("note.md").toString(), "--json").object();
		assertEquals(0, ((Number) again.get("imported")).intValue());
		assertEquals(1, ((Number) again.get("unchanged")).intValue());
	}

	@Test
	public void importReadsJsonLinesFromStandardInput() {
		String lines = """
				{"resource_uri":"x/1/","absolute_url":"/opinion/1/doe-v-roe/","plain_text":"DOE v. ROE\\n\\nThe petition is granted. See 535 F.3d 243."}
				this is no JSON
				""";
		Call call = Call.with(folder(), lines, "import", "-", "--json", "--quiet");
		assertEquals(1, ((Number) call.object().get("imported")).intValue());
		assertEquals(1, ((List<?>) call.object().get("failed")).size());
	}

	@Test
	public void citesAnswersLineByLine() {
		Call call = Call.with(folder(), "{\"id\":7,\"text\":\"Anim v. Mukasey, 535 F.3d 243, 253 (4th Cir. 2008). Id. at 254.\"}\n{\"id\":\"b\",\"text\":\"\"}\n",
				"cites", "-", "--jsonl");
		assertEquals(call.messages(), Exit.DONE, call.code());
		List<String> lines = call.out().lines().toList();
		assertTrue(lines.getFirst(), lines.getFirst().startsWith("{\"id\":7,") && lines.getFirst().contains("\"antecedent\":0"));
		assertEquals("{\"id\":\"b\",\"cites\":[]}", lines.getLast());
	}

	@Test
	public void brokenLineOfCitesSaysWhich() {
		Call call = Call.with(folder(), "{\"id\":1,\"text\":\"x\"}\n{oops\n[]\n{\"id\":3,\"text\":\"y\"}\n", "cites", "-", "--jsonl");
		assertEquals(Exit.UNREADABLE, call.code());
		assertEquals("the other lines are answered", 2, call.out().lines().count());
		assertTrue(call.messages(), call.messages().contains("line 3"));
		assertTrue(call.messages(), call.messages().contains("line 2"));
	}

	@Test
	public void formatWritesWhatItWasGiven() {
		Call call = Call.in(folder(), "format", "Anim v Mukasey, 535 F3d 243, 253-255 (4th Cir 2008)");
		assertEquals(call.messages(), Exit.DONE, call.code());
		assertTrue(call.out(), call.out().contains("535 F.3d 243, 253–55 (4th Cir. 2008)"));
	}

	@Test
	public void thereIsNoVaultBeforeSomebodyMakesOne() {
		Map<String, Object> status = Call.in(folder(), "vault", "status", "--json").object();
		assertEquals(false, status.get("encrypted"));
		assertEquals("none", status.get("state"));
		Call call = Call.in(folder(), "matter", "new", "--title", "One");
		assertEquals(Exit.NOT_ALLOWED, call.code());
		assertTrue(call.messages(), call.messages().contains("pincite vault init"));
		assertFalse("nothing is written", Files.exists(folder().resolve("vault")));
	}
	@Test
	public void formatJoinsAStringCitation() {
		Call call = Call.in(folder(), "format", "--form", "string", "See Roe v. Wade, 410 U.S. 113 (1973)", "Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)");
		assertEquals(call.messages(), Exit.DONE, call.code());
		assertTrue(call.out(), call.out().contains("Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008); see Roe v. Wade, 410 U.S. 113 (1973)"));
	}

	@Test
	public void formatNamesTheForumsItKnows() {
		Call call = Call.in(folder(), "format", "--forum", "mars", "8 CFR 208.6");
		assertEquals(call.messages(), Exit.USAGE, call.code());
		assertTrue(call.messages(), call.messages().contains("ca4") && call.messages().contains("bia"));
	}

}
