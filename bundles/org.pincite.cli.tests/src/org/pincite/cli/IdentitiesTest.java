package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The identity firewall on the command line. */
public class IdentitiesTest {
	private static final String MATTER = """
			{"pincite": "matter", "version": 1, "id": "m1", "title": "A claim", "clientId": "p1",
			"people": [{"id": "p1", "name": "Marisol Quintana Ferrer", "pseudonym": "M.Q.F.", "role": "client",
			"identifiers": [{"kind": "a-number", "value": "A 000-111-222"}]}],
			"facts": [{"id": "f1", "text": "Ms. Quintana, A000 111 222, was named in the list."}]}""";
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();
	private Path folder;
	private String matter;

	@Before
	public void takesAMatterIn() throws Exception {
		folder = temporary.getRoot().toPath();
		assertEquals(Exit.DONE, Call.plain("", List.of("tour", "--out", folder.toString())).code());
		Path file = folder.resolve("in.json");
		Files.writeString(file, MATTER);
		Call made = Call.in(folder, "matter", "new", "--from", file.toString(), "--json");
		assertEquals(made.messages(), Exit.DONE, made.code());
		matter = (String) made.object().get("matter");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> finds(Call call) {
		return (List<Map<String, Object>>) call.object().get("finds");
	}

	@Test
	public void showsWhatPointsToSomebodyAndWhatItProposes() {
		Call check = Call.in(folder, "matter", "check-identities", matter, "--json");
		assertEquals(check.messages(), Exit.PROBLEMS, check.code());
		Map<String, Object> number = finds(check).stream().filter(find -> find.get("kind").equals("a-number")).findFirst().orElseThrow();
		assertEquals("p1", number.get("person"));
		assertEquals("A000 111 222", number.get("text"));
		assertEquals("redact", number.get("proposal"));
		assertEquals("f1.text", number.get("where"));
		assertEquals(14, ((Number) number.get("start")).intValue());
	}

	@Test
	public void looksThroughAFileForTheMattersPeople() throws Exception {
		Path file = folder.resolve("letter.txt");
		Files.writeString(file, "Dear QUINTANA FERRER, Marisol,\n\nnothing else is here for anybody to find in this letter.\n");
		assertEquals("QUINTANA FERRER, Marisol", finds(Call.in(folder, "matter", "check-identities", matter, file.toString(), "--json")).getFirst().get("text"));
	}

	@Test
	public void refusesAPublicBriefUntilEverythingIsDecided() throws Exception {
		Path out = folder.resolve("public.md");
		Call refused = Call.in(folder, "brief", matter, "--public", "--out", out.toString(), "--json");
		assertEquals(refused.messages(), Exit.PROBLEMS, refused.code());
		assertFalse(finds(refused).isEmpty());
		assertFalse(Files.exists(out));
		assertEquals(Exit.DONE, Call.in(folder, "matter", "choose-identity", matter, "--kind", "a-number", "--treatment", "redact").code());
		Call.in(folder, "brief", matter, "--public", "--out", out.toString(), "--json");
		String written = Files.readString(out);
		assertFalse(written, written.contains("Quintana") || written.contains("111 222"));
		assertEquals(Exit.DONE, Call.in(folder, "matter", "choose-identity", matter, "--kind", "a-number", "--treatment", "let-through").code());
		assertEquals("what is let through keeps it from the public", Exit.PROBLEMS, Call.in(folder, "brief", matter, "--public", "--out", out.toString()).code());
		assertEquals(Exit.USAGE, Call.in(folder, "brief", matter, "--public", "--names", "--out", out.toString()).code());
	}

	@Test
	public void decidesAsProposed() {
		assertTrue(finds(Call.in(folder, "matter", "check-identities", matter, "--accept", "--json")).size() > 1);
		Call check = Call.in(folder, "matter", "check-identities", matter, "--json");
		assertEquals(check.out(), Exit.DONE, check.code());
	}
}
