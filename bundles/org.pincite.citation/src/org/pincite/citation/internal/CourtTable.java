package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pincite.citation.Court;
import org.pincite.citation.Courts;

/** The court table: ids, names and every spelling of them, compared without case, white space and punctuation. */
public final class CourtTable implements Courts {

	private static final class Holder {
		static final CourtTable INSTANCE = new CourtTable();
	}

	private static final String[][] CIRCUITS = { { "1", "first", "1st" }, { "2", "second", "2d", "2nd" }, { "3", "third", "3d", "3rd" },
			{ "4", "fourth", "4th" }, { "5", "fifth", "5th" }, { "6", "sixth", "6th" }, { "7", "seventh", "7th" },
			{ "8", "eighth", "8th" }, { "9", "ninth", "9th" }, { "10", "tenth", "10th" }, { "11", "eleventh", "11th" } };

	private static final Map<String, String> CIRCUIT_OF = circuits("ca1", "Maine|Massachusetts|New Hampshire|Rhode Island|Puerto Rico",
			"ca2", "Connecticut|New York|Vermont", "ca3", "Delaware|New Jersey|Pennsylvania|Virgin Islands", "ca4",
			"Maryland|North Carolina|South Carolina|Virginia|West Virginia", "ca5", "Louisiana|Mississippi|Texas", "ca6",
			"Kentucky|Michigan|Ohio|Tennessee", "ca7", "Illinois|Indiana|Wisconsin", "ca8",
			"Arkansas|Iowa|Minnesota|Missouri|Nebraska|North Dakota|South Dakota", "ca9",
			"Alaska|Arizona|California|Hawaii|Idaho|Montana|Nevada|Oregon|Washington|Guam|Northern Mariana Islands", "ca10",
			"Colorado|Kansas|New Mexico|Oklahoma|Utah|Wyoming", "ca11", "Alabama|Florida|Georgia");

	/** State courts of last resort whose table line does not say so. */
	private static final Set<String> HIGHEST = Set.of("la");

	private static final Pattern WORD = Pattern.compile("(?<=\\.)\\s*|[\\s\u2014\u2013,]+");

	private final Map<String, Court> byId = new LinkedHashMap<>(4096);
	private final Map<String, Court> byKey = new HashMap<>(8192);

	private CourtTable() {
		List<String[]> lines = TableLines.of("courts.txt", 7);
		for (String[] f : lines)
			byId.put(f[0], new Court(f[0], f[1].strip(), f[2], level(f), circuit(f)));
		for (String[] f : TableLines.of("courts-bluebook.txt", 2))
			byId.computeIfPresent(f[0], (id, c) -> {
				byKey.putIfAbsent(key(c.abbreviation()), c);
				return new Court(id, c.name(), f[1], c.level(), c.circuit());
			});
		byId.put("ag", new Court("ag", "Attorney General of the United States", "A.G.", "agency", null));
		Court board = byId.get("bia");
		if (board != null)
			byId.put("bia", new Court("bia", "Board of Immigration Appeals", "BIA", "agency", null));
		for (String[] f : TableLines.of("courts-extra.txt", 2))
			if (byId.containsKey(f[0]))
				for (String spelling : TableLines.list(f[1]))
					byKey.putIfAbsent(key(spelling), byId.get(f[0]));
		circuitSpellings();
		for (Court c : byId.values())
			if (!c.abbreviation().isEmpty()) {
				byKey.putIfAbsent(key(c.abbreviation()), c);
				if (c.abbreviation().endsWith("Ct."))
					byKey.putIfAbsent(key(c.abbreviation().substring(0, c.abbreviation().length() - 3)), c);
			}
		for (Court c : byId.values())
			byKey.putIfAbsent(key(c.name()), c);
	}

	/** The shipped table. */
	public static CourtTable instance() {
		return Holder.INSTANCE;
	}

	@Override
	public Optional<Court> byId(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	public Optional<Court> byName(String text) {
		return Optional.ofNullable(find(text));
	}

	@Override
	public Collection<Court> all() {
		return Collections.unmodifiableCollection(byId.values());
	}

	/** The court that a parenthetical names, or null. Districts and departments of a state's courts of appeals fall back on the whole court. */
	Court find(String text) {
		if (text.length() > 120)
			return null;
		Court exact = byKey.get(key(text));
		if (exact != null)
			return exact;
		// "Conn. Super." must not fall back on "Conn.": a state's name alone is another court
		if (!whole(text))
			return null;
		StringBuilder head = new StringBuilder();
		List<String> heads = new ArrayList<>();
		for (String w : WORD.split(text))
			heads.add(head.append(w).append(' ').toString());
		for (int i = heads.size() - 2; i > 0; i--) {
			Court c = byKey.get(key(heads.get(i)));
			if (c != null && whole(heads.get(i)))
				return c;
		}
		return null;
	}

	/** Whether words may name a whole court that has districts or departments. */
	private static boolean whole(String words) {
		return words.contains("App") || words.contains("Cir.") || words.contains("Ct.");
	}

	private void circuitSpellings() {
		for (String[] names : CIRCUITS) {
			Court c = byId.get("ca" + names[0]);
			if (c == null)
				continue;
			for (String form : new String[] { "ca" + names[0], "c a " + names[0], names[0] + " cir", names[0] + "th cir" })
				byKey.putIfAbsent(key(form), c);
			for (int i = 1; i < names.length; i++)
				for (String tail : new String[] { " cir", " circuit", " circuit court of appeals" }) {
					byKey.put(key(names[i] + tail), c);
					byKey.put(key("united states court of appeals for the " + names[i] + tail), c);
					byKey.put(key("united states court of appeals " + names[i] + tail), c);
					byKey.put(key("u s court of appeals for the " + names[i] + tail), c);
					byKey.put(key("c c a " + names[i]), c);
					byKey.put(key("c a " + names[i]), c);
				}
		}
	}

	private static String level(String[] f) {
		String type = f[3], level = f[4];
		if (f[0].equals("scotus") || type.equals("appellate") && level.equals("colr") || HIGHEST.contains(f[0]))
			return "supreme";
		if (f[0].startsWith("bap"))
			return "appellate";
		if (type.equals("special") || type.equals("ag"))
			return "agency";
		return type.equals("appellate") ? "appellate" : "trial";
	}

	private static String circuit(String[] f) {
		if (!f[5].equals("federal"))
			return null;
		if (f[0].matches("ca\\d+|cadc|cafc"))
			return f[0];
		if (f[0].matches("bap\\d+"))
			return "ca" + f[0].substring(3);
		if (f[0].equals("dcd") || f[0].equals("dcb"))
			return "cadc";
		return f[3].equals("trial") || f[3].equals("bankruptcy") ? CIRCUIT_OF.get(f[6]) : null;
	}

	private static Map<String, String> circuits(String... pairs) {
		Map<String, String> map = new HashMap<>();
		for (int i = 0; i < pairs.length; i += 2)
			for (String place : pairs[i + 1].split("\\|"))
				map.put(place, pairs[i]);
		return map;
	}

	/** Letters and digits alone, in lower case. */
	static String key(String text) {
		char[] key = new char[text.length()];
		int n = 0;
		for (int i = 0; i < key.length; i++) {
			char ch = text.charAt(i);
			if (ch >= 'A' && ch <= 'Z')
				ch += 'a' - 'A';
			if (Character.isLetterOrDigit(ch))
				key[n++] = ch;
		}
		return new String(key, 0, n).toLowerCase(Locale.ROOT);
	}
}
