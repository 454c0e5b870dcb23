package org.pincite.vault;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.pincite.matter.Identifier;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;
import org.pincite.vault.Redaction.Find;
import org.pincite.vault.Redaction.Kind;

public class PseudonymsTest {

	private final Matter matter = MatterFactory.eINSTANCE.createMatter();
	private final Pseudonyms pseudonyms = Pseudonyms.standard();

	@Before
	public void addPeople() {
		// The brother first, so that the client is taken first for being the client and not for being the first.
		person("p2", "Iván Núñez de la Torre", "I.N.T.", PersonRole.FAMILY);
		Person client = person("p1", "María José Núñez de la Torre", "M.N.T.", PersonRole.CLIENT);
		matter.setClient(client);
		person("p3", "Paul Okonkwo-Will", "the expert", PersonRole.WITNESS);
		person("p4", "Deportation Officer T. Hallam", "the officer", PersonRole.OFFICER);
		identifier(client, "a-number", "A 012-345-678");
		identifier(client, "birth-date", "1995-03-07");
		identifier(client, "phone", "+1 (555) 010-9876");
		identifier(client, "detention-place", "Caroline Detention Facility, Bowling Green, Virginia");
	}

	@Test
	public void replacesNamesAsTheTableSays() throws Exception {
		String table = new String(PseudonymsTest.class.getResourceAsStream("pseudonyms.tsv").readAllBytes(), StandardCharsets.UTF_8);
		int rows = 0;
		for (String row : table.lines().filter(line -> !line.startsWith("#")).toList()) {
			String[] cells = row.split("\t");
			assertEquals(cells[0], plain(cells[1]), pseudonyms.redact(matter, plain(cells[0])).text());
			rows++;
		}
		assertTrue(rows > 25);
	}

	@Test
	public void saysWhatItReplacedAndWhere() {
		String text = "Then María Núñez came.";
		Redaction redaction = pseudonyms.redact(matter, text);
		assertEquals(List.of(new Find(Kind.NAME, 5, 16, "M.N.T.", "p1")), redaction.finds());
		assertTrue(redaction.remaining().isEmpty());
	}

	@Test
	public void reportsWhatItLeftInTheTitleOfACase() {
		Redaction redaction = pseudonyms.redact(matter, "See Núñez v. Holder, 535 F.3d 243.");
		assertEquals(Kind.PART_OF_NAME, redaction.remaining().getFirst().kind());
	}

	@Test
	public void reportsACommonWordThatIsAName() {
		assertEquals(1, pseudonyms.redact(matter, "Then Will spoke.").remaining().size());
	}

	@Test
	public void reportsTheNamesOfClientsWithoutAPseudonym() {
		matter.getPeople().get(1).setPseudonym(" ");
		Redaction redaction = pseudonyms.redact(matter, "María Núñez came.");
		assertEquals("María Núñez came.", redaction.text());
		assertEquals("p1", redaction.remaining().getFirst().person());
	}

	@Test
	public void reportsIdentifiersHoweverWritten() {
		for (String text : List.of("A012345678", "A 12-345-678", "A# 012 345 678", "No. A012-345-678.", "born March 7, 1995", "born 7 March 1995",
				"born Mar. 7, 1995", "03/07/1995", "3/7/1995", "1995-03-07", "(555) 010-9876", "555.010.9876", "the Caroline Detention Facility",
				"CAROLINE\nDETENTION FACILITY")) {
			Redaction redaction = pseudonyms.redact(matter, "x " + text + " y");
			assertEquals(text, 1, redaction.remaining().size());
			assertEquals(text, Kind.IDENTIFIER, redaction.remaining().getFirst().kind());
			assertEquals("p1", redaction.remaining().getFirst().person());
		}
	}

	@Test
	public void reportsAnANumberOfAnybody() {
		Find find = pseudonyms.redact(matter, "See A087-654-321.").remaining().getFirst();
		assertEquals(null, find.person());
		assertEquals(4, find.start());
		assertEquals(16, find.end());
	}

	@Test
	public void leavesOtherNumbersAlone() {
		for (String text : List.of("535 F.3d 243, 253–55", "No. 25-1234", "8 C.F.R. § 1208.6(b)", "March 7, 1996", "A012345678901", "1995"))
			assertEquals(text, List.of(), pseudonyms.redact(matter, text).finds());
	}

	@Test
	public void leavesATextWithoutPeopleAlone() {
		Matter empty = MatterFactory.eINSTANCE.createMatter();
		assertEquals("María Núñez", pseudonyms.redact(empty, "María Núñez").text());
		assertEquals("", pseudonyms.redact(matter, "").text());
	}

	@Test
	public void findsANameInAScriptWithoutCase() {
		person("p9", "محمد العلي", "M.A.", PersonRole.FAMILY);
		assertEquals("قال M.A. ذلك", pseudonyms.redact(matter, "قال محمد العلي ذلك").text());
	}

	@Test(timeout = 20_000)
	public void isDoneWithHugeAndHostileTextsInReasonableTime() {
		for (String piece : List.of("María ", "Núñez-", "M. ", "v. ", "A 1", "a\u0301", "\uD83D", "12 A.", "- \n"))
			assertFalse(pseudonyms.redact(matter, piece.repeat(200_000 / piece.length())).text().isEmpty());
	}

	private Person person(String id, String name, String pseudonym, PersonRole role) {
		Person person = MatterFactory.eINSTANCE.createPerson();
		person.setId(id);
		person.setName(name);
		person.setPseudonym(pseudonym);
		person.setRole(role);
		matter.getPeople().add(person);
		return person;
	}

	private static void identifier(Person person, String kind, String value) {
		Identifier identifier = MatterFactory.eINSTANCE.createIdentifier();
		identifier.setKind(kind);
		identifier.setValue(value);
		person.getIdentifiers().add(identifier);
	}

	private static String plain(String cell) {
		StringBuilder plain = new StringBuilder();
		String text = cell.replace("\\n", "\n");
		for (int at = 0; at < text.length(); at++)
			if (text.startsWith("\\u", at)) {
				plain.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
				at += 5;
			} else {
				plain.append(text.charAt(at));
			}
		return plain.toString();
	}
}
