package org.pincite.vault.internal.age;

import java.io.IOException;

/** An age file that could not be opened. Holds no word of what is in it. */
public final class AgeException extends IOException {
	private static final long serialVersionUID = 1L;

	private final boolean damaged;

	AgeException(boolean damaged, String message, Throwable cause) {
		super(message, cause);
		this.damaged = damaged;
	}

	/** True if the bytes are not what was encrypted; false if none of the keys at hand opens them, which a damaged header may cause as well. */
	public boolean damaged() {
		return damaged;
	}
}
