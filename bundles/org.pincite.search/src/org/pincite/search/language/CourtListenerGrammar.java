package org.pincite.search.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.pincite.search.language.CourtListenerLexer.Kind;
import org.pincite.search.language.CourtListenerLexer.Piece;
import org.pincite.search.tree.And;
import org.pincite.search.tree.Citing;
import org.pincite.search.tree.Dates;
import org.pincite.search.tree.Everything;
import org.pincite.search.tree.Except;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.Forms;
import org.pincite.search.tree.Fuzzy;
import org.pincite.search.tree.In;
import org.pincite.search.tree.Measure;
import org.pincite.search.tree.Near;
import org.pincite.search.tree.Numbers;
import org.pincite.search.tree.Or;
import org.pincite.search.tree.Phrase;
import org.pincite.search.tree.QueryTree;
import org.pincite.search.tree.Reach;
import org.pincite.search.tree.Related;
import org.pincite.search.tree.Root;
import org.pincite.search.tree.Term;
import org.pincite.search.tree.WordTree;

/** The grammar of CourtListener queries: {@code NOT} binds first, then {@code AND}, written or not, then {@code OR}. */
final class CourtListenerGrammar {
	private static final int DEPTH = 100;
	private final String query;
	private final List<Piece> pieces;
	private int at;
	private int depth;

	CourtListenerGrammar(String query) throws Trouble {
		this.query = query;
		this.pieces = new CourtListenerLexer(query).pieces();
	}

	QueryTree tree() throws Trouble {
		QueryTree tree = or();
		if (more())
			throw new Trouble(piece().start(), piece().end(), "", piece().kind() == Kind.CLOSE ? "the closing parenthesis has no opening one"
					: "a word is expected before " + piece().text());
		return tree;
	}

	private boolean more() {
		return at < pieces.size();
	}

	private Piece piece() {
		return pieces.get(at);
	}

	private boolean next(Kind kind) {
		return more() && piece().kind() == kind;
	}

	private QueryTree or() throws Trouble {
		List<QueryTree> either = new ArrayList<>(List.of(and()));
		while (next(Kind.OR)) {
			Piece or = pieces.get(at++);
			if (!more() || next(Kind.CLOSE) || next(Kind.OR))
				throw new Trouble(or.start(), or.end(), "", "a word is expected after OR");
			either.add(and());
		}
		return Or.of(either);
	}

	private QueryTree and() throws Trouble {
		List<QueryTree> wanted = new ArrayList<>();
		List<QueryTree> unwanted = new ArrayList<>();
		Piece open = null;
		while (more() && !next(Kind.CLOSE) && !next(Kind.OR)) {
			Piece piece = pieces.get(at++);
			if (piece.kind() == Kind.AND) {
				if (open != null || wanted.isEmpty() && unwanted.isEmpty())
					throw new Trouble(piece.start(), piece.end(), "", "a word is expected before AND");
				open = piece;
				continue;
			}
			boolean not = piece.kind() == Kind.NOT;
			if (not && (!more() || !operandNext()))
				throw new Trouble(piece.start(), piece.end(), "", "a word is expected after NOT");
			QueryTree operand = operand(not ? pieces.get(at++) : piece);
			if (operand == null)
				continue;
			(not ? unwanted : wanted).add(operand);
			open = null;
		}
		if (open != null)
			throw new Trouble(open.start(), open.end(), "", "a word is expected after AND");
		if (wanted.isEmpty() && unwanted.isEmpty()) {
			if (next(Kind.OR) && at > 1 && pieces.get(at - 1).kind() == Kind.OPEN
					&& (pieces.get(at - 2).kind() == Kind.WORD || pieces.get(at - 2).kind() == Kind.QUOTE || pieces.get(at - 2).kind() == Kind.CLOSE))
				throw new Trouble(pieces.get(at - 1).start(), piece().end(), "OR (", "OR is expected before the parenthesis");
			int position = more() ? piece().start() : query.length();
			throw new Trouble(position, next(Kind.OR) ? piece().end() : position, next(Kind.OR) ? "" : null, "a word or phrase is expected");
		}
		QueryTree all = wanted.isEmpty() ? new Everything() : And.of(wanted);
		return unwanted.isEmpty() ? all : new Except(all, Or.of(unwanted));
	}

	private boolean operandNext() {
		return switch (piece().kind()) {
		case WORD, QUOTE, OPEN, FIELD -> true;
		default -> false;
		};
	}

	private QueryTree operand(Piece piece) throws Trouble {
		return switch (piece.kind()) {
		case WORD -> word(piece);
		case QUOTE -> quoted(piece);
		case OPEN -> parenthesis(piece);
		case FIELD -> field(piece);
		default -> throw new Trouble(piece.start(), piece.end(), "", "a range is expected behind a field: dateFiled:" + piece.text());
		};
	}

	private QueryTree parenthesis(Piece open) throws Trouble {
		if (++depth > DEPTH)
			throw new Trouble(open.start(), open.end(), null, "parentheses are nested at most " + DEPTH + " deep");
		if (next(Kind.CLOSE))
			throw new Trouble(open.start(), piece().end(), "", "words are expected between the parentheses");
		QueryTree inner = or();
		if (!more())
			throw new Trouble(query.length(), query.length(), ")", "a closing parenthesis is expected");
		at++;
		depth--;
		return inner;
	}

	private static QueryTree word(Piece piece) throws Trouble {
		String bare = TermsLanguage.strip(piece.text());
		if (bare.equals("*") || bare.equals("*:*"))
			return new Everything();
		int tilde = bare.indexOf('~');
		if (tilde > 0 && bare.substring(tilde).matches("~[0-9]*")) {
			List<WordTree> words = WordReader.terms(bare.substring(0, tilde), Forms.ALL);
			int edits = tilde == bare.length() - 1 ? 2 : Integer.parseInt(bare.substring(tilde + 1, Math.min(bare.length(), tilde + 6)));
			if (edits < 1 || edits > 2 || words.size() != 1)
				throw new Trouble(piece.start() + tilde, piece.start() + bare.length(), "~2", "~1 or ~2 is expected behind one word");
			return new Fuzzy(((Term) words.getFirst()).text(), edits);
		}
		boolean root = bare.startsWith("!") || bare.endsWith("*") || bare.endsWith("!");
		if (root)
			return root(piece, bare.startsWith("!") ? bare.substring(1) : bare.substring(0, bare.length() - 1));
		if (bare.startsWith("*") || bare.startsWith("?"))
			throw new Trouble(piece.start(), piece.start() + 1, "", "a word begins with a letter; " + bare.charAt(0) + " stands inside or at its end");
		List<WordTree> words = bare.indexOf('*') < 0 && bare.indexOf('?') < 0 ? WordReader.terms(piece.text(), Forms.ALL)
				: WordReader.pattern(bare.replace('*', WordReader.ONE).replace('?', WordReader.ONE), false, piece.text(), piece.start());
		if (words.size() < 2)
			return words.isEmpty() ? null : words.getFirst();
		if (!words.stream().allMatch(Term.class::isInstance))
			throw new Trouble(piece.start(), piece.end(), String.join(" ", words.stream().map(CourtListenerPrinter::print).toList()),
					"a wildcard stands in a word without other punctuation");
		return exact(words);
	}

	private static QueryTree root(Piece piece, String text) throws Trouble {
		if (text.indexOf('*') >= 0 || text.indexOf('?') >= 0)
			throw new Trouble(piece.start(), piece.end(), text.replaceAll("[*?!]", "") + "*", "a root to be expanded has no other wildcard");
		List<WordTree> words = WordReader.root(text);
		if (words.size() != 1 || ((Root) words.getFirst()).text().length() < CourtListener.SHORTEST_ROOT)
			throw new Trouble(piece.start(), piece.end(), text.replaceAll("[*?!]", ""), "a root needs three letters or more");
		return words.getFirst();
	}

	/** Words in quotation marks are found as typed. */
	private static QueryTree exact(List<WordTree> words) {
		return Phrase.of(words.stream().map(word -> new Term(((Term) word).text(), Forms.EXACT)).toList());
	}

	private static QueryTree quoted(Piece piece) throws Trouble {
		List<WordTree> words = WordReader.terms(piece.text(), Forms.EXACT);
		if (words.isEmpty())
			throw new Trouble(piece.start(), piece.end(), "", "words are expected between the quotation marks");
		if (piece.slop() < 0 || words.size() == 1)
			return Phrase.of(words);
		QueryTree near = words.getFirst();
		for (WordTree word : words.subList(1, words.size()))
			near = new Near(near, word, Reach.words(piece.slop()), false);
		return near;
	}

	private QueryTree field(Piece name) throws Trouble {
		if (!more())
			throw new Trouble(name.start(), name.end(), "", "a value is expected behind the field " + name.text());
		Piece value = pieces.get(at++);
		String inParentheses = value.kind() == Kind.OPEN && next(Kind.WORD) && at + 1 < pieces.size() && pieces.get(at + 1).kind() == Kind.CLOSE
				? piece().text() : null;
		switch (name.text()) {
		case "cites", "related" -> {
			if (inParentheses != null)
				at += 2;
			else if (value.kind() != Kind.WORD && value.kind() != Kind.QUOTE)
				throw new Trouble(name.start(), value.end(), "", "the id of a source is expected behind " + name.text());
			String id = (inParentheses != null ? inParentheses : value.text()).strip().replaceAll("\\s+", " ");
			if (id.isEmpty())
				throw new Trouble(name.start(), value.end(), "", "the id of a source is expected behind " + name.text());
			return name.text().equals("cites") ? new Citing(id) : new Related(id);
		}
		case "dateFiled", "date_filed" -> {
			return dates(value);
		}
		case "page_count", "citeCount" -> {
			return numbers(name.text().equals("citeCount") ? Measure.CITED : Measure.PAGES, value);
		}
		default -> {
			Field field = CourtListener.FIELDS.field(name.text());
			if (field == null) {
				String near = CourtListener.FIELDS.nearest(name.text());
				throw new Trouble(name.start(), name.end(), near + ":", "there is no field " + name.text() + "; " + near + " is the nearest");
			}
			QueryTree inner = value.kind() == Kind.NOT || value.kind() == Kind.AND || value.kind() == Kind.OR || value.kind() == Kind.CLOSE ? null : operand(value);
			if (inner == null)
				throw new Trouble(name.start(), name.end(), "", "a word or phrase is expected behind the field " + name.text());
			return new In(field, inner);
		}
		}
	}

	private static Dates dates(Piece value) throws Trouble {
		String[] ends = ends(value);
		try {
			boolean open = value.kind() == Kind.RANGE && value.text().charAt(0) == '{';
			LocalDate from = ends[0].equals("*") ? null : day(ends[0], open);
			LocalDate to = ends[1].equals("*") ? null : value.text().endsWith("}") ? day(ends[1], false).minusDays(1) : day(ends[1], true);
			return new Dates(from != null && open ? from.plusDays(1) : from, to);
		} catch (IllegalArgumentException | java.time.DateTimeException e) {
			throw new Trouble(value.start(), value.end(), null, "a range of dates is expected: [2018-10-01 TO 2018-10-31]");
		}
	}

	/** First or last day of a year, month or day. */
	private static LocalDate day(String text, boolean last) {
		if (!text.matches("\\d{4}(-\\d{1,2}(-\\d{1,2}(T.*)?)?)?"))
			throw new IllegalArgumentException("no date: " + text);
		String[] numbers = text.split("[-T]");
		int year = Integer.parseInt(numbers[0]);
		if (numbers.length > 2)
			return LocalDate.of(year, Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
		java.time.YearMonth month = java.time.YearMonth.of(year, numbers.length > 1 ? Integer.parseInt(numbers[1]) : last ? 12 : 1);
		return last ? month.atEndOfMonth() : month.atDay(1);
	}

	private static Numbers numbers(Measure measure, Piece value) throws Trouble {
		String[] ends = ends(value);
		try {
			Integer from = ends[0].equals("*") ? null : Integer.valueOf(ends[0]);
			Integer to = ends[1].equals("*") ? null : Integer.valueOf(ends[1]);
			boolean range = value.kind() == Kind.RANGE;
			return new Numbers(measure, from != null && range && value.text().startsWith("{") ? Integer.valueOf(from + 1) : from,
					to != null && range && value.text().endsWith("}") ? Integer.valueOf(to - 1) : to);
		} catch (IllegalArgumentException e) {
			throw new Trouble(value.start(), value.end(), null, "a range of numbers is expected: [200 TO *]");
		}
	}

	private static String[] ends(Piece value) throws Trouble {
		if (value.kind() == Kind.WORD || value.kind() == Kind.QUOTE)
			return new String[] { value.text(), value.text() };
		String[] ends = value.kind() == Kind.RANGE ? value.text().substring(1, value.text().length() - 1).strip().split("\\s+TO\\s+") : new String[0];
		if (ends.length != 2)
			throw new Trouble(value.start(), value.end(), null, "a range is expected: [… TO …], with * for an open end");
		return ends;
	}
}
