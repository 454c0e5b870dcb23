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
	public void takesTheCodeSectionPrintedBesideAnInaSectionForIt() {
		assertEquals("8 U.S.C. \u00a7 1251", in("section 241(a)(11) of the Immigration and Nationality Act, 8 U.S.C. \u00a7 1251(a)(11)").get(0).authority());
	}

	@Test
	public void keepsNestedCitationsInsideTheOuterOnesSpan() {
		List<Citation> found = in("A v. B, 100 F.3d 1, 5 (2d Cir. 1996) (quoting C v. D, 90 F.3d 2, 6 (2d Cir. 1995)).");
		assertTrue(found.get(0).encloses(found.get(1)));
		assertEquals("quoting C v. D, 90 F.3d 2, 6 (2d Cir. 1995)", found.get(0).parenthetical());
	}

	@Test
	public void tellsTheWeightOfAnOpinion() {
		assertEquals(Weight.DISSENTING, in("Roe v. Wade, 410 U.S. 113, 221 (1973) (White, J., dissenting)").get(0).weight().orElseThrow());
		assertEquals(Weight.PLURALITY, in("Foo v. Bar, 410 U.S. 113 (1973) (plurality opinion)").get(0).weight().orElseThrow());
		assertTrue(in("Foo v. Bar, 410 U.S. 113 (1973) (holding that dissenting is free)").get(0).weight().isEmpty());
	}

	@Test
	public void choosesAmongReportersByTheYear() {
		assertEquals("1 Pen. & W. 1", in("1 P.R. 1 (1831)").get(0).canonical());
		assertEquals("1 P.R.R. 1", in("1 P.R. 1 (1910)").get(0).canonical());
	}

	@Test
	public void readsParallelCitationsAsOneAuthority() {
		List<Citation> found = in("Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705, 35 L. Ed. 2d 147 (1973)");
		assertEquals(3, found.size());
		assertEquals(1, Citations.standard().authorities(found).size());
		assertEquals(List.of("410 U.S. 113", "93 S. Ct. 705", "35 L. Ed. 2d 147"), Citations.standard().authorities(found).get(0).citations());
	}

	@Test
	public void findsCitationsThroughPageBreaksAndLineBreaks() {
		assertEquals("231 F.3d 615", in("Howell, 231 F.3d\n\n- 10 -\n\n615, 628 (9th Cir. 2000)").get(0).canonical());
		assertEquals("535 F.3d 243", in("535\u00a0F.\n3d\t243").get(0).canonical());
	}

	@Test
	public void passesOverDatesAndAddresses() {
		assertTrue(in("On 12 Mar. 2008 they met at 111 N. W. 12th St., room 1 Or 2, foo1 U.S. 1bar.").isEmpty());
	}

	@Test
	public void parsesWhatUsersType() {
		assertEquals("8 C.F.R. \u00a7 208.6", Citations.standard().key("8 cfr 208.6").orElseThrow());
		assertEquals("8 U.S.C. \u00a7 1158", Citations.standard().key("ina 208(b)").orElseThrow());
		assertEquals("535 F.3d 243", Citations.standard().key("Anim v. Mukasey, 535 f3d 243 (4th cir. 2008)").orElseThrow());
		assertEquals("24 I. & N. Dec. 346", Citations.standard().key("24 i & n dec 346").orElseThrow());
		assertEquals(CitationKind.SHORT, Citations.standard().parse("535 F3d at 255").orElseThrow().kind());
		assertTrue(Citations.standard().parse("what Anim v. Mukasey, 535 F.3d 243, holds").isEmpty());
		assertTrue(Citations.standard().parse("").isEmpty());
	}

	@Test
	public void findsCourtsByNameAndAbbreviation() {
		Courts courts = Courts.standard();
		for (String name : new String[] { "4th Cir.", "Fourth Circuit", "CA4", "United States Court of Appeals for the Fourth Circuit" })
			assertEquals(name, "ca4", courts.byName(name).orElseThrow().id());
		assertEquals("ca4", courts.byId("vaed").orElseThrow().circuit());
		assertEquals("agency", courts.byId("bia").orElseThrow().level());
		assertEquals("supreme", courts.byId("scotus").orElseThrow().level());
	}

	@Test
	public void findsNothingInEmptyText() {
		assertTrue(in("").isEmpty());
	}
}
