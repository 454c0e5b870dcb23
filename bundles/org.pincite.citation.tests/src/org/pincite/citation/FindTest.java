package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;

import org.junit.Test;

public class FindTest {

	private static List<Citation> in(String text) {
		return Citations.standard().in(text);
	}

	@Test
	public void findsCaseWithNamesPinCourtAndYear() {
		Citation c = in("See Anim v. Mukasey, 535 F.3d 243, 253\u201355 (4th Cir. 2008).").get(0);
		assertEquals("Anim", c.plaintiff());
		assertEquals("Mukasey", c.defendant());
		assertEquals("535 F.3d 243", c.canonical());
		assertEquals("253\u201355", c.pin());
		assertEquals("ca4", c.court());
		assertEquals(Integer.valueOf(2008), c.year());
		assertEquals("see", c.signal());
	}

	@Test
	public void givesInaSectionsTheKeyOfTheCode() {
		Citation c = in("INA \u00a7 208(b)(1)").get(0);
		assertEquals("8 U.S.C. \u00a7 1158", c.authority());
		assertEquals(List.of("b", "1"), c.subsections());
	}

	@Test
	public void findsEachSectionOfAList() {
		List<Citation> found = in("8 C.F.R. \u00a7\u00a7 208.6, 1208.6(b)(1)");
		assertEquals(List.of("8 C.F.R. \u00a7 208.6", "8 C.F.R. \u00a7 1208.6"), found.stream().map(Citation::canonical).toList());
	}

	@Test
	public void readsBoardDecisionsInEverySpelling() {
		for (String dec : new String[] { "I. & N. Dec.", "I&N Dec.", "I & N Dec", "I&N Dec", "I. &amp; N. Dec." })
			assertEquals(dec, "24 I. & N. Dec. 346", in("Matter of C-W-L-, 24 " + dec + " 346 (BIA 2007)").get(0).canonical());
	}

	@Test
	public void findsNothingInEmptyText() {
		assertTrue(in("").isEmpty());
	}
}
