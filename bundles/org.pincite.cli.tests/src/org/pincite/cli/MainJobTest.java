package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The main job through the command line: the tour, and then what a script would do with its library and vault. */
public class MainJobTest {
	@ClassRule
	public static final TemporaryFolder TEMPORARY = new TemporaryFolder();
	private static Path folder;
	private static Call tour;

	@BeforeClass
	public static void takesTheTour() throws Exception {
		folder = TEMPORARY.newFolder("tour").toPath();
		tour = Call.plain("", List.of("tour", "--out", folder.toString(), "--json"));
	}

	private static String example() {
		return (String) Call.in(folder, "matter", "list", "--json").list().getFirst().get("matter");
	}

	@Test
	public void tourDoesEveryStepAndWritesTheBrief() {
		assertEquals(tour.messages(), Exit.DONE, tour.code());
		assertTrue(Files.exists(Path.of((String) tour.object().get("brief"))));
		List<?> steps = (List<?>) tour.object().get("steps");
		assertEquals(List.of("import", "index", "search", "citator", "matter", "pin", "evaluate", "check", "brief"),
				steps.stream().map(step -> ((Map<?, ?>) step).get("name")).toList());
	}

	@Test
	public void briefHoldsFieldsForItsTableOfAuthorities() throws Exception {
		try (ZipFile docx = new ZipFile(folder.resolve("brief.docx").toFile())) {
			ZipEntry document = docx.getEntry("word/document.xml");
			try (InputStream in = docx.getInputStream(document)) {
				String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
				assertTrue("no TA fields", xml.contains("TA \\l"));
				assertTrue("no TOA fields", xml.contains("TOA "));
				assertTrue(xml.contains("Anim v. Mukasey"));
			}
		}
	}

	@Test
	public void briefNamesNobody() throws Exception {
		Call brief = Call.in(folder, "brief", example(), "--out", folder.resolve("brief.md").toString(), "--json");
		assertTrue(brief.messages(), brief.code() == Exit.DONE || brief.code() == Exit.PROBLEMS);
		String text = Files.readString(folder.resolve("brief.md"));
		String exchange = Files.readString(exported());
		@SuppressWarnings("unchecked")
		List<Map<String, Object>> people = (List<Map<String, Object>>) ((Map<String, Object>) Json.read(exchange)).get("people");
		assertFalse(people.isEmpty());
		for (Map<String, Object> person : people)
			if (!String.valueOf(person.get("role")).equals("officer"))
				assertFalse("the brief names " + person.get("pseudonym"), text.contains((String) person.get("name")));
	}

	private static Path exported() {
		Path file = folder.resolve("matter.json");
		assertEquals(Exit.DONE, Call.in(folder, "matter", "export", example(), "--out", file.toString()).code());
		return file;
	}

	@Test
	public void secondTourInTheSameFolderChangesNoSource() {
		Call again = Call.plain("", List.of("tour", "--out", folder.toString()));
		assertEquals(again.messages(), Exit.DONE, again.code());
		assertTrue(again.out(), again.out().contains("0 sources imported"));
	}

	@Test
	public void listsTheStarterLibrary() {
		List<Map<String, Object>> sources = Call.in(folder, "list", "--json").list();
		assertTrue(sources.size() >= 40);
		assertTrue(sources.stream().allMatch(source -> Boolean.TRUE.equals(source.get("digest"))));
		assertTrue(Call.in(folder, "list", "--court", "ca4", "--json").list().size() < sources.size());
	}

	@Test
	public void showsASourceByItsCitation() {
		Map<String, Object> anim = Call.in(folder, "show", "535", "F3d", "243", "--json", "--marks").object();
		assertEquals("anim-v-mukasey-2008", anim.get("source"));
		String text = (String) anim.get("text");
		for (Object each : (List<?>) anim.get("marks"))
			assertTrue(((Number) ((Map<?, ?>) each).get("end")).intValue() <= text.length());
	}

	@Test
	public void searchSpansAreWordsOfTheText() {
		Map<String, Object> result = Call.in(folder, "search", "disclos! /p asylum", "--in", "westlaw", "--json", "--facets").object();
		assertTrue(((Number) result.get("total")).intValue() > 3);
		Map<?, ?> hit = (Map<?, ?>) ((List<?>) result.get("hits")).getFirst();
		String text = (String) Call.in(folder, "show", (String) hit.get("source"), "--json").object().get("text");
		Map<?, ?> passage = (Map<?, ?>) hit.get("passage");
		assertEquals(text.substring(((Number) passage.get("start")).intValue(), ((Number) passage.get("end")).intValue()), passage.get("text"));
		for (Object each : (List<?>) hit.get("spans")) {
			String words = text.substring(((Number) ((Map<?, ?>) each).get("start")).intValue(), ((Number) ((Map<?, ?>) each).get("end")).intValue());
			assertTrue(words, words.toLowerCase().contains("disclos") && words.toLowerCase().contains("asylum"));
		}
	}

	@Test
	public void exportsSortsAndNarrowsHits() {
		Call csv = Call.in(folder, "search", "disclos! /p asylum", "--in", "westlaw", "--export", "csv", "--sort", "newest", "--limit", "3");
		assertEquals(Exit.DONE, csv.code());
		assertEquals(4, csv.out().lines().count());
		Map<String, Object> within = Call.in(folder, "search", "confidentiality", "--within", "disclos! /p asylum", "--within-in", "westlaw", "--json").object();
		Map<String, Object> all = Call.in(folder, "search", "confidentiality", "--json").object();
		assertTrue(((Number) within.get("total")).intValue() <= ((Number) all.get("total")).intValue());
		assertEquals(Exit.USAGE, Call.in(folder, "search", "x", "--sort", "colour").code());
	}

	@Test
	public void locatesCompletesAndFindsTheLike() {
		List<?> spans = (List<?>) Call.in(folder, "locate", "anim-v-mukasey-2008", "confidential!", "--in", "westlaw", "--json").object().get("spans");
		assertTrue(spans.toString(), !spans.isEmpty() && String.valueOf(((Map<?, ?>) spans.getFirst()).get("text")).toLowerCase().startsWith("confidential"));
		assertTrue(Call.in(folder, "complete", "535 F.3d", "--json").list().toString().contains("535 F.3d 243"));
		List<?> like = (List<?>) Call.in(folder, "like", "anim-v-mukasey-2008", "--json").object().get("hits");
		assertTrue(!like.isEmpty() && !like.toString().contains("source=anim-v-mukasey-2008,"));
	}

	@Test
	public void keepsSearchesInTheMatter() {
		assertEquals(Exit.DONE, Call.in(folder, "searches", "ask", example(), "confidential!", "--in", "westlaw", "--json").code());
		assertTrue(Call.in(folder, "searches", "history", example(), "--json").list().toString().contains("confidential!"));
		assertEquals(Exit.DONE, Call.in(folder, "searches", "save", example(), "disclos! /p asylum", "--in", "westlaw", "--name", "Disclosures", "--alert").code());
		assertTrue(Call.in(folder, "searches", "list", example(), "--json").list().toString().contains("Disclosures"));
		assertEquals(List.of(), Call.in(folder, "searches", "alerts", example(), "--json").list());
		assertEquals(Exit.DONE, Call.in(folder, "searches", "delete", example(), "Disclosures").code());
		assertEquals(Exit.USAGE, Call.in(folder, "searches", "save", example(), "disclos! /p", "--in", "westlaw").code());
	}

	@Test
	public void citatorShowsWhoFollowsAnim() {
		Map<String, Object> report = Call.in(folder, "citator", "535 F.3d 243", "--json").object();
		List<?> citing = (List<?>) report.get("citing");
		assertTrue(citing.toString(), citing.stream().anyMatch(each -> String.valueOf(((Map<?, ?>) each).get("title")).contains("Dayo")
				&& String.valueOf(((Map<?, ?>) each).get("treatment")).startsWith("follow")));
		assertNotEquals("none", report.get("flag"));
	}

	@Test
	public void checksFindTheTwoGapsOfTheExample() {
		Call check = Call.in(folder, "matter", "check", example(), "--json");
		assertEquals(Exit.PROBLEMS, check.code());
		assertTrue(check.list().stream().anyMatch(issue -> "s-fact-returnees".equals(issue.get("element"))));
		assertTrue(check.list().toString(), check.list().stream().anyMatch(issue -> String.valueOf(issue.get("message")).contains("Abdel-Rahman")));
	}

	@Test
	public void matterGrowsByCommands() {
		String id = Call.in(folder, "matter", "new", "--title", "A new matter", "--quiet").out().strip();
		String conclusion = Call.in(folder, "matter", "add", id, "statement", "--text", "The information was protected.").out().strip();
		String premise = Call.in(folder, "matter", "add", id, "statement", "--text", "The list named asylum seekers.", "--kind", "rule").out().strip();
		Call argument = Call.in(folder, "matter", "add", id, "argument", "--conclusion", conclusion, "--premise", premise, "--title", "By its context");
		assertEquals(argument.messages(), Exit.DONE, argument.code());
		String text = (String) Call.in(folder, "show", "anim-v-mukasey-2008", "--json").object().get("text");
		Call pin = Call.in(folder, "matter", "pin", id, premise, "--source", "anim-v-mukasey-2008", "--start", "10", "--end", "60", "--json");
		assertEquals(pin.messages(), Exit.DONE, pin.code());
		assertEquals(text.substring(10, 60), pin.object().get("exact"));
		Map<String, Object> shown = Call.in(folder, "matter", "show", id, "--json").object();
		Map<?, ?> statement = (Map<?, ?>) ((List<?>) shown.get("statements")).getFirst();
		assertEquals(shown.toString(), "acceptable", statement.get("standing"));
		assertEquals(Exit.DONE, Call.in(folder, "matter", "delete", id).code());
	}

	@Test
	public void quoteThatIsNotThereIsNotPinned() {
		Call pin = Call.in(folder, "matter", "pin", example(), "s1", "--source", "anim-v-mukasey-2008", "--quote", "These words stand nowhere in it.");
		assertEquals(Exit.PROBLEMS, pin.code());
		assertTrue(pin.messages(), pin.messages().contains("word for word"));
	}

	@Test
	public void verifyTellsExactFromAltered() throws Exception {
		String text = (String) Call.in(folder, "show", "anim-v-mukasey-2008", "--json").object().get("text");
		int at = text.indexOf("\n\n", 300) + 2;
		String sentence = text.substring(at, text.indexOf('.', at + 60));
		String altered = sentence.replaceFirst(" (\\w+) (\\w+) (\\w+)$", " $1 elephant $3");
		Path document = folder.resolve("draft.txt");
		Files.writeString(document, "First “" + sentence + "” and then “" + altered + "” 535 F.3d 243.");
		Call verify = Call.in(folder, "verify", document.toString(), "--json");
		List<?> quotes = (List<?>) verify.object().get("quotes");
		assertEquals(quotes.toString(), List.of("exact", "altered"), quotes.stream().map(quote -> ((Map<?, ?>) quote).get("status")).toList());
		assertEquals(Exit.PROBLEMS, verify.code());
	}

	@Test
	public void doctorFindsTheStoreWhole() {
		Call doctor = Call.in(folder, "doctor", "--json");
		assertEquals(doctor.out(), Exit.DONE, doctor.code());
		assertEquals(true, doctor.object().get("whole"));
	}
}
