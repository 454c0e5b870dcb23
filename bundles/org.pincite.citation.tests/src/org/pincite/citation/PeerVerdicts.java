package org.pincite.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.pincite.citation.PeerComparison.Place;

/**
 * The judged table {@code peer-verdicts.tsv}, whose head says what it holds.
 *
 * @param rows   the judged places
 * @param agreed number of places where we and the peer agreed, by kind, judged or not
 */
record PeerVerdicts(List<Verdict> rows, Map<String, Integer> agreed) {

	/**
	 * One judged place.
	 *
	 * @param text   the first 16 digits of the SHA-256 of the text
	 * @param kind   {@code case}, {@code statute}, {@code regulation}
	 * @param start  first position
	 * @param end    its end
	 * @param ours   what we found, or empty
	 * @param peer   what the peer found, or empty
	 * @param truth  the citation that stands there, or empty
	 * @param word   {@code ours}, {@code peer}, {@code both right}, {@code both wrong}
	 * @param reason why
	 */
	record Verdict(String text, String kind, int start, int end, String ours, String peer, String truth, String word, String reason) {

		/** Whether an answer is the truth; nothing is right where nothing stands. */
		boolean right(String answer) {
			return PeerComparison.squeezed(answer).equals(PeerComparison.squeezed(truth));
		}

		/** Both name one authority. */
		boolean agreed() {
			return !ours.isEmpty() && PeerComparison.squeezed(ours).equals(PeerComparison.squeezed(peer));
		}
	}

	/**
	 * How often answers were right.
	 *
	 * @param found  citations found where one stands
	 * @param extra  citations found that do not stand there
	 * @param missed citations that stand there and were not found
	 */
	record Figures(int found, int extra, int missed) {

		double precision() {
			return found / (double) (found + extra);
		}

		double recall() {
			return found / (double) (found + missed);
		}

		boolean atLeast(double least) {
			return precision() >= least && recall() >= least;
		}

		boolean above(Figures other) {
			return precision() > other.precision() && recall() > other.recall();
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "precision %.4f recall %.4f", precision(), recall());
		}
	}

	static PeerVerdicts read() {
		List<Verdict> rows = new ArrayList<>();
		Map<String, Integer> agreed = new HashMap<>();
		try (InputStream in = PeerVerdicts.class.getResourceAsStream("peer-verdicts.tsv")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
				String[] f = line.split("\t", -1);
				if (line.startsWith("# agreed\t"))
					agreed.put(f[1], Integer.valueOf(f[2]));
				else if (!line.startsWith("#"))
					rows.add(new Verdict(f[0], f[2], Integer.parseInt(f[3]), Integer.parseInt(f[4]), f[5], f[6], f[7], f[8], f[9]));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return new PeerVerdicts(rows, agreed);
	}

	/** The verdict on a place, or null when it was not judged. */
	Verdict at(Place p) {
		for (Verdict v : rows)
			if (v.text.equals(p.opinion().id()) && v.kind.equals(p.kind()) && v.start < p.end() && p.start() < v.end)
				return v;
		return null;
	}

	/**
	 * Our figures or the peer's. Agreements that were not judged count as right for both, which the judged ones among them bear out.
	 *
	 * @param agreements places where both agree, by kind
	 * @param ours       ours, else the peer's
	 * @param kinds      kinds to take together
	 */
	Figures figures(Map<String, Integer> agreements, boolean ours, String... kinds) {
		Set<String> wanted = Set.of(kinds);
		int found = 0, extra = 0, missed = 0;
		for (String kind : wanted)
			found += agreements.getOrDefault(kind, 0);
		for (Verdict v : rows) {
			if (!wanted.contains(v.kind))
				continue;
			found -= v.agreed() ? 1 : 0;
			String answer = ours ? v.ours : v.peer;
			boolean right = !v.truth.isEmpty() && (v.right(answer) || v.word.equals("both right"));
			found += right ? 1 : 0;
			extra += !right && !answer.isEmpty() ? 1 : 0;
			missed += !right && !v.truth.isEmpty() ? 1 : 0;
		}
		return new Figures(found, extra, missed);
	}

	/** Prints the figures of the table. */
	public static void main(String[] args) {
		PeerVerdicts table = read();
		for (String[] kinds : new String[][] { { "case" }, { "statute" }, { "regulation" }, { "statute", "regulation" } })
			System.out.println(String.join(" and ", kinds) + ": ours " + table.figures(table.agreed, true, kinds) + ", peer " + table.figures(table.agreed, false, kinds));
	}
}
