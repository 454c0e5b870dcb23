package org.pincite.library;

/** Tells of many originals, one after the other, whether a library holds them. Thread-safe. */
public interface Holdings {
	/**
	 * As {@link Library#holds}, but what another program stores meanwhile may be missed: adding it again changes nothing.
	 *
	 * @param original must not be changed before it is added
	 */
	boolean has(byte[] original);
}
