package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pincite.search.Dialect;
import org.pincite.search.tree.Field;

/**
 * What stands at the cursor of a query that is being typed.
 *
 * @param query   the query
 * @param start   where the word at the cursor begins
 * @param at      the cursor
 * @param field   the field whose words are being typed, or null outside of any
 * @param fields  spellings of fields that the word may be the beginning of, with what opens them: {@code ti(}, {@code caseName:}
 * @param dialect the language
 */
public record Cursor(String query, int start, int at, Field field, List<String> fields, Dialect dialect) {
	private static final String ENDS = "()\"“”„[]&%,";

	/** The word up to the cursor as typed; may be empty. */
	public String typed() {
		return query.substring(start, at);
	}

	/** Where a citation that ends at the cursor may begin: at the last number that a reporter follows; the word's start if there is none. */
	public int citationStart() {
		int open = start;
		while (open > 0 && ENDS.indexOf(query.charAt(open - 1)) < 0 && query.charAt(open - 1) != ':')
			open--;
		String row = query.substring(open, at);
		for (int i = 0; i < row.length(); i++)
			if (Character.isDigit(row.charAt(i)) && (i == 0 || Character.isWhitespace(row.charAt(i - 1))) && reporterFollows(row, i))
				return open + i;
		return start;
	}

	private static boolean reporterFollows(String row, int number) {
		int i = number;
		while (i < row.length() && Character.isDigit(row.charAt(i)))
			i++;
		while (i < row.length() && Character.isWhitespace(row.charAt(i)))
			i++;
		return i < row.length() && Character.isUpperCase(row.charAt(i)) || i == row.length();
	}

	/** @param at the cursor; one outside of the query counts as its nearest end */
	public static Cursor in(String query, int at, Dialect dialect) {
		int end = Math.max(0, Math.min(at, query.length()));
		FieldNames names = switch (dialect) {
		case WESTLAW -> Westlaw.FIELDS;
		case LEXIS -> Lexis.FIELDS;
		case COURTLISTENER -> CourtListener.FIELDS;
		case WORDS -> new FieldNames();
		};
		boolean colon = dialect == Dialect.COURTLISTENER;
		int start = end;
		while (start > 0 && !Character.isWhitespace(query.charAt(start - 1)) && ENDS.indexOf(query.charAt(start - 1)) < 0
				&& !(colon && query.charAt(start - 1) == ':'))
			start--;
		String typed = query.substring(start, end);
		List<String> fields = new ArrayList<>();
		if (!typed.isEmpty())
			for (String name : names.all())
				if (name.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
					fields.add(name + (colon ? ":" : "("));
		return new Cursor(query, start, end, colon ? afterColon(query, start, names) : enclosing(query, start, names), fields, dialect);
	}

	private static Field afterColon(String query, int start, FieldNames names) {
		int open = start;
		while (open > 0 && "\"“(".indexOf(query.charAt(open - 1)) >= 0)
			open--;
		return open > 0 && query.charAt(open - 1) == ':' ? names.field(nameBefore(query, open - 1)) : null;
	}

	/** The field of the innermost open parenthesis that has one. */
	private static Field enclosing(String query, int start, FieldNames names) {
		int depth = 0;
		for (int i = start - 1; i >= 0; i--) {
			char c = query.charAt(i);
			if (c == ')')
				depth++;
			else if (c == '(' && --depth < 0) {
				depth = 0;
				Field field = names.field(nameBefore(query, i).toLowerCase(Locale.ROOT));
				if (field != null)
					return field;
			}
		}
		return null;
	}

	private static String nameBefore(String query, int end) {
		int start = end;
		while (start > 0 && (Character.isLetterOrDigit(query.charAt(start - 1)) || query.charAt(start - 1) == '_' || query.charAt(start - 1) == '-'))
			start--;
		return query.substring(start, end);
	}
}
