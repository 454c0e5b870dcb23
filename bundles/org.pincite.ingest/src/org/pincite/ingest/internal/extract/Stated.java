package org.pincite.ingest.internal.extract;

import java.util.List;

/**
 * What a document states about itself; what it does not is null or empty.
 *
 * @param title     its title
 * @param authors   who wrote it
 * @param date      ISO date of publication or last change, or its beginning
 * @param language  BCP 47 tag
 * @param publisher who published it
 */
public record Stated(String title, List<String> authors, String date, String language, String publisher) {
	public static final Stated NOTHING = new Stated(null, List.of(), null, null, null);

	public Stated {
		authors = List.copyOf(authors);
	}

	public static Stated title(String title) {
		return new Stated(title, List.of(), null, null, null);
	}
}
