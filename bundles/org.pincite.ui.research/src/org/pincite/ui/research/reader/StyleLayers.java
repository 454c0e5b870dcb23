package org.pincite.ui.research.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.swt.custom.StyleRange;

/** Flattens overlapping spans, each with something to paint, into disjoint style ranges. What was added later paints over what was added before. */
final class StyleLayers {

	private record Layer(int order, int start, int end, Consumer<StyleRange> paint) {
	}

	private final List<Layer> layers = new ArrayList<>();

	/** Adds a span {@code [start, end)}; empty ones paint nothing. */
	void add(int start, int end, Consumer<StyleRange> paint) {
		if (start < end)
			layers.add(new Layer(layers.size(), start, end, paint));
	}

	/** The ranges, in order and disjoint. Time grows with the number of spans and with how many lie over one place. */
	StyleRange[] ranges() {
		Layer[] byStart = layers.toArray(Layer[]::new);
		Arrays.sort(byStart, Comparator.comparingInt(Layer::start));
		TreeSet<Integer> edges = new TreeSet<>();
		for (Layer layer : layers) {
			edges.add(layer.start());
			edges.add(layer.end());
		}
		List<StyleRange> ranges = new ArrayList<>();
		List<Layer> open = new ArrayList<>();
		int next = 0;
		Integer from = edges.isEmpty() ? null : edges.first();
		while (from != null) {
			int at = from;
			open.removeIf(layer -> layer.end() <= at);
			while (next < byStart.length && byStart[next].start() <= at)
				open.add(byStart[next++]);
			Integer to = edges.higher(from);
			if (to != null && !open.isEmpty())
				ranges.add(flat(at, to, open));
			from = to;
		}
		return ranges.toArray(StyleRange[]::new);
	}

	private static StyleRange flat(int from, int to, List<Layer> open) {
		StyleRange range = new StyleRange(from, to - from, null, null);
		open.sort(Comparator.comparingInt(Layer::order));
		open.forEach(layer -> layer.paint().accept(range));
		return range;
	}
}
