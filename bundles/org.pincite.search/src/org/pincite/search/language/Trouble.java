package org.pincite.search.language;

import org.pincite.search.QuerySyntaxException;

/** What is wrong with a query at one place, and the smallest edit that would mend it. */
final class Trouble extends Exception {
	private static final long serialVersionUID = 1L;
	private static final int ATTEMPTS = 12;
	private final int start;
	private final int end;
	private final String instead;

	/**
	 * @param start   where the trouble starts
	 * @param end     end of what the edit replaces
	 * @param instead its replacement, or null if no edit comes to mind
	 */
	Trouble(int start, int end, String instead, String message) {
		super(message, null, false, false);
		this.start = start;
		this.end = end;
		this.instead = instead;
	}

	/** Reads a query into its tree. */
	interface Reader {
		Reading read(String query) throws Trouble;
	}

	/** Reads a query; mends a broken one edit by edit until it can be read, and suggests the result. */
	static Reading read(String query, Reader reader) throws QuerySyntaxException {
		try {
			return reader.read(query);
		} catch (Trouble trouble) {
			throw new QuerySyntaxException(trouble.start, trouble.getMessage(), suggestion(query, trouble, reader));
		}
	}

	private static String suggestion(String query, Trouble first, Reader reader) {
		String mended = query;
		Trouble trouble = first;
		for (int i = 0; i < ATTEMPTS && trouble.instead != null; i++) {
			mended = (mended.substring(0, trouble.start) + trouble.instead + mended.substring(trouble.end)).strip();
			try {
				reader.read(mended);
				return mended;
			} catch (Trouble next) {
				trouble = next;
			}
		}
		return null;
	}
}
