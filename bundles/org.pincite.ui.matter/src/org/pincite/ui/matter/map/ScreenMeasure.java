package org.pincite.ui.matter.map;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.pincite.ui.matter.map.draw.Face;
import org.pincite.ui.matter.map.draw.TextMeasure;

/** Measures text as the screen sets it, word by word, and remembers the words: large matters use the same ones again and again. UI thread only. */
final class ScreenMeasure implements TextMeasure {
	private static final int MOST_WORDS = 50_000;
	private static final double POINTS_PER_INCH = 72;
	private final Control control;
	private final Paints paints;
	private final Map<Face, Map<String, Integer>> words = new EnumMap<>(Face.class);
	private final Map<Face, FontMetrics> metrics = new EnumMap<>(Face.class);

	ScreenMeasure(Control control, Paints paints) {
		this.control = control;
		this.paints = paints;
		GC gc = new GC(control);
		for (Face face : Face.values()) {
			gc.setFont(paints.font(face));
			metrics.put(face, gc.getFontMetrics());
			words.put(face, new HashMap<>());
		}
		gc.dispose();
	}

	@Override
	public int width(String text, Face face) {
		int width = 0;
		int start = 0;
		while (start < text.length()) {
			int space = text.indexOf(' ', start);
			int end = space < 0 ? text.length() : space + 1;
			width += word(text.substring(start, end), face);
			start = end;
		}
		return width;
	}

	private int word(String word, Face face) {
		Map<String, Integer> known = words.get(face);
		Integer width = known.get(word);
		if (width == null) {
			if (known.size() >= MOST_WORDS)
				known.clear();
			GC gc = new GC(control);
			gc.setFont(paints.font(face));
			width = gc.stringExtent(word).x;
			gc.dispose();
			known.put(word, width);
		}
		return width;
	}

	@Override
	public int height(Face face) {
		return metrics.get(face).getHeight() + (face == Face.SMALL ? 0 : 1);
	}

	@Override
	public int ascent(Face face) {
		return metrics.get(face).getAscent() + metrics.get(face).getLeading();
	}

	@Override
	public double size(Face face) {
		return paints.font(face).getFontData()[0].getHeight() * control.getDisplay().getDPI().y / POINTS_PER_INCH;
	}
}
