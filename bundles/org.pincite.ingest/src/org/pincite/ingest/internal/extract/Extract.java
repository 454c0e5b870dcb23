package org.pincite.ingest.internal.extract;

import java.util.Objects;

import org.pincite.ingest.internal.text.Transcribed;

/**
 * What was found in a document. Plain data, for it comes from another process.
 *
 * @param text    text and marks; empty when the document is scanned and was not recognised
 * @param stated  what the document states about itself
 * @param scanned number of pages that are pictures without a text layer
 * @param remark  one line on what the user should know about the reading, or null
 */
public record Extract(Transcribed text, Stated stated, int scanned, String remark) {

	public Extract {
		Objects.requireNonNull(text);
		Objects.requireNonNull(stated);
	}

	public Extract(Transcribed text, Stated stated) {
		this(text, stated, 0, null);
	}
}
