package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** All reporters, journals, codes and rules, and the two lexicons that find them. Built once, on first use. */
final class Editions {

	private static final class Holder {
		static final Editions INSTANCE = new Editions();
	}

	/** Two-letter spellings that are words or initials; without their period they are no reporters. */
	private static final Set<String> NEED_PERIOD = Set.of("NE", "NW", "SE", "SW", "SO", "PH", "AN", "CC", "CB", "LE", "OO", "OD", "OG", "OS",
			"MP", "MS", "ML", "MJ", "FC", "SR", "VR", "WR", "WT", "AR", "PR", "LA", "DC");

	private final List<Edition> all = new ArrayList<>(2800);
	private final Map<String, Edition> byName = new HashMap<>(4096);
	/** What may follow a volume or title number. */
	final Lexicon afterNumber = new Lexicon();
	/** What may stand at the start of a citation. */
	final Lexicon leading = new Lexicon();

	/** How citations can begin that do not start with a number. */
	final Openings openings;

	/** Lines of the tables that could not be used, each with its reason. */
	final List<String> problems = new ArrayList<>();

	/** Reads the shipped tables, and those of the user's folder (see {@link TableLines}). */
	Editions() {
		for (String table : new String[] { "reporters.txt", "reporters-extra.txt" })
			each(table, 10, f -> add(f[0], f[1], Shape.CASE, f[2], f[3], f[4], f[5], f[6], f[7], "", f[8], f[9]));
		each("journals.txt", 3, f -> add(f[0], f[0], Shape.JOURNAL, "journal", "", "", "", "", "", "", f[1], f[2]));
		for (String table : new String[] { "laws.txt", "rules.txt", "court-rules.txt" })
			each(table, 6, f -> add(f[0], f[0], Shape.valueOf(f[1]), f[2], "", "", "", "", "", f[3], f[4], f[5]));
		each("spellings.txt", 2, f -> {
			Edition e = byName.get(f[0]);
			if (e == null)
				throw new IllegalArgumentException("no table has \"" + f[0] + "\"");
			for (String s : TableLines.list(f[1]))
				spell(e, s);
		});
		openings = new Openings(leading);
		for (String problem : problems)
			System.getLogger(Editions.class.getName()).log(System.Logger.Level.WARNING, problem);
	}

	/** Takes up every line of a table; one that cannot be used is noted and passed over. */
	private void each(String table, int width, Consumer<String[]> line) {
		for (String[] f : TableLines.of(table, width))
			try {
				if (f[0].isBlank())
					throw new IllegalArgumentException("the first field is empty");
				line.accept(f);
			} catch (IllegalArgumentException e) {
				problems.add(table + ": the line \"" + f[0] + "\" is passed over: " + e.getMessage());
			}
	}

	static Editions standard() {
		return Holder.INSTANCE;
	}

	Edition get(int id) {
		return all.get(id);
	}

	/** The edition with this abbreviation, or null; the first of the table where several share it. */
	Edition named(String name) {
		Edition e = byName.get(name);
		return e == null && name != null && name.endsWith(" LEXIS") ? Edition.database(name) : e;
	}

	/**
	 * Whether the number at {@code q} is the volume or title of a citation.
	 *
	 * @param hits overwritten
	 */
	boolean startAt(Reading r, int q, Lexicon.Hits hits) {
		int d = r.digits(q), s = r.skip(d);
		return s > d && afterNumber.mayStart(r, s) && afterNumber.match(r, s, hits) > 0;
	}

	private void add(String name, String root, Shape shape, String type, String from, String to, String court, String state, String flags,
			String place, String spellings, String title) {
		Edition e = new Edition(all.size(), name, root, shape, type, from.isEmpty() ? 0 : Integer.parseInt(from),
				to.isEmpty() ? 9999 : Integer.parseInt(to), court, state, flags.contains("a"), flags.contains("p"), flags.contains("o"),
				flags.contains("h"), place, TableLines.list(spellings), title);
		all.add(e);
		byName.putIfAbsent(name, e);
		if (shape == Shape.SUBJECT)
			return;
		spell(e, name);
		for (String s : e.spelling())
			spell(e, s);
	}

	private void spell(Edition e, String spelling) {
		put(e, spelling);
		if (e.shape() == Shape.CONSTITUTION && spelling.endsWith("Const.")) {
			// printed in small capitals: "U.S. CONST."
			put(e, spelling.replace("Const.", "CONST."));
			put(e, spelling.toUpperCase(Locale.ROOT));
		}
		int n = spelling.length();
		if (n > 2 && Character.isDigit(spelling.charAt(n - 2)) && spelling.endsWith("d")) {
			String stem = spelling.substring(0, n - 1);
			put(e, stem + "D");
			put(e, stem + "cl"); // as scanning reads it
			put(e, stem + (stem.endsWith("2") ? "nd" : "rd"));
		} else if (n > 3 && Character.isDigit(spelling.charAt(n - 3)) && spelling.endsWith("th"))
			put(e, spelling.substring(0, n - 2) + "TH");
	}

	private void put(Edition e, String spelling) {
		boolean strict = strict(spelling);
		if (e.shape().numbered())
			afterNumber.add(spelling, e.id(), strict);
		if (!e.shape().numbered() || e.bare() || e.shape() == Shape.TITLED && !e.name().equals("U.S.C.") && !e.name().equals("C.F.R."))
			leading.add(spelling, e.id(), strict);
	}

	/** Whether a spelling is so short that it is nothing without its period. */
	static boolean strict(String spelling) {
		StringBuilder s = new StringBuilder();
		for (int i = 0; i < spelling.length(); i++)
			if (Lexicon.fold(spelling.charAt(i)) != 0)
				s.append(spelling.charAt(i));
		return s.length() == 1 || s.length() == 2 && (Character.isLowerCase(s.charAt(1)) || NEED_PERIOD.contains(s.toString()));
	}
}
