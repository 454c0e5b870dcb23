package org.pincite.citator.internal;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;

/** One sentence a row: the treatment it shows of 1 F.3d 1. The rows stand in {@code treatments-of-text.txt}. */
public class TreatmentsOfTextTest {

	@Test
	public void readsEveryRowOfTheTable() throws Exception {
		List<String> wrong = new ArrayList<>();
		String table = new String(getClass().getResourceAsStream("treatments-of-text.txt").readAllBytes(), "UTF-8");
		for (String line : table.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList()) {
			String[] row = line.split("\t");
			String found = Texts.treatment(row[1], "1 F.3d 1");
			if (!found.equals(row[0]))
				wrong.add("expected " + row[0] + ", found " + found + ": " + row[1]);
		}
		assertEquals("", String.join("\n", wrong));
	}
}
