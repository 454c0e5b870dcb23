package org.pincite.citation.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.CitationKind;

/** Reads the case name before a citation, walking back word by word from its core. */
final class NameReader {

	/** How far a name may reach back, in characters. */
	private static final int REACH = 320;
	private static final int WORDS = 45;

	private final Reading r;
	private final LawNames laws;
	private int floor;
	/** Start and end of the word found by {@link #back}. */
	private int ws;
	private int we;

	/** @param laws tells names of laws, which no party has */
	NameReader(Reading r, LawNames laws) {
		this.r = r;
		this.laws = laws;
	}

	/** @param limit end of the citation before, which no name reaches across */
	void read(Draft d, int limit) {
		if (d.kind != CitationKind.CASE && d.kind != CitationKind.SHORT && d.kind != CitationKind.SUPRA)
			return;
		floor = Math.max(limit, d.start - REACH);
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

	/** Finds the word before {@code p}; false at the floor. */
	private boolean back(int p) {
		int e = p;
		while (e > floor && Reading.space(r.c[e - 1]))
			e--;
		int s = e;
		while (s > floor && !Reading.space(r.c[s - 1]) && e - s < 60)
			s--;
		// a word divided at the end of a line: "Muka-\nsey"
		int b = s;
		while (b > floor && s - b < 20 && Reading.space(r.c[b - 1]))
			b--;
		if (b < s && s < e && b > floor + 1 && r.c[b - 1] == '-' && Reading.lower(r.c[s]) && Reading.lower(r.c[b - 2]) && r.clean(b, s).isEmpty() && broken(b, s))
			for (s = b - 1; s > floor && !Reading.space(r.c[s - 1]) && e - s < 90;)
				s--;
		ws = s;
		we = e;
		return s < e;
	}

	private boolean broken(int from, int to) {
		for (int i = from; i < to; i++)
			if (r.c[i] == '\n')
				return true;
		return false;
	}

	private boolean parties(Draft d, int e) {
		int p = e;
		boolean paren = false;
		String right = "";
		for (int i = 0; i < WORDS && back(p); i++) {
			String token = r.text(ws, we), bare = Words.bare(token);
			if (versus(token) && i > 0)
				return versus(d, e);
			if (pageBreak(token)) {
				p = ws;
				continue;
			}
			if (token.indexOf(')') >= 0 && token.indexOf('(') < 0 && we == e)
				paren = true;
			if (!paren && i > 0 && procedural(d, bare, e))
				return true;
			boolean entity = token.equals("&amp;");
			if (i > 0 && Words.endsSentence(token) && starter(right) || token.endsWith(":") || token.indexOf(';') >= 0 && !entity || !paren && (token.indexOf('(') >= 0 && i > 0))
				return false;
			if (token.indexOf('(') >= 0)
				paren = false;
			if (!capital(token) && !Words.connector(bare) && !bare.isEmpty() && !Reading.digit(bare.charAt(0)) && !paren && !(i == 0 && typed(ws)))
				return false;
			if (quoted(token))
				return false;
			right = bare;
			p = ws;
		}
		return false;
	}

	/** Whether the word at {@code s} stands directly behind the "v." of names typed without capitals: {@code roe v. wade, 410 U.S. 113}. */
	private boolean typed(int s) {
		int b = r.skipBack(s), from = b;
		while (from > floor && b - from < 4 && !Reading.space(r.c[from - 1]))
			from--;
		return b > from && versus(r.text(from, b));
	}

	private static boolean uncapped(String bare) {
		return bare.length() > 1 && !Words.connector(bare) && !Words.boundary(bare) && bare.chars().allMatch(Character::isLetter);
	}

	/** A word that starts a sentence rather than continuing a party's name after an abbreviation no table knows. */
	private static boolean starter(String bare) {
		return Words.boundary(bare) || bare.equals("the") || bare.equals("a") || bare.equals("an") || bare.isEmpty();
	}

	/** A page number left by a page break: {@code -14-}. */
	private static boolean pageBreak(String token) {
		int n = token.length();
		if (token.indexOf('*') >= 0 && STAR.matcher(token).matches())
			return true;
		if (n < 3 || !Reading.dash(token.charAt(0)) || !Reading.dash(token.charAt(n - 1)))
			return false;
		for (int i = 1; i < n - 1; i++)
			if (!Reading.digit(token.charAt(i)))
				return false;
		return true;
	}

	private static boolean quoted(String token) {
		return token.indexOf('\u201d') >= 0 || token.indexOf('\u201c') >= 0 || token.indexOf('"') >= 0;
	}

	private static boolean versus(String token) {
		return token.equals("v.") || token.equals("vs.") || token.equals("v") || token.equals("vs") || token.equals("V.") || token.equals("v.,");
	}

	/** Capital, digit first, or an inner capital like {@code eBay}. */
	private static boolean capital(String token) {
		for (int i = 0; i < token.length(); i++) {
			char ch = token.charAt(i);
			if (Reading.upper(ch) || Reading.digit(ch) && i < 2 || ch == '&')
				return true;
			if (Reading.letter(ch) && i > 2)
				return false;
		}
		return false;
	}

	private boolean procedural(Draft d, String bare, int e) {
		int ws0 = ws, we0 = we;
		String found = null;
		int start = ws0;
		if (bare.equals("re") || bare.equals("parte") || bare.equals("of")) {
			if (back(ws0)) {
				String before = Words.bare(r.text(ws, we));
				if (bare.equals("re") && before.equals("in"))
					found = "In re";
				else if (bare.equals("parte") && before.equals("ex"))
					found = "Ex parte";
				else if (bare.equals("of") && before.equals("matter")) {
					found = "Matter of";
					start = ws;
					if (back(ws) && Words.bare(r.text(ws, we)).equals("the") && back(ws) && Words.bare(r.text(ws, we)).equals("in")) {
						found = "In the Matter of";
						start = ws;
					}
				}
				if (found != null && !found.endsWith("of"))
					start = ws;
			}
		}
		if (found == null || laws.in(we0, e)) {
			ws = ws0;
			we = we0;
			return false;
		}
		while (start < we0 && !Reading.letter(r.c[start]))
			start++;
		d.procedural = found;
		d.defendant = name(we0, e);
		d.fullStart = Math.min(d.fullStart, start);
		if (d.defendant.isEmpty()) {
			d.defendant = null;
			d.procedural = null;
		}
		return d.defendant != null;
	}

	/** The word found last is "v."; reads the parties on both sides. */
	private boolean versus(Draft d, int e) {
		int v = ws;
		boolean law = laws.in(we, e);
		String defendant = name(we, e);
		int from = plaintiff(v);
		if (from < 0 || defendant.isEmpty() || law || laws.in(from, v)) {
			d.fullStart = Math.min(d.fullStart, we);
			return true;
		}
		d.plaintiff = name(from, v);
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
		for (int i = 0; i < WORDS && back(p); i++) {
			String token = r.text(ws, we);
			int shut = token.lastIndexOf(')');
			boolean stuck = shut >= 0 && shut + 1 < token.length() && Reading.upper(token.charAt(shut + 1));
			if (stuck) { // no blank after a parenthesis: "(2008)See Anim"
				ws += shut + 1;
				token = token.substring(shut + 1);
			}
			String bare = Words.bare(token);
			char last = token.equals("&amp;") ? '&' : token.charAt(token.length() - 1);
			if (pageBreak(token)) {
				p = ws;
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
				p = ws;
				continue;
			}
			boolean capital = capital(token);
			if (i > 0 && last == '.' && Reading.digit(bare.isEmpty() ? ' ' : bare.charAt(0)))
				break;
			if (paren == 0 && footnoted(bare))
				break;
			if (paren == 0 && Words.boundary(bare) && (!Words.nameToo(bare) || capital && i > 0 && sentenceStart(ws) || bare.equals("in")))
				break;
			if (i == 0 && !capital && uncapped(bare))
				start = ws;
			if (!capital && !Words.connector(bare) && paren == 0)
				break;
			if (capital)
				start = ws;
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
			p = ws;
		}
		while (start >= 0 && start < v && !Reading.word(r.c[start]))
			start++;
		return start < 0 ? start : particles(start);
	}

	/** Start of the small words that belong to the surname at {@code start}: {@code de la Cruz}. */
	private int particles(int start) {
		int s = start;
		for (int i = 0; i < 3 && back(s) && we < s && Words.particle(r.text(ws, we)); i++)
			s = ws;
		return s;
	}

	/** A signal with the number of a footnote or other characters stuck to it: {@code 5See}, {@code )Contra}. */
	private static boolean footnoted(String bare) {
		int i = bare.length();
		while (i > 0 && (Reading.letter(bare.charAt(i - 1)) || bare.charAt(i - 1) == '.'))
			i--;
		return i > 0 && i < bare.length() && Words.boundary(bare.substring(i)) && !Words.nameToo(bare.substring(i)) && bare.charAt(i - 1) != '\'' && bare.charAt(i - 1) != '-';
	}

	/** Whether a word stands at the start of a sentence. */
	private boolean sentenceStart(int s) {
		int b = r.skipBack(s);
		if (b <= floor)
			return true;
		char ch = r.c[b - 1];
		if (ch == '.') {
			int w = b;
			while (w > floor && b - w < 40 && !Reading.space(r.c[w - 1]))
				w--;
			if (w == floor && b - w == 1)
				return true; // the period after the citation before
			return Words.endsSentence(r.text(w, b));
		}
		return ch == ';' || ch == ')' || ch == '(' || Reading.quote(ch) || ch == ',' || ch == ':';
	}

	/** One or a few capitalised words before a short form, a supra, or a full citation given by a short name. */
	private void bareName(Draft d, int e) {
		int p = e, start = -1;
		for (int i = 0; i < 7 && back(p); i++) {
			String token = r.text(ws, we), bare = Words.bare(token);
			char last = token.charAt(token.length() - 1);
			if (i == 0 && (last == ';' || last == '.' && r.at(we) != ',' && Words.endsSentence(token)))
				return;
			if (bare.isEmpty() || i > 0 && (Words.endsSentence(token) || last == ';' || last == ':' || last == ')'))
				break;
			if (i > 0 && last == ',' && !Words.suffix(Words.bare(firstWord(start))))
				break;
			boolean capital = capital(token) && !Reading.digit(bare.charAt(0));
			if (versus(token) && start >= 0)
				;
			else if (Words.boundary(bare) && (!Words.nameToo(bare) || sentenceStart(ws) || !capital || bare.equals("in")) || !capital && !(Words.connector(bare) && start >= 0))
				break;
			if (quoted(token) && token.charAt(0) != '\u201c' && token.charAt(0) != '"' || token.endsWith("\u2019"))
				break;
			if (capital)
				start = ws;
			if (!Reading.letter(token.charAt(0)))
				break;
			p = ws;
		}
		if (start < 0) {
			if (d.kind == CitationKind.SUPRA && back(e) && !Words.boundary(Words.bare(r.text(ws, we))) && Reading.letter(r.c[ws]) && r.at(we - 1) != '.') {
				d.name = name(ws, e);
				d.fullStart = Math.min(d.fullStart, ws);
			}
			return;
		}
		while (start < e && !Reading.word(r.c[start]))
			start++;
		String name = name(start, e);
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

	/** A name cleaned of what surrounds it. */
	private String name(int from, int to) {
		int s = from, e = to;
		for (int star = r.star(r.skip(s)); star > r.skip(s) && star < e; star = r.star(s))
			s = star;
		while (s < e && (Reading.space(r.c[s]) || r.c[s] == ',' || r.c[s] == '[' || r.c[s] == '_' || r.c[s] == '*'))
			s++;
		while (e > s && (Reading.space(r.c[e - 1]) || r.c[e - 1] == ',' || r.c[e - 1] == '_' || r.c[e - 1] == '*'))
			e--;
		String name = r.clean(s, e);
		if (name.indexOf("- ") > 0 && broken(s, e))
			name = DIVIDED.matcher(name).replaceAll("$1$2");
		if (name.indexOf('*') >= 0)
			name = STAR.matcher(name).replaceAll("").strip();
		if (name.indexOf("&amp;") >= 0)
			name = name.replace("&amp;", "&");
		if (name.indexOf('-') >= 0)
			name = BREAK.matcher(name).replaceAll(" ").replace("  ", " ").strip();
		name = GLUED.matcher(name).replaceFirst("");
		while (name.endsWith(","))
			name = name.substring(0, name.length() - 1).strip();
		// the number of a line or page before a lone surname: "15 Ashcroft"
		return LINE.matcher(name).matches() ? name.substring(name.indexOf(' ') + 1) : name;
	}

	private static final Pattern BREAK = Pattern.compile("(?:^|(?<=\\s))-\\s?(\\d{1,4})\\s?-(?:\\s+\\1)?(?=\\s|$)\\s*");
	private static final Pattern DIVIDED = Pattern.compile("(\\p{Ll})- (\\p{Ll})");
	private static final Pattern STAR = Pattern.compile("(?<!\\w)\\[?\\*{1,2}\\d{1,5}\\]?\\s*");
	/** A reference stuck to the name after it: {@code Id.In re Doe}. */
	private static final Pattern GLUED = Pattern.compile("^.*(?<!\\p{L})(?:[Ii]d|[Ii]bid)\\.(?=[^\\s,])");
	private static final Pattern PHRASE = Pattern.compile("((?:In the )?Matter of|In re|Ex parte) (.+)");
	private static final Pattern LINE = Pattern.compile("\\d{1,3} \\p{Lu}[\\p{L}'\u2019-]+");
}
