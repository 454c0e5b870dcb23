package org.pincite.search.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.pincite.search.language.Connector.Kind;
import org.pincite.search.tree.And;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.NotNear;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.WordTree;

/** Puts lexemes of a terms-and-connectors query together by the evaluation order of the language. */
final class ConnectorGrammar {
	private static final int OPERANDS = 2_000;
	private static final int DEPTH = 100;

	private final String query;
	private final List<Lexeme> lexemes;
	private final ConnectorSpelling spelling;
	private int at;
	private int depth;
	private int operands;
	private boolean adjacency;

	ConnectorGrammar(String query, ConnectorSpelling spelling) throws Trouble {
		this.query = query;
		this.spelling = spelling;
		this.lexemes = new Lexer(query, spelling).lexemes();
	}

	/** True if operands stood side by side without a connector. */
	boolean adjacency() {
		return adjacency;
	}

	QueryTree tree() throws Trouble {
		QueryTree tree = group();
		if (at < lexemes.size()) {
			Lexeme extra = lexemes.get(at);
			throw new Trouble(extra.start(), extra.end(), "", "the closing parenthesis has no opening one");
		}
		return tree;
	}

	/** A row of operands up to a closing parenthesis or the end. */
	private QueryTree group() throws Trouble {
		List<QueryTree> row = new ArrayList<>();
		List<Connector> between = new ArrayList<>();
		Lexeme open = null;
		boolean words = false;
		while (at < lexemes.size() && lexemes.get(at).kind() != Lexeme.Kind.CLOSE) {
			Lexeme lexeme = lexemes.get(at++);
			if (lexeme.kind() == Lexeme.Kind.CONNECTOR) {
				if (row.isEmpty())
					insideParenthesis(lexeme);
				if (row.isEmpty() || open != null)
					throw new Trouble(lexeme.start(), lexeme.end(), "",
							"a word is expected before the connector " + lexeme.text());
				open = lexeme;
				continue;
			}
			boolean plain = lexeme.kind() == Lexeme.Kind.WORD || lexeme.kind() == Lexeme.Kind.QUOTE;
			QueryTree operand = operand(lexeme);
			if (operand == null)
				continue;
			if (++operands > OPERANDS)
				throw new Trouble(lexeme.start(), lexeme.end(), null, "a query has at most " + OPERANDS + " words");
			if (!row.isEmpty()) {
				if (open != null)
					between.add(open.connector());
				else if (adjacent(row, operand, words && plain, lexeme)) {
					continue;
				} else
					between.add(spelling.adjacent());
			}
			row.add(operand);
			open = null;
			words = plain;
		}
		if (open != null)
			throw new Trouble(open.start(), open.end(), "", "a word is expected after the connector " + open.text());
		if (row.isEmpty()) {
			int position = at < lexemes.size() ? lexemes.get(at).start() : query.length();
			throw new Trouble(position, position, null, "a word or phrase is expected");
		}
		return reduce(row, between);
	}

	/** {@code dog (or cat)} was meant as {@code dog or (cat)}. */
	private void insideParenthesis(Lexeme connector) throws Trouble {
		if (at < 3 || lexemes.get(at - 2).kind() != Lexeme.Kind.OPEN)
			return;
		Lexeme before = lexemes.get(at - 3);
		if (before.kind() == Lexeme.Kind.WORD || before.kind() == Lexeme.Kind.QUOTE || before.kind() == Lexeme.Kind.CLOSE)
			throw new Trouble(lexemes.get(at - 2).start(), connector.end(), connector.text() + " (",
					"the connector " + connector.text() + " is expected before the parenthesis");
	}

	/** Two operands without a connector; true if the second became part of the first: a phrase. */
	private boolean adjacent(List<QueryTree> row, QueryTree operand, boolean words, Lexeme lexeme) throws Trouble {
		adjacency = true;
		if (spelling.adjacent() != null)
			return false;
		if (!words)
			throw new Trouble(lexeme.start(), lexeme.start(), "and ", "a connector is expected before " + shown(lexeme));
		List<WordTree> phrase = new ArrayList<>(wordsOf(row.removeLast()));
		phrase.addAll(wordsOf(operand));
		row.add(Phrase.of(phrase));
		return true;
	}

	private static String shown(Lexeme lexeme) {
		return lexeme.kind() == Lexeme.Kind.OPEN ? "the parenthesis" : lexeme.text();
	}

	private static List<WordTree> wordsOf(QueryTree tree) {
		return tree instanceof Phrase phrase ? phrase.words() : List.of((WordTree) tree);
	}

	/** The tree of an operand, or null for punctuation that is no word. */
	private QueryTree operand(Lexeme lexeme) throws Trouble {
		return switch (lexeme.kind()) {
		case WORD -> phrase(spelling.words(lexeme.text(), lexeme.start()));
		case QUOTE -> quoted(lexeme);
		case OPEN -> parenthesis(lexeme);
		case FUNCTION -> spelling.function(lexeme, parenthesis(lexeme));
		case DATES -> new DateReader(lexeme.text(), lexeme.end() - 1 - lexeme.text().length()).tree();
		default -> throw new IllegalStateException(lexeme.toString());
		};
	}

	private static QueryTree phrase(List<WordTree> words) {
		return words.isEmpty() ? null : Phrase.of(words);
	}

	private QueryTree quoted(Lexeme lexeme) throws Trouble {
		List<WordTree> words = new ArrayList<>();
		String text = lexeme.text();
		int i = 0;
		while (i < text.length()) {
			int end = i;
			while (end < text.length() && !Character.isWhitespace(text.charAt(end)))
				end++;
			if (end > i)
				words.addAll(spelling.words(text.substring(i, end), lexeme.start() + 1 + i));
			i = end + 1;
		}
		if (words.isEmpty())
			throw new Trouble(lexeme.start(), lexeme.end(), "", "words are expected between the quotation marks");
		return Phrase.of(words);
	}

	private QueryTree parenthesis(Lexeme open) throws Trouble {
		if (++depth > DEPTH)
			throw new Trouble(open.start(), open.end(), null, "parentheses are nested at most " + DEPTH + " deep");
		if (at < lexemes.size() && lexemes.get(at).kind() == Lexeme.Kind.CLOSE)
			throw new Trouble(open.start(), lexemes.get(at).end(), "", "words are expected between the parentheses");
		QueryTree inner = group();
		if (at == lexemes.size())
			throw new Trouble(query.length(), query.length(), ")", "a closing parenthesis is expected");
		at++;
		depth--;
		return inner;
	}

	/** Joins the row, connector by connector in the evaluation order, equal ones from left to right. */
	private QueryTree reduce(List<QueryTree> row, List<Connector> between) {
		QueryTree[] joined = row.toArray(QueryTree[]::new);
		int[] group = new int[joined.length];
		Arrays.setAll(group, i -> i);
		Integer[] order = new Integer[between.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.<Integer>comparingInt(i -> spelling.level(between.get(i)))
				.thenComparingInt(i -> between.get(i).reach() == null ? 0 : between.get(i).reach().words()));
		for (int k = 0; k < order.length; k++) {
			Connector connector = between.get(order[k]);
			int left = find(group, order[k]);
			List<QueryTree> parts = new ArrayList<>(List.of(joined[left]));
			int right = find(group, order[k] + 1);
			parts.add(joined[right]);
			group[right] = left;
			boolean run = connector.kind() == Kind.OR || connector.kind() == Kind.AND;
			while (run && k + 1 < order.length && between.get(order[k + 1]).kind() == connector.kind()
					&& find(group, order[k + 1]) == left) {
				right = find(group, order[++k] + 1);
				parts.add(joined[right]);
				group[right] = left;
			}
			joined[left] = join(connector, parts);
		}
		return joined[0];
	}

	private static int find(int[] group, int i) {
		int root = i;
		while (group[root] != root)
			root = group[root];
		while (group[i] != root) {
			int next = group[i];
			group[i] = root;
			i = next;
		}
		return root;
	}

	private static QueryTree join(Connector connector, List<QueryTree> parts) {
		return switch (connector.kind()) {
		case OR -> new Or(parts);
		case AND -> new And(parts);
		case EXCEPT -> new Except(parts.get(0), parts.get(1));
		case NEAR -> new Near(parts.get(0), parts.get(1), connector.reach(), connector.ordered());
		case NOT_NEAR -> new NotNear(parts.get(0), parts.get(1), connector.reach());
		};
	}
}
