package org.pincite.search;

/**
 * What a query may go on with at the cursor.
 *
 * @param start  first UTF-16 code unit of the query that it replaces
 * @param end    one past the last; the cursor
 * @param text   what to put there, in the language of the query
 * @param label  what to show beside it: the name of a court, the title of an authority; may be empty
 * @param kind   what it is
 */
public record Completion(int start, int end, String text, String label, Kind kind) {

	/** What can be completed. */
	public enum Kind {
		FIELD, COURT, JUDGE, CITATION, WORD
	}

	/** The query with the completion in it. */
	public String in(String query) {
		return query.substring(0, start) + text + query.substring(end);
	}
}
