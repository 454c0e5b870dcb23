package org.pincite.citation;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;

/** Footnotes and quotations in numbers that no table of cases has. */
public class RegionsTest {

	private static final int MANY = 60;

	@Test
	public void idAfterManyQuotationsStaysInItsFootnote() {
		List<Region> regions = new ArrayList<>();
		StringBuilder text = new StringBuilder("Roe v. Wade, 410 U.S. 113 (1973). ");
		int note = text.length();
		text.append("Doe v. Poe, 1 F.3d 2 (1st Cir. 1993). ");
		quotations(text, regions);
		text.append("Id. at 3.");
		regions.add(new Region(Region.Kind.FOOTNOTE, new Span(note, text.length())));
		assertEquals("1 F.3d 2", last(text, regions).authority());
	}

	@Test
	public void idOfTheBodyPassesOverAFootnoteWithManyQuotations() {
		List<Region> regions = new ArrayList<>();
		StringBuilder text = new StringBuilder("Roe v. Wade, 410 U.S. 113 (1973). ");
		int note = text.length();
		text.append("Doe v. Poe, 1 F.3d 2 (1st Cir. 1993). ");
		quotations(text, regions);
		regions.add(new Region(Region.Kind.FOOTNOTE, new Span(note, text.length())));
		text.append("Id. at 114.");
		assertEquals("410 U.S. 113", last(text, regions).authority());
	}

	private static void quotations(StringBuilder text, List<Region> regions) {
		for (int i = 0; i < MANY; i++) {
			regions.add(new Region(Region.Kind.QUOTATION, new Span(text.length(), text.length() + 5)));
			text.append("said so. ");
		}
	}

	private static Citation last(CharSequence text, List<Region> regions) {
		List<Citation> found = Citations.standard().in(text, regions);
		return found.get(found.size() - 1);
	}
}
