package org.pincite.vault.internal.firewall;

import java.util.List;
import java.util.Set;

/**
 * A word of somebody's name.
 *
 * @param folded      the word as {@link Fold} leaves it
 * @param significant true if it can stand for the person; false for particles, titles and generations
 * @param also        other words in its place: pet names, other romanizations
 * @param key         its sound, or the empty string if it is not in Latin letters
 * @param alsoKeys    the sounds of the other words
 * @param consonants  its consonants if the name comes from a script without vowels, else null
 */
record Part(String folded, boolean significant, Set<String> also, String key, List<String> alsoKeys, String consonants) {

	/** How a word stands for a part. */
	enum Level {
		/** The same letters. */
		EXACT,
		/** A pet name, a plural, another case, another romanization by rule. */
		ALSO,
		/** Close in sound, as another clerk may have heard or transliterated it. */
		NEAR,
		/** Too far for one part alone; counts beside another part. */
		FAR
	}

	private static final int SHORTEST_NEAR = 4;
	private static final double NEAR_SHARE = 0.13;
	private static final double NEAR_MOST = 0.8;
	private static final double FAR_SHARE = 0.24;
	private static final double FAR_MOST = 0.95;

	static Part of(String folded, boolean significant, boolean consonantal) {
		boolean latin = Scripts.latin(folded);
		Set<String> also = significant ? NameVariants.of(folded) : Set.of();
		List<String> keys = also.stream().filter(variant -> variant.length() >= SHORTEST_NEAR && Scripts.latin(variant)).map(Sounds::key).distinct().toList();
		return new Part(folded, significant, also, latin ? Sounds.key(folded) : "", keys,
				consonantal || Scripts.consonantal(folded) ? Sounds.consonants(withoutArticle(latin ? folded : Scripts.romanized(folded).replace(" ", ""))) : null);
	}

	private static String withoutArticle(String name) {
		return name.startsWith("al") && name.length() > 3 ? name.substring(2) : name;
	}

	/** How a word of a text stands for this part, or null. @param key sound of the word, or the empty string if it is not in Latin letters */
	Level level(String word, String key) {
		if (folded.equals(word))
			return Level.EXACT;
		if (!significant || NameWords.particle(word))
			return null;
		if (also.contains(word) || Endings.of(folded, word) || word.endsWith("s") && Endings.anyOf(also, word))
			return Level.ALSO;
		if (consonants != null && !consonants.isEmpty() && !key.isEmpty() && consonants.equals(Sounds.consonants(word)))
			return consonants.length() > 2 ? Level.NEAR : Level.FAR;
		return key.isEmpty() || this.key.isEmpty() ? null : heard(word, key);
	}

	private Level heard(String word, String wordKey) {
		if (Math.min(folded.length(), word.length()) < SHORTEST_NEAR - 1 || NameWords.ordinary(word))
			return null;
		Level level = heard(key, wordKey, word.length());
		if (level == null && word.length() >= SHORTEST_NEAR && folded.length() >= word.length() + 3 && (folded.startsWith(word) || folded.endsWith(word)))
			return Level.FAR;
		if (level != Level.NEAR)
			for (String variant : alsoKeys)
				if (heard(variant, wordKey, word.length()) == Level.NEAR)
					return Level.NEAR;
		if (level == null && wordKey.length() >= SHORTEST_NEAR && wordKey.endsWith("s")) {
			Level one = heard(key, wordKey.substring(0, wordKey.length() - 1), word.length());
			boolean es = word.endsWith("es") && heard(key, wordKey.substring(0, wordKey.length() - 2), word.length()) == Level.NEAR;
			return one == Level.NEAR || es ? Level.NEAR : null;
		}
		return level;
	}

	private Level heard(String own, String other, int letters) {
		int length = Math.max(own.length(), other.length());
		double far = Math.min(FAR_SHARE * length, FAR_MOST);
		double distance = Sounds.distance(own, other, far);
		if (distance > far)
			return null;
		boolean near = distance <= Math.min(NEAR_SHARE * length, NEAR_MOST) && Math.min(folded.length(), letters) >= SHORTEST_NEAR;
		return near ? Level.NEAR : Level.FAR;
	}
}
