package org.pincite.ui.matter.map;

import static org.junit.Assert.assertEquals;

import java.util.HashSet;
import java.util.Set;

import org.junit.Test;
import org.pincite.ui.matter.map.Walk.Way;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.draw.Typewriter;
import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.Folding;
import org.pincite.ui.matter.map.graph.Graphs;

public class WalkTest {
	/** n0 ← n1, n3; n1 ← n2, n4; n3 ← n6; n5 alone. */
	private final Walk walk = walk(Graphs.of(7, 0, 1, 0, 3, 1, 2, 1, 4, 3, 6));

	@Test
	public void goesRightToWhatBearsOnANodeAndBack() {
		assertEquals(6, walk.next(3, Way.RIGHT));
		assertEquals(1, walk.next(4, Way.LEFT));
		assertEquals(0, walk.next(3, Way.LEFT));
	}

	@Test
	public void goesToTheNearestOfSeveral() {
		assertEquals(4, walk(Graphs.of(7, 0, 1, 1, 2, 1, 4, 1, 6)).next(1, Way.RIGHT));
	}

	@Test
	public void goesUpAndDownInTheColumn() {
		assertEquals(3, walk.next(1, Way.DOWN));
		assertEquals(4, walk.next(2, Way.DOWN));
		assertEquals(6, walk.next(4, Way.DOWN));
		assertEquals(4, walk.next(6, Way.UP));
	}

	@Test
	public void staysWhereThereIsNoFurther() {
		assertEquals(0, walk.next(0, Way.LEFT));
		assertEquals(6, walk.next(6, Way.RIGHT));
		assertEquals(2, walk.next(2, Way.UP));
	}

	@Test
	public void beginsAtTheClaim() {
		assertEquals(0, walk.next(-1, Way.DOWN));
		assertEquals(0, walk.root());
		assertEquals(-1, walk(ArgumentGraph.EMPTY).next(-1, Way.RIGHT));
	}

	@Test
	public void goesToTheEndsOfTheColumn() {
		assertEquals(2, walk.end(4, false));
		assertEquals(6, walk.end(4, true));
	}

	@Test
	public void reachesEveryNode() {
		Set<Integer> reached = new HashSet<>(Set.of(walk.root()));
		int before;
		do {
			before = reached.size();
			for (int node : Set.copyOf(reached))
				for (Way way : Way.values())
					reached.add(walk.next(node, way));
		} while (reached.size() > before);
		assertEquals(7, reached.size());
	}

	private static Walk walk(ArgumentGraph graph) {
		return new Walk(Picture.of(Folding.of(graph, Set.of()), new Typewriter()));
	}
}
