package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.search.Dialect;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.In;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.WordTree;

/** Terms and connectors as Westlaw reads them: a space is {@code or}. */
final class Westlaw extends TermsLanguage {
	static final Westlaw LANGUAGE = new Westlaw();
	static final FieldNames FIELDS = new FieldNames().add(Field.TITLE, "ti").add(Field.CITATION, "ci").add(Field.COURT, "co")
			.add(Field.JUDGE, "ju").add(Field.ATTORNEY, "at").add(Field.DIGEST, "di", "sy").add(Field.TOPIC, "to").add(Field.TEXT, "te")
			.add(Field.DOCKET, "dn").add(Field.STATUS, "st");
	private static final Pattern CONNECTOR = Pattern.compile("(?<and>&|and" + BOUNDARY + ")|(?<or>or" + BOUNDARY + ")|(?<not>%|(?:but|and)\\s+not"
			+ BOUNDARY + ")|" + HOW + "(?<reach>\\d+|s|p|sent|para)" + BOUNDARY, Pattern.CASE_INSENSITIVE);
	private static final Pattern FOREIGN = Pattern.compile("(?i)\\b(?:w|pre|near|onear)/(?:\\d|s|p)|\\w\\?|\\bnot\\s+(?:w?/)");

	private Westlaw() {
	}

	@Override
	public Dialect dialect() {
		return Dialect.WESTLAW;
	}

	@Override
	public String print(QueryTree tree) {
		return new WestlawPrinter().print(tree);
	}

	@Override
	List<String> warnings(String typed, boolean adjacency) {
		List<String> warnings = new ArrayList<>();
		if (adjacency)
			warnings.add("A space means or in this language; put words that belong together in quotation marks, or use & between them. "
					+ "In Lexis such words are a phrase.");
		if (FOREIGN.matcher(typed).find())
			warnings.add("This looks like Lexis: w/n is read as /n, pre/n as +n, but ? and not w/n have no meaning here.");
		return warnings;
	}

	@Override
	Adaptation adaptation() {
		return new WestlawAdaptation();
	}

	@Override
	Pattern connectors() {
		return CONNECTOR;
	}

	@Override
	String reaches() {
		return "s or p";
	}

	@Override
	Connector matched(Matcher found) throws Trouble {
		if (found.group("how") != null)
			return Connector.near(Proximity.reach(found.group("reach"), found.start("reach")), ordered(found.group("how")));
		return found.group("and") != null ? Connector.AND : found.group("or") != null ? Connector.OR : Connector.EXCEPT;
	}

	@Override
	public boolean cuts(String query, int at) {
		char c = query.charAt(at);
		return c == '%' || c == '&' && !joinsNames(query, at);
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
		String bare = bare(typed, at, "*!");
		if (bare.endsWith("!"))
			return WordReader.root(bare);
		if (bare.indexOf('*') < 0)
			return WordReader.terms(typed, Forms.ALL);
		return WordReader.pattern(bare.replace('*', WordReader.ONE), true, bare, at);
	}

	@Override
	QueryTree named(Lexeme name, QueryTree argument) throws Trouble {
		return new In(FIELDS.of(name), argument);
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
