package org.pincite.vault.firewall;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.Test;
import org.pincite.matter.Identifier;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;

/** People as clerks, scanners, translators and their families write them, each form alone in a sentence. */
public class FormsTest {

	@Test
	public void everyFormIsFoundAndWhatNamesNobodyIsLeft() throws Exception {
		List<String> wrong = new ArrayList<>();
		IdentityGate gate = null;
		int planted = 0;
		try (InputStream in = FormsTest.class.getResourceAsStream("forms.txt")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				if (line.startsWith("P "))
					gate = gate(line.substring(2));
				else if (line.startsWith("+ ") || line.startsWith("- ")) {
					String text = line.substring(2).replace("\\n", "\n");
					planted += line.startsWith("+") ? 1 : 0;
					check(gate, text, wrong);
				}
			}
		}
		assertTrue("forms were read: " + planted, planted > 200);
		assertEquals(List.of(), wrong);
	}

	private static void check(IdentityGate gate, String marked, List<String> wrong) {
		int start = marked.indexOf("[[");
		int end = marked.indexOf("]]") - 2;
		List<Find> finds = gate.finds(marked.replace("[[", "").replace("]]", ""));
		if (start < 0 ? !finds.isEmpty() : finds.stream().noneMatch(find -> find.start() < end && start < find.end()))
			wrong.add(marked + " " + finds);
	}

	private static IdentityGate gate(String line) {
		String[] cells = line.split("\\|", -1);
		Person person = MatterFactory.eINSTANCE.createPerson();
		person.setId("p1");
		person.setName(cells[0].strip());
		person.setRole(PersonRole.CLIENT);
		for (String datum : cells[1].strip().split("; "))
			if (datum.contains("=")) {
				Identifier identifier = MatterFactory.eINSTANCE.createIdentifier();
				identifier.setKind(datum.substring(0, datum.indexOf('=')));
				identifier.setValue(datum.substring(datum.indexOf('=') + 1));
				person.getIdentifiers().add(identifier);
			}
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		matter.getPeople().add(person);
		matter.setClient(person);
		return IdentityFirewall.standard().gate(matter);
	}
}
