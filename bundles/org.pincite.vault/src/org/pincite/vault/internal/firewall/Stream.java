package org.pincite.vault.internal.firewall;

import java.util.Arrays;
import java.util.function.BiConsumer;

/** The letters and digits of a text one after the other, folded, with the places they come from: what is left when spacing and punctuation do not count. */
final class Stream {

	private static final int WIDEST_GAP = 6;
	private static final int WIDEST_BLANK = 30;

	/** What letters scanned pages show in the place of digits. */
	private static final String SCANNED = "oOQDIl|iSBZ";
	private static final String MEANT = "00001111582";

	private final CharSequence text;
	private final StringBuilder letters = new StringBuilder();
	private int[] places;

	private Stream(CharSequence text) {
		this.text = text;
		places = new int[text.length() + 16];
	}

	/** Everything but blanks and punctuation. */
	static Stream of(CharSequence text) {
		Stream stream = new Stream(text);
		for (int at = 0; at < text.length();) {
			char c = text.charAt(at);
			if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
				stream.append(c, at++);
			} else {
				int point = Character.codePointAt(text, at);
				int size = Character.charCount(point);
				if (Character.isLetterOrDigit(point)) {
					String folded = Fold.fold(text.subSequence(at, at + size));
					for (int i = 0; i < folded.length(); i++)
						stream.append(folded.charAt(i), at);
				}
				at += size;
			}
		}
		return stream;
	}

	/** Digits, and letters that look like digits; any other letter parts what stands on both sides of it. */
	static Stream ofFigures(CharSequence text) {
		Stream stream = new Stream(text);
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			int looks = SCANNED.indexOf(c);
			if (Character.isDigit(c))
				stream.append((char) ('0' + Character.digit(c, 10)), at);
			else if (looks >= 0)
				stream.append(MEANT.charAt(looks), at);
			else if (Character.isLetter(c))
				stream.append('x', at);
		}
		return stream;
	}

	private void append(char c, int at) {
		if (letters.length() == places.length)
			places = Arrays.copyOf(places, places.length * 2);
		places[letters.length()] = at;
		letters.append(c);
	}

	/** Tells where a form stands, whole and not in the middle of a longer word or number. */
	void find(String form, BiConsumer<Integer, Integer> found) {
		for (int at = letters.indexOf(form); at >= 0; at = letters.indexOf(form, at + 1)) {
			int start = places[at];
			int last = places[at + form.length() - 1];
			int end = last + Character.charCount(Character.codePointAt(text, last));
			if (bounded(start, end) && dense(at, form.length()))
				found.accept(start, end);
		}
	}

	/** As find, for figures: most of them must be digits indeed. */
	void findFigures(String form, BiConsumer<Integer, Integer> found) {
		find(form, (start, end) -> {
			long digits = text.subSequence(start, end).chars().filter(Character::isDigit).count();
			if (digits * 10 >= form.length() * 6)
				found.accept(start, end);
		});
	}

	private boolean bounded(int start, int end) {
		return !(start > 0 && same(Character.codePointBefore(text, start), Character.codePointAt(text, start)))
				&& !(end < text.length() && same(Character.codePointBefore(text, end), Character.codePointAt(text, end)));
	}

	private static boolean same(int a, int b) {
		return Character.isDigit(a) && Character.isDigit(b)
				|| Character.isLetter(a) && Character.isLetter(b) && !(Scripts.unspaced(a) || Scripts.unspaced(b));
	}

	private boolean dense(int at, int length) {
		for (int i = at + 1; i < at + length; i++) {
			int gap = places[i] - places[i - 1];
			if (gap > WIDEST_GAP && (gap > WIDEST_BLANK || !text.subSequence(places[i - 1] + 1, places[i]).chars().allMatch(Stream::nothing)))
				return false;
		}
		return true;
	}

	private static boolean nothing(int c) {
		return Character.isWhitespace(c) || c == '\u00A0' || c == '-' || Fold.silent(c);
	}
}
