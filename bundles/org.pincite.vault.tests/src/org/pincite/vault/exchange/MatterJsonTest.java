package org.pincite.vault.exchange;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Assume;
import org.junit.Test;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.SectionKind;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.matter.evaluate.PinVerifier;
import org.pincite.matter.format.MatterFormat;
import org.pincite.vault.RandomMatters;

public class MatterJsonTest {

	@Test
	public void readsBackAnEqualMatter() throws Exception {
		int complete = 0;
		for (long seed = 1; seed <= 60; seed++) {
			Matter matter = RandomMatters.of(seed);
			if (matter.getStatements().isEmpty())
				continue;
			byte[] json = MatterJson.write(matter);
			Matter read = MatterJson.read(json, remark -> {
				throw new AssertionError(remark);
			});
			assertTrue("seed " + seed, EcoreUtil.equals(ordered(matter), ordered(read)));
			assertArrayEquals("seed " + seed, json, MatterJson.write(read));
			complete++;
		}
		assertTrue(complete > 30);
	}

	@Test
	public void whatItReadsSurvivesTheByteFormat() throws Exception {
		Matter matter = RandomMatters.of(3);
		Matter read = MatterFormat.read(MatterFormat.write(matter));
		assertTrue(EcoreUtil.equals(matter, read));
	}

	@Test
	public void readsTheWorkedExample() throws Exception {
		Path example = workTree().resolve("bundles/org.pincite.starter/example/matter.json");
		Assume.assumeTrue("the worked example is not there", Files.exists(example));
		List<String> remarks = new ArrayList<>();
		Matter matter = MatterJson.read(Files.readAllBytes(example), remarks::add);
		assertEquals(List.of(), remarks);
		assertTrue(matter.isExample());
		assertTrue(matter.getStatements().size() >= 8);
		assertEquals(matter.getPeople().getFirst(), matter.getClient());
		MatterSession session = MatterSession.ofNew(matter);
		assertTrue(EcoreUtil.equals(session.matter(), MatterFormat.read(MatterFormat.write(session.matter()))));
		Evaluation evaluation = Evaluation.of(matter, PinVerifier.NOTHING);
		assertTrue(matter.getStatements().stream().anyMatch(statement -> evaluation.of(statement).acceptable()));
		assertTrue(matter.getStatements().stream().anyMatch(statement -> !evaluation.of(statement).acceptable()));
	}

	@Test
	public void readsAPinWithoutOffsetsAsNotAnchored() throws Exception {
		Matter matter = read("""
				"statements":[{"id":"s","text":"t"}],"pins":[{"id":"p","target":"s","source":"anim","exact":"quote"}]""");
		Pin pin = matter.getPins().getFirst();
		assertEquals(null, pin.getTextHash());
		assertEquals(0, pin.getEnd());
	}

	@Test
	public void takesTheShortNamesOfTheTables() throws Exception {
		Matter matter = read("""
				"brief":{"title":"B","sections":[{"id":"a","kind":"toc"},{"id":"b","kind":"toa"}]}""");
		assertEquals(SectionKind.CONTENTS, matter.getBriefs().getFirst().getSections().get(0).getKind());
		assertEquals(SectionKind.AUTHORITIES, matter.getBriefs().getFirst().getSections().get(1).getKind());
	}

	@Test
	public void namesEveryProblemWithItsElementAndId() {
		MatterJsonException error = refused("""
				"people":[{"id":"p1","name":7,"role":"applicant"}],
				"statements":[{"id":"s1","text":"t","standard":"certain"},{"id":"s1","text":"t"},{"id":"a b","text":"t"},{"id":"s4"}],
				"arguments":[{"id":"a1","conclusion":"s9","weight":2,"premises":[{"statement":"p1"},{}]}],
				"pins":[{"id":"x1","target":"p1","source":"s","exact":" ","start":9,"end":3}],
				"deadlines":{}""");
		assertEquals(List.of("people[0] (“p1”): role “applicant” is not one of client, family, witness, officer, counsel, other",
				"deadlines: a list is expected",
				"statements[0] (“s1”): standard “certain” is not one of scintilla, reasonable-possibility, substantial-evidence, preponderance,"
						+ " more-likely-than-not, clear-and-convincing, beyond-reasonable-doubt",
				"statements[1] (“s1”): the id is used twice", "statements[2] (“a b”): the id may hold letters, digits, and _ . - only",
				"statements[3] (“s4”): text is missing", "arguments[0] (“a1”) premises[1]: statement is missing",
				"arguments[0] (“a1”): weight 2.0 does not lie between 0 and 1", "pins[0] (“x1”): start 9 and end 3 are no span",
				"pins[0] (“x1”): exact is blank", "arguments[0] (“a1”): conclusion “s9” is no statement of this matter",
				"arguments[0] (“a1”) premises[0]: statement “p1” is no statement of this matter",
				"pins[0] (“x1”): target “p1” is no statement, argument or fact of this matter").stream().sorted().toList(),
				error.problems().stream().sorted().toList());
		assertTrue(error.getMessage(), error.getMessage().endsWith("(and 12 more)"));
	}

	@Test
	public void refusesWhatIsNoJsonWithItsPlace() {
		MatterJsonException error = assertThrows(MatterJsonException.class, () -> MatterJson.read("{\n \"pincite\": matter".getBytes(StandardCharsets.UTF_8)));
		assertTrue(error.getMessage(), error.getMessage().startsWith("line 2, column "));
	}

	@Test
	public void refusesHostileDocuments() {
		for (String json : List.of("", "[]", "null", "7", "{}", "{\"pincite\":\"matter\"}", "{\"pincite\":\"matter\",\"version\":2}",
				"[".repeat(100_000), "{\"pincite\":\"matter\",\"pincite\":\"matter\",\"version\":1}", "{\"pincite\":\"matter\",\"version\":1} {}",
				"{\"pincite\":\"matter\",\"version\":1,\"people\":[7,null,\"x\"]}", "{\"pincite\":\"matter\",\"version\":1,\"brief\":[]}"))
			assertThrows(json, MatterJsonException.class, () -> MatterJson.read(json.getBytes(StandardCharsets.UTF_8)));
		assertThrows(MatterJsonException.class, () -> MatterJson.read(new byte[] { (byte) 0xC3, (byte) 0x28 }));
	}

	@Test
	public void remarksOnUnknownKeysAndGoesOn() throws Exception {
		List<String> remarks = new ArrayList<>();
		MatterJson.read("{\"pincite\":\"matter\",\"version\":1,\"gaps\":[1],\"facts\":[{\"id\":\"f\",\"text\":\"t\",\"mood\":1}]}"
				.getBytes(StandardCharsets.UTF_8), remarks::add);
		assertEquals(List.of("facts[0] (“f”): unknown key “mood” skipped"), remarks);
	}

	/** The order of the arguments of a statement is that of the arguments in the matter; documents do not keep another one. */
	private static Matter ordered(Matter matter) {
		Matter copy = EcoreUtil.copy(matter);
		copy.getStatements().forEach(statement -> {
			List<? extends EObject> inOrder = copy.getArguments().stream().filter(statement.getArguments()::contains).toList();
			for (int i = 0; i < inOrder.size(); i++)
				statement.getArguments().move(i, statement.getArguments().indexOf(inOrder.get(i)));
		});
		return copy;
	}

	private static Matter read(String body) throws MatterJsonException {
		return MatterJson.read(("{\"pincite\":\"matter\",\"version\":1," + body + "}").getBytes(StandardCharsets.UTF_8));
	}

	private static MatterJsonException refused(String body) {
		return assertThrows(MatterJsonException.class, () -> read(body));
	}

	private static Path workTree() {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("bundles")))
			folder = folder.getParent();
		Assume.assumeTrue("not run inside a checkout", folder != null);
		return folder;
	}
}
