package org.pincite.citation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.pincite.citation.PeerOpinion.PeerCite;

/** Lays our full citations of cases, statutes and regulations beside a peer's. */
final class PeerComparison {

	/**
	 * One place of a text where we or the peer see a full citation.
	 *
	 * @param opinion whose text
	 * @param kind    {@code case}, {@code statute} or {@code regulation}
	 * @param start   first position of our core, or of the peer's where we have none
	 * @param end     its end
	 * @param ours    our canonical citation, or empty
	 * @param peer    the peer's canonical citation, or empty
	 */
	record Place(PeerOpinion opinion, String kind, int start, int end, String ours, String peer) {

		/** Both name the same authority. */
		boolean agreed() {
			return squeezed(ours).equals(squeezed(peer));
		}

		/** The place as a line of the table of verdicts, up to the answers. */
		String line() {
			return String.join("\t", opinion.id(), opinion.file(), kind, String.valueOf(start), String.valueOf(end), ours, peer);
		}

		/** {@code ours}, {@code peer}, or {@code differ} where both see something. */
		String direction() {
			return peer.isEmpty() ? "ours" : ours.isEmpty() ? "peer" : "differ";
		}
	}

	private static final Pattern REGULATION = Pattern.compile("C\\.?F\\.?R\\.?|Fed\\. ?Reg\\.|Admin\\.|Regs\\.|Code R\\.|\\bReg\\.");
	private static final Pattern RULE = Pattern.compile("(?<!\\.)\\bR\\.(?: |$)|Rules?\\b|U\\.S\\.S\\.G\\.|Exec\\. Order|Proclamation|Patent| No\\.$|Ops\\.|Const\\.|U\\.S\\.T\\.|U\\.N\\.T\\.S\\.|C\\.C\\.A\\.N\\.");

	private PeerComparison() {
	}

	/** All places of an opinion, by position. */
	static List<Place> of(PeerOpinion o) {
		List<Place> out = new ArrayList<>();
		List<PeerCite> left = new ArrayList<>(o.cites());
		left.removeIf(p -> kind(p) == null);
		for (Citation c : Citations.standard().in(o.text())) {
			String kind = kind(c);
			if (kind == null)
				continue;
			PeerCite match = match(c, left);
			left.remove(match);
			out.add(new Place(o, kind, c.core().start(), c.core().end(), c.canonical(), match == null ? "" : match.canonical()));
		}
		for (PeerCite p : left)
			out.add(new Place(o, kind(p), p.start(), p.end(), "", p.canonical()));
		out.sort((a, b) -> a.start - b.start);
		return out;
	}

	private static PeerCite match(Citation c, List<PeerCite> left) {
		PeerCite best = null;
		for (PeerCite p : left)
			if (p.start() < c.core().end() && c.core().start() < p.end() && (best == null || squeezed(p.canonical()).equals(squeezed(c.canonical()))))
				best = p;
		return best;
	}

	/** {@code case}, {@code statute}, {@code regulation}, or null for what is not compared. */
	static String kind(Citation c) {
		return switch (c.kind()) {
			case CASE -> "case";
			case LAW -> law(c.reporter() == null ? c.canonical() : c.reporter());
			default -> null;
		};
	}

	private static String kind(PeerCite p) {
		return switch (p.type()) {
			case "FullCaseCitation" -> "case";
			case "FullLawCitation" -> law(p.canonical());
			default -> null;
		};
	}

	private static String law(String work) {
		return REGULATION.matcher(work).find() ? "regulation" : RULE.matcher(work).find() ? null : "statute";
	}

	/** Without the differences of print that change nothing: white space, periods, section signs, another abbreviation of the Federal Register, case. */
	static String squeezed(String canonical) {
		return canonical.replaceFirst("(?<=\\d )FR(?= \\d)", "Fed. Reg.").replaceAll("[\\s.,§]|\\b(?:at|No\\.?|Nos\\.?)\\b", "").replaceAll("[\u2010-\u2015]", "-").toLowerCase(Locale.ROOT);
	}

	/**
	 * Prints all places as a table, or with the argument {@code read} the disagreements alone, each with the text around it for the judge to read.
	 *
	 * @param args {@code read} or nothing
	 */
	public static void main(String[] args) throws IOException {
		PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
		boolean read = args.length > 0 && args[0].equals("read");
		for (PeerOpinion o : PeerOpinion.all())
			for (Place p : of(o)) {
				if (read && p.agreed())
					continue;
				out.println(p.line() + "\t" + (p.agreed() ? "agreed" : p.direction()));
				if (read)
					out.println("\t" + o.text().substring(Math.max(0, p.start - 110), p.start) + " [[" + o.text().substring(p.start, p.end) + "]] "
							+ o.text().substring(p.end, Math.min(o.text().length(), p.end + 60)));
			}
		out.flush();
	}
}
