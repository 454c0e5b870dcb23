package org.pincite.citation;

/**
 * A half-open range of UTF-16 code units, {@code [start, end)}, in the text that was read.
 *
 * @param start first code unit, 0 or more
 * @param end   one past the last code unit, {@code start} or more
 */
public record Span(int start, int end) {

	public Span {
		if (start < 0 || end < start)
			throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
	}

	public int length() {
		return end - start;
	}

	public boolean contains(Span other) {
		return start <= other.start && other.end <= end;
	}

	public boolean overlaps(Span other) {
		return start < other.end && other.start < end;
	}

	/** The part of {@code text} that this span covers. */
	public String of(CharSequence text) {
		return text.subSequence(start, end).toString();
	}
}
