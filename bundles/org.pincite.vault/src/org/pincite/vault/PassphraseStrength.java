package org.pincite.vault;

import java.util.Arrays;
import java.util.List;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.WipeableString;
import com.nulabinc.zxcvbn.Zxcvbn;

/**
 * How hard a passphrase is to guess, as zxcvbn estimates it.
 *
 * @param score 0 (guessed at once) to 4 (very hard); 3 and more is fit for a vault
 * @param bits binary logarithm of the guesses it takes
 * @param advice what would make it better; may be empty
 */
public record PassphraseStrength(int score, double bits, List<String> advice) {

	/** Longer ones are cut off here for the estimate, which takes time that grows with the square. */
	private static final int LONGEST = 100;
	private static final Zxcvbn ESTIMATE = new Zxcvbn();

	public PassphraseStrength {
		advice = List.copyOf(advice);
	}

	/** The strength of a passphrase, which is left as it is. */
	public static PassphraseStrength of(char[] passphrase) {
		char[] copy = Arrays.copyOf(passphrase, Math.min(passphrase.length, LONGEST));
		WipeableString text = new WipeableString(copy);
		Arrays.fill(copy, '\0');
		Strength strength = ESTIMATE.measure(text);
		List<String> advice = new java.util.ArrayList<>();
		if (!strength.getFeedback().getWarning().isEmpty())
			advice.add(strength.getFeedback().getWarning());
		advice.addAll(strength.getFeedback().getSuggestions());
		PassphraseStrength result = new PassphraseStrength(strength.getScore(), strength.getGuessesLog10() / Math.log10(2), advice);
		strength.wipe();
		text.wipe();
		return result;
	}

	/** True if it is fit for a vault. */
	public boolean good() {
		return score >= 3;
	}

	/** The score in a word. */
	public String word() {
		return switch (score) {
		case 0 -> "very weak";
		case 1 -> "weak";
		case 2 -> "fair";
		case 3 -> "good";
		default -> "strong";
		};
	}
}
