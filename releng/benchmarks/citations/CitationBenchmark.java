import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.pincite.citation.Citation;
import org.pincite.citation.Citations;

/**
 * Speed and memory of the citation engine on one thread. Times are processor time of that thread, so that neighbours on the machine count little;
 * a megabyte is a million UTF-16 units. Ratios compare a text with one of twice and four times its length and are two and four where reading is
 * linear. See README.md beside this file for how to run it.
 */
public final class CitationBenchmark {

	/** Texts made to hurt, as the unit that they repeat. */
	private static final String[] HOSTILE = { "1 U.S. 1 ", "(", "\u00a7", "Id. ", "v. ", "7", "a", "A", "\n", "\"", "\u201c", "1 U.S. 1 (", "\u00a7 1 ", "1 U.S. at 5; ",
			"Foo, supra, ", "Foo at 5 ", "8 U.S.C. \u00a7\u00a7 1, 2 and ", "A v. B, ", "In re ", "No. 07-1 (", "1 U.S. _", "[", "1, ", "- 1 - ", "*1 ", "Cal. ", "section 1 of " };

	private static final com.sun.management.ThreadMXBean THREADS = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

	private CitationBenchmark() {
	}

	/** @param args a folder of opinions, or nothing for made-up ones */
	public static void main(String[] args) {
		double cold = seconds("Roe v. Wade, 410 U.S. 113 (1973). Id. at 120.");
		System.out.printf(Locale.ROOT, "tables and one citation, cold: %.0f ms%n", cold * 1000);
		List<String> opinions = args.length > 0 ? Opinions.of(args[0]) : Opinions.made(400);
		throughput(opinions);
		String all = String.join("\n\n", opinions);
		row("50 MB of opinions", n -> Opinions.repeated(all, n), 50_000_000 / 4, 1);
		row("authorities, each its own", Opinions::authorities, 2_000_000, 2);
		row("short forms of authorities", Opinions::shortForms, 2_000_000, 2);
		row("namesakes and their supra", Opinions::namesakes, 1_000_000, 2);
		for (String unit : HOSTILE)
			row('"' + unit.replace("\n", "\\n") + '"', n -> unit.repeat(n / unit.length()), 1_000_000, 3);
		for (String unit : new String[] { "(", "\u00a7", "Id. ", "v. ", "7", "a", "\n", "\"", "1 U.S. 1 " })
			row("10 MB of \"" + unit.replace("\n", "\\n") + '"', n -> unit.repeat(n / unit.length()), 2_500_000, 2);
	}


	private static void throughput(List<String> opinions) {
		long chars = opinions.stream().mapToLong(String::length).sum();
		double best = Double.MAX_VALUE;
		int found = 0;
		for (int round = 0; round < 12; round++) {
			double start = now();
			found = 0;
			for (String text : opinions)
				found += Citations.standard().in(text).size();
			best = Math.min(best, now() - start);
		}
		long before = allocated();
		for (String text : opinions)
			Citations.standard().in(text);
		System.out.printf(Locale.ROOT, "%d opinions, %.2f MB, %d citations: %.1f MB/s; %.1f MB allocated for each MB of text%n", opinions.size(), chars / 1e6, found,
				chars / 1e6 / best, (allocated() - before) / (double) chars);
	}

	/** One line: speed, ratios of the times for n, 2n and 4n characters, memory for 4n. */
	private static void row(String name, IntFunction<String> text, int n, int rounds) {
		seconds(text.apply(n));
		double one = best(text.apply(n), rounds), two = best(text.apply(2 * n), rounds);
		String longest = text.apply(4 * n);
		double four = best(longest, rounds);
		long start = allocated(), used = used();
		List<Citation> found = Citations.standard().in(longest);
		double allocated = (allocated() - start) / (double) longest.length(), kept = Math.max(0, used() - used) / (double) longest.length();
		System.out.printf(Locale.ROOT, "%-32s %5.1f MB %7.1f MB/s   1 : %.1f : %.1f   allocated %6.1f, kept %5.1f bytes a character for %d citations%n", name,
				longest.length() / 1e6, longest.length() / 1e6 / four, two / one, four / one, allocated, kept, found.size());
	}

	private static double best(String text, int rounds) {
		double best = Double.MAX_VALUE;
		for (int i = 0; i < rounds; i++)
			best = Math.min(best, seconds(text));
		return best;
	}

	private static double seconds(String text) {
		double start = now();
		if (Citations.standard().in(text) == null)
			throw new AssertionError();
		return now() - start;
	}

	private static double now() {
		return THREADS.getCurrentThreadCpuTime() / 1e9;
	}

	private static long allocated() {
		return THREADS.getCurrentThreadAllocatedBytes();
	}

	/** Bytes of the heap in use after a collection. */
	private static long used() {
		System.gc();
		Runtime r = Runtime.getRuntime();
		return r.totalMemory() - r.freeMemory();
	}
}
