package org.pincite.citator.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.pincite.citator.Flag;

/** The treatments Pincite knows, from {@code treatments.txt}. Immutable. */
final class Treatments {
	static final String CITED = "cited";
	private static final Treatments STANDARD = new Treatments();
	private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");

	private final Map<String, Treatment> words = new LinkedHashMap<>();
	private final Map<String, Treatment> spellings = new HashMap<>();

	private Treatments() {
		for (String[] row : Table.rows("treatments.txt")) {
			Flag flag = row[2].equals("none") ? Flag.GREEN : Flag.valueOf(row[2].toUpperCase(Locale.ROOT));
			Treatment treatment = new Treatment(row[0], Integer.parseInt(row[1]), flag);
			words.put(row[0], treatment);
			spellings.put(row[0], treatment);
			if (row.length > 3)
				for (String spelling : row[3].split("\\|"))
					spellings.put(spelling, treatment);
		}
	}

	static Treatments standard() {
		return STANDARD;
	}

	Collection<Treatment> all() {
		return words.values();
	}

	/** @throws IllegalArgumentException if the word is not in the table */
	Treatment of(String word) {
		Treatment treatment = words.get(word);
		if (treatment == null)
			throw new IllegalArgumentException("not a treatment: " + word);
		return treatment;
	}

	/**
	 * Reads a record's treatment in its own words: {@code followed (Chevron deference)}, {@code overruled in part/modified}. A remark in
	 * parentheses is left out; of several known treatments the heaviest counts; unknown words are kept as they are, and count for nothing bad.
	 */
	Treatment read(String recorded) {
		if (recorded == null || recorded.isBlank())
			return of(CITED);
		String plain = REMARK.matcher(recorded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip().replaceAll("\\s+", " ");
		Treatment whole = spellings.get(plain);
		if (whole != null)
			return whole;
		Treatment best = null;
		for (Map.Entry<String, Treatment> known : spellings.entrySet())
			if (within(plain, known.getKey()) && (best == null || known.getValue().weight() > best.weight()))
				best = known.getValue();
		return best != null ? best : new Treatment(plain.isEmpty() ? CITED : plain, of(CITED).weight(), Flag.GREEN);
	}

	/** True if {@code words} stands in {@code text} between word ends, and not after "not". */
	private static boolean within(String text, String words) {
		int at = text.indexOf(words);
		if (at < 0)
			return false;
		int end = at + words.length();
		boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
				&& (end == text.length() || !Character.isLetter(text.charAt(end)));
		return whole && (at < 4 || !text.startsWith("not ", at - 4));
	}
}
