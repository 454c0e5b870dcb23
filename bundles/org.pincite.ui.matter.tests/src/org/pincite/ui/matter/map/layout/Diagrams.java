package org.pincite.ui.matter.map.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Diagrams to lay out. */
final class Diagrams {
	static final Spacing SPACING = new Spacing(60, 14, 40);

	private Diagrams() {
	}

	/** Boxes of one size, and arcs given as pairs. */
	static Diagram of(int boxes, int... pairs) {
		List<Box> all = new ArrayList<>();
		for (int i = 0; i < boxes; i++)
			all.add(new Box(200, 50, 0));
		List<Arc> arcs = new ArrayList<>();
		for (int i = 0; i < pairs.length; i += 2)
			arcs.add(new Arc(pairs[i], pairs[i + 1]));
		return new Diagram(all, arcs);
	}

	/** Boxes of all sizes; arcs anywhere, circles and doubles included. */
	static Diagram random(Random random, int boxes, int arcs) {
		List<Box> all = new ArrayList<>();
		for (int i = 0; i < boxes; i++)
			all.add(new Box(20 + random.nextInt(300), 10 + random.nextInt(190), random.nextInt(8) == 0 ? 1 : 0));
		List<Arc> lines = new ArrayList<>();
		for (int i = 0; boxes > 0 && i < arcs; i++)
			lines.add(new Arc(random.nextInt(boxes), random.nextInt(boxes)));
		return new Diagram(all, lines);
	}

	/** What large matters look like: a few claims, a tree below each, some boxes used twice. */
	static Diagram large(Random random, int boxes) {
		List<Box> all = new ArrayList<>();
		List<Arc> lines = new ArrayList<>();
		for (int i = 0; i < boxes; i++) {
			all.add(new Box(240, 40 + random.nextInt(80), 0));
			if (i > 5)
				lines.add(new Arc(random.nextInt(i), i));
			if (i > 5 && random.nextInt(10) == 0)
				lines.add(new Arc(random.nextInt(i), i));
		}
		return new Diagram(all, lines);
	}

	static Layout layout(Diagram diagram) {
		return new LayeredLayout(SPACING).of(diagram);
	}
}
