package org.pincite.matter.format;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.Test;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.RandomEdits;
import org.pincite.matter.format.MatterFormatException.Reason;

public class MatterFormatTest {

	private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<matter:Matter xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:matter=\"urn:pincite:matter:1\" id=\"m\" title=\"T\"";

	@Test
	public void readsBackAnEqualMatterWhateverTheTexts() throws Exception {
		for (long seed = 1; seed <= 40; seed++) {
			Matter matter = random(seed);
			byte[] bytes = MatterFormat.write(matter);
			Matter read = MatterFormat.read(bytes);
			assertTrue("seed " + seed, EcoreUtil.equals(matter, read));
			assertArrayEquals("seed " + seed, bytes, MatterFormat.write(read));
		}
	}

	@Test
	public void writingLeavesTheMatterWhereItIs() throws Exception {
		Matter free = MatterFormat.read(MatterFormat.write(random(5)));
		MatterFormat.write(free);
		assertEquals(null, free.eResource());
		MatterSession session = MatterSession.ofSaved(free);
		MatterFormat.write(session.matter());
		assertNotNull(session.matter().eResource());
		assertFalse(session.dirty());
	}

	@Test
	public void readsIdAndTitleFromTheFirstElement() throws Exception {
		MatterHeader header = MatterFormat.header((START + ROOT + " example=\"true\"><people").getBytes(StandardCharsets.UTF_8));
		assertEquals(new MatterHeader("m", "T", true), header);
	}

	@Test
	public void refusesANewerFormat() {
		MatterFormatException error = refused(START + ROOT.replace("matter:1", "matter:2") + "/>");
		assertEquals(Reason.NEWER, error.reason());
		assertTrue(error.getMessage(), error.getMessage().contains("format 2"));
	}

	@Test
	public void refusesAnUnknownFeatureByName() {
		MatterFormatException attribute = refused(START + ROOT + " mood=\"secret words\"/>");
		assertEquals(Reason.NEWER, attribute.reason());
		assertTrue(attribute.getMessage(), attribute.getMessage().contains("mood"));
		assertFalse(attribute.getMessage(), attribute.getMessage().contains("secret"));
		MatterFormatException element = refused(START + ROOT + "><witnesses id=\"w\" name=\"secret\"/></matter:Matter>");
		assertEquals(Reason.NEWER, element.reason());
		assertTrue(element.getMessage(), element.getMessage().contains("witnesses"));
	}

	@Test
	public void refusesAnUnknownValueOfAnEnumeration() {
		refused(START + ROOT + "><statements id=\"s\" standard=\"moral-certainty\"/></matter:Matter>");
	}

	@Test
	public void refusesAReferenceThatLeadsNowhere() {
		refused(START + ROOT + "><arguments id=\"a\" conclusion=\"gone\"/></matter:Matter>");
	}

	@Test
	public void refusesDocumentTypesAndEntities() {
		refused(START + "<!DOCTYPE x [<!ENTITY e \"boom\">]>" + ROOT + " caption=\"&e;\"/>");
		refused(START + "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">" + ROOT + "/>");
		refused(START + "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + ROOT + " caption=\"&b;&b;\"/>");
	}

	@Test
	public void refusesReferencesToOtherDocuments() {
		refused(START + ROOT + "><arguments id=\"a\"><conclusion href=\"file:/etc/hostname#s\"/></arguments></matter:Matter>");
		refused(START + ROOT + " xmlns:evil=\"urn:evil\" xsi:schemaLocation=\"urn:evil file:/etc/evil.ecore\"><statements xsi:type=\"evil:X\"/></matter:Matter>");
	}

	@Test
	public void refusesDeepNesting() {
		refused(START + ROOT + ">" + "<arguments>".repeat(100_000));
	}

	@Test
	public void refusesWhatIsNoMatter() {
		refused("");
		refused("not xml");
		refused("<html/>");
		refused(START + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>");
	}

	@Test
	public void everyTruncationIsRefused() {
		byte[] bytes = MatterFormat.write(random(7));
		for (int length = 0; length < bytes.length - 20; length += 97) {
			byte[] cut = java.util.Arrays.copyOf(bytes, length);
			assertThrows(MatterFormatException.class, () -> MatterFormat.read(cut));
		}
	}

	@Test
	public void randomDamageIsRefusedOrReadButNeverAnythingElse() {
		byte[] bytes = MatterFormat.write(random(8));
		Random random = new Random(1);
		int refused = 0;
		for (int i = 0; i < 500; i++) {
			byte[] damaged = bytes.clone();
			damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			try {
				MatterFormat.read(damaged);
			} catch (MatterFormatException e) {
				refused++;
				assertFalse(e.getMessage(), e.getMessage().contains("\n"));
			}
		}
		assertTrue("damage of the structure is noticed", refused > 50);
	}

	private static MatterFormatException refused(String xml) {
		return assertThrows(MatterFormatException.class, () -> MatterFormat.read(xml.getBytes(StandardCharsets.UTF_8)));
	}

	private static Matter random(long seed) {
		MatterSession session = MatterSession.create("Read \u0007 back");
		RandomEdits edits = new RandomEdits(session, seed);
		for (int i = 0; i < 150; i++)
			edits.step();
		return session.matter();
	}
}
