package org.pincite.brief.internal.layout;

import java.util.List;
import java.util.Map;

/**
 * A paragraph set in lines.
 *
 * @param spans  its characters
 * @param nudges twips by which a blank is to be set wider or narrower, by its index in the characters, a letter of the same span before it: at the few lines that end within a hair of the
 *               margin, so that programs which round differently end them at the same word
 * @param block  index of the block it comes from, or -1
 * @param right  what stands at the right margin of the last line after a row of dots: page numbers of a table; empty otherwise
 */
public record Laid(Style style, List<Line> lines, List<Span> spans, Map<Integer, Integer> nudges, int block, String right) {

	public Laid {
		lines = List.copyOf(lines);
		spans = List.copyOf(spans);
		nudges = Map.copyOf(nudges);
	}
}
