package org.pincite.brief;

/**
 * The place in the running text where a footnote is called.
 *
 * @param number from 1; {@link BriefDocument#notes()} holds the footnote at {@code number - 1}
 */
public record NoteCall(int number) implements Inline {

	@Override
	public String text() {
		return "";
	}
}
