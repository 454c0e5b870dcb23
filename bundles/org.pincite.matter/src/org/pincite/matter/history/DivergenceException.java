package org.pincite.matter.history;

/** An edit does not fit the matter it is to be done to: it was made to another state of it. */
public class DivergenceException extends RuntimeException {
	private static final long serialVersionUID = 1L;

	DivergenceException() {
		super("The edit does not fit this state of the matter.");
	}
}
