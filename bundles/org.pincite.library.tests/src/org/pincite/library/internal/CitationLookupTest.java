package org.pincite.library.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import org.junit.Test;

/** How citations may be typed and still be found. */
public class CitationLookupTest {
	private static final String[][] SAME = { { "535 F.3d 243", "535 f3d 243", "535 F. 3d 243", " 535\u00a0F.3d  243" },
			{ "8 C.F.R. § 208.6", "8 CFR 208.6", "8 C.F.R. §208.6", "8 cfr sec. 208.6", "8 C.F.R. Section 208.6" },
			{ "24 I. & N. Dec. 346", "24 I&N Dec. 346", "24 i & n dec 346" },
			{ "Pub. L. No. 104-208", "Pub. L. No. 104\u2013208", "pub l no 104-208" },
			{ "2008 WL 3049824", "2008 wl 3049824" }, { "\uff11 U.S. 2", "1 U.S. 2" } };

	private static final String[][] DIFFERENT = { { "8 C.F.R. § 208.6", "8 C.F.R. § 20.86" }, { "8 C.F.R. § 208.6", "8 C.F.R. § 2086" },
			{ "535 F.3d 243", "535 F.2d 243" }, { "53 U.S. 5243", "535 U.S. 243" }, { "1 F.3d 12", "1 F. 3 12" },
			{ "Pub. L. No. 104-208", "Pub. L. No. 10-4208" } };

	@Test
	public void caseSpacesPeriodsAndSignsDoNotCount() {
		for (String[] same : SAME)
			for (String typed : same)
				assertEquals(typed, CitationLookup.form(same[0]), CitationLookup.form(typed));
	}

	@Test
	public void whatSeparatesNumbersCounts() {
		for (String[] pair : DIFFERENT)
			assertNotEquals(pair[0], CitationLookup.form(pair[0]), CitationLookup.form(pair[1]));
	}
}
