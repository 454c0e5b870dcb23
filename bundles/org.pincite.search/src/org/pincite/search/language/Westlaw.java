package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.AtLeast;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.In;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.WordTree;

/** Terms and connectors as Westlaw reads them: a space is {@code or}. */
final class Westlaw implements Language, ConnectorSpelling {
	static final Westlaw LANGUAGE = new Westlaw();
	static final FieldNames FIELDS = new FieldNames().add(Field.TITLE, "ti").add(Field.CITATION, "ci").add(Field.COURT, "co")
			.add(Field.JUDGE, "ju").add(Field.ATTORNEY, "at").add(Field.DIGEST, "di", "sy").add(Field.TOPIC, "to").add(Field.TEXT, "te")
			.add(Field.DOCKET, "dn").add(Field.STATUS, "st");
	private static final String BOUNDARY = "(?=[\\s()\"“”„]|$)";
	private static final Pattern CONNECTOR = Pattern.compile("(?<and>&|and" + BOUNDARY + ")|(?<or>or" + BOUNDARY + ")|(?<not>%|(?:but|and)\\s+not"
			+ BOUNDARY + ")|(?<how>(?:w|within|near)?/|(?:pre|onear)/|\\+)(?<reach>\\d+|s|p|sent|para)" + BOUNDARY, Pattern.CASE_INSENSITIVE);
	private static final Pattern FOREIGN = Pattern.compile("(?i)\\b(?:w|pre|near|onear)/(?:\\d|s|p)|\\w\\?|\\bnot\\s+(?:w?/)");
	private static final Pattern NAME_AND_NAME = Pattern.compile("[A-Z]{1,2}&[A-Z]{1,2}\\b.*", Pattern.DOTALL);

	private Westlaw() {
	}

	@Override
	public Dialect dialect() {
		return Dialect.WESTLAW;
	}

	@Override
	public Reading read(String query) throws QuerySyntaxException {
		return Trouble.read(query, typed -> {
			ConnectorGrammar grammar = new ConnectorGrammar(typed, this);
			QueryTree tree = grammar.tree();
			List<String> warnings = new ArrayList<>();
			if (grammar.adjacency())
				warnings.add("A space means or in this language; put words that belong together in quotation marks, or use & between them. "
						+ "In Lexis such words are a phrase.");
			if (FOREIGN.matcher(typed).find())
				warnings.add("This looks like Lexis: w/n is read as /n, pre/n as +n, but ? and not w/n have no meaning here.");
			return new Reading(tree, warnings);
		});
	}

	@Override
	public String print(QueryTree tree) {
		return new WestlawPrinter().print(tree);
	}

	@Override
	public Translation express(QueryTree tree) {
		Adaptation adaptation = new WestlawAdaptation();
		QueryTree nearest = adaptation.adapt(tree);
		return new Translation(print(nearest), nearest, adaptation.warnings());
	}

	@Override
	public Lexeme connector(String query, int at) throws Trouble {
		Matcher found = CONNECTOR.matcher(query).region(at, query.length());
		if (!found.lookingAt()) {
			if (query.charAt(at) == '/' || query.charAt(at) == '+')
				throw new Trouble(at, at + 1, "", "after " + query.charAt(at) + " a number from 1 to 255, s or p is expected");
			return null;
		}
		Connector connector = found.group("and") != null ? Connector.AND
				: found.group("or") != null ? Connector.OR
						: found.group("not") != null ? Connector.EXCEPT
								: Connector.near(Proximity.reach(found.group("reach"), found.start("reach")), ordered(found.group("how")));
		return Lexeme.of(connector, found.group(), at, found.end());
	}

	static boolean ordered(String how) {
		return how.equals("+") || how.toLowerCase(java.util.Locale.ROOT).startsWith("pre") || how.toLowerCase(java.util.Locale.ROOT).startsWith("on");
	}

	@Override
	public boolean cuts(String query, int at) {
		char c = query.charAt(at);
		return c == '%' || c == '&' && !joinsNames(query, at);
	}

	/** {@code I&N} is a name, {@code cat&dog} a query. */
	static boolean joinsNames(String query, int at) {
		int start = at;
		while (start > 0 && Character.isLetter(query.charAt(start - 1)))
			start--;
		return NAME_AND_NAME.matcher(query).region(start, query.length()).lookingAt();
	}

	@Override
	public boolean dates(String name) {
		return name.equals("da") || name.equals("cd");
	}

	@Override
	public int level(Connector connector) {
		return switch (connector.kind()) {
		case OR -> 0;
		case NEAR, NOT_NEAR -> 2 + 2 * connector.reach().unit().ordinal() - (connector.ordered() ? 1 : 0);
		case AND -> 20;
		case EXCEPT -> 21;
		};
	}

	@Override
	public List<WordTree> words(String typed, int at) throws Trouble {
		if (typed.startsWith("#"))
			return WordReader.terms(typed, Forms.EXACT);
		String bare = strip(typed);
		int expander = bare.indexOf('!');
		if (expander >= 0 && expander < bare.length() - 1)
			throw new Trouble(at + expander, at + expander + 1, "", "! expands a root and stands only at the end of a word");
		if (bare.startsWith("*") || bare.startsWith("!"))
			throw new Trouble(at, at + 1, "", "a word begins with a letter; " + bare.charAt(0) + " stands inside or at its end");
		if (expander > 0)
			return WordReader.root(bare);
		if (bare.indexOf('*') < 0)
			return WordReader.terms(typed, Forms.ALL);
		return WordReader.pattern(bare.replace('*', WordReader.ONE), true, bare, at);
	}

	/** Without punctuation that closes a clause, so that {@code negligen!,} is a root. */
	static String strip(String typed) {
		int end = typed.length();
		while (end > 0 && ".,;:'’".indexOf(typed.charAt(end - 1)) >= 0)
			end--;
		return typed.substring(0, end);
	}

	@Override
	public QueryTree function(Lexeme name, QueryTree argument) throws Trouble {
		QueryTree counted = atLeast(name, argument);
		return counted != null ? counted : new In(FIELDS.of(name), argument);
	}

	/** {@code atleastN(…)}, or null if the function is another. */
	static QueryTree atLeast(Lexeme name, QueryTree argument) throws Trouble {
		if (!name.text().matches("atl(?:east)?\\d+"))
			return null;
		String digits = name.text().replaceAll("\\D", "");
		int times = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
		if (times < 1 || times > Reach.MOST)
			throw new Trouble(name.start(), name.end(), "atleast" + (times < 1 ? 1 : Reach.MOST) + "(", "atleast takes a number from 1 to 255");
		return new AtLeast(times, argument);
	}

	@Override
	public Connector adjacent() {
		return Connector.OR;
	}

	/** The connector as Westlaw spells it. */
	static String near(Reach reach, boolean ordered) {
		if (reach.unit() == Unit.SEGMENT)
			throw new IllegalArgumentException("Westlaw has no /seg");
		return (ordered ? "+" : "/") + switch (reach.unit()) {
		case SENTENCE -> "s";
		case PARAGRAPH -> "p";
		default -> String.valueOf(reach.words());
		};
	}
}
