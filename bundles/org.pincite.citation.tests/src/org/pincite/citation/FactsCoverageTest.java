package org.pincite.citation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.Test;

/** Every reporter, journal, law and court of the tables of facts is known, in every spelling they list. */
public class FactsCoverageTest {

	/** Words, units, initials and streets: taken for reporters they would find more wrong citations than right ones. */
	private static final Set<String> LEFT_OUT = Set.of("LA", "MJ", "ML", "MP", "MS", "Mt", "mt", "NE", "NW", "Or", "P", "SE", "SW", "(So. 2nd)", "Wl", "wl", "Wn");

	private static List<String[]> rows(String table) throws IOException {
		List<String[]> rows = new ArrayList<>();
		for (String line : java.nio.file.Files.readString(SharedData.path("facts/" + table)).split("\n"))
			rows.add(line.split("\t", -1));
		return rows.subList(1, rows.size());
	}

	private static List<String> spellings(String name, String others) {
		List<String> all = new ArrayList<>(List.of(name));
		if (!others.isEmpty())
			all.addAll(List.of(others.split("\\|")));
		return all;
	}

	@Test
	public void knowsEverySpellingOfEveryReporter() throws IOException {
		List<String> missed = new ArrayList<>();
		for (String[] f : rows("reporters.tsv"))
			for (String s : spellings(f[0], f[6])) {
				String text = f[3].equals("neutral") ? "2019 " + s + " 12" : "12 " + s + " 345";
				if (!LEFT_OUT.contains(s) && !whole(text))
					missed.add(text);
			}
		assertEquals(List.of(), missed);
	}

	@Test
	public void knowsEverySpellingOfEveryJournal() throws IOException {
		List<String> missed = new ArrayList<>();
		for (String[] f : rows("journals.tsv"))
			for (String s : spellings(f[0], f[2]))
				if (!whole("12 " + s + " 345"))
					missed.add(s);
		assertEquals(List.of(), missed);
	}

	@Test
	public void readsTheExamplesOfEveryLaw() throws IOException {
		List<String> missed = new ArrayList<>();
		int all = 0;
		for (String[] f : rows("laws.tsv"))
			for (String example : f[7].split("\\|")) {
				all++;
				if (!example.isEmpty() && Citations.standard().in(example).stream().noneMatch(c -> c.kind() == CitationKind.LAW))
					missed.add(example);
			}
		// one is a pattern by mistake, one names no code
		assertTrue(missed.toString(), missed.size() <= 3 && all > 300);
	}

	@Test
	public void knowsEveryCourt() throws IOException {
		List<String> missed = new ArrayList<>();
		for (String[] f : rows("courts.tsv"))
			if (Courts.standard().byId(f[0]).isEmpty() || !f[2].isEmpty() && Courts.standard().byName(f[2]).isEmpty())
				missed.add(f[0]);
		assertEquals(List.of(), missed);
	}

	@Test
	public void mapsEverySectionOfTheAct() throws IOException {
		List<String> missed = new ArrayList<>();
		for (String[] f : rows("ina-usc.tsv")) {
			if (!f[5].equals("current"))
				continue;
			List<Citation> found = Citations.standard().in("INA \u00a7 " + f[0]);
			if (found.isEmpty() || !("8 U.S.C. \u00a7 " + f[1].replace(" note", "")).equals(found.get(0).authority()))
				missed.add(f[0]);
		}
		assertEquals(List.of(), missed);
	}

	private static boolean whole(String text) {
		List<Citation> found = Citations.standard().in(text);
		return !found.isEmpty() && found.get(0).core().start() == 0 && found.get(0).core().end() == text.length();
	}
}
