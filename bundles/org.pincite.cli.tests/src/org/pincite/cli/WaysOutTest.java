package org.pincite.cli;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
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

/** Everything that leaves an encrypted vault as a file passes the identity firewall, or leaves by a choice that the matter notes. */
public class WaysOutTest {
	private static final String PASSPHRASE = "a sentence only for the ways out of a vault\n";
	private static final String MATTER = """
			{"pincite": "matter", "version": 1, "id": "quintana-1", "title": "Claim of Marisol Quintana Ferrer", "clientId": "p1",
			"people": [{"id": "p1", "name": "Marisol Quintana Ferrer", "pseudonym": "M.Q.F.", "role": "client",
			"identifiers": [{"kind": "a-number", "value": "A 000-111-222"}, {"kind": "birth-date", "value": "1990-02-03"}]},
			{"id": "o1", "name": "Wendell Hargrove", "role": "officer"}],
			"statements": [{"id": "s1", "text": "Quintana, Marisol fears return."}],
			"facts": [{"id": "f1", "text": "Ms. Quintana, A000 111 222, was named in the list by Officer Hargrove."}, {"id": "f2", "text": "Born.", "date": "1990-02-03"}],
			"notes": [{"id": "n1", "text": "Ask M. Quintana about the list."}]}""";
	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();
	private Path folder;

	@Before
	public void takesAMatterIn() throws Exception {
		folder = temporary.getRoot().toPath();
		assertEquals(Exit.DONE, call("vault", "init").code());
		Path file = folder.resolve("in.json");
		Files.writeString(file, MATTER);
		Call made = call("matter", "new", "--from", file.toString());
		assertEquals(made.messages(), Exit.DONE, made.code());
	}

	private Call call(String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--passphrase-fd", "0"));
		return Call.with(folder, PASSPHRASE, all.toArray(String[]::new));
	}

	private String notes() throws Exception {
		Path out = folder.resolve("whole.json");
		assertEquals(Exit.DONE, call("matter", "export", "quintana-1", "--names", "--out", out.toString()).code());
		return Files.readString(out);
	}

	@Test
	public void exportTellsNobodysNameUnasked() throws Exception {
		Path out = folder.resolve("out.json");
		Call exported = call("matter", "export", "quintana-1", "--out", out.toString(), "--json");
		assertEquals(exported.messages(), Exit.DONE, exported.code());
		assertEquals(false, exported.object().get("names"));
		String text = Files.readString(out);
		for (String told : List.of("Quintana", "quintana", "Marisol", "Ferrer", "111", "1990-02-03"))
			assertFalse(told + ": " + text, text.contains(told));
		assertTrue(text, text.contains("M.Q.F. fears return") && text.contains("Officer Hargrove"));
		assertEquals("it is a matter still", Exit.DONE, call("matter", "new", "--title", "Again", "--from", out.toString()).code());
	}

	@Test
	public void exportWithNamesIsWholeAndNoted() throws Exception {
		assertTrue(notes().contains("Marisol Quintana Ferrer"));
		assertTrue(notes().contains("Written out with names, not encrypted, to whole.json"));
	}

	@Test
	public void publicExportIsRefusedUntilEverythingIsDecided() {
		Path out = folder.resolve("public.json");
		assertEquals(Exit.PROBLEMS, call("matter", "export", "quintana-1", "--public", "--out", out.toString()).code());
		assertFalse(Files.exists(out));
		call("matter", "check-identities", "quintana-1", "--accept");
		Call decided = call("matter", "export", "quintana-1", "--public", "--out", out.toString());
		assertEquals(decided.messages(), Exit.DONE, decided.code());
		assertEquals(Exit.USAGE, call("matter", "export", "quintana-1", "--public", "--names", "--out", out.toString()).code());
	}

	@Test
	public void sharingIsAChoiceThatTheMatterNotes() throws Exception {
		String colleague = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
		Call shared = call("matter", "export", "quintana-1", "--to", colleague, "--out", folder.resolve("shared.age").toString(), "--json");
		assertEquals(shared.messages(), Exit.DONE, shared.code());
		assertTrue(((Number) shared.object().get("identities")).intValue() > 2);
		assertTrue(notes().contains("Shared with names, encrypted to " + colleague));
		assertEquals("a wrong recipient is not allowed", Exit.NOT_ALLOWED,
				call("matter", "export", "quintana-1", "--to", "age1nobody", "--out", folder.resolve("no.age").toString()).code());
		assertFalse(Files.exists(folder.resolve("no.age")));
	}

	@Test
	public void documentThatNamesSomebodyStaysUnlessTheUserSaysSo() throws Exception {
		Path letter = folder.resolve("letter.txt");
		Files.writeString(letter, "Dear Marisol Quintana,\n\nplease come to the clinic with your papers on the day that was set for it.\n");
		Path rule = folder.resolve("rule.txt");
		Files.writeString(rule, "The rule says that people who asked for protection must not be named to their government.\n");
		Path out = folder.resolve("out.txt");
		String named = id(call("matter", "add-exhibit", "quintana-1", letter.toString(), "--json").object());
		assertEquals(Exit.NOT_ALLOWED, call("matter", "exhibit", "quintana-1", named, "--out", out.toString()).code());
		assertFalse(Files.exists(out));
		Call allowed = call("matter", "exhibit", "quintana-1", named, "--names", "--out", out.toString());
		assertEquals(allowed.messages(), Exit.DONE, allowed.code());
		assertTrue(notes().contains("Document written out as it is: letter.txt"));
		String innocent = id(call("matter", "add-exhibit", "quintana-1", rule.toString(), "--json").object());
		assertEquals(Exit.DONE, call("matter", "exhibit", "quintana-1", innocent, "--out", folder.resolve("rule-out.txt").toString()).code());
	}

	private static String id(Map<String, Object> exhibit) {
		return (String) exhibit.get("exhibit");
	}

	@Test
	public void briefWithNamesIsNoted() throws Exception {
		assertEquals(Exit.DONE, call("brief", "quintana-1", "--names", "--out", folder.resolve("brief.md").toString()).code() & ~Exit.PROBLEMS);
		assertTrue(notes().contains("Brief written out with names to brief.md"));
	}
}
