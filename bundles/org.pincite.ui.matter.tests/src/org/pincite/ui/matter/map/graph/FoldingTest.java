package org.pincite.ui.matter.map.graph;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.Test;

public class FoldingTest {
	/** n0 ← n1 ← n2 and n4; n2 ← n3 ← n4. */
	private static final ArgumentGraph SHARED = Graphs.of(5, 0, 1, 1, 2, 1, 4, 2, 3, 3, 4);

	@Test
	public void showsEverythingWhileNothingIsFolded() {
		Folding folding = Folding.of(SHARED, Set.of());
		assertEquals(SHARED, folding.graph());
		assertEquals(Map.of(), folding.hidden());
		assertEquals(Set.of("n4"), folding.leaves());
	}

	@Test
	public void hidesAndCountsWhatBearsOnAFoldedNode() {
		Folding folding = Folding.of(SHARED, Set.of("n1"));
		assertEquals(List.of("n0", "n1"), ids(folding));
		assertEquals(List.of(new MapLink(0, 1, MapLink.Kind.FOR, false)), folding.graph().links());
		assertEquals(Map.of("n1", 3), folding.hidden());
	}

	@Test
	public void keepsWhatAnotherNodeStillLeadsTo() {
		Folding folding = Folding.of(SHARED, Set.of("n2"));
		assertEquals(List.of("n0", "n1", "n2", "n4"), ids(folding));
		assertEquals("n3 alone is hidden", Map.of("n2", 1), folding.hidden());
	}

	@Test
	public void renumbersTheLinksOfWhatIsLeft() {
		Folding folding = Folding.of(SHARED, Set.of("n2"));
		assertEquals(List.of(new MapLink(0, 1, MapLink.Kind.FOR, false), new MapLink(1, 2, MapLink.Kind.PREMISE, false),
				new MapLink(1, 3, MapLink.Kind.PREMISE, false)), folding.graph().links());
	}

	@Test
	public void neverHidesAClaim() {
		ArgumentGraph graph = Graphs.of(4, 2, 3, 3, 0, 0, 1);
		assertEquals(List.of("n0", "n1", "n2"), ids(Folding.of(graph, Set.of("n2"))));
	}

	@Test
	public void showsOneNodeOfACircleThatNothingLeadsTo() {
		ArgumentGraph circle = Graphs.of(6, 0, 1, 2, 3, 3, 4, 4, 5, 5, 2);
		assertEquals(List.of("n0", "n1", "n2"), ids(Folding.of(circle, Set.of("n2"))));
	}

	@Test
	public void leavesClaimsAloneWhenAllIsFolded() {
		assertEquals(List.of("n0"), ids(Folding.of(SHARED, Folding.foldable(SHARED))));
	}

	@Test
	public void takesNoNoticeOfNodesThatAreGone() {
		assertEquals(SHARED, Folding.of(SHARED, Set.of("gone")).graph());
	}

	@Test
	public void unfoldsAllThatHidesANode() {
		Set<String> folded = Folding.reveal(SHARED, Set.of("n0", "n1", "n3", "n4"), "n3");
		assertEquals("n3 itself may stay folded", Set.of("n3", "n4"), folded);
		assertEquals(List.of("n0", "n1", "n2", "n3", "n4"), ids(Folding.of(SHARED, folded)));
	}

	@Test
	public void unfoldsNothingForANodeThatIsGone() {
		assertEquals(Set.of("n1"), Folding.reveal(SHARED, Set.of("n1"), "gone"));
	}

	private static List<String> ids(Folding folding) {
		return folding.graph().nodes().stream().map(MapNode::id).toList();
	}
}
