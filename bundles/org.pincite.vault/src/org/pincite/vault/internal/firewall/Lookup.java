package org.pincite.vault.internal.firewall;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a word stands for in any of the matter's names. Remembers what it has looked up: a brief says the same words over and over. */
final class Lookup {

	/** So many words may be one part of a name: Al Hassan, N ú ñ e z. */
	static final int MOST_JOINED = 16;
	private static final int LONGEST_JOINED = 40;
	private static final int MOST_REMEMBERED = 200_000;
	private static final Unit NOTHING = new Unit(Map.of());

	private final List<NameForm> forms;
	private final Map<String, Unit> remembered = new HashMap<>();
	/** Every part of every name, letter by letter. */
	private final Map<String, Unit> letters = new HashMap<>();

	Lookup(List<NameForm> forms) {
		this.forms = forms;
		for (NameForm form : forms)
			for (int i = 0; i < form.parts.size(); i++)
				if (form.parts.get(i).significant()) {
					letter(form.parts.get(i).folded(), form, i, Part.Level.EXACT);
					letter(form.parts.get(i).folded() + "s", form, i, Part.Level.ALSO);
					for (String also : form.parts.get(i).also())
						letter(also, form, i, Part.Level.ALSO);
				}
	}

	private void letter(String folded, NameForm form, int part, Part.Level level) {
		letters.computeIfAbsent(folded, each -> new Unit(new LinkedHashMap<>())).candidates().computeIfAbsent(form, each -> new java.util.ArrayList<>())
				.add(new NameForm.Candidate(1 << part, level));
	}

	/** The forms of which a run may begin at a word. */
	java.util.Set<NameForm> beginning(Searched searched, int at) {
		Word word = searched.words().get(at);
		if (word.capital() && word.folded().length() < 4 && Character.isLetter(word.folded().charAt(0)))
			return new java.util.LinkedHashSet<>(forms);
		java.util.Set<NameForm> begun = new java.util.LinkedHashSet<>(word(searched, at).candidates().keySet());
		for (Join join : joins(searched, at))
			begun.addAll(join.unit().candidates().keySet());
		return begun;
	}

	/**
	 * Words that are one part of a name, or letters set apart.
	 *
	 * @param end index after the last of them
	 */
	record Join(int end, Unit unit) {
	}

	/** What a word, or several written apart, stands for. */
	record Unit(Map<NameForm, List<NameForm.Candidate>> candidates) {

		List<NameForm.Candidate> of(NameForm form) {
			return candidates.getOrDefault(form, List.of());
		}

		boolean empty() {
			return candidates.isEmpty();
		}
	}

	Unit word(Searched searched, int at) {
		return unit(searched.words().get(at).folded());
	}

	/** What several words that begin at an index stand for as one, the longest first: letters set apart, or two or three words with a hyphen, apostrophe or blank between. */
	List<Join> joins(Searched searched, int from) {
		return searched.joins().computeIfAbsent(from, each -> find(searched, from));
	}

	private List<Join> find(Searched searched, int from) {
		List<Join> joins = new java.util.ArrayList<>(0);
		Word first = searched.words().get(from);
		StringBuilder folded = new StringBuilder(first.folded());
		int longest = first.folded().length();
		for (int to = from + 2; to <= Math.min(searched.words().size(), from + MOST_JOINED); to++) {
			Word last = searched.words().get(to - 1);
			longest = Math.max(longest, last.folded().length());
			folded.append(last.folded());
			if (folded.length() > LONGEST_JOINED || to - from > 3 && longest > 2 || last.digits() || !close(searched.gap(to - 2, to - 1)))
				break;
			if (folded.length() < 3 || to - from == 2 && last.length() == 1 && last.folded().equals("s"))
				continue;
			Unit unit = joined(searched, first, last, folded.toString(), to - from, longest);
			if (unit != null)
				joins.addFirst(new Join(to, unit));
		}
		return joins;
	}

	private Unit joined(Searched searched, Word first, Word last, String word, int count, int longest) {
		Unit known = letters.get(word);
		boolean apart = longest < 3 && count > 3;
		boolean hyphened = count == 2 && !Character.isWhitespace(searched.text().charAt(first.end())) && searched.text().charAt(first.end()) != '.';
		boolean capitals = count == 2 && first.capital() && last.capital() && first.folded().length() > 2 && last.folded().length() > 2;
		if (known != null || !apart && !hyphened && !capitals && word.chars().allMatch(c -> c < 0x80))
			return known;
		Unit unit = unit(word);
		return unit.empty() ? null : exact(unit, apart);
	}

	/** Words put together are one part of a name, or letters set apart several. */
	private static Unit exact(Unit unit, boolean apart) {
		Map<NameForm, List<NameForm.Candidate>> exact = new LinkedHashMap<>();
		unit.candidates().forEach((form, candidates) -> {
			List<NameForm.Candidate> kept = candidates.stream().filter(candidate -> candidate.level() != Part.Level.FAR && (apart || Integer.bitCount(candidate.mask()) == 1)).toList();
			if (!kept.isEmpty())
				exact.put(form, kept);
		});
		return exact.isEmpty() ? null : new Unit(exact);
	}

	private static boolean close(CharSequence gap) {
		if (gap.length() > 3)
			return false;
		for (int at = 0; at < gap.length(); at++) {
			char c = gap.charAt(at);
			if (!(Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F' || c == '-' || c == '\u2010' || c == '\u2011' || c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '.' || Fold.silent(c)))
				return false;
		}
		return true;
	}

	private Unit unit(String folded) {
		Unit known = remembered.get(folded);
		if (known != null)
			return known;
		if (remembered.size() > MOST_REMEMBERED)
			remembered.clear();
		Unit unit = search(folded);
		remembered.put(folded, unit);
		return unit;
	}

	private Unit search(String folded) {
		Map<NameForm, List<NameForm.Candidate>> found = new LinkedHashMap<>();
		boolean written = Scripts.latin(folded);
		String looks = folded.chars().allMatch(c -> c >= 'a' && c <= 'z') || Character.isDigit(folded.charAt(0)) && folded.chars().allMatch(Character::isDigit) ? null : Fold.looks(folded);
		String latin = written ? folded : Scripts.romanized(folded).replace(" ", "");
		String key = key(latin);
		// Umlauts written out.
		String plain = folded.replace("oe", "o").replace("ue", "u").replace("ae", "a");
		for (NameForm form : forms) {
			List<NameForm.Candidate> candidates = form.candidates(folded, written ? key : "");
			if (written && !plain.equals(folded) && candidates.stream().allMatch(candidate -> candidate.level() == Part.Level.FAR)) {
				List<NameForm.Candidate> others = form.candidates(plain, key(plain));
				candidates = others.isEmpty() ? candidates : others;
			}
			if (candidates.isEmpty() && looks != null)
				candidates = form.candidates(looks, key(looks));
			if (candidates.isEmpty() && !written && !latin.isEmpty())
				candidates = Scripts.consonantal(folded) ? consonants(form, latin) : form.candidates(latin, key);
			if (!written && Scripts.of(folded) == Character.UnicodeScript.CYRILLIC && candidates.stream().allMatch(candidate -> candidate.level() == Part.Level.FAR))
				candidates = bent(form, folded, candidates);
			if (!candidates.isEmpty())
				found.put(form, candidates);
		}
		return found.isEmpty() ? NOTHING : new Unit(found);
	}

	private static String key(String latin) {
		return latin.isEmpty() || latin.length() > LONGEST_JOINED || !latin.chars().allMatch(c -> c >= 'a' && c <= 'z') ? "" : Sounds.key(latin);
	}

	/** A Cyrillic word in some case against a name in Latin letters. */
	private static List<NameForm.Candidate> bent(NameForm form, String folded, List<NameForm.Candidate> straight) {
		for (String stem : Endings.stems(folded)) {
			String latin = Scripts.romanized(stem).replace(" ", "");
			List<NameForm.Candidate> candidates = form.candidates(latin, key(latin)).stream().filter(candidate -> candidate.level() != Part.Level.FAR).toList();
			if (!candidates.isEmpty())
				return candidates;
		}
		return straight;
	}

	/** A word of a script without vowels against a name in Latin letters. */
	private static List<NameForm.Candidate> consonants(NameForm form, String latin) {
		for (String word : latin.length() > 3 ? new String[] { latin, latin.substring(1), latin.startsWith("al") ? latin.substring(2) : latin } : new String[] { latin }) {
			String consonants = Sounds.consonants(word);
			for (int i = 0; i < form.parts.size(); i++)
				if (form.parts.get(i).significant() && consonants.length() > 1 && Scripts.latin(form.parts.get(i).folded())
						&& consonants.equals(Sounds.consonants(form.parts.get(i).folded())))
					return List.of(new NameForm.Candidate(1 << i, consonants.length() > 2 ? Part.Level.NEAR : Part.Level.FAR));
		}
		return List.of();
	}
}
