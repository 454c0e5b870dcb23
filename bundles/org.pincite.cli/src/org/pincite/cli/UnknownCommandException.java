package org.pincite.cli;

/** The first word of the call names no command. */
final class UnknownCommandException extends UsageException {
	private static final long serialVersionUID = 1L;

	UnknownCommandException() {
		super("there is no such command");
	}
}
