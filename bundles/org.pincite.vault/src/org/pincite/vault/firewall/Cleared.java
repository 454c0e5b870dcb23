package org.pincite.vault.firewall;

import java.util.List;
import java.util.Objects;

/**
 * A text that has passed the gate.
 *
 * @param text  as it may go out
 * @param finds what was found in it before, in its order, with what was done about each
 */
public record Cleared(String text, List<Treated> finds) {

	public Cleared {
		Objects.requireNonNull(text);
		finds = List.copyOf(finds);
	}

	/** A text in which nothing was looked for. */
	public static Cleared unchecked(String text) {
		return new Cleared(text, List.of());
	}

	static Cleared of(CharSequence text, List<Treated> finds) {
		StringBuilder cleared = new StringBuilder(text.length());
		int at = 0;
		for (Treated treated : finds) {
			if (!treated.replaced())
				continue;
			cleared.append(text, at, treated.find().start()).append(treated.replacement());
			at = treated.find().end();
			// The period of an abbreviated pseudonym ends the sentence as well.
			if (treated.replacement().endsWith(".") && at < text.length() && text.charAt(at) == '.')
				at++;
		}
		return new Cleared(cleared.append(text, at, text.length()).toString(), finds);
	}

	/** What keeps the text from the public. */
	public List<Treated> left() {
		return finds.stream().filter(Treated::left).toList();
	}
}
