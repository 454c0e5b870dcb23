package org.pincite.cli;

/** The call's words are off. The message says which, and what would be right. */
public class UsageException extends Exception {
	private static final long serialVersionUID = 1L;

	public UsageException(String message) {
		super(message);
	}
}
