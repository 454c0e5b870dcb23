package org.pincite.library;

/**
 * A span of one source text with what is needed to find it again.
 *
 * @param source   source id
 * @param textHash hash of the text that the offsets refer to
 * @param start    first UTF-16 code unit
 * @param end      one past the last
 * @param exact    the characters of the span
 * @param prefix   up to 32 characters before it
 * @param suffix   up to 32 characters after it
 * @param locator  page, page range or section it stands on ({@code 253}, {@code 253–54}, {@code (b)(1)}), or null
 */
public record Passage(String source, String textHash, int start, int end, String exact, String prefix, String suffix,
		String locator) {

	/** Characters of context kept on each side. */
	public static final int CONTEXT = 32;

	public Passage {
		if (start < 0 || end < start || exact.length() != end - start)
			throw new IllegalArgumentException("passage [" + start + ", " + end + ") does not fit its quote");
	}
}
