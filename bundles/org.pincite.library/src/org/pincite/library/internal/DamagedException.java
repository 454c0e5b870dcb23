package org.pincite.library.internal;

/** Stored bytes do not mean what they should. The message says how; who catches it adds where. */
final class DamagedException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	DamagedException(String message) {
		super(message);
	}
}
