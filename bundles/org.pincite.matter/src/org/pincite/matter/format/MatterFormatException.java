package org.pincite.matter.format;

/** Bytes that are not a matter this version can read. The message is one line fit to be shown and holds no word of the matter. */
public class MatterFormatException extends Exception {
	private static final long serialVersionUID = 1L;

	/** What is wrong with the bytes. */
	public enum Reason {
		/** Not a matter, cut off, or altered. */
		DAMAGED,
		/** Written by a newer version of Pincite. */
		NEWER
	}

	private final Reason reason;

	public MatterFormatException(Reason reason, String message, Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	/** What is wrong; never null. */
	public Reason reason() {
		return reason;
	}
}
