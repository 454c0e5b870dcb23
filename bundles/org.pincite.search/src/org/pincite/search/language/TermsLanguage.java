package org.pincite.search.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;

/** What the languages of terms and connectors have in common. */
abstract class TermsLanguage implements Language, ConnectorSpelling {
	/** What may stand behind a connector that is a word. */
	static final String BOUNDARY = "(?=[\\s()\"“”„]|$)";
	/** How a connector of proximity begins. */
	static final String HOW = "(?<how>(?:w|within|near)?/|(?:pre|onear)/|\\+)";
	private static final Pattern NAME_AND_NAME = Pattern.compile("[A-Z]{1,2}&[A-Z]{1,2}\\b.*", Pattern.DOTALL);

	/** Matches every connector of the language. */
	abstract Pattern connectors();

	/** The connector that was matched. */
	abstract Connector matched(Matcher found) throws Trouble;

	/** What may stand behind a slash, in words. */
	abstract String reaches();

	/** What the user may have meant otherwise; {@code adjacency} if words stood side by side. */
	abstract List<String> warnings(String typed, boolean adjacency);

	abstract Adaptation adaptation();

	/** A function other than {@code atleastN(…)}. */
	abstract QueryTree named(Lexeme name, QueryTree argument) throws Trouble;

	@Override
	public final Reading read(String query) throws QuerySyntaxException {
		return Trouble.read(query, typed -> {
			ConnectorGrammar grammar = new ConnectorGrammar(typed, this);
			QueryTree tree = grammar.tree();
			return new Reading(tree, warnings(typed, grammar.adjacency()));
		});
	}

	@Override
	public final Translation express(QueryTree tree) {
		Adaptation adaptation = adaptation();
		QueryTree nearest = adaptation.adapt(tree);
		return new Translation(print(nearest), nearest, adaptation.warnings());
	}

	@Override
	public final Lexeme connector(String query, int at) throws Trouble {
		Matcher found = connectors().matcher(query).region(at, query.length());
		if (found.lookingAt())
			return Lexeme.of(matched(found), found.group(), at, found.end());
		if (query.charAt(at) == '/' || query.charAt(at) == '+')
			throw new Trouble(at, at + 1, "", "after " + query.charAt(at) + " a number from 1 to 255, " + reaches() + " is expected");
		return null;
	}

	@Override
	public final QueryTree function(Lexeme name, QueryTree argument) throws Trouble {
		QueryTree counted = atLeast(name, argument);
		return counted != null ? counted : named(name, argument);
	}

	/** {@code atleastN(…)}, or null if the function is another. */
	private static QueryTree atLeast(Lexeme name, QueryTree argument) throws Trouble {
		if (!name.text().matches("atl(?:east)?\\d+"))
			return null;
		String digits = name.text().replaceAll("\\D", "");
		int times = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
		if (times < 1 || times > Reach.MOST)
			throw new Trouble(name.start(), name.end(), "atleast" + (times < 1 ? 1 : Reach.MOST) + "(", "atleast takes a number from 1 to 255");
		return new AtLeast(times, argument);
	}

	static boolean ordered(String how) {
		String small = how.toLowerCase(Locale.ROOT);
		return small.equals("+") || small.startsWith("pre") || small.startsWith("on");
	}

	/** {@code I&N} is a name, {@code cat&dog} a query. */
	static boolean joinsNames(String query, int at) {
		int start = at;
		while (start > 0 && Character.isLetter(query.charAt(start - 1)))
			start--;
		return NAME_AND_NAME.matcher(query).region(start, query.length()).lookingAt();
	}

	/** Without punctuation that closes a clause, so that {@code negligen!,} is a root. */
	static String strip(String typed) {
		int end = typed.length();
		while (end > 0 && ".,;:'’".indexOf(typed.charAt(end - 1)) >= 0)
			end--;
		return typed.substring(0, end);
	}

	/**
	 * As {@link #strip}, for a word whose wildcards stand where they may.
	 *
	 * @param wildcards that no word begins with
	 */
	static String bare(String typed, int at, String wildcards) throws Trouble {
		String bare = strip(typed);
		int expander = bare.indexOf('!');
		if (expander >= 0 && expander < bare.length() - 1)
			throw new Trouble(at + expander, at + expander + 1, "", "! expands a root and stands only at the end of a word");
		if (!bare.isEmpty() && wildcards.indexOf(bare.charAt(0)) >= 0)
			throw new Trouble(at, at + 1, "", "a word begins with a letter; " + bare.charAt(0) + " stands inside or at its end");
		return bare;
	}
}
