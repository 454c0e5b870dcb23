package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.Span;
import org.pincite.citecheck.Difference;
import org.pincite.citecheck.internal.Quotation.Element;
import org.pincite.citecheck.internal.Quotation.Kind;

/**
 * The best fit of a quotation into a stretch of a source, word for word: fewest words changed, added or left out without a sign.
 */
final class Alignment {
	/** An insertion in brackets stands for at most this many words of the source. */
	private static final int INSERTED = 12;
	private static final int COST_ADDED = 4;
	private static final int COST_CHANGED = 6;
	/** Leaving words out costs once for the place and little for each word: a long citation may have been left out at one place. */
	private static final int COST_OMISSION = 4;
	private static final int COST_OMITTED = 1;
	private static final int STEP_MATCH = 1;
	private static final int STEP_CHANGE = 2;
	private static final int STEP_ADDED = 3;
	private static final int STEP_OMITTED = 4;
	private static final int STEP_FREE = 5;
	private static final int STEP_SPLIT = 6;
	private static final int STEP_JOINED = 7;

	private final List<Element> quote;
	private final WordText source;
	private final int from;
	private final int width;
	private final int[][] costs;
	private final byte[][] steps;
	private final List<Difference> differences = new ArrayList<>();
	private int edits;
	private int matched;
	private int first = Integer.MAX_VALUE;
	private int last = -1;

	/**
	 * @param from first word of the stretch
	 * @param to   one past its last
	 */
	Alignment(Quotation quotation, WordText source, int from, int to) {
		quote = quotation.elements();
		this.source = source;
		this.from = from;
		width = to - from;
		costs = new int[quote.size() + 1][width + 1];
		steps = new byte[quote.size() + 1][width + 1];
		for (int i = 1; i <= quote.size(); i++)
			row(i);
		trace();
	}

	private void row(int i) {
		Element element = quote.get(i - 1);
		costs[i][0] = costs[i - 1][0] + (element.kind() == Kind.WORD ? COST_ADDED : 0);
		steps[i][0] = (byte) STEP_ADDED;
		for (int j = 1; j <= width; j++)
			if (element.kind() == Kind.WORD)
				word(i, j, element);
			else
				free(i, j, element.kind() == Kind.GAP ? width : INSERTED);
	}

	private void word(int i, int j, Element element) {
		boolean same = same(element, from + j - 1);
		take(i, j, costs[i - 1][j - 1] + (same ? 0 : COST_CHANGED), same ? STEP_MATCH : STEP_CHANGE, true);
		take(i, j, costs[i - 1][j] + COST_ADDED, STEP_ADDED, false);
		take(i, j, costs[i][j - 1] + (steps[i][j - 1] == STEP_OMITTED ? COST_OMITTED : COST_OMISSION), STEP_OMITTED, false);
		if (j > 1 && joined(element.folded(), from + j - 2))
			take(i, j, costs[i - 1][j - 2], STEP_SPLIT, false);
		if (i > 1 && quote.get(i - 2).kind() == Kind.WORD && (quote.get(i - 2).folded() + element.folded())
				.hashCode() == source.hash(from + j - 1))
			take(i, j, costs[i - 2][j - 1], STEP_JOINED, false);
	}

	/** Any number of source words up to {@code most} cost nothing; the cheapest start wins, the nearest among equals. */
	private void free(int i, int j, int most) {
		take(i, j, costs[i - 1][j], STEP_ADDED, true);
		boolean room = most >= width || run(i, j - 1) < most;
		if (room)
			take(i, j, costs[i][j - 1], STEP_FREE, false);
	}

	private int run(int i, int j) {
		int length = 0;
		for (int k = j; k > 0 && steps[i][k] == STEP_FREE; k--)
			length++;
		return length;
	}

	private void take(int i, int j, int cost, int step, boolean always) {
		if (always || cost < costs[i][j]) {
			costs[i][j] = cost;
			steps[i][j] = (byte) step;
		}
	}

	private boolean same(Element element, int word) {
		if (element.changed() != null)
			return element.changed().matcher(source.exact(word)).matches();
		return element.folded().hashCode() == source.hash(word);
	}

	private boolean joined(String folded, int word) {
		return (WordText.fold(source.exact(word)) + WordText.fold(source.exact(word + 1))).equals(folded);
	}

	private void trace() {
		int i = quote.size();
		int j = 0;
		for (int k = 1; k <= width; k++)
			j = costs[i][k] < costs[i][j] ? k : j;
		Edits open = new Edits();
		while (i > 0) {
			int step = steps[i][j];
			Element element = quote.get(i - 1);
			boolean word = element.kind() == Kind.WORD;
			if (step == STEP_MATCH || step == STEP_SPLIT || step == STEP_JOINED) {
				matched += step == STEP_JOINED ? 2 : 1;
				touch(from + j - 1);
				if (step == STEP_SPLIT)
					touch(from + j - 2);
				boolean cased = step == STEP_MATCH && element.changed() == null
						&& !element.exact().equals(source.exact(from + j - 1));
				if (cased && WordText.fold(element.exact()).equals(WordText.fold(source.exact(from + j - 1)))
						&& differs(element.exact(), source.exact(from + j - 1)))
					open.add(element, from + j - 1);
				else
					open.close(element.end());
			} else if (word && (step == STEP_CHANGE || step == STEP_ADDED)) {
				open.add(element, step == STEP_CHANGE ? from + j - 1 : -1);
			} else if (step == STEP_OMITTED) {
				open.add(null, from + j - 1);
			}
			i -= step == STEP_OMITTED || step == STEP_FREE ? 0 : step == STEP_JOINED ? 2 : 1;
			j -= step == STEP_ADDED ? 0 : step == STEP_SPLIT ? 2 : 1;
		}
		open.close(quote.isEmpty() ? 0 : quote.getFirst().start());
		java.util.Collections.reverse(differences);
	}

	private static boolean differs(String quoted, String printed) {
		return !quoted.replace("'", "").equals(printed.replace("'", ""));
	}

	private void touch(int word) {
		first = Math.min(first, word);
		last = Math.max(last, word);
	}

	/** Differences that stand side by side, collected from the end. */
	private final class Edits {
		private int quoteStart = -1;
		private int quoteEnd = -1;
		private final List<String> quoted = new ArrayList<>();
		private int sourceFirst = -1;
		private int sourceLast = -1;

		void add(Element element, int word) {
			edits++;
			if (element != null) {
				quoted.addFirst(element.exact());
				quoteStart = element.start();
				quoteEnd = quoteEnd < 0 ? element.end() : quoteEnd;
			}
			if (word >= 0) {
				sourceFirst = word;
				sourceLast = sourceLast < 0 ? word : sourceLast;
				touch(word);
			}
		}

		void close(int at) {
			if (quoted.isEmpty() && sourceFirst < 0)
				return;
			String words = sourceFirst < 0 ? "" : source.text().substring(source.start(sourceFirst), source.end(sourceLast));
			differences.add(new Difference(String.join(" ", quoted), words.replaceAll("\\s+", " "),
					quoteStart < 0 ? at : quoteStart, quoteEnd < 0 ? at : quoteEnd));
			quoted.clear();
			quoteStart = quoteEnd = sourceFirst = sourceLast = -1;
		}
	}

	/** Number of words changed, added or left out. */
	int edits() {
		return edits;
	}

	/** Number of words that both have. */
	int matched() {
		return matched;
	}

	List<Difference> differences() {
		return differences;
	}

	/** The span of the source text that the quotation was fitted to; null when no word fits. */
	Span span() {
		return last < 0 ? null : new Span(source.start(first), source.end(last));
	}
}
