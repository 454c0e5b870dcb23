package org.pincite.ui.matter.map.draw;

import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.graph.MapNode;

/** Small signs, so that nothing is told by colour alone. Each fills a square of {@link Card#GLYPH} pixels. */
final class Glyphs {
	private static final Stroke LINE = Stroke.of(1.5);
	private static final Stroke SIGN = Stroke.of(1.8);

	private Glyphs() {
	}

	/** A plus or minus for arguments; for statements a check, a cross or a question that is open. */
	static void node(Pen pen, MapNode node, double x, double y) {
		Role role = color(node);
		double middle = y + Card.GLYPH / 2.0;
		double center = x + Card.GLYPH / 2.0;
		boolean full = node.tone() == MapNode.Tone.GOOD;
		pen.trace(new Trace().circle(center, middle, 6.2), full ? role : null, role, LINE);
		Role ink = full ? Role.PAPER : role;
		switch (node.kind()) {
		case PRO -> pen.trace(new Trace().move(center - 3.2, middle).line(center + 3.2, middle).move(center, middle - 3.2).line(center, middle + 3.2), null, ink, SIGN);
		case CON -> pen.trace(new Trace().move(center - 3.2, middle).line(center + 3.2, middle), null, ink, SIGN);
		case STATEMENT -> standing(pen, node.tone(), center, middle, ink);
		}
	}

	private static void standing(Pen pen, MapNode.Tone tone, double x, double y, Role ink) {
		switch (tone) {
		case GOOD -> pen.trace(new Trace().move(x - 3, y + 0.2).line(x - 0.8, y + 2.4).line(x + 3.2, y - 2.4), null, ink, SIGN);
		case BAD -> pen.trace(new Trace().move(x - 2.5, y - 2.5).line(x + 2.5, y + 2.5).move(x - 2.5, y + 2.5).line(x + 2.5, y - 2.5), null, ink, SIGN);
		case OPEN -> pen.trace(new Trace().circle(x, y, 1.6), ink, null, SIGN);
		}
	}

	/** The colour that tells how a statement comes out, or which side an argument is on. */
	static Role color(MapNode node) {
		return switch (node.kind()) {
		case PRO -> Role.PRO;
		case CON -> Role.CON;
		case STATEMENT -> switch (node.tone()) {
		case GOOD -> Role.PRO;
		case BAD -> Role.CON;
		case OPEN -> Role.MUTED;
		};
		};
	}

	static void pin(Pen pen, double x, double y, Role role) {
		double center = x + 5;
		pen.trace(new Trace().move(center - 2, y + 1).line(center + 2, y + 1).line(center + 1.4, y + 5).line(center + 4, y + 8).line(center - 4, y + 8)
				.line(center - 1.4, y + 5).close(), role, role, Stroke.of(1));
		pen.trace(new Trace().move(center, y + 8).line(center, y + 13), null, role, Stroke.of(1.3));
	}
}
