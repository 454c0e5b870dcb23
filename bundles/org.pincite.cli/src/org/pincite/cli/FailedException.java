package org.pincite.cli;

/** A command cannot go on. The message is one line for the user. */
public class FailedException extends Exception {
	private static final long serialVersionUID = 1L;
	private final int code;

	/** @param code one of {@link Exit} */
	public FailedException(int code, String message) {
		super(message);
		this.code = code;
	}

	public int code() {
		return code;
	}
}
