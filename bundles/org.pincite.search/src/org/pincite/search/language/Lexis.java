package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.search.Dialect;
import org.pincite.search.tree.Cased;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.Unit;
import org.pincite.search.tree.WordTree;

/** Terms and connectors as Lexis reads them: words side by side are a phrase. */
final class Lexis extends TermsLanguage {
	static final Lexis LANGUAGE = new Lexis();
	static final FieldNames FIELDS = new FieldNames().add(Field.TITLE, "title", "name", "caption").add(Field.CITATION, "cite", "citation")
			.add(Field.COURT, "court").add(Field.JUDGE, "judges", "judge", "opinionby", "writtenby", "concurby", "dissentby")
			.add(Field.ATTORNEY, "counsel").add(Field.DIGEST, "summary", "overview", "headnotes", "syllabus", "digest")
			.add(Field.TOPIC, "topic", "core-terms", "subject").add(Field.TEXT, "text", "opinion", "body")
			.add(Field.DOCKET, "number", "docket").add(Field.STATUS, "status");
	private static final Pattern CONNECTOR = Pattern.compile("(?<not>(?:and|but)\\s+not" + BOUNDARY + "|andnot" + BOUNDARY + ")|(?<and>&|and" + BOUNDARY
			+ ")|(?<or>or" + BOUNDARY + ")|(?<negated>not\\s*)?" + HOW + "(?<reach>\\d+|seg|sent|para|s|p)"
			+ BOUNDARY, Pattern.CASE_INSENSITIVE);

	private Lexis() {
	}

	@Override
	public Dialect dialect() {
		return Dialect.LEXIS;
	}

	@Override
	public String print(QueryTree tree) {
		return new LexisPrinter().print(tree);
	}

	@Override
	List<String> warnings(String typed, boolean adjacency) {
		List<String> warnings = new ArrayList<>();
		if (adjacency)
			warnings.add("Words side by side are a phrase in this language; put or between alternatives. In Westlaw a space means or.");
		if (typed.indexOf('%') >= 0 || typed.indexOf('#') >= 0)
			warnings.add("This looks like Westlaw: % and # have no meaning here; write and not, singular(…) or plural(…).");
		return warnings;
	}

	@Override
	Adaptation adaptation() {
		return new LexisAdaptation();
	}

	@Override
	Pattern connectors() {
		return CONNECTOR;
	}

	@Override
	String reaches() {
		return "s, p or seg";
	}

	@Override
	Connector matched(Matcher found) throws Trouble {
		if (found.group("how") != null)
			return proximity(found);
		return found.group("not") != null ? Connector.EXCEPT : found.group("and") != null ? Connector.AND : Connector.OR;
	}

	private static Connector proximity(Matcher found) throws Trouble {
		Reach reach = Proximity.reach(found.group("reach"), found.start("reach"));
		boolean ordered = ordered(found.group("how"));
		if (ordered && (found.group("negated") != null || reach.unit() == Unit.SEGMENT))
			throw new Trouble(found.start("how"), found.end("how"), "/", "this connector has no order; / is expected");
		return found.group("negated") != null ? Connector.notNear(reach) : Connector.near(reach, ordered);
	}

	@Override
	public boolean cuts(String query, int at) {
		return query.charAt(at) == '&' && !joinsNames(query, at);
	}

	@Override
	public boolean dates(String name) {
		return name.equals("date");
	}

	@Override
	public int level(Connector connector) {
		return switch (connector.kind()) {
		case OR -> 0;
		case NEAR -> 1 + connector.reach().unit().ordinal();
		case NOT_NEAR -> 1 + connector.reach().unit().ordinal() + (connector.reach().unit() == Unit.SEGMENT ? 1 : 0);
		case AND -> 10;
		case EXCEPT -> 11;
		};
	}

	@Override
	public List<WordTree> words(String typed, int at) throws Trouble {
		String bare = bare(typed, at, "!*?");
		if (bare.endsWith("!"))
			return WordReader.root(bare);
		if (bare.endsWith("*")) {
			String root = bare.substring(0, bare.length() - 1);
			if (root.indexOf('*') < 0 && root.indexOf('?') < 0)
				return WordReader.root(root);
			throw new Trouble(at + bare.length() - 1, at + bare.length(), "", "a root to be expanded has no other wildcard");
		}
		if (bare.indexOf('*') < 0 && bare.indexOf('?') < 0)
			return WordReader.terms(typed, Forms.ALL);
		return WordReader.pattern(bare.replace('*', WordReader.ONE).replace('?', WordReader.ONE), false, bare, at);
	}

	@Override
	QueryTree named(Lexeme name, QueryTree argument) throws Trouble {
		return switch (name.text()) {
		case "plural" -> forms(name, argument, Forms.PLURAL);
		case "singular" -> forms(name, argument, Forms.SINGULAR);
		case "caps", "allcaps" -> cased(name, argument, true);
		case "nocaps" -> cased(name, argument, false);
		default -> new In(FIELDS.of(name), argument);
		};
	}

	private static QueryTree forms(Lexeme name, QueryTree argument, Forms forms) throws Trouble {
		return switch (argument) {
		case Term term -> new Term(term.text(), forms);
		case Cased cased when cased.word() instanceof Term term -> new Cased(new Term(term.text(), forms), cased.capital());
		case org.pincite.search.tree.Or or -> {
			List<QueryTree> parts = new ArrayList<>();
			for (QueryTree part : or.parts())
				parts.add(forms(name, part, forms));
			yield org.pincite.search.tree.Or.of(parts);
		}
		default -> throw new Trouble(name.start(), name.end(), "(", name.text() + " takes single words");
		};
	}

	private static QueryTree cased(Lexeme name, QueryTree argument, boolean capital) throws Trouble {
		return switch (argument) {
		case Cased cased when cased.capital() == capital -> cased;
		case Cased cased -> throw new Trouble(name.start(), name.end(), "(", "caps and nocaps exclude each other");
		case WordTree word -> new Cased(word, capital);
		case Phrase phrase -> {
			List<WordTree> words = new ArrayList<>();
			for (WordTree word : phrase.words())
				words.add((WordTree) cased(name, word, capital));
			yield new Phrase(words);
		}
		case org.pincite.search.tree.Or or -> {
			List<QueryTree> parts = new ArrayList<>();
			for (QueryTree part : or.parts())
				parts.add(cased(name, part, capital));
			yield org.pincite.search.tree.Or.of(parts);
		}
		default -> throw new Trouble(name.start(), name.end(), "(", name.text() + " takes words and phrases");
		};
	}

	@Override
	public Connector adjacent() {
		return null;
	}
}
