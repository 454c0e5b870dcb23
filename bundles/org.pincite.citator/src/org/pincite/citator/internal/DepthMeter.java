package org.pincite.citator.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.citator.Depth;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * Measures how much a text says about an authority, from where it refers to it: references that follow one another closely, with few other citations between
 * them, are one discussion.
 */
final class DepthMeter {
	/** Characters of a printed page where the text shows none: about 500 words. */
	private static final int PAGE = 3000;
	/** Characters of a long paragraph. */
	private static final int PARAGRAPH = 900;
	/** References further apart belong to two discussions. */
	private static final int GAP = 1500;
	/** So do those with more other citations between them. */
	private static final int OTHERS = 3;

	private final Map<String, Depth> depths = new HashMap<>();

	DepthMeter(String text, List<Mark> marks, Sentences sentences, List<Cite> cites) {
		int page = page(marks);
		Map<String, Discussion> discussions = new HashMap<>();
		boolean goesOn = false;
		for (int i = 0; i < cites.size(); i++) {
			Cite cite = cites.get(i);
			boolean wentOn = goesOn;
			goesOn = i + 1 < cites.size() && CiteReader.string(text, cite, cites.get(i + 1));
			boolean string = wentOn || goesOn;
			int sentence = sentences.at(cite.core());
			discussions.computeIfAbsent(cite.authority(), key -> new Discussion()).add(i, sentences.start(sentence),
					sentences.end(sentence), string);
		}
		discussions.forEach((authority, discussion) -> depths.put(authority, discussion.depth(page)));
	}

	/** Depth of an authority that the text cites; CITED for others. */
	Depth of(String authority) {
		return depths.getOrDefault(authority, Depth.CITED);
	}

	private static int page(List<Mark> marks) {
		int[] lengths = marks.stream().filter(mark -> mark.kind() == MarkKind.PAGE).mapToInt(mark -> mark.end() - mark.start())
				.filter(length -> length > 500).toArray();
		Arrays.sort(lengths);
		return lengths.length < 3 ? PAGE : lengths[lengths.length / 2];
	}

	/** All that is said about one authority. */
	private static final class Discussion {
		private int references;
		private boolean onlyStrings = true;
		private int lastIndex;
		private int start;
		private int end;
		private int closed;
		private int inRun;

		void add(int index, int from, int to, boolean string) {
			boolean same = references > 0 && from - end <= GAP && index - lastIndex - 1 <= OTHERS;
			if (!same) {
				close();
				start = from;
				inRun = 0;
			}
			end = Math.max(to, same ? end : to);
			lastIndex = index;
			references++;
			inRun++;
			onlyStrings &= string;
		}

		private void close() {
			if (inRun > 1)
				closed += end - start;
		}

		Depth depth(int page) {
			close();
			if (closed > page && references > 3)
				return Depth.EXAMINED;
			if (closed > PARAGRAPH)
				return Depth.DISCUSSED;
			return onlyStrings ? Depth.MENTIONED : Depth.CITED;
		}
	}
}
