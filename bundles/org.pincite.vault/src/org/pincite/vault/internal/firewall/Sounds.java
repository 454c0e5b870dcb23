package org.pincite.vault.internal.firewall;

/** How far two spellings of a name are from one another, as clerks and transliterators of different countries hear and write it. */
final class Sounds {

	private static final double VOWEL_FOR_VOWEL = 0.3;
	private static final double VOWEL_MORE = 0.45;
	private static final double BREATH_MORE = 0.4;
	private static final double NEAR_CONSONANT = 0.45;
	private static final double LAST_VOWEL = 0.9;
	private static final String[][] SAME = { { "tsch", "C" }, { "shch", "S" }, { "sch", "S" }, { "tch", "C" }, { "dzh", "j" }, { "sh", "S" }, { "sz", "S" },
			{ "ch", "C" }, { "cz", "C" }, { "zh", "j" }, { "dj", "j" }, { "kh", "h" }, { "gh", "g" }, { "ph", "f" }, { "th", "t" }, { "dh", "d" },
			{ "ck", "k" }, { "qu", "k" }, { "ny", "n" }, { "gn", "n" }, { "tz", "s" }, { "ts", "s" }, { "ou", "u" }, { "oo", "u" }, { "ow", "u" }, { "ee", "i" },
			{ "ei", "e" }, { "ey", "e" }, { "ai", "e" }, { "ay", "e" }, { "iy", "i" }, { "ij", "i" }, { "yi", "i" }, { "ie", "i" }, { "yo", "o" }, { "io", "o" },
			{ "ya", "a" }, { "ia", "a" }, { "yu", "u" }, { "iu", "u" }, { "ye", "e" } };

	private static final boolean[][] NEAR = near();
	/** The same, by their first letter. */
	private static final String[][][] SAME_BY_LETTER = byLetter();

	private Sounds() {
	}

	private static String[][][] byLetter() {
		String[][][] pairs = new String[128][][];
		for (char c = 0; c < 128; c++) {
			char letter = c;
			pairs[c] = java.util.Arrays.stream(SAME).filter(pair -> pair[0].charAt(0) == letter).toArray(String[][]::new);
		}
		return pairs;
	}

	/** A spelling without what no two clerks agree on. @param folded Latin letters, folded */
	static String key(String folded) {
		StringBuilder key = new StringBuilder(folded.length());
		for (int at = 0; at < folded.length();) {
			String same = null;
			int length = 1;
			if (at + 1 < folded.length() && folded.charAt(at) < 128)
				for (String[] pair : SAME_BY_LETTER[folded.charAt(at)])
					if (folded.startsWith(pair[0], at) && !(at == 0 && vowel(pair[1].charAt(0)) && pair[0].charAt(0) != 'o' && pair[0].charAt(0) != 'e')) {
						same = pair[1];
						length = pair[0].length();
						break;
					}
			if (same == null && at > 0 && folded.charAt(at) == 'x')
				append(key, 'k');
			append(key, same != null ? same.charAt(0) : letter(folded, at));
			at += length;
		}
		return key.toString();
	}

	private static char letter(String folded, int at) {
		char c = folded.charAt(at);
		char next = at + 1 < folded.length() ? folded.charAt(at + 1) : ' ';
		return switch (c) {
		case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
		case 'q' -> 'k';
		case 'x' -> 's';
		case 'z' -> 's';
		case 'w' -> 'v';
		case 'y' -> 'i';
		default -> c;
		};
	}

	private static void append(StringBuilder key, char c) {
		if (key.isEmpty() || key.charAt(key.length() - 1) != c)
			key.append(c);
	}

	/** Only the consonants of a spelling, as scripts without vowels keep them. */
	static String consonants(String folded) {
		StringBuilder kept = new StringBuilder();
		String key = key(folded.replaceAll("(?<=.)[ht]$", ""));
		for (int at = 0; at < key.length(); at++) {
			char c = key.charAt(at);
			if (!vowel(c) && c != 'v' && c != 'j' && Character.isLetter(c))
				append(kept, switch (c) {
				case 'g', 'C' -> 'k';
				case 'p' -> 'b';
				case 'S' -> 's';
				default -> c;
				});
		}
		return kept.toString();
	}

	/** Cost of hearing one spelling as the other: 0 for the same key, 1 for about one other consonant. @param limit more than this need not be exact */
	static double distance(String a, String b, double limit) {
		if (a.equals(b))
			return 0;
		if (Math.abs(a.length() - b.length()) > 3 || !sameStart(a.charAt(0), b.charAt(0)))
			return Double.MAX_VALUE;
		double[] before = new double[b.length() + 1];
		for (int j = 1; j <= b.length(); j++)
			before[j] = before[j - 1] + more(b, j - 1);
		for (int i = 1; i <= a.length(); i++) {
			double[] row = new double[b.length() + 1];
			row[0] = before[0] + more(a, i - 1);
			double least = row[0];
			for (int j = 1; j <= b.length(); j++) {
				row[j] = Math.min(before[j - 1] + instead(a, i - 1, b, j - 1), Math.min(before[j] + more(a, i - 1), row[j - 1] + more(b, j - 1)));
				least = Math.min(least, row[j]);
			}
			if (least > limit)
				return Double.MAX_VALUE;
			before = row;
		}
		return before[b.length()];
	}

	/** True if an initial may be that of a name as another clerk spells it. */
	static boolean sameInitial(char name, char initial) {
		return name == initial || "xjg".indexOf(name) >= 0 && "xjg".indexOf(initial) >= 0 || "yij".indexOf(name) >= 0 && "yij".indexOf(initial) >= 0
				|| "ckq".indexOf(name) >= 0 && "ckq".indexOf(initial) >= 0;
	}

	private static boolean sameStart(char a, char b) {
		return a == b || vowel(a) && vowel(b) || near(a, b) || a == 'h' && vowel(b) || vowel(a) && b == 'h' || a == 'i' || b == 'i';
	}

	private static double more(String of, int at) {
		char c = of.charAt(at);
		if (vowel(c))
			return at == of.length() - 1 && c != 'e' ? LAST_VOWEL : VOWEL_MORE;
		return c == 'h' ? BREATH_MORE : 1;
	}

	private static double instead(String a, int i, String b, int j) {
		char x = a.charAt(i);
		char y = b.charAt(j);
		if (x == y)
			return 0;
		if (vowel(x) && vowel(y))
			return i == a.length() - 1 && j == b.length() - 1 && (x == 'a' || y == 'a') ? LAST_VOWEL : VOWEL_FOR_VOWEL;
		return x + y == 'g' + 'h' ? BREATH_MORE / 2 : near(x, y) ? NEAR_CONSONANT : 1;
	}

	private static boolean near(char a, char b) {
		return a < NEAR.length && b < NEAR.length && NEAR[a][b];
	}

	private static boolean[][] near() {
		boolean[][] near = new boolean[128][128];
		for (String pair : "bv gj jh gh kg kh js jS CS Cj sS td fv Ck ij uv bp sC".split(" ")) {
			near[pair.charAt(0)][pair.charAt(1)] = true;
			near[pair.charAt(1)][pair.charAt(0)] = true;
		}
		return near;
	}

	private static boolean vowel(char c) {
		return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
	}
}
