package org.pincite.brief.internal.pdf;

import java.io.IOException;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.pincite.brief.Face;
import org.pincite.brief.internal.layout.Laid;
import org.pincite.brief.internal.layout.Line;
import org.pincite.brief.internal.layout.Metrics;
import org.pincite.brief.internal.layout.Page;
import org.pincite.brief.internal.layout.Sheet;

/** Draws one page of the layout. Lengths of the layout are twips from the top, those of PDF are points from the bottom. */
final class PageWriter {
	/** Where the baseline stands in a line's box: the font's ascent below its top, the room left over four to one above and below. */
	private static final double ASCENT = 0.891;
	private static final double HEIGHT = 1.107;
	private static final float RAISE = 0.35f;
	private static final float SMALL = 0.58f;

	private final PDPageContentStream out;
	private final PdfFonts fonts;
	private final float size;
	private int unprintable;

	PageWriter(PDPageContentStream out, PdfFonts fonts, int sizeTwips) {
		this.out = out;
		this.fonts = fonts;
		this.size = sizeTwips / (float) Sheet.POINT;
	}

	/** @param label page number to print at the foot, or null */
	void draw(Page page, String label) throws IOException {
		for (Page.Placed placed : page.lines()) {
			Laid laid = placed.laid();
			line(placed.line(), placed.top(), laid.style().line());
			boolean last = placed.index() == laid.lines().size() - 1;
			if (last && !laid.right().isEmpty())
				right(laid, placed);
			if (last && laid.style().ruled())
				rule(placed.top() + laid.style().line() + 8 * Sheet.POINT, Sheet.TEXT_WIDTH);
		}
		notes(page);
		if (label != null) {
			int width = twips(label, Face.PLAIN);
			text(label, Face.PLAIN, (Sheet.TEXT_WIDTH - width) / 2, Sheet.TEXT_HEIGHT + Sheet.FOOT - Sheet.POINT * 4, size);
		}
	}

	/** Number of characters that no font of this computer shows. */
	int unprintable() {
		return unprintable;
	}

	private void notes(Page page) throws IOException {
		if (page.notes().isEmpty())
			return;
		int height = page.noteStyle().line();
		int top = Sheet.TEXT_HEIGHT - page.notes().size() * height;
		rule(top - 2 * Sheet.POINT, Sheet.INCH * 2);
		for (Line line : page.notes()) {
			line(line, top, height);
			top += height;
		}
	}

	private void line(Line line, int top, int height) throws IOException {
		int baseline = top + (int) ((height - size * HEIGHT * Sheet.POINT) * 0.8 + ASCENT * size * Sheet.POINT);
		for (Line.Piece piece : line.pieces())
			if (piece.raised())
				text(piece.text(), piece.face(), line.x() + piece.x(), baseline - (int) (RAISE * size * Sheet.POINT), size * SMALL);
			else
				text(piece.text(), piece.face(), line.x() + piece.x(), baseline, size);
	}

	private void right(Laid laid, Page.Placed placed) throws IOException {
		Face face = Character.isLetter(laid.right().charAt(0)) && laid.right().length() > 4 ? Face.ITALIC : Face.PLAIN;
		int x = Sheet.TEXT_WIDTH - twips(laid.right(), face);
		int baseline = placed.top() + (int) ((laid.style().line() - size * HEIGHT * Sheet.POINT) * 0.8 + ASCENT * size * Sheet.POINT);
		text(laid.right(), face, x, baseline, size);
		Line line = placed.line();
		int end = line.x();
		for (Line.Piece piece : line.pieces())
			end = Math.max(end, line.x() + piece.x() + twips(piece.text(), piece.face()));
		int dot = twips(".", Face.PLAIN);
		int dots = Math.max(0, (x - end) / dot - 1);
		text(".".repeat(dots), Face.PLAIN, x - dots * dot - dot / 2, baseline, size);
	}

	private void text(String text, Face face, int x, int baseline, float points) throws IOException {
		if (face.smallCaps()) {
			text(text.toUpperCase(Locale.ROOT), new Face(face.italic(), face.bold(), face.underline(), false), x, baseline, points * 0.8f);
			return;
		}
		float at = points(Sheet.MARGIN + x);
		float y = points(Sheet.PAGE_HEIGHT - Sheet.MARGIN - baseline);
		float from = at;
		for (PdfFonts.Stretch stretch : fonts.stretches(VisualOrder.of(text), face)) {
			if (stretch.font() == null) {
				unprintable += stretch.text().codePointCount(0, stretch.text().length());
				at += show("?".repeat(stretch.text().codePointCount(0, stretch.text().length())),
						fonts.stretches("?", face).getFirst().font(), at, y, points);
			} else
				at += show(stretch.text(), stretch.font(), at, y, points);
		}
		if (face.underline())
			stroke(from, at, y - points * 0.1f);
	}

	private float show(String text, PDFont font, float x, float y, float points) throws IOException {
		out.beginText();
		out.setFont(font, points);
		out.newLineAtOffset(x, y);
		out.showText(text);
		out.endText();
		return font.getStringWidth(text) * points / 1000;
	}

	private void rule(int top, int width) throws IOException {
		float y = points(Sheet.PAGE_HEIGHT - Sheet.MARGIN - top);
		stroke(points(Sheet.MARGIN), points(Sheet.MARGIN + width), y);
	}

	private void stroke(float from, float to, float y) throws IOException {
		out.setLineWidth(0.6f);
		out.moveTo(from, y);
		out.lineTo(to, y);
		out.stroke();
	}

	private int twips(String text, Face face) {
		return (int) Math.round(Metrics.width(text, face) * size * Sheet.POINT / Metrics.EM);
	}

	private static float points(int twips) {
		return twips / (float) Sheet.POINT;
	}
}
