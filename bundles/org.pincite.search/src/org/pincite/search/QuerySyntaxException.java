package org.pincite.search;

/** A query that cannot be read: where, what was expected, and a correction. */
public class QuerySyntaxException extends Exception {
	private static final long serialVersionUID = 1L;
	private final int position;
	private final String suggestion;

	/**
	 * @param position   UTF-16 offset into the query where the trouble starts
	 * @param message    what was expected, in one line
	 * @param suggestion a corrected query, or null
	 */
	public QuerySyntaxException(int position, String message, String suggestion) {
		super(message);
		this.position = position;
		this.suggestion = suggestion;
	}

	public int position() {
		return position;
	}

	public String suggestion() {
		return suggestion;
	}
}
