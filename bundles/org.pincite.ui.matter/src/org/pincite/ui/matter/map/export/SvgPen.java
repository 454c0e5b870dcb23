package org.pincite.ui.matter.map.export;

import java.text.Bidi;
import java.util.Locale;

import org.eclipse.swt.graphics.RGB;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.draw.Face;
import org.pincite.ui.matter.map.draw.Pen;
import org.pincite.ui.matter.map.draw.Stroke;
import org.pincite.ui.matter.map.draw.TextMeasure;
import org.pincite.ui.matter.map.draw.Trace;

/** Writes SVG elements, in the colours for light grounds. */
final class SvgPen implements Pen {
	private final StringBuilder out = new StringBuilder();
	private final TextMeasure measure;

	SvgPen(TextMeasure measure) {
		this.measure = measure;
	}

	@Override
	public void box(double x, double y, double width, double height, double radius, Role fill, Role line, Stroke stroke) {
		out.append("<rect").append(attribute("x", x)).append(attribute("y", y)).append(attribute("width", width)).append(attribute("height", height));
		if (radius > 0)
			out.append(attribute("rx", radius));
		paint(fill, line, stroke);
	}

	@Override
	public void trace(Trace trace, Role fill, Role line, Stroke stroke) {
		out.append("<path d=\"");
		for (Trace.Step step : trace.steps())
			step(step);
		out.append('"');
		paint(fill, line, stroke);
	}

	private void step(Trace.Step step) {
		double[] at = step.at();
		switch (step.kind()) {
		case MOVE -> numbers("M", at);
		case LINE -> numbers("L", at);
		case CURVE -> numbers("C", at);
		case CLOSE -> out.append('Z');
		case CIRCLE -> {
			double radius = at[2];
			numbers("M", at[0] - radius, at[1]);
			numbers("A", radius, radius, 0, 1, 0, at[0] + radius, at[1]);
			numbers("A", radius, radius, 0, 1, 0, at[0] - radius, at[1]);
			out.append('Z');
		}
		}
	}

	private void numbers(String letter, double... numbers) {
		out.append(letter);
		for (int i = 0; i < numbers.length; i++)
			out.append(i == 0 ? "" : " ").append(number(numbers[i]));
	}

	private void paint(Role fill, Role line, Stroke stroke) {
		out.append(" fill=\"").append(fill == null ? "none" : color(fill)).append('"');
		if (line != null) {
			out.append(" stroke=\"").append(color(line)).append('"').append(attribute("stroke-width", stroke.width()));
			if (stroke.dashed())
				out.append(" stroke-dasharray=\"6 4\"");
			if (stroke.opacity() < 1)
				out.append(attribute("stroke-opacity", stroke.opacity()));
		}
		out.append("/>\n");
	}

	@Override
	public void text(String text, double x, double top, boolean fromRight, Face face, Role color) {
		if (text.isEmpty())
			return;
		boolean rightToLeft = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
		out.append("<text class=\"").append(face.name().toLowerCase(Locale.ROOT)).append('"').append(attribute("x", x))
				.append(attribute("y", top + measure.ascent(face))).append(" fill=\"").append(color(color)).append('"');
		// The viewer's font may be another: the width is kept, so that nothing leaves its box.
		out.append(attribute("textLength", measure.width(text, face))).append(" lengthAdjust=\"spacingAndGlyphs\"");
		if (rightToLeft)
			out.append(" direction=\"rtl\"");
		if (fromRight != rightToLeft)
			out.append(" text-anchor=\"end\"");
		out.append('>').append(escape(text)).append("</text>\n");
	}

	@Override
	public void begin(String name) {
		out.append("<g role=\"img\" aria-label=\"").append(escape(name)).append("\">\n<title>").append(escape(name)).append("</title>\n");
	}

	@Override
	public void end() {
		out.append("</g>\n");
	}

	String written() {
		return out.toString();
	}

	private static String attribute(String name, double value) {
		return " " + name + "=\"" + number(value) + '"';
	}

	/** With at most two decimals, a point and no exponent, whatever the user's country. */
	static String number(double value) {
		long hundredths = Math.round(value * 100);
		String digits = Long.toString(Math.abs(hundredths) / 100);
		long rest = Math.abs(hundredths) % 100;
		String fraction = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : "." + (rest < 10 ? "0" : "") + rest;
		return (hundredths < 0 ? "-" : "") + digits + fraction;
	}

	private static String color(Role role) {
		RGB rgb = role.rgb(false);
		return String.format(Locale.ROOT, "#%02x%02x%02x", rgb.red, rgb.green, rgb.blue);
	}

	/** The text as XML 1.0 allows it; characters that it forbids become the replacement character. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().forEach(point -> {
			switch (point) {
			case '&' -> escaped.append("&amp;");
			case '<' -> escaped.append("&lt;");
			case '>' -> escaped.append("&gt;");
			case '"' -> escaped.append("&quot;");
			default -> escaped.appendCodePoint(allowed(point) ? point : 0xfffd);
			}
		});
		return escaped.toString();
	}

	private static boolean allowed(int point) {
		return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xd7ff || point >= 0xe000 && point <= 0xfffd || point >= 0x10000;
	}
}
