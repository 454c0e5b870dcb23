package org.pincite.ui.matter.map.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.Test;

public class LayeredLayoutTest {

	@Test
	public void givesAnEmptyDiagramNoSize() {
		assertEquals(new Layout(List.of(), List.of(), 0, 0), Diagrams.layout(Diagrams.of(0)));
	}

	@Test
	public void placesOneBoxAtTheCorner() {
		assertEquals(List.of(new Place(0, 0, 200, 50, 0)), Diagrams.layout(Diagrams.of(1)).places());
	}

	@Test
	public void setsWhatAnArcLeadsToInTheNextColumn() {
		Layout layout = Diagrams.layout(Diagrams.of(2, 0, 1));
		assertEquals(List.of(new Place(0, 0, 200, 50, 0), new Place(260, 0, 200, 50, 1)), layout.places());
		assertEquals(List.of(List.of(new Point(200, 25), new Point(260, 25))), layout.routes());
	}

	@Test
	public void centersABoxOnThoseItLeadsTo() {
		Layout layout = Diagrams.layout(Diagrams.of(4, 0, 1, 0, 2, 0, 3));
		assertEquals(layout.places().get(2).middle(), layout.places().get(0).middle());
		assertEquals(List.of(0, 64, 128), layout.places().subList(1, 4).stream().map(Place::y).toList());
	}

	@Test
	public void setsABoxRightOfEverythingThatLeadsToIt() {
		Layout layout = Diagrams.layout(Diagrams.of(4, 0, 1, 1, 2, 0, 3, 2, 3));
		assertEquals(3, layout.places().get(3).layer());
	}

	@Test
	public void keepsABoxOutOfLayersItMayNotStandIn() {
		Diagram diagram = new Diagram(List.of(new Box(10, 10, 0), new Box(10, 10, 1), new Box(10, 10, 0)), List.of(new Arc(0, 2), new Arc(1, 2)));
		assertEquals(List.of(0, 1, 2), Diagrams.layout(diagram).places().stream().map(Place::layer).toList());
	}

	@Test
	public void cutsACircleWhereItReturnsToItsFirstBox() {
		Layout layout = Diagrams.layout(Diagrams.of(3, 0, 1, 1, 2, 2, 0));
		assertEquals(List.of(0, 1, 2), layout.places().stream().map(Place::layer).toList());
		assertEquals("the turned arc runs from left to right", new Point(200, layout.places().get(0).middle()), layout.routes().get(2).getFirst());
	}

	@Test
	public void givesABoxThatLeadsToItselfNoRoute() {
		Layout layout = Diagrams.layout(Diagrams.of(1, 0, 0));
		assertEquals(List.of(List.of()), layout.routes());
	}

	@Test
	public void leadsALongArcAroundTheBoxesBetween() {
		Layout layout = Diagrams.layout(Diagrams.of(4, 0, 1, 1, 2, 2, 3, 0, 3));
		List<Point> route = layout.routes().get(3);
		assertEquals(6, route.size());
		for (Place place : layout.places().subList(1, 3))
			assertFalse(place + " is crossed by " + route, route.stream().anyMatch(point -> place.contains(point.x(), point.y())));
	}

	@Test
	public void setsPartsThatNothingJoinsApart() {
		Layout layout = Diagrams.layout(Diagrams.of(6, 0, 1, 0, 2, 3, 4, 3, 5));
		int above = Math.max(layout.places().get(1).bottom(), layout.places().get(2).bottom());
		assertTrue(layout.places().subList(3, 6).stream().allMatch(place -> place.y() >= above + Diagrams.SPACING.groups()));
	}

	@Test
	public void spreadsLooseBoxesOverTheWidth() {
		Layout layout = Diagrams.layout(Diagrams.of(400));
		assertTrue(layout.width() + " by " + layout.height(), layout.width() > layout.height() && layout.width() < 2.5 * layout.height());
	}

	@Test
	public void keepsBoxesApartInDiagramsOfAnyShape() {
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			Diagram diagram = Diagrams.random(random, random.nextInt(40), random.nextInt(90));
			assertNothingMeets(Diagrams.layout(diagram), Diagrams.SPACING.boxes());
		}
	}

	@Test
	public void keepsEverythingWithinItsSize() {
		Random random = new Random(8);
		for (int i = 0; i < 100; i++) {
			Layout layout = Diagrams.layout(Diagrams.random(random, 1 + random.nextInt(40), random.nextInt(60)));
			assertTrue(layout.places().stream().allMatch(place -> place.x() >= 0 && place.y() >= 0));
			assertEquals(layout.width(), layout.places().stream().mapToInt(Place::right).max().getAsInt());
			assertTrue(layout.height() >= layout.places().stream().mapToInt(Place::bottom).max().getAsInt());
			assertTrue(layout.routes().stream().flatMap(List::stream).allMatch(
					point -> point.x() >= 0 && point.y() >= 0 && point.x() <= layout.width() && point.y() <= layout.height()));
		}
	}

	@Test
	public void leadsEveryArcFromSideToSide() {
		Random random = new Random(9);
		for (int i = 0; i < 100; i++) {
			Diagram diagram = Diagrams.random(random, 1 + random.nextInt(30), random.nextInt(60));
			Layout layout = Diagrams.layout(diagram);
			for (int arc = 0; arc < diagram.arcs().size(); arc++)
				assertEnds(layout, diagram.arcs().get(arc), layout.routes().get(arc));
		}
	}

	private static void assertEnds(Layout layout, Arc arc, List<Point> route) {
		if (arc.left() == arc.right()) {
			assertEquals(List.of(), route);
			return;
		}
		Place one = layout.places().get(arc.left());
		Place other = layout.places().get(arc.right());
		Place left = one.layer() < other.layer() ? one : other;
		Place right = left == one ? other : one;
		assertEquals(new Point(left.right(), left.middle()), route.getFirst());
		assertEquals(new Point(right.x(), right.middle()), route.getLast());
		assertEquals(0, route.size() % 2);
		for (int i = 1; i < route.size(); i++)
			assertTrue(route.toString(), route.get(i - 1).x() <= route.get(i).x());
	}

	@Test
	public void comesOutTheSameEachTime() {
		for (int seed = 0; seed < 20; seed++)
			assertEquals(Diagrams.layout(Diagrams.random(new Random(seed), 60, 120)), Diagrams.layout(Diagrams.random(new Random(seed), 60, 120)));
	}

	@Test
	public void laysOutFiveThousandBoxesWithinASecond() {
		Diagram diagram = Diagrams.large(new Random(1), 5000);
		Diagrams.layout(Diagrams.large(new Random(2), 500));
		// Processor time: the tests may share the machine.
		ThreadMXBean clock = ManagementFactory.getThreadMXBean();
		long start = clock.getCurrentThreadCpuTime();
		Layout layout = Diagrams.layout(diagram);
		long millis = (clock.getCurrentThreadCpuTime() - start) / 1_000_000;
		assertTrue(millis + " ms", millis < 1000);
		assertNothingMeets(layout, Diagrams.SPACING.boxes());
	}

	@Test(timeout = 10_000)
	public void survivesALongChainAndAHugeCircle() {
		int count = 20_000;
		int[] pairs = new int[2 * count];
		for (int i = 0; i < count; i++) {
			pairs[2 * i] = i;
			pairs[2 * i + 1] = (i + 1) % count;
		}
		assertEquals(count - 1, Diagrams.layout(Diagrams.of(count, pairs)).places().getLast().layer());
	}

	@Test(timeout = 10_000)
	public void survivesAChainWithAnArcFromEachBoxToTheLast() {
		int count = 3000;
		List<Integer> pairs = new ArrayList<>();
		for (int i = 0; i + 1 < count; i++) {
			pairs.addAll(List.of(i, i + 1));
			pairs.addAll(List.of(i, count - 1));
		}
		Layout layout = Diagrams.layout(Diagrams.of(count, pairs.stream().mapToInt(Integer::intValue).toArray()));
		assertEquals(count, layout.places().size());
	}

	/** Boxes of a layer are compared with those near them alone, so that large diagrams can be checked whole. */
	private static void assertNothingMeets(Layout layout, int gap) {
		List<Place> byTop = layout.places().stream().sorted(Comparator.comparingInt(Place::y)).toList();
		List<Place> open = new ArrayList<>();
		for (Place place : byTop) {
			open.removeIf(other -> other.bottom() <= place.y() - gap);
			for (Place other : open) {
				assertFalse(place + " meets " + other, place.meets(other));
				boolean sameColumn = place.x() < other.right() && other.x() < place.right();
				assertFalse(place + " is too near to " + other, sameColumn && place.y() < other.bottom() + gap);
			}
			open.add(place);
		}
	}
}
