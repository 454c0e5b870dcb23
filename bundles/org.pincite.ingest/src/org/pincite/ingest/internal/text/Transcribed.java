package org.pincite.ingest.internal.text;

import java.util.List;

import org.pincite.library.Mark;

/**
 * A text with its marks, as a {@link Transcript} ends up.
 *
 * @param text  normalised text
 * @param marks marks over it, ordered by start, longer ones first
 */
public record Transcribed(String text, List<Mark> marks) {
}
