package org.pincite.vault.firewall;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.Before;
import org.junit.Test;
import org.pincite.matter.Identifier;
import org.pincite.matter.IdentityChoice;
import org.pincite.matter.IdentityTreatment;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;

public class IdentityFirewallTest {

	private final Matter matter = MatterFactory.eINSTANCE.createMatter();

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
		identifier(client, "address", "4410 North Hawthorne Avenue, Apt. 7, Norfolk, Virginia 23510");
		identifier(client, "e-mail", "mar.y.sol95@mail.example");
		identifier(client, "passport", "K4410923");
		identifier(client, "receipt-number", "MSC2190012345");
		identifier(client, "birthplace", "Cárdenas");
		identifier(client, "occupation", "beekeeper");
		identifier(client, "ethnicity", "Garifuna");
	}

	private IdentityGate gate() {
		return IdentityFirewall.standard().gate(matter);
	}

	@Test
	public void replacesNamesAsTheTableSays() throws Exception {
		String table = new String(IdentityFirewallTest.class.getResourceAsStream("names.tsv").readAllBytes(), StandardCharsets.UTF_8);
		IdentityGate gate = gate();
		int rows = 0;
		for (String row : table.lines().filter(line -> !line.startsWith("#")).toList()) {
			String[] cells = row.split("\t");
			assertEquals(cells[0], plain(cells[1]), gate.clear(plain(cells[0])).text());
			rows++;
		}
		assertTrue(rows > 35);
	}

	@Test
	public void saysWhatItFoundAndWhere() {
		String text = "Then María Núñez came.";
		Find find = gate().finds(text).getFirst();
		assertEquals(new Find(FindKind.NAME, "p1", 5, 16, "María Núñez"), find);
		assertEquals("Then [María Núñez] came.", find.context(text));
	}

	@Test
	public void leavesAWordThatIsAlsoAName() {
		assertEquals(List.of(), gate().finds("Then it will end. Will it? The will of the board is law."));
		assertEquals("the expert's report", gate().clear("Okonkwo's report").text());
		assertEquals("Mr. the expert spoke.", gate().clear("Mr. Will spoke.").text());
	}

	@Test
	public void writesInitialsWhereNobodyGaveAPseudonym() {
		matter.getPeople().get(1).setPseudonym(" ");
		Treated treated = gate().clear("María Núñez came.").finds().getFirst();
		assertEquals("M.J.N.T.", treated.replacement());
		assertTrue("that nobody has decided", treated.left());
	}

	@Test
	public void findsDataHoweverWritten() {
		for (String text : List.of("A012345678", "A 12-345-678", "A# 012 345 678", "No. A012-345-678.", "Alien No. 12 345 678", "A\u2011012\u2011345\u2011678", "A0 1 2 3 4 5 6 7 8", "012345678",
				"born March 7, 1995", "7 March 1995", "Mar. 7, 1995", "03/07/1995", "7/3/1995", "1995-03-07", "7 de marzo de 1995", "07MAR1995", "1995年3月7日", "7 марта 1995 г.",
				"March seventh, nineteen ninety-five", "born on March 7", "birthday, 7 March,", "(555) 010-9876", "555.010.9876", "010-9876", "001 555 010 9876", "the Caroline Detention Facility",
				"CAROLINE\nDETENTION FACILITY", "the Caroline jail", "detained in Bowling Green", "4410 N. Hawthorne Ave.", "4410 North Hawthorne Avenue #7, Norfolk, VA 23510-0123",
				"mar.y.sol95 [at] mail [dot] example", "MAR.Y.SOL95@MAIL.EXAMPLE", "K-441 0923", "msc-21-900-12345", "a Garifuna beekeeper from Cárdenas")) {
			List<Find> finds = gate().finds("x " + text + " y");
			assertFalse(text, finds.isEmpty());
			assertEquals(text, "p1", finds.getFirst().person());
			assertFalse(text, gate().clear("x " + text + " y").text().contains(text));
		}
	}

	@Test
	public void findsANumberOfAnybody() {
		Find find = gate().finds("See A087-654-321.").getFirst();
		assertNull(find.person());
		assertEquals(FindKind.A_NUMBER, find.kind());
		assertEquals(4, find.start());
		assertEquals(16, find.end());
		assertEquals(FindKind.RECEIPT_NUMBER, gate().finds("Receipt EAC 21 123 45678 came.").getFirst().kind());
		assertEquals(FindKind.E_MAIL, gate().finds("Write to somebody.else@gmail.com.").getFirst().kind());
		assertEquals(FindKind.BIRTH_DATE, gate().finds("DOB: 4 May 1971.").getFirst().kind());
	}

	@Test
	public void findsSmallGroups() {
		for (String text : List.of("She was one of three nurses from Jacmel.", "He is one of only a handful of Cubans deported on that flight.", "He was the only journalist in Gondar."))
			assertEquals(text, FindKind.SMALL_GROUP, gate().finds(text).getFirst().kind());
	}

	@Test
	public void leavesTheLawAlone() {
		for (String text : List.of("535 F.3d 243, 253–55", "No. 25-1234", "8 C.F.R. § 1208.6(b)", "March 7, 1996", "decided March 7.", "A012345678901", "1995", "one of two grounds", "one of three judges of the panel",
				"Write to the clerk at ecf@ca4.uscourts.gov or call (804) 916-2700.", "Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008)", "In March 1995 the rule was published.", "Bowling Green is a town."))
			assertEquals(text, List.of(), gate().finds(text));
	}

	@Test
	public void leavesATextWithoutPeopleAlone() {
		assertEquals("María Núñez", IdentityFirewall.standard().gate(MatterFactory.eINSTANCE.createMatter()).clear("María Núñez").text());
		assertEquals("", gate().clear("").text());
	}

	@Test
	public void findsNamesInOtherScriptsAndTheirRomanizations() {
		person("p9", "محمد العلي", "M.A.", PersonRole.FAMILY);
		identifier(person("p10", "Li Xiaoming", "L.X.", PersonRole.FAMILY), "alias", "李晓明");
		identifier(person("p11", "Aleksei Kovalev", "A.K.", PersonRole.FAMILY), "alias", "Алексей Ковалёв");
		person("p12", "Tesfaye Gebremariam", "T.G.", PersonRole.FAMILY);
		IdentityGate gate = gate();
		assertEquals("قال M.A. ذلك", gate.clear("قال محمد العلي ذلك").text());
		assertEquals("M.A. spoke.", gate.clear("Mohammed al-Ali spoke.").text());
		for (String text : List.of("李晓明出生于上海。", "李曉明", "Li Hsiao-ming came.", "Xiao Ming Li came."))
			assertEquals(text, "p10", gate.finds(text).getFirst().person());
		for (String text : List.of("с Алексеем Ковалёвым", "Alexey Kovalyov fled.", "KOVALEV, A."))
			assertEquals(text, "p11", gate.finds(text).getFirst().person());
		assertEquals("T.G. fled.", gate.clear("Tesfay Ghebre-Mariam fled.").text());
	}

	@Test
	public void theNarrowestChoiceCounts() {
		choose("a-number", null, null, IdentityTreatment.LET_THROUGH);
		choose("a-number", "p1", "A012345678", IdentityTreatment.REDACT);
		choose("name", "p1", null, IdentityTreatment.INITIALS);
		choose(null, null, "Iván", IdentityTreatment.NOBODY);
		Cleared cleared = gate().clear("A012-345-678, A 087-654-321, María Núñez and Iván.");
		assertEquals("[A-number], A 087-654-321, M.J.N.T. and Iván.", cleared.text());
		assertEquals("only what was let through keeps it from the public", List.of("A 087-654-321"), cleared.left().stream().map(treated -> treated.find().text()).toList());
	}

	@Test(timeout = 60_000)
	public void isDoneWithHugeAndHostileTextsInReasonableTime() {
		IdentityGate gate = gate();
		for (String piece : List.of("María ", "Núñez-", "M. ", "v. ", "A 1", "a\u0301", "\uD83D", "12 A.", "- \n", "one of ", "M ", "1 ", "4410 ", "born 7 ", "李", "@a."))
			assertFalse(gate.clear(piece.repeat(20_000 / piece.length())).text().isEmpty());
	}

	private void choose(String kind, String person, String text, IdentityTreatment treatment) {
		IdentityChoice choice = MatterFactory.eINSTANCE.createIdentityChoice();
		choice.setKind(kind);
		choice.setPerson(matter.getPeople().stream().filter(each -> each.getId().equals(person)).findFirst().orElse(null));
		choice.setText(text);
		choice.setTreatment(treatment);
		matter.getIdentityChoices().add(choice);
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
