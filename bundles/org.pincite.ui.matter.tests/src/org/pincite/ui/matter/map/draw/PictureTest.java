package org.pincite.ui.matter.map.draw;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.Test;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.Folding;
import org.pincite.ui.matter.map.graph.Graphs;
import org.pincite.ui.matter.map.graph.MapNode;
import org.pincite.ui.matter.map.layout.Place;

public class PictureTest {
	private static final ArgumentGraph GRAPH = Graphs.of(5, 0, 1, 1, 2, 1, 4, 2, 3);

	@Test
	public void setsStatementsInEvenColumnsAndArgumentsInOdd() {
		Picture picture = picture(Set.of());
		for (int i = 0; i < picture.nodes().size(); i++)
			assertEquals(picture.nodes().get(i).statement() ? 0 : 1, picture.place(i).layer() % 2);
	}

	@Test
	public void findsTheNodeUnderAPoint() {
		Picture picture = picture(Set.of());
		for (int i = 0; i < 5; i++) {
			Place place = picture.place(i);
			assertEquals(OptionalInt.of(i), picture.nodeAt(place.x() + 1, place.middle()));
			assertEquals(OptionalInt.empty(), picture.nodeAt(place.x() - 1, place.middle()));
		}
	}

	@Test
	public void hasAKnobOnlyWhereThereIsSomethingToFold() {
		Picture picture = picture(Set.of());
		assertEquals(OptionalInt.of(1), picture.knobAt(picture.place(1).right(), picture.place(1).middle()));
		assertEquals(OptionalInt.empty(), picture.knobAt(picture.place(4).right(), picture.place(4).middle()));
	}

	@Test
	public void countsWhatAFoldedNodeHides() {
		Picture picture = picture(Set.of("n1"));
		assertTrue(picture.folded(1));
		assertEquals(3, picture.hidden(1));
		assertFalse(picture.folded(0));
	}

	@Test
	public void makesRoomForEveryLine() {
		Typewriter measure = new Typewriter();
		MapNode node = Graphs.node("n", MapNode.Kind.STATEMENT, "Asylum", "word ".repeat(60).strip());
		Card card = Card.of(node, measure);
		assertEquals(5, card.text().size());
		assertTrue(card.height() >= 18 * (1 + 1 + 5));
		assertTrue(card.text().stream().allMatch(line -> measure.width(line, Face.TEXT) <= card.width() - 2 * Card.SIDE));
	}

	@Test
	public void beginsHebrewAtTheRight() {
		assertTrue(Card.of(Graphs.node("n", MapNode.Kind.STATEMENT, "", "בקשת מקלט"), new Typewriter()).rightToLeft());
		assertFalse(Card.of(Graphs.node("n", MapNode.Kind.STATEMENT, "", "asylum בקשת"), new Typewriter()).rightToLeft());
	}

	@Test
	public void namesANodeForThoseWhoCannotSeeIt() {
		MapNode node = new MapNode("n", MapNode.Kind.CON, MapNode.Tone.GOOD, "", "applies", "Motive is not proved", 2, false);
		assertEquals("Argument against, applies: Motive is not proved (2 pins)", Names.of(node));
	}

	@Test
	public void drawsNothingOutsideTheWindow() {
		Picture picture = picture(Set.of());
		StringBuilder seen = new StringBuilder();
		Pen pen = new Pen() {
			@Override
			public void box(double x, double y, double width, double height, double radius, Role fill,
					Role line, Stroke stroke) {
			}

			@Override
			public void trace(Trace trace, Role fill, Role line, Stroke stroke) {
			}

			@Override
			public void text(String text, double x, double top, boolean fromRight, Face face, Role color) {
				seen.append(text).append('\n');
			}
		};
		Place last = picture.place(3);
		MapPainter.draw(picture, new Typewriter(), pen, new Place(last.x() + 50, last.y(), 10, 10, 0), MapPainter.Emphasis.NONE);
		assertTrue(seen.toString(), seen.toString().contains("node 3"));
		assertEquals(List.of(), List.of("0", "1", "2", "4").stream().filter(number -> seen.toString().contains("node " + number)).toList());
	}

	private static Picture picture(Set<String> folded) {
		return Picture.of(Folding.of(GRAPH, folded), new Typewriter());
	}
}
