package org.pincite.ingest.connect;

/** Something could not be fetched. The message is one line that says what, where and what to do. */
public class ConnectionException extends Exception {
	private static final long serialVersionUID = 1L;

	public ConnectionException(String message) {
		super(message);
	}

	public ConnectionException(String message, Throwable cause) {
		super(message, cause);
	}
}
