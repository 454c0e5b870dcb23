package org.pincite.citation.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.CitationKind;

/** Reads the case name before a citation, walking back word by word from its core. */
final class NameReader {

	/** How far a name may reach back, in characters. */
	private static final int REACH = 320;
	private static final int WORDS = 45;
	private static final Pattern PHRASE = Pattern.compile("((?:In the )?Matter of|In re|Ex parte) (.+)");

	private final Reading r;
	private final LawNames laws;
	private final NameText names;
	private WordsBefore before;

	/** @param laws tells names of laws, which no party has */
	NameReader(Reading r, LawNames laws) {
		this.r = r;
		this.laws = laws;
		names = new NameText(r);
	}

	/** @param limit end of the citation before, which no name reaches across */
	void read(Draft d, int limit) {
		if (d.kind != CitationKind.CASE && d.kind != CitationKind.SHORT && d.kind != CitationKind.SUPRA)
			return;
		int floor = Math.max(limit, d.start - REACH);
		before = new WordsBefore(r, floor);
		int e = new LeadReader(r, floor).end(d);
		if (e <= floor)
			return;
		if (d.kind == CitationKind.SHORT || d.kind == CitationKind.SUPRA)
			bareName(d, e);
		else if (d.kind == CitationKind.CASE && !parties(d, e))
			if (e < d.start && commaBefore(e, d.start))
				bareName(d, e);
	}

	private boolean commaBefore(int e, int start) {
		for (int i = e; i < start; i++)
			if (r.c[i] == ',' || r.c[i] == '(')
				return true;
		return false;
	}

	private boolean parties(Draft d, int e) {
		int p = e;
		boolean paren = false;
		String right = "";
		for (int i = 0; i < WORDS && before.back(p); i++) {
			String token = before.word(), bare = Words.bare(token);
			if (NameTokens.versus(token) && i > 0)
				return versus(d, e);
			if (NameTokens.pageBreak(token)) {
				p = before.start;
				continue;
			}
			if (token.indexOf(')') >= 0 && token.indexOf('(') < 0 && before.end == e)
				paren = true;
			if (!paren && i > 0 && procedural(d, bare, e))
				return true;
			boolean entity = token.equals("&amp;");
			if (i > 0 && Words.endsSentence(token) && NameTokens.starter(right) || token.endsWith(":") || token.indexOf(';') >= 0 && !entity || !paren && (token.indexOf('(') >= 0 && i > 0))
				return false;
			if (token.indexOf('(') >= 0)
				paren = false;
			if (!NameTokens.capital(token) && !Words.connector(bare) && !bare.isEmpty() && !Reading.digit(bare.charAt(0)) && !paren && !(i == 0 && before.typed(before.start)))
				return false;
			if (NameTokens.quoted(token))
				return false;
			right = bare;
			p = before.start;
		}
		return false;
	}

	private boolean procedural(Draft d, String bare, int e) {
		int ws0 = before.start, we0 = before.end;
		String found = null;
		int start = ws0;
		if (bare.equals("re") || bare.equals("parte") || bare.equals("of")) {
			if (before.back(ws0)) {
				String left = Words.bare(before.word());
				if (bare.equals("re") && left.equals("in"))
					found = "In re";
				else if (bare.equals("parte") && left.equals("ex"))
					found = "Ex parte";
				else if (bare.equals("of") && left.equals("matter")) {
					found = "Matter of";
					start = before.start;
					if (before.back(before.start) && Words.bare(before.word()).equals("the") && before.back(before.start) && Words.bare(before.word()).equals("in")) {
						found = "In the Matter of";
						start = before.start;
					}
				}
				if (found != null && !found.endsWith("of"))
					start = before.start;
			}
		}
		if (found == null || laws.in(we0, e)) {
			before.start = ws0;
			before.end = we0;
			return false;
		}
		while (start < we0 && !Reading.letter(r.c[start]))
			start++;
		d.procedural = found;
		d.defendant = names.of(we0, e);
		d.fullStart = Math.min(d.fullStart, start);
		if (d.defendant.isEmpty()) {
			d.defendant = null;
			d.procedural = null;
		}
		return d.defendant != null;
	}

	/** The word found last is "v."; reads the parties on both sides. */
	private boolean versus(Draft d, int e) {
		int v = before.start;
		boolean law = laws.in(before.end, e);
		String defendant = names.of(before.end, e);
		int from = plaintiff(v);
		if (from < 0 || defendant.isEmpty() || law || laws.in(from, v)) {
			d.fullStart = Math.min(d.fullStart, before.end);
			return true;
		}
		d.plaintiff = names.of(from, v);
		d.defendant = defendant;
		d.fullStart = Math.min(d.fullStart, from);
		return true;
	}

	/** Start of the first party, whose last word ends before {@code v}; -1 if there is none. */
	private int plaintiff(int v) {
		int p = v, start = -1;
		boolean ampersand = false;
		String right = "";
		int paren = 0;
		for (int i = 0; i < WORDS && before.back(p); i++) {
			String token = before.word();
			int shut = token.lastIndexOf(')');
			boolean stuck = shut >= 0 && shut + 1 < token.length() && Reading.upper(token.charAt(shut + 1));
			if (stuck) { // no blank after a parenthesis: "(2008)See Anim"
				before.start += shut + 1;
				token = token.substring(shut + 1);
			}
			String bare = Words.bare(token);
			char last = token.equals("&amp;") ? '&' : token.charAt(token.length() - 1);
			if (NameTokens.pageBreak(token)) {
				p = before.start;
				continue;
			}
			if (last == '&')
				bare = "&";
			if (token.indexOf(')') >= 0 && token.indexOf('(') < 0 && last != ';' && last != ',' && last != '.')
				paren++;
			boolean opens = token.charAt(0) == '(' || token.charAt(0) == '[';
			if (i > 0 && paren == 0 && (token.indexOf(')') >= 0 || Words.endsSentence(token) && !Words.suffix(right) || last == ';' || last == ':' || last == ')' || last == '\u2014'))
				break;
			if (i > 0 && last == ',' && !Words.suffix(right) && !ampersand && paren == 0)
				break;
			if (bare.isEmpty() && !token.contains("&")) {
				if (i > 0)
					break;
				p = before.start;
				continue;
			}
			boolean capital = NameTokens.capital(token);
			if (i > 0 && last == '.' && Reading.digit(bare.isEmpty() ? ' ' : bare.charAt(0)))
				break;
			if (paren == 0 && NameTokens.footnoted(bare))
				break;
			if (paren == 0 && Words.boundary(bare) && (!Words.nameToo(bare) || capital && i > 0 && before.sentenceStart(before.start) || bare.equals("in")))
				break;
			if (i == 0 && !capital && NameTokens.uncapped(bare))
				start = before.start;
			if (!capital && !Words.connector(bare) && paren == 0)
				break;
			if (capital)
				start = before.start;
			ampersand |= bare.equals("&") || bare.equals("and");
			if (opens || token.charAt(0) == '\u201c' || token.charAt(0) == '"') {
				if (paren > 0 && opens) {
					paren--;
				} else
					break;
			}
			if (stuck)
				break;
			right = bare;
			p = before.start;
		}
		while (start >= 0 && start < v && !Reading.word(r.c[start]))
			start++;
		return start < 0 ? start : particles(start);
	}

	/** Start of the small words that belong to the surname at {@code start}: {@code de la Cruz}. */
	private int particles(int start) {
		int s = start;
		for (int i = 0; i < 3 && before.back(s) && before.end < s && Words.particle(before.word()); i++)
			s = before.start;
		return s;
	}

	/** One or a few capitalised words before a short form, a supra, or a full citation given by a short name. */
	private void bareName(Draft d, int e) {
		int p = e, start = -1;
		for (int i = 0; i < 7 && before.back(p); i++) {
			String token = before.word(), bare = Words.bare(token);
			char last = token.charAt(token.length() - 1);
			if (i == 0 && (last == ';' || last == '.' && r.at(before.end) != ',' && Words.endsSentence(token)))
				return;
			if (bare.isEmpty() || i > 0 && (Words.endsSentence(token) || last == ';' || last == ':' || last == ')'))
				break;
			if (i > 0 && last == ',' && !Words.suffix(Words.bare(firstWord(start))))
				break;
			boolean capital = NameTokens.capital(token) && !Reading.digit(bare.charAt(0));
			if (NameTokens.versus(token) && start >= 0)
				;
			else if (Words.boundary(bare) && (!Words.nameToo(bare) || before.sentenceStart(before.start) || !capital || bare.equals("in")) || !capital && !(Words.connector(bare) && start >= 0))
				break;
			if (NameTokens.quoted(token) && token.charAt(0) != '\u201c' && token.charAt(0) != '"' || token.endsWith("\u2019"))
				break;
			if (capital)
				start = before.start;
			if (!Reading.letter(token.charAt(0)))
				break;
			p = before.start;
		}
		if (start < 0) {
			if (d.kind == CitationKind.SUPRA && before.back(e) && !Words.boundary(Words.bare(before.word())) && Reading.letter(r.c[before.start]) && r.at(before.end - 1) != '.') {
				d.name = names.of(before.start, e);
				d.fullStart = Math.min(d.fullStart, before.start);
			}
			return;
		}
		while (start < e && !Reading.word(r.c[start]))
			start++;
		String name = names.of(start, e);
		if (name.isEmpty() || laws.in(start, e))
			return;
		if (d.kind == CitationKind.CASE) {
			if (Words.endsSentence(name + ".") && name.length() < 2 || Words.boundary(Words.bare(name)))
				return;
			Matcher phrase = PHRASE.matcher(name);
			if (phrase.matches()) {
				d.procedural = phrase.group(1);
				name = phrase.group(2);
			}
			d.defendant = name;
		} else
			d.name = name;
		d.fullStart = Math.min(d.fullStart, start);
	}

	private String firstWord(int start) {
		if (start < 0)
			return "";
		int e = start;
		while (e < r.n && !Reading.space(r.c[e]))
			e++;
		return r.text(start, e);
	}
}
