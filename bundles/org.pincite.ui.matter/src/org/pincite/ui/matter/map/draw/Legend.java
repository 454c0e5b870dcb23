package org.pincite.ui.matter.map.draw;

import java.util.List;

import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.Messages;
import org.pincite.ui.matter.map.graph.MapLink;
import org.pincite.ui.matter.map.layout.Place;
import org.pincite.ui.matter.map.layout.Point;

/** The key to the map, in one line. */
public final class Legend {
	private static final int SAMPLE = 34;
	private static final int AFTER_SAMPLE = 6;
	private static final int BETWEEN = 22;

	/** @param link drawn as the sample; null for the hatching */
	private record Entry(String words, MapLink link) {
	}

	private Legend() {
	}

	private static List<Entry> entries() {
		return List.of(new Entry(Messages.legend_for, link(MapLink.Kind.FOR, false)), new Entry(Messages.legend_against, link(MapLink.Kind.AGAINST, false)),
				new Entry(Messages.legend_premise, link(MapLink.Kind.PREMISE, false)),
				new Entry(Messages.legend_assumption, link(MapLink.Kind.ASSUMPTION, false)),
				new Entry(Messages.legend_exception, link(MapLink.Kind.EXCEPTION, false)),
				new Entry(Messages.legend_negated, link(MapLink.Kind.PREMISE, true)), new Entry(Messages.legend_unverified, null));
	}

	private static MapLink link(MapLink.Kind kind, boolean negated) {
		return new MapLink(0, 1, kind, negated);
	}

	public static int width(TextMeasure measure) {
		return entries().stream().mapToInt(entry -> width(entry, measure)).sum() - BETWEEN;
	}

	public static int height(TextMeasure measure) {
		return Math.max(Card.GLYPH + 2, measure.height(Face.SMALL));
	}

	private static int width(Entry entry, TextMeasure measure) {
		return SAMPLE + AFTER_SAMPLE + measure.width(entry.words(), Face.SMALL) + BETWEEN;
	}

	/** Draws it from its left top corner. */
	public static void draw(Pen pen, TextMeasure measure, int left, int top) {
		int middle = top + height(measure) / 2;
		int x = left;
		for (Entry entry : entries()) {
			if (entry.link() == null)
				hatched(pen, x, top, height(measure));
			else
				Links.draw(pen, entry.link(), List.of(new Point(x, middle), new Point(x + SAMPLE, middle)), new Place(x - 1, middle, 1, 0, 0), false);
			pen.text(entry.words(), x + SAMPLE + AFTER_SAMPLE, top + (height(measure) - measure.height(Face.SMALL)) / 2.0, false, Face.SMALL, Role.MUTED);
			x += width(entry, measure);
		}
	}

	private static void hatched(Pen pen, int x, int top, int height) {
		Trace lines = new Trace();
		for (int start = 0; start + height <= SAMPLE; start += 6)
			lines.move(x + start, top + height - 1).line(x + start + height - 1, top);
		pen.trace(lines, null, Role.WARNING, new Stroke(1, false, 0.6));
	}
}
