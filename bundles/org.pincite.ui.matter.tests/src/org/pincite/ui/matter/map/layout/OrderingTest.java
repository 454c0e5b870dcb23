package org.pincite.ui.matter.map.layout;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;

import org.junit.Test;

public class OrderingTest {

	@Test
	public void keepsTheGivenOrderWhereItCostsNothing() {
		LayeredGraph graph = graph(Diagrams.of(7, 0, 1, 0, 2, 0, 3, 1, 4, 2, 5, 3, 6));
		assertArrayEquals(new int[][] { { 0 }, { 1, 2, 3 }, { 4, 5, 6 } }, Ordering.of(graph));
	}

	@Test
	public void undoesACrossing() {
		LayeredGraph graph = graph(Diagrams.of(5, 0, 1, 0, 2, 1, 4, 2, 3, 1, 3, 2, 4, 0, 2));
		int[][] order = Ordering.of(graph);
		assertEquals("two boxes that share two always cross once", 1, slow(graph, order));
	}

	@Test
	public void drawsATreeWithoutACrossing() {
		Random random = new Random(3);
		int[] pairs = new int[198];
		for (int i = 1; i < 100; i++) {
			pairs[2 * i - 2] = random.nextInt(i);
			pairs[2 * i - 1] = i;
		}
		LayeredGraph graph = graph(Diagrams.of(100, pairs));
		assertEquals(0, slow(graph, Ordering.of(graph)));
	}

	@Test
	public void countsCrossingsAsLookingAtEveryPairDoes() {
		Random random = new Random(4);
		long all = 0;
		for (int i = 0; i < 50; i++) {
			LayeredGraph graph = graph(Diagrams.random(random, 20, 40));
			int[][] order = Ordering.of(graph);
			assertEquals(slow(graph, order), Crossings.of(graph, order, places(graph, order)));
			all += slow(graph, order);
		}
		assertTrue("some of them cross", all > 0);
	}

	@Test
	public void fitsTheNearestMonotoneValues() {
		double[] values = { 4, 2, 3, 10, 8 };
		Monotone.fit(values, new double[] { 1, 1, 1, 1, 3 });
		assertArrayEquals(new double[] { 3, 3, 3, 8.5, 8.5 }, values, 1e-9);
	}

	private static LayeredGraph graph(Diagram diagram) {
		return LayeredGraph.of(diagram, Ranks.of(diagram));
	}

	private static int[] places(LayeredGraph graph, int[][] order) {
		int[] place = new int[graph.size()];
		for (int[] layer : order)
			for (int i = 0; i < layer.length; i++)
				place[layer[i]] = i;
		return place;
	}

	private static long slow(LayeredGraph graph, int[][] order) {
		int[] place = places(graph, order);
		long crossings = 0;
		for (int[] layer : order)
			for (int one : layer)
				for (int other : layer)
					if (place[one] < place[other])
						for (int end : graph.right[one])
							for (int otherEnd : graph.right[other])
								crossings += place[end] > place[otherEnd] ? 1 : 0;
		return crossings;
	}
}
