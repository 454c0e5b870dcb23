package org.pincite.brief;

/** A brief could not be written. The message says what, where and what to do, and is fit to be shown. */
public class BriefException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	public BriefException(String message) {
		super(message);
	}

	public BriefException(String message, Throwable cause) {
		super(message, cause);
	}
}
