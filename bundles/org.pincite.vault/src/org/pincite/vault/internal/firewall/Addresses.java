package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.pincite.vault.firewall.Find;

/** Finds the addresses of a matter's people, abbreviated or written out, in whatever order, whole or as far as they still lead to the door. */
final class Addresses {

	private static final Map<String, String> SHORT = shortForms();
	private static final Set<String> KINDS = Set.of("st", "ave", "rd", "blvd", "dr", "ln", "ct", "pl", "hwy", "pkwy", "ter", "cir", "way", "sq", "cl", "cra", "av", "ul", "per");
	private static final Set<String> FILLERS = Set.of("no", "num", "apt", "of", "de", "del", "la", "el", "y", "e", "entre", "esquina", "esq", "the", "casa", "d", "k",
			"kv", "rue", "piso", "edificio", "edif", "bldg", "fl", "box", "po");
	private static final Pattern HOME = Pattern.compile("(?is).*\\b(?:liv(?:es?|ed|ing)|resid\\w+|home|house|apartment|address\\w*|stay(?:s|ed|ing)?|rent(?:s|ed)?|domicil\\w*|vive|habite)\\b.*");
	private static final int CUE = 60;
	private static final int MOST_BETWEEN = 2;
	private static final int WIDEST = 16;

	/** @param needed words that must all be there @param all every word of the address */
	private record Core(KnownDatum datum, Set<String> needed, Set<String> all, boolean cue, boolean inOrder) {
	}

	private final List<Core> cores = new ArrayList<>();

	Addresses(List<KnownDatum> known) {
		for (KnownDatum datum : known)
			cores(datum);
	}

	private static Map<String, String> shortForms() {
		Map<String, String> map = new HashMap<>();
		String[] groups = { "st street str", "ave avenue avn av avenida", "rd road", "blvd boulevard bulevar boul", "dr drive", "ln lane", "ct court", "pl place", "hwy highway",
				"pkwy parkway", "ter terrace terr", "cir circle", "sq square plaza plz", "cl calle c", "cra carrera cr kra", "ul ulitsa ulica улица ул vul вул вулиця vulytsia vulitsya", "per pereulok пер переулок",
				"apt apartment unit suite ste apto departamento depto apartamento kvartira кв квартира apartman", "no number numero nr num nº", "n north norte", "s south sur", "e east este",
				"w west oeste", "ne northeast", "nw northwest", "se southeast", "sw southwest", "bldg building", "fl floor", "mt mount", "ft fort", "d dom дом д", "col colonia",
				"al alabama", "ak alaska", "az arizona", "ar arkansas", "ca california", "co colorado", "ct connecticut", "de delaware", "fl florida", "ga georgia", "il illinois", "in indiana",
				"ia iowa", "ks kansas", "ky kentucky", "la louisiana", "me maine", "md maryland", "ma massachusetts", "mi michigan", "mn minnesota", "ms mississippi", "mo missouri",
				"ne nebraska", "nv nevada", "oh ohio", "ok oklahoma", "or oregon", "pa pennsylvania", "tn tennessee", "tx texas", "ut utah", "va virginia", "wa washington",
				"wi wisconsin", "1 first 1st", "2 second 2nd", "3 third 3rd", "4 fourth 4th", "5 fifth 5th", "6 sixth 6th", "7 seventh 7th", "8 eighth 8th", "9 ninth 9th", "10 tenth 10th" };
		for (String group : groups) {
			String[] words = group.split(" ");
			for (String word : words)
				map.putIfAbsent(word, words[0]);
		}
		return map;
	}

	static String shortened(String folded) {
		String known = SHORT.get(folded);
		if (known != null)
			return known;
		return folded.matches("\\d+(?:st|nd|rd|th)") ? folded.replaceAll("\\D", "") : folded;
	}

	private static List<String> tokens(String text) {
		return Word.of(text).stream().map(word -> shortened(word.folded())).toList();
	}

	private void cores(KnownDatum datum) {
		cores(datum, datum.value());
		String latin = latin(datum.value());
		if (!latin.equals(datum.value()))
			cores(datum, latin);
	}

	/** In Latin letters, word by word. */
	private static String latin(String value) {
		StringBuilder latin = new StringBuilder(value);
		for (Word word : Word.of(value).reversed())
			if (!Scripts.latin(word.folded()))
				latin.replace(word.start(), word.end(), SHORT.containsKey(word.folded()) ? shortened(word.folded()) : Scripts.romanized(word.folded()));
		return latin.toString();
	}

	private void cores(KnownDatum datum, String value) {
		Set<String> all = new HashSet<>(tokens(value));
		String[] segments = value.split("[,;\\n|]");
		boolean numbered = false;
		for (String segment : segments) {
			List<String> tokens = tokens(segment);
			Set<String> needed = needed(tokens);
			if (tokens.stream().anyMatch(token -> Character.isDigit(token.charAt(0))) && needed.size() > 1) {
				cores.add(new Core(datum, needed, all, false, false));
				numbered = true;
				Set<String> street = new HashSet<>(needed);
				street.removeIf(token -> Character.isDigit(token.charAt(0)));
				if (street.size() > 0 && tokens.stream().anyMatch(KINDS::contains)) {
					tokens.stream().filter(KINDS::contains).forEach(street::add);
					cores.add(new Core(datum, street, all, true, false));
				}
			}
		}
		List<String> whole = tokens(value).stream().filter(token -> !FILLERS.contains(token)).toList();
		if (!numbered && whole.size() > 1) {
			cores.add(new Core(datum, new HashSet<>(whole.subList(0, Math.min(whole.size(), Math.max(2, whole.size() - 1)))), all, false, true));
			List<String> place = tokens(segments[0]).stream().filter(token -> !FILLERS.contains(token)).toList();
			if (place.size() > 1)
				cores.add(new Core(datum, new HashSet<>(place), all, false, true));
		} else if (numbered && all.size() > 3) {
			Set<String> digits = new HashSet<>(all);
			digits.removeIf(token -> !token.matches("\\d{1,5}"));
			List<String> names = whole.stream().filter(token -> token.length() > 3 && !Character.isDigit(token.charAt(0)) && !KINDS.contains(token)).toList();
			if (!digits.isEmpty() && !names.isEmpty()) {
				Set<String> needed = new HashSet<>(Set.of(names.getFirst()));
				whole.stream().filter(digits::contains).findFirst().ifPresent(needed::add);
				cores.add(new Core(datum, needed, all, false, false));
			}
		}
	}

	/** Number and name of the street; its kind too if there is no name. */
	private static Set<String> needed(List<String> tokens) {
		Set<String> needed = new HashSet<>();
		for (String token : tokens)
			if (!FILLERS.contains(token) && !KINDS.contains(token) && (token.length() > 1 || Character.isDigit(token.charAt(0))))
				needed.add(token);
		if (needed.size() < 2 || needed.stream().allMatch(token -> Character.isDigit(token.charAt(0))))
			tokens.stream().filter(KINDS::contains).forEach(needed::add);
		return needed;
	}

	void find(Searched searched, Consumer<Find> found) {
		if (cores.isEmpty())
			return;
		List<Word> words = searched.words();
		List<String> tokens = words.stream().map(word -> shortened(word.folded())).toList();
		for (Core core : cores)
			for (int at = 0; at < tokens.size(); at++)
				if (core.needed.contains(tokens.get(at))) {
					int last = last(core, searched, tokens, at);
					if (last >= 0) {
						found.accept(NumberFinder.find(core.datum, searched.text(), words.get(at).start(), words.get(extended(core, searched, tokens, last)).end()));
						at = last;
					}
				}
	}

	/** Index of the word with which everything needed has been said, or -1. */
	private static int last(Core core, Searched searched, List<String> tokens, int first) {
		Set<String> missing = new HashSet<>(core.needed);
		int between = 0;
		boolean capital = false;
		for (int at = first; at < tokens.size() && at < first + WIDEST; at++) {
			if (at > first && !near(searched, at))
				return -1;
			String token = tokens.get(at);
			capital |= searched.words().get(at).capital() && !searched.words().get(at).digits();
			boolean unit = at > first && tokens.get(at - 1).equals("apt");
			if (missing.remove(token))
				between = 0;
			else if (!core.all.contains(token) && !FILLERS.contains(token) && !KINDS.contains(token) && !unit && ++between > (core.inOrder ? 0 : MOST_BETWEEN))
				return -1;
			if (missing.isEmpty())
				return core.cue && !home(searched, first, at) ? -1 : at;
		}
		return -1;
	}

	private static boolean home(Searched searched, int first, int last) {
		int start = searched.words().get(first).start();
		int end = searched.words().get(last).end();
		return HOME.matcher(searched.text().subSequence(Math.max(0, start - CUE), start)).matches()
				|| HOME.matcher(searched.text().subSequence(end, Math.min(searched.text().length(), end + CUE / 3))).matches();
	}

	/** Takes what follows of the same address along. */
	private static int extended(Core core, Searched searched, List<String> tokens, int last) {
		int end = last;
		for (int at = last + 1; at < tokens.size() && at <= end + 3 && near(searched, at); at++)
			if (core.all.contains(tokens.get(at)) && !FILLERS.contains(tokens.get(at))
					|| at == end + 2 && tokens.get(at - 1).equals("apt") || end > last && tokens.get(at).matches("\\d{4}") && tokens.get(end).matches("\\d{5}"))
				end = at;
		return end;
	}

	private static boolean near(Searched searched, int at) {
		CharSequence gap = searched.gap(at - 1, at);
		return gap.length() < 30 && gap.chars().filter(c -> c == '\n').count() < 3 && gap.chars().noneMatch(c -> c == '?' || c == '!');
	}
}
