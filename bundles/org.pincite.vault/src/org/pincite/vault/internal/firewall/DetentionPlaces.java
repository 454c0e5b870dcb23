package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.pincite.vault.firewall.Find;

/** Finds the places where the matter's people are or were detained: the whole name, its distinctive words with a word for such a place, its town where detention is spoken of. */
final class DetentionPlaces {

	private static final Set<String> KINDS = Set.of("detention", "center", "centre", "ctr", "facility", "facilities", "fac", "processing", "jail", "prison", "correctional", "corrections",
			"correction", "institution", "county", "parish", "residential", "staging", "complex", "custody", "penitentiary", "unit", "camp", "service", "regional", "ice", "federal", "spc",
			"det", "cf", "dc", "ipc", "detentions", "lockup", "annex");
	private static final Set<String> FILLERS = Set.of("the", "immigration", "contract", "department", "of", "and", "for", "at", "in", "u", "s", "us", "dept", "adult", "state", "city", "public",
			"safety");
	private static final Pattern CUE = Pattern.compile("(?is).*\\b(?:detain\\w*|detention|custody|held|jail\\w*|imprison\\w*|confin\\w*|incarcerat\\w*|transfer\\w*|hold\\w*|locked)\\b.*");
	private static final int CUE_BEFORE = 60;
	private static final int CUE_AFTER = 30;

	/** @param words in their order @param kind whether a word for such a place must follow @param cue whether detention must be spoken of */
	private record Name(KnownDatum datum, List<String> words, boolean kind, boolean cue) {
	}

	private final List<Name> names = new ArrayList<>();

	DetentionPlaces(List<KnownDatum> known) {
		for (KnownDatum datum : known)
			names(datum);
	}

	private void names(KnownDatum datum) {
		String value = datum.value().replaceAll("\\([^)]*\\)", " ");
		String[] segments = value.split("[,;\\n]");
		List<String> first = words(segments[0]);
		List<String> own = first.stream().filter(word -> !KINDS.contains(word) && !FILLERS.contains(word)).toList();
		if (first.size() > 1)
			names.add(new Name(datum, first, false, false));
		if (!own.isEmpty()) {
			names.add(new Name(datum, own, true, false));
			names.add(new Name(datum, own, false, true));
			if (own.size() > 1)
				names.add(new Name(datum, own.subList(0, 1), true, false));
		}
		if (segments.length > 1 && !words(segments[1]).isEmpty())
			names.add(new Name(datum, words(segments[1]), false, true));
		StringBuilder letters = new StringBuilder();
		words(segments[0]).stream().filter(word -> !word.equals("of") && !word.equals("the")).forEach(word -> letters.append(word.charAt(0)));
		if (letters.length() > 2)
			names.add(new Name(datum, List.of(letters.toString().toUpperCase(java.util.Locale.ROOT)), false, false));
		java.util.regex.Matcher aside = Pattern.compile("\\(([^)]{3,40})\\)").matcher(datum.value());
		while (aside.find())
			names.add(new Name(datum, words(aside.group(1)), false, false));
	}

	private static List<String> words(String text) {
		return Word.of(text).stream().map(Word::folded).toList();
	}

	void find(Searched searched, Consumer<Find> found) {
		for (Name name : names)
			for (int at = 0; at + name.words.size() <= searched.words().size(); at++)
				if ((searched.words().get(at).folded().equals(name.words.getFirst()) || Character.isUpperCase(name.words.getFirst().charAt(0))) && stands(name, searched, at)) {
					int last = name.kind ? kind(searched, at + name.words.size() - 1) : end(name, searched, at);
					if (last >= 0 && (!name.cue || cue(searched, at, last)) && !searched.cases().covers(searched.words().get(at).start(), searched.words().get(last).end()))
						found.accept(NumberFinder.find(name.datum, searched.text(), searched.words().get(at).start(), searched.words().get(last).end()));
				}
	}

	private static boolean stands(Name name, Searched searched, int first) {
		for (int i = 0; i < name.words.size(); i++) {
			Word word = searched.words().get(first + i);
			String wanted = name.words.get(i);
			boolean letters = Character.isUpperCase(wanted.charAt(0));
			if (letters ? word.length() != wanted.length() || !searched.text().subSequence(word.start(), word.end()).toString().equals(wanted) : !wanted.equals(word.folded()))
				return false;
			if (i == 0 && (name.kind || name.cue) && !word.capital() || i > 0 && searched.gap(first + i - 1, first + i).length() > 30)
				return false;
		}
		return true;
	}

	private static int end(Name name, Searched searched, int first) {
		int last = first + name.words.size() - 1;
		while (last + 1 < searched.words().size() && KINDS.contains(searched.words().get(last + 1).folded()) && searched.adjacent(last, last + 1) && searched.words().get(last + 1).capital())
			last++;
		return last;
	}

	/** Index of the last of the words for such a place that follow, or -1. */
	private static int kind(Searched searched, int after) {
		int last = -1;
		for (int at = after + 1; at < searched.words().size() && at < after + 6 && searched.adjacent(at - 1, at); at++) {
			String word = searched.words().get(at).folded();
			if (KINDS.contains(word))
				last = at;
			else if (!FILLERS.contains(word) && last >= 0 || !FILLERS.contains(word) && at > after + 2)
				break;
		}
		return last >= 0 && !(last == after + 1 && searched.words().get(last).folded().matches("county|parish|federal|regional|service|unit|ice")) ? last : -1;
	}

	private static boolean cue(Searched searched, int first, int last) {
		int start = searched.words().get(first).start();
		int end = searched.words().get(last).end();
		return CUE.matcher(searched.text().subSequence(Math.max(0, start - CUE_BEFORE), start)).matches()
				|| CUE.matcher(searched.text().subSequence(end, Math.min(searched.text().length(), end + CUE_AFTER))).matches();
	}
}
