package org.pincite.ingest;

/** A document that cannot be read. The message is one line that says why and, where there is one, what to do. */
public class UnreadableException extends Exception {
	private static final long serialVersionUID = 1L;

	public UnreadableException(String message) {
		super(message);
	}

	public UnreadableException(String message, Throwable cause) {
		super(message, cause);
	}
}
