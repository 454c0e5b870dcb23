package org.pincite.ui.matter.map;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.draw.Face;
import org.pincite.ui.matter.map.draw.Pen;
import org.pincite.ui.matter.map.draw.Stroke;
import org.pincite.ui.matter.map.draw.Trace;

/** Draws with SWT. The graphics context has the transform from the map to where it goes. */
final class ScreenPen implements Pen {
	/** Below this nobody can read, and drawing letters takes most of the time. */
	private static final double READABLE = 0.22;
	private static final int OPAQUE = 255;
	private static final float[] DASH = { 6, 4 };
	private final GC gc;
	private final Paints paints;
	private final Map<Role, Color> colors;
	private final boolean readable;

	ScreenPen(GC gc, Paints paints, boolean dark, double scale) {
		this.gc = gc;
		this.paints = paints;
		colors = paints.colors(dark);
		readable = scale >= READABLE;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	@Override
	public void box(double x, double y, double width, double height, double radius, Role fill, Role line, Stroke stroke) {
		int left = (int) Math.round(x);
		int top = (int) Math.round(y);
		int wide = (int) Math.round(width);
		int high = (int) Math.round(height);
		int round = (int) Math.round(2 * radius);
		if (fill != null) {
			gc.setBackground(colors.get(fill));
			gc.fillRoundRectangle(left, top, wide, high, round, round);
		}
		if (line != null) {
			set(line, stroke);
			gc.drawRoundRectangle(left, top, wide, high, round, round);
			gc.setAlpha(OPAQUE);
		}
	}

	private void set(Role line, Stroke stroke) {
		gc.setForeground(colors.get(line));
		gc.setLineAttributes(new LineAttributes((float) stroke.width(), stroke.dashed() ? SWT.CAP_FLAT : SWT.CAP_ROUND, SWT.JOIN_ROUND,
				stroke.dashed() ? SWT.LINE_CUSTOM : SWT.LINE_SOLID, stroke.dashed() ? DASH : null, 0, 10));
		gc.setAlpha((int) Math.round(OPAQUE * stroke.opacity()));
	}

	@Override
	public void trace(Trace trace, Role fill, Role line, Stroke stroke) {
		Path path = path(trace);
		if (fill != null) {
			gc.setBackground(colors.get(fill));
			gc.fillPath(path);
		}
		if (line != null) {
			set(line, stroke);
			gc.drawPath(path);
			gc.setAlpha(OPAQUE);
		}
		path.dispose();
	}

	private Path path(Trace trace) {
		Path path = new Path(gc.getDevice());
		for (Trace.Step step : trace.steps()) {
			double[] at = step.at();
			switch (step.kind()) {
			case MOVE -> path.moveTo((float) at[0], (float) at[1]);
			case LINE -> path.lineTo((float) at[0], (float) at[1]);
			case CURVE -> path.cubicTo((float) at[0], (float) at[1], (float) at[2], (float) at[3], (float) at[4], (float) at[5]);
			case CIRCLE -> path.addArc((float) (at[0] - at[2]), (float) (at[1] - at[2]), (float) (2 * at[2]), (float) (2 * at[2]), 0, 360);
			case CLOSE -> path.close();
			}
		}
		return path;
	}

	@Override
	public void text(String text, double x, double top, boolean fromRight, Face face, Role color) {
		if (!readable || text.isEmpty())
			return;
		gc.setFont(paints.font(face));
		gc.setForeground(colors.get(color));
		double left = fromRight ? x - gc.stringExtent(text).x : x;
		gc.drawString(text, (int) Math.round(left), (int) Math.round(top), true);
	}
}
