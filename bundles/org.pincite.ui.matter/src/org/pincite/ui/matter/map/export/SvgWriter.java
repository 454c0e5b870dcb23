package org.pincite.ui.matter.map.export;

import java.util.Locale;

import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.Messages;
import org.pincite.ui.matter.map.draw.Face;
import org.pincite.ui.matter.map.draw.Legend;
import org.pincite.ui.matter.map.draw.MapPainter;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.draw.Stroke;
import org.pincite.ui.matter.map.draw.TextMeasure;

/** Writes a picture as SVG 1.1 with text as text: no script, no link, nothing loaded from elsewhere. */
public final class SvgWriter {
	private static final String FONTS = "'Segoe UI', 'Noto Sans', 'DejaVu Sans', 'Helvetica Neue', Arial, sans-serif";
	private final TextMeasure measure;

	/** @param measure the one the picture was made with */
	public SvgWriter(TextMeasure measure) {
		this.measure = measure;
	}

	/** The whole file. */
	public String write(Picture picture) {
		Page page = Page.of(picture, measure);
		SvgPen pen = new SvgPen(measure);
		pen.box(0, 0, page.width(), page.height(), 0, Role.PAPER, null, Stroke.of(1));
		SvgPen map = new SvgPen(measure);
		MapPainter.draw(picture, measure, map);
		SvgPen legend = new SvgPen(measure);
		Legend.draw(legend, measure, Page.MARGIN, page.legendTop());
		return String.format(Locale.ROOT, """
				<?xml version="1.0" encoding="UTF-8"?>
				<svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="group">
				<title>%3$s</title>
				<style>text{font-family:%4$s;white-space:pre}.text{font-size:%5$spx}.bold{font-size:%6$spx;font-weight:bold}.small{font-size:%7$spx}</style>
				%8$s<g transform="translate(%9$d %9$d)">
				%10$s</g>
				%11$s</svg>
				""", page.width(), page.height(), SvgPen.escape(Messages.svg_title), FONTS, size(Face.TEXT), size(Face.BOLD), size(Face.SMALL),
				pen.written(), Page.MARGIN, map.written(), legend.written());
	}

	private String size(Face face) {
		return SvgPen.number(measure.size(face));
	}
}
