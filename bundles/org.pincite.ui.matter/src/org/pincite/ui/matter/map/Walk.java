package org.pincite.ui.matter.map;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.layout.Place;

/** Where the arrow keys lead: left to what a node bears on, right to what bears on it, up and down in its column. Nodes are indices of a picture; -1 is none. */
final class Walk {

	/** A way to go. */
	enum Way {
		LEFT, RIGHT, UP, DOWN
	}

	private final Picture picture;

	Walk(Picture picture) {
		this.picture = picture;
	}

	/** The node where reading begins, that of the first claim; -1 if there is none at all. */
	int root() {
		return picture.nodes().isEmpty() ? -1 : 0;
	}

	/** The neighbour that way; the node itself where there is none, and the root from nowhere. */
	int next(int from, Way way) {
		if (from < 0)
			return root();
		IntStream candidates = switch (way) {
		case LEFT -> picture.links().stream().filter(link -> link.child() == from).mapToInt(link -> link.parent());
		case RIGHT -> picture.links().stream().filter(link -> link.parent() == from).mapToInt(link -> link.child());
		case UP -> column(from).filter(node -> picture.place(node).y() < picture.place(from).y());
		case DOWN -> column(from).filter(node -> picture.place(node).y() > picture.place(from).y());
		};
		return candidates.filter(node -> node != from).boxed().min(Comparator.comparingDouble((Integer node) -> distance(from, node)).thenComparing(node -> node))
				.orElse(from);
	}

	/** The topmost or the lowest node of the column. */
	int end(int from, boolean last) {
		if (from < 0)
			return root();
		Comparator<Integer> byTop = Comparator.comparingInt(node -> picture.place(node).y());
		List<Integer> column = column(from).boxed().sorted(byTop).toList();
		return last ? column.getLast() : column.getFirst();
	}

	private IntStream column(int from) {
		Place place = picture.place(from);
		return IntStream.range(0, picture.nodes().size()).filter(node -> picture.place(node).x() < place.right() && place.x() < picture.place(node).right());
	}

	private double distance(int one, int other) {
		return Math.abs(picture.place(one).middle() - picture.place(other).middle());
	}
}
