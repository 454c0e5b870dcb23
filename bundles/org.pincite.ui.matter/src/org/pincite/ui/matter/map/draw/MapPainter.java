package org.pincite.ui.matter.map.draw;

import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.graph.MapLink;
import org.pincite.ui.matter.map.graph.MapNode;
import org.pincite.ui.matter.map.layout.Place;

/** Draws a picture, or what of it lies in a window. */
public final class MapPainter {
	private static final double STATEMENT_RADIUS = 5;
	private static final double ARGUMENT_RADIUS = 14;
	private static final double HATCH_STEP = 9;
	private static final double BAR = 4;
	/** Of arrows, rings and knobs around boxes. */
	private static final int MARGIN = 16;
	private final Picture picture;
	private final TextMeasure measure;
	private final Pen pen;
	private final Place window;
	private final Emphasis emphasis;

	/**
	 * What stands out.
	 *
	 * @param selected index of a node, or -1
	 * @param hovered  index of the node under the pointer, or -1
	 * @param focused  true if keys go to the map
	 */
	public record Emphasis(int selected, int hovered, boolean focused) {
		public static final Emphasis NONE = new Emphasis(-1, -1, false);
	}

	private MapPainter(Picture picture, TextMeasure measure, Pen pen, Place window, Emphasis emphasis) {
		this.picture = picture;
		this.measure = measure;
		this.pen = pen;
		this.window = window;
		this.emphasis = emphasis;
	}

	/** Draws everything. */
	public static void draw(Picture picture, TextMeasure measure, Pen pen) {
		Place all = new Place(-MARGIN, -MARGIN, picture.layout().width() + 2 * MARGIN, picture.layout().height() + 2 * MARGIN, 0);
		draw(picture, measure, pen, all, Emphasis.NONE);
	}

	/** Draws what may be seen in a window, in coordinates of the map; all of a box or link of which a part may be seen. */
	public static void draw(Picture picture, TextMeasure measure, Pen pen, Place window, Emphasis emphasis) {
		new MapPainter(picture, measure, pen, window, emphasis).draw();
	}

	private void draw() {
		for (int i = 0; i < picture.links().size(); i++)
			if (!strong(i))
				link(i);
		for (int i = 0; i < picture.links().size(); i++)
			if (strong(i))
				link(i);
		for (int i = 0; i < picture.nodes().size(); i++)
			if (around(picture.place(i)).meets(window))
				node(i);
	}

	private boolean strong(int link) {
		MapLink each = picture.links().get(link);
		return emphasis.selected() >= 0 && (each.parent() == emphasis.selected() || each.child() == emphasis.selected());
	}

	private void link(int index) {
		MapLink link = picture.links().get(index);
		Place parent = picture.place(link.parent());
		Place child = picture.place(link.child());
		int x = Math.min(parent.x(), child.x());
		int right = Math.max(parent.right(), child.right());
		int top = Math.min(parent.y(), child.y());
		int bottom = Math.max(parent.bottom(), child.bottom());
		for (var point : picture.layout().routes().get(index)) {
			top = Math.min(top, point.y());
			bottom = Math.max(bottom, point.y());
		}
		if (around(new Place(x, top, right - x, bottom - top, 0)).meets(window))
			Links.draw(pen, link, picture.layout().routes().get(index), parent, strong(index));
	}

	private static Place around(Place place) {
		return new Place(place.x() - MARGIN, place.y() - MARGIN, place.width() + 2 * MARGIN, place.height() + 2 * MARGIN, place.layer());
	}

	private void node(int index) {
		MapNode node = picture.nodes().get(index);
		Place place = picture.place(index);
		pen.begin(Names.of(node));
		if (index == emphasis.selected())
			ring(place, node);
		if (node.statement())
			statement(node, place, index == emphasis.hovered());
		else
			argument(node, place, index == emphasis.hovered());
		content(node, picture.cards().get(index), place);
		if (picture.foldable(index) && (picture.folded(index) || index == emphasis.selected() || index == emphasis.hovered()))
			knob(index, place);
		pen.end();
	}

	private void ring(Place place, MapNode node) {
		double radius = node.statement() ? STATEMENT_RADIUS : ARGUMENT_RADIUS;
		pen.box(place.x() - 4, place.y() - 4, place.width() + 8, place.height() + 8, radius + 4, null, Role.ACCENT, Stroke.of(emphasis.focused() ? 3 : 1.5));
	}

	private void statement(MapNode node, Place place, boolean hovered) {
		Role color = Glyphs.color(node);
		pen.box(place.x(), place.y(), place.width(), place.height(), STATEMENT_RADIUS, hovered ? Role.SELECTED : Role.PAPER, null, Stroke.of(1));
		hatch(node, place, STATEMENT_RADIUS);
		pen.box(place.x(), place.y(), place.width(), place.height(), STATEMENT_RADIUS, null, node.claimed() ? Role.ACCENT : Role.MUTED,
				Stroke.of(node.claimed() ? 2 : 1));
		pen.box(place.x() - 1, place.y() + STATEMENT_RADIUS, BAR, place.height() - 2 * STATEMENT_RADIUS, 0, color, null, Stroke.of(1));
	}

	private void argument(MapNode node, Place place, boolean hovered) {
		boolean pro = node.kind() == MapNode.Kind.PRO;
		pen.box(place.x(), place.y(), place.width(), place.height(), ARGUMENT_RADIUS, hovered ? Role.SELECTED : pro ? Role.PRO_GROUND : Role.CON_GROUND, null,
				Stroke.of(1));
		hatch(node, place, ARGUMENT_RADIUS / 2);
		pen.box(place.x(), place.y(), place.width(), place.height(), ARGUMENT_RADIUS, null, Glyphs.color(node),
				Stroke.of(node.tone() == MapNode.Tone.GOOD ? 2 : 1));
	}

	/** Slanted lines over what depends on a quote that was not verified. */
	private void hatch(MapNode node, Place place, double inset) {
		if (!node.unverified())
			return;
		double left = place.x() + inset;
		double right = place.right() - inset;
		double top = place.y() + inset / 2;
		double bottom = place.bottom() - inset / 2;
		Trace lines = new Trace();
		for (double x = left - (bottom - top); x < right; x += HATCH_STEP) {
			// From (x, bottom) up to the right, cut to the box.
			double start = Math.max(x, left);
			double end = Math.min(x + bottom - top, right);
			if (end > start)
				lines.move(start, bottom - (start - x)).line(end, bottom - (end - x));
		}
		pen.trace(lines, null, Role.WARNING, new Stroke(1, false, 0.3));
	}

	private void content(MapNode node, Card card, Place place) {
		double left = place.x() + Card.SIDE;
		double right = place.right() - Card.SIDE;
		double y = place.y() + Card.TOP;
		int head = Card.headHeight(measure);
		Glyphs.node(pen, node, left, y + (head - Card.GLYPH) / 2.0);
		double textTop = y + (head - measure.height(Face.SMALL)) / 2.0;
		pen.text(card.head(), left + Card.GLYPH + Card.AFTER_GLYPH, textTop, false, Face.SMALL, node.unverified() ? Role.WARNING : Glyphs.color(node));
		if (!card.pins().isEmpty()) {
			pen.text(card.pins(), right, textTop, true, Face.SMALL, Role.MUTED);
			Glyphs.pin(pen, right - measure.width(card.pins(), Face.SMALL) - 13, y + (head - Card.GLYPH) / 2.0, Role.MUTED);
		}
		y += head + Card.GAP;
		for (String line : card.caption()) {
			pen.text(line, left, y, false, Face.BOLD, Role.ACCENT);
			y += measure.height(Face.BOLD);
		}
		for (String line : card.text()) {
			pen.text(line, card.rightToLeft() ? right : left, y, card.rightToLeft(), Face.TEXT, Role.INK);
			y += measure.height(Face.TEXT);
		}
	}

	/** The knob by which a node is folded; with the number of what it hides. */
	private void knob(int index, Place place) {
		String count = picture.folded(index) ? Integer.toString(picture.hidden(index)) : "";
		double width = Math.max(Picture.KNOB, measure.width(count, Face.SMALL) + 10);
		double height = Picture.KNOB;
		double x = place.right() - Picture.KNOB / 2.0;
		double y = place.middle() - height / 2;
		pen.box(x, y, width, height, height / 2, Role.PAPER, Role.ACCENT, Stroke.of(1.2));
		if (picture.folded(index))
			pen.text(count, x + (width - measure.width(count, Face.SMALL)) / 2.0, y + (height - measure.height(Face.SMALL)) / 2.0, false, Face.SMALL, Role.ACCENT);
		else
			pen.trace(new Trace().move(x + 4.5, y + height / 2).line(x + width - 4.5, y + height / 2), null, Role.ACCENT, Stroke.of(1.6));
	}
}
