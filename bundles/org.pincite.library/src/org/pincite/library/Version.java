package org.pincite.library;

import java.time.Instant;
import java.util.Objects;

/**
 * One record of a source that was added at some time: where a text comes from.
 *
 * @param record       id that the record came with; differs from the source's when it was joined to it for having the same text, or being another rendition of the same opinion
 * @param textHash     hash of the text that was read from it, see {@link Library#textByHash(String)}
 * @param originalHash SHA-256 of its original bytes, lower-case hexadecimal, see {@link Library#originalByHash(String)}
 * @param format       id of the format that read it
 * @param added        when it was stored
 * @param current      true for the version that gives the source its text
 * @param metadata     the metadata as this record stated them
 */
public record Version(String record, String textHash, String originalHash, String format, Instant added, boolean current,
		Source metadata) {

	public Version {
		Objects.requireNonNull(record);
		Objects.requireNonNull(textHash);
		Objects.requireNonNull(originalHash);
		Objects.requireNonNull(format);
		Objects.requireNonNull(added);
		Objects.requireNonNull(metadata);
	}
}
