package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a CourtListener query into lexemes. */
final class CourtListenerLexer {
	enum Kind {
		WORD, QUOTE, OPEN, CLOSE, AND, OR, NOT,
		/** {@code name:} */
		FIELD,
		/** {@code [a TO b]} */
		RANGE
	}

	/**
	 * @param text  without quotation marks, colon or brackets
	 * @param slop  n of {@code "…"~n}, or -1
	 */
	record Piece(Kind kind, String text, int start, int end, int slop) {
	}

	private static final Pattern PIECE = Pattern.compile("(?<and>&&?|AND(?=[\\s()\"]|$))|(?<or>\\|\\|?|OR(?=[\\s()\"]|$))"
			+ "|(?<not>[%!-](?=[^\\s*\\-])|%|(?:NOT|but\\s+not)(?=[\\s()\"]|$))|(?<open>\\()|(?<close>\\))"
			+ "|(?<range>[\\[{][^\\[\\]{}]{0,200}[\\]}])|(?<field>[A-Za-z][A-Za-z_]*):(?=[^\\s:])");
	private static final Pattern SLOP = Pattern.compile("~(\\d{1,6})");

	private final String query;
	private final List<Piece> found = new ArrayList<>();
	private int at;

	CourtListenerLexer(String query) {
		this.query = query;
	}

	List<Piece> pieces() throws Trouble {
		Matcher piece = PIECE.matcher(query);
		while (at < query.length()) {
			char c = query.charAt(at);
			if (Character.isWhitespace(c))
				at++;
			else if (Lexer.quote(c))
				quoted();
			else if (piece.region(at, query.length()).lookingAt() && !root(piece))
				add(kind(piece), text(piece), piece.end(), -1);
			else
				word();
		}
		return found;
	}

	/** {@code !immigra} expands a root, {@code !(…)} does not. */
	private boolean root(Matcher piece) {
		return piece.group().equals("!") && Character.isLetterOrDigit(query.charAt(at + 1));
	}

	private static Kind kind(Matcher piece) {
		for (Kind kind : List.of(Kind.AND, Kind.OR, Kind.NOT, Kind.OPEN, Kind.CLOSE, Kind.RANGE, Kind.FIELD))
			if (piece.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null)
				return kind;
		throw new IllegalStateException(piece.group());
	}

	private static String text(Matcher piece) {
		return piece.group("field") != null ? piece.group("field") : piece.group();
	}

	private void add(Kind kind, String text, int end, int slop) {
		found.add(new Piece(kind, text, at, end, slop));
		at = end;
	}

	private void quoted() throws Trouble {
		int end = at + 1;
		while (end < query.length() && !Lexer.quote(query.charAt(end)))
			end++;
		if (end == query.length())
			throw new Trouble(at, query.length(), query.substring(at).stripTrailing() + '"', "a closing quotation mark is expected");
		String text = query.substring(at + 1, end);
		Matcher slop = SLOP.matcher(query).region(end + 1, query.length());
		if (!slop.lookingAt()) {
			add(Kind.QUOTE, text, end + 1, -1);
			return;
		}
		int n = Integer.parseInt(slop.group(1));
		if (n < 1 || n > 255)
			throw new Trouble(slop.start(1), slop.end(), n < 1 ? "1" : "255", "a number of words from 1 to 255 is expected");
		add(Kind.QUOTE, text, slop.end(), n);
	}

	private void word() {
		int end = at + 1;
		while (end < query.length() && !Character.isWhitespace(query.charAt(end)) && "()\"“”|".indexOf(query.charAt(end)) < 0
				&& (query.charAt(end) != '&' || TermsLanguage.joinsNames(query, end)))
			end++;
		add(Kind.WORD, query.substring(at, end), end, -1);
	}
}
