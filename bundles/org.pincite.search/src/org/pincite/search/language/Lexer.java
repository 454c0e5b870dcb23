package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pincite.search.language.Lexeme.Kind;

/** Cuts a terms-and-connectors query into lexemes; what its languages spell differently is left to {@link ConnectorSpelling}. */
final class Lexer {
	private final String query;
	private final ConnectorSpelling spelling;
	private final List<Lexeme> found = new ArrayList<>();
	private int at;

	Lexer(String query, ConnectorSpelling spelling) {
		this.query = query;
		this.spelling = spelling;
	}

	List<Lexeme> lexemes() throws Trouble {
		while (at < query.length()) {
			char c = query.charAt(at);
			if (Character.isWhitespace(c))
				at++;
			else if (quote(c))
				quoted();
			else if (c == '(' || c == ')')
				add(Lexeme.of(c == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(c), at, at + 1));
			else
				word();
		}
		return found;
	}

	private void add(Lexeme lexeme) {
		found.add(lexeme);
		at = lexeme.end();
	}

	private void quoted() throws Trouble {
		int end = at + 1;
		while (end < query.length() && !quote(query.charAt(end)))
			end++;
		if (end == query.length())
			throw new Trouble(at, query.length(), query.substring(at).stripTrailing() + '"', "a closing quotation mark is expected");
		add(Lexeme.of(Kind.QUOTE, query.substring(at + 1, end), at, end + 1));
	}

	private void word() throws Trouble {
		Lexeme connector = spelling.connector(query, at);
		if (connector != null) {
			add(connector);
			return;
		}
		int end = at;
		while (end < query.length() && !Character.isWhitespace(query.charAt(end)) && !quote(query.charAt(end))
				&& "()".indexOf(query.charAt(end)) < 0 && !(end > at && spelling.cuts(query, end)))
			end++;
		String word = query.substring(at, end);
		if (end < query.length() && query.charAt(end) == '(' && name(word))
			function(word.toLowerCase(Locale.ROOT), end);
		else
			add(Lexeme.of(Kind.WORD, word, at, end));
	}

	private void function(String name, int open) throws Trouble {
		if (!spelling.dates(name)) {
			add(Lexeme.of(Kind.FUNCTION, name, at, open + 1));
			return;
		}
		int close = query.indexOf(')', open);
		for (int nested = open; nested >= 0 && close >= 0 && (nested = query.indexOf('(', nested + 1)) >= 0 && nested < close;)
			close = query.indexOf(')', close + 1);
		if (close < 0)
			throw new Trouble(query.length(), query.length(), ")", "a closing parenthesis is expected");
		add(Lexeme.of(Kind.DATES, query.substring(open + 1, close), at, close + 1));
	}

	/** Names begin with a letter and have letters, digits, hyphens and commas only. */
	private static boolean name(String word) {
		return Character.isLetter(word.charAt(0)) && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ',' || c == '-');
	}

	static boolean quote(char c) {
		return c == '"' || c == '“' || c == '”' || c == '„';
	}
}
