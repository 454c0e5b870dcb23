package org.pincite.citation;

import java.util.List;
import java.util.Random;

/**
 * Makes texts to try the engine with: soups of the pieces that citations are made of, citations by the grammar of the Bluebook in running text, and
 * both with random damage. The same random numbers give the same text.
 */
final class RandomTexts {

	static final String[] PIECES = { "1", "535", " F.3d ", "U.S.", " v. ", "Anim", "Mukasey", "Id.", " at ", "supra", ", ", "; ", "(", ")", "[", "]", "\u00a7", "\u00a7\u00a7 ",
			"8 U.S.C. ", "C.F.R.", "INA", " 208", ".6", "(b)", "(1)", "(4th Cir. 2008)", "1999", "___", "-", "\u2013", "\u2014", "\u201c", "\u201d", "\n", "\u00a0", "\t", "In re ", "Matter of ",
			"C-W-L-", "24 I&N Dec. 346", "cert. denied, ", "See ", "see also", "&", "&amp;", "'", "\u2019", "Pub. L. No. ", "104-208", "Const. amend. ", "XIV", "No. 07-1234", "slip op.",
			"2008 WL 12", "*3", "\u00b6", "n.4", "et seq.", "Fed. R. Civ. P. 12", "U.S.S.G.", "J.A. ", "quoting ", "\ud83d\ude00", "\ud800", "\u0000", "\u05d0\u05d1", "\u0663", ".", " ", "P", "N.Y. ", "Cal. ",
			"Penal Code", "2007-NMCERT-008", "IL App (1st) ", "Ohio", "T.C. ", "La.App. 1 Cir.", "05/10/10", "tit. ", "ch. ", "art. ", "Mass. Gen. Laws ", "Restatement", "note 4", "\u00ad", "[*12] ",
			"l0", " to ", " through ", "A123 456 789", "(BIA 2008)", "BIA LEXIS 5", "title 8 of the United States Code", "sections ", " of the Act", "hereinafter", "(\u201cAnim I\u201d)", "Compare ", ", with ",
			"amends. V, ", "Nos. 07-1, 07-2", "[2009]", "&sect;", "on other grounds", "sub nom. ", "former ", "Baldw. 196", "T.C. Memo. 2018-133", "L.R.A. 1915A, 601", "IIRIRA" };

	private static final String[] NAMES = { "Anim", "Mukasey", "Lopez", "de la Cruz", "O\u2019Neill", "Van der Berg", "United States", "State", "Maryland", "Commonwealth", "People", "INS",
			"Smith, Jones & Co.", "Acme Corp.", "Nat\u2019l Ass\u2019n of Mfrs.", "National Association of Manufacturers", "Department of Justice", "Bank of America, N.A.", "eBay Inc.",
			"N\u00fa\u00f1ez", "Elias-Zacarias", "XYZ, L.L.C.", "City of New York", "M.A.", "3M Co.", "Board of Education", "University of North Carolina", "Doe", "Fed. Trade Comm'n" };
	private static final String[] REPORTERS = { "F.3d", "F.2d", "U.S.", "S. Ct.", "L. Ed. 2d", "F. Supp. 2d", "F. App'x", "I. & N. Dec.", "I&N Dec.", "Cal. App. 4th", "N.Y.2d", "P.3d", "So. 2d",
			"B.R.", "F.R.D.", "Ohio St. 3d", "Mass.", "N.W.2d", "A.2d", "Md. App.", "Fed. Cl.", "F. Cas.", "Wash. 2d", "T.C." };
	private static final String[] COURTS = { "4th Cir.", "9th Cir.", "2d Cir.", "D.C. Cir.", "D. Md.", "S.D.N.Y.", "BIA", "A.G.", "Cal. Ct. App.", "Pa. Super. Ct.", "Bankr. N.D. Ohio", "Fed. Cir." };
	private static final String[] SIGNALS = { "See ", "See also ", "Cf. ", "But see ", "See, e.g., ", "Accord ", "Contra ", "But cf. ", "See generally ", "" };
	private static final String[] LAWS = { "8 U.S.C. \u00a7 1158(b)(1)(B)(iii)", "8 C.F.R. \u00a7 208.6", "8 C.F.R. \u00a7\u00a7 208.6, 1208.6(b)", "INA \u00a7 240A(b)", "U.S. Const. amend. XIV, \u00a7 1",
			"Fed. R. Civ. P. 12(b)(6)", "Pub. L. No. 104-208, \u00a7 384, 110 Stat. 3009 (1996)", "85 Fed. Reg. 80,274, 80,280 (Dec. 11, 2020)", "Cal. Penal Code \u00a7 187", "5 U.S.C. \u00a7\u00a7 551\u2013559",
			"42 U.S.C. \u00a7\u00a7 2000e to 2000e-17", "Mass. Gen. Laws ch. 265, \u00a7 15A", "U.S. Const. art. I, \u00a7 8, cl. 4", "66 B.U. L. Rev. 71, 75 (1986)", "Exec. Order No. 13,769",
			"U.S.S.G. \u00a7 2L1.2(b)(1)", "N.Y. C.P.L.R. 3211(a)(7)", "29 C.F.R. pts. 825, 826", "IIRIRA § 384(a)(1)", "Gray v. Holt, Baldw. 196 (1830)", "Treas. Reg. \u00a7 1.401-1(a)(2)" };
	private static final String[] FILLER = { " The court so held. ", " He fled in 1999, at 12 Main St., with $ 5. ", " It is not so; ", "\n\n", " \u201cNo,\u201d she said. ", " (emphasis added) ", ". ", " and " };

	private final Random random;

	RandomTexts(long seed) {
		random = new Random(seed);
	}

	/** Whether the text made last is well formed. */
	boolean whole;

	/** Any of the kinds of text. */
	String next() {
		int kind = random.nextInt(4);
		whole = kind == 1;
		return switch (kind) {
			case 0 -> soup();
			case 1 -> running();
			case 2 -> damaged(running());
			default -> damaged(soup() + running());
		};
	}

	private String soup() {
		StringBuilder text = new StringBuilder();
		for (int i = 0, n = 1 + random.nextInt(80); i < n; i++)
			text.append(random.nextInt(60) == 0 ? String.valueOf((char) random.nextInt(0x3000)) : any(PIECES));
		return text.toString();
	}

	/** Well-formed citations, full and short, with other words between them. */
	String running() {
		StringBuilder text = new StringBuilder();
		for (int i = 0, n = 1 + random.nextInt(6); i < n; i++) {
			text.append(any(SIGNALS)).append(switch (random.nextInt(8)) {
				case 0 -> any(LAWS);
				case 1 -> "id." + (random.nextBoolean() ? " at " + (1 + random.nextInt(900)) : "");
				case 2 -> any(NAMES) + ", " + (1 + random.nextInt(900)) + " " + any(REPORTERS) + " at " + (1 + random.nextInt(900));
				case 3 -> any(NAMES) + ", supra, at " + random.nextInt(900);
				default -> decision(2);
			}).append(any(FILLER));
		}
		return text.toString();
	}

	/** A full citation of a decision as the Bluebook wants it. @param depth how deep parentheticals may nest */
	String decision(int depth) {
		String reporter = any(REPORTERS);
		int page = 1 + random.nextInt(1400), year = 1800 + random.nextInt(225);
		StringBuilder s = new StringBuilder();
		switch (random.nextInt(6)) {
			case 0 -> s.append("In re ").append(any(NAMES)).append(", ");
			case 1 -> s.append("Matter of C-W-L-, ");
			default -> s.append(any(NAMES)).append(" v. ").append(any(NAMES)).append(", ");
		}
		s.append(switch (random.nextInt(8)) {
			case 0 -> year + " WL " + (10000 + random.nextInt(9000000)) + (random.nextBoolean() ? ", at *" + (1 + random.nextInt(20)) : "");
			case 1 -> "No. " + (10 + random.nextInt(89)) + "-" + (1000 + random.nextInt(8000)) + (random.nextBoolean() ? ", slip op. at " + (1 + random.nextInt(30)) : "");
			case 2 -> "2008 MT " + page + ", \u00b6 " + (1 + random.nextInt(60));
			default -> (1 + random.nextInt(999)) + " " + reporter + " " + page + pin(page);
		});
		s.append(" (").append(random.nextInt(5) == 0 ? "" : any(COURTS) + " ").append(year).append(')');
		if (random.nextInt(4) == 0)
			s.append(" (").append(switch (random.nextInt(4)) {
				case 0 -> "en banc";
				case 1 -> "White, J., dissenting";
				case 2 -> depth > 0 ? "quoting " + decision(depth - 1) : "per curiam";
				default -> "holding that it was so";
			}).append(')');
		return s.toString();
	}

	private String pin(int page) {
		int p = page + random.nextInt(30);
		return switch (random.nextInt(6)) {
			case 0 -> ", " + p;
			case 1 -> ", " + p + "\u2013" + (p + 1 + random.nextInt(9));
			case 2 -> ", " + p + " n." + (1 + random.nextInt(20));
			case 3 -> ", " + p + ", " + (p + 3) + " & n.4";
			default -> "";
		};
	}

	/** The text with some characters lost, doubled, swapped, exchanged or put in. */
	String damaged(String text) {
		StringBuilder s = new StringBuilder(text);
		for (int i = random.nextInt(8); i >= 0 && s.length() > 1; i--) {
			int at = random.nextInt(s.length());
			switch (random.nextInt(7)) {
				case 0 -> s.deleteCharAt(at);
				case 1 -> s.insert(at, s.charAt(at));
				case 2 -> s.setCharAt(at, s.charAt(random.nextInt(s.length())));
				case 3 -> s.insert(at, any(PIECES));
				case 4 -> s.setCharAt(at, " \n\t\u00a0\u2009\u00ad\u2013'\u2019lO0(".charAt(random.nextInt(13)));
				case 5 -> s.setLength(at);
				default -> s.insert(at, s.substring(Math.max(0, at - random.nextInt(30)), at));
			}
		}
		return s.toString();
	}

	/** Footnotes and quotations somewhere in a text, a few of them outside it. */
	List<Region> regions(String text) {
		int cut = text.isEmpty() ? 0 : random.nextInt(text.length());
		return List.of(new Region(random.nextBoolean() ? Region.Kind.FOOTNOTE : Region.Kind.QUOTATION, new Span(cut, text.length())),
				new Region(Region.Kind.QUOTATION, new Span(cut / 2, cut + 5)), new Region(Region.Kind.FOOTNOTE, new Span(cut / 4, cut / 3)));
	}

	private String any(String[] of) {
		return of[random.nextInt(of.length)];
	}
}
