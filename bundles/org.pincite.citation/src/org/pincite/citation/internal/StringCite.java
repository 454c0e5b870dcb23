package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationKind;
import org.pincite.citation.Court;

/** The order of authorities in one citation sentence: by signal (Bluebook 1.3), within a signal by weight and then newest first (1.4). */
final class StringCite {

	private static final List<String> SIGNALS = List.of("", "e.g.", "accord", "see", "see, e.g.", "see also", "see also, e.g.", "cf.", "compare",
			"contra", "but see", "but see, e.g.", "but cf.", "see generally");

	private StringCite() {
	}

	/** The same citations in the order in which they are printed. */
	static List<Citation> ordered(List<Citation> citations) {
		List<Citation> out = new ArrayList<>(citations);
		out.sort(Comparator.comparingInt(StringCite::signal).thenComparingInt(StringCite::weight)
				.thenComparingInt(c -> c.kind() == CitationKind.CASE && c.year() != null ? -c.year() : 0));
		return out;
	}

	/** Last signal of each basic type (1.2): support, comparison, contradiction, background. */
	private static final List<Integer> TYPES = List.of(SIGNALS.indexOf("cf."), SIGNALS.indexOf("compare"), SIGNALS.indexOf("but cf."), SIGNALS.indexOf("see generally"));

	/** The same citations, ordered, in one citation sentence for each basic type of signal (1.3). */
	static List<List<Citation>> sentences(List<Citation> citations) {
		List<List<Citation>> comparisons = new ArrayList<>();
		List<Citation> others = new ArrayList<>();
		List<Citation> open = null;
		for (int i = 0; i < citations.size(); i++) {
			Citation c = citations.get(i);
			if ("compare".equals(c.signal()))
				comparisons.add(open = new ArrayList<>(List.of(c)));
			else if (open != null && (c.signal() == null || c.signal().equals("with")))
				open.add(c);
			else {
				open = null;
				others.add(c);
			}
		}
		List<List<Citation>> out = new ArrayList<>();
		int type = -1;
		for (Citation c : ordered(others)) {
			int t = type(c);
			if (t > 0 && type < 1)
				out.addAll(comparisons);
			if (t != type)
				out.add(new ArrayList<>());
			type = t;
			out.get(out.size() - 1).add(c);
		}
		if (type < 1)
			out.addAll(comparisons);
		return out;
	}

	private static int type(Citation c) {
		int s = signal(c), t = 0;
		while (t < TYPES.size() - 1 && s > TYPES.get(t))
			t++;
		return t;
	}

	/** Whether a signal belongs to a comparison, whose members are not parted by semicolons. */
	static boolean compared(String signal) {
		return "compare".equals(signal) || "with".equals(signal);
	}

	static int signal(Citation c) {
		int i = c.signal() == null ? 0 : SIGNALS.indexOf(c.signal());
		return i < 0 ? SIGNALS.size() : i;
	}

	private static int weight(Citation c) {
		return switch (c.kind()) {
			case CONSTITUTION -> 0;
			case LAW -> c.reporter() != null && c.reporter().equals("C.F.R.") ? 20 : 1;
			case CASE, SHORT, REFERENCE, ID -> 5 + level(c);
			case JOURNAL -> 30;
			default -> 40;
		};
	}

	private static int level(Citation c) {
		Court court = c.court() == null ? null : CourtTable.instance().byId(c.court()).orElse(null);
		if (court == null)
			return 5;
		boolean federal = court.id().equals("scotus") || court.circuit() != null;
		return switch (court.level()) {
			case "supreme" -> federal ? 0 : 4;
			case "appellate" -> federal ? 1 : 5;
			case "trial" -> federal ? 2 : 6;
			default -> 7;
		};
	}

	/** The signal as it is printed, capitalised at the start of a sentence. */
	static String print(String signal, boolean first) {
		return first ? Character.toUpperCase(signal.charAt(0)) + signal.substring(1) : signal;
	}
}
