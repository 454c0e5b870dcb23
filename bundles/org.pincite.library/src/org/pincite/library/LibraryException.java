package org.pincite.library;

/** The library could not do what was asked. The message says what, where and what to do, and is fit to be shown. */
public class LibraryException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public LibraryException(String message) {
		super(message);
	}

	public LibraryException(String message, Throwable cause) {
		super(message, cause);
	}
}
