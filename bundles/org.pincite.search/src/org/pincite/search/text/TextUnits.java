package org.pincite.search.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import org.pincite.citation.Span;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * The paragraphs and sentences of one text: as its marks tell, and by {@link Paragraphs} and {@link Sentences} where there are none.
 *
 * @param paragraphs paragraphs in order, without overlap
 * @param sentences  sentences in order, each within one paragraph
 */
public record TextUnits(List<Span> paragraphs, List<Span> sentences) {

	/** @param marks marks over the text; those of other kinds do not count */
	public static TextUnits of(String text, List<Mark> marks) {
		List<Span> paragraphs = paragraphs(text, marks);
		return new TextUnits(paragraphs, sentences(text, marks, paragraphs));
	}

	/** Where paragraphs begin, ascending. */
	public int[] paragraphStarts() {
		int[] starts = new int[paragraphs.size()];
		for (int i = 0; i < starts.length; i++)
			starts[i] = paragraphs.get(i).start();
		return starts;
	}

	/** Where sentences begin, ascending; with every paragraph a sentence begins. */
	public int[] sentenceStarts() {
		int[] starts = new int[sentences.size() + paragraphs.size()];
		int size = 0;
		int paragraph = 0;
		for (Span sentence : sentences) {
			while (paragraph < paragraphs.size() && paragraphs.get(paragraph).start() <= sentence.start())
				size = add(starts, size, paragraphs.get(paragraph++).start());
			size = add(starts, size, sentence.start());
		}
		while (paragraph < paragraphs.size())
			size = add(starts, size, paragraphs.get(paragraph++).start());
		return Arrays.copyOf(starts, size);
	}

	private static int add(int[] starts, int size, int start) {
		if (size > 0 && starts[size - 1] == start)
			return size;
		starts[size] = start;
		return size + 1;
	}

	/** The sentences of those paragraphs that a stretch of the text touches. */
	public static List<Span> sentencesAround(String text, List<Mark> marks, Span stretch) {
		return sentences(text, marks, paragraphs(text, marks).stream().filter(stretch::overlaps).toList());
	}

	private static List<Span> sentences(String text, List<Mark> marks, List<Span> paragraphs) {
		TreeSet<Integer> cuts = cuts(text, marks, MarkKind.SENTENCE);
		if (cuts.isEmpty())
			return Sentences.in(text, paragraphs);
		List<Span> sentences = new ArrayList<>();
		for (Span paragraph : paragraphs)
			cut(text, paragraph, cuts, sentences);
		return sentences;
	}

	/** The text cut at blank lines and where marks begin and end; blank lines inside a marked paragraph do not count. */
	private static List<Span> paragraphs(String text, List<Mark> marks) {
		TreeSet<Integer> cuts = cuts(text, marks, MarkKind.PARAGRAPH, MarkKind.HEADING);
		List<Span> found = new ArrayList<>();
		if (cuts.isEmpty())
			return Paragraphs.in(text);
		for (Span paragraph : Paragraphs.in(text))
			cut(text, paragraph, cuts, found);
		List<Span> marked = marks.stream().filter(mark -> mark.kind() == MarkKind.PARAGRAPH && mark.end() <= text.length())
				.map(mark -> new Span(mark.start(), mark.end())).toList();
		return marked.isEmpty() ? found : joined(found, marked);
	}

	private static TreeSet<Integer> cuts(String text, List<Mark> marks, MarkKind... kinds) {
		TreeSet<Integer> cuts = new TreeSet<>();
		for (Mark mark : marks)
			if (List.of(kinds).contains(mark.kind()) && mark.end() <= text.length()) {
				cuts.add(mark.start());
				cuts.add(mark.end());
			}
		return cuts;
	}

	private static void cut(String text, Span whole, TreeSet<Integer> cuts, List<Span> found) {
		int from = whole.start();
		for (int cut : cuts.subSet(whole.start(), false, whole.end(), false)) {
			add(text, from, cut, found);
			from = cut;
		}
		add(text, from, whole.end(), found);
	}

	/** Pieces that one mark holds together belong together, blank lines or not. */
	private static List<Span> joined(List<Span> pieces, List<Span> marked) {
		List<Span> result = new ArrayList<>();
		int next = 0;
		for (Span piece : pieces) {
			while (next < marked.size() && marked.get(next).end() <= piece.start())
				next++;
			boolean same = next < marked.size() && !result.isEmpty() && marked.get(next).contains(result.getLast())
					&& marked.get(next).contains(piece) && noneStartsAt(marked, next, piece.start());
			if (same)
				result.add(new Span(result.removeLast().start(), piece.end()));
			else
				result.add(piece);
		}
		return result;
	}

	private static boolean noneStartsAt(List<Span> marked, int from, int start) {
		for (int i = from; i < marked.size() && marked.get(i).start() <= start; i++)
			if (marked.get(i).start() == start)
				return false;
		return true;
	}

	private static void add(String text, int from, int to, List<Span> found) {
		int start = from;
		int end = to;
		while (start < end && Character.isWhitespace(text.charAt(start)))
			start++;
		while (end > start && Character.isWhitespace(text.charAt(end - 1)))
			end--;
		if (end > start)
			found.add(new Span(start, end));
	}

	/** Index of the unit that holds an offset, or of the last one before it; -1 before the first. */
	public static int at(List<Span> units, int offset) {
		int low = 0;
		int high = units.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (units.get(middle).start() <= offset)
				low = middle + 1;
			else
				high = middle - 1;
		}
		return high;
	}
}
