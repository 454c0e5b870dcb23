package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;

import org.pincite.brief.Face;
import org.pincite.brief.TextRun;

/**
 * Text with the faces of its characters. Authors write {@code *italic*} and {@code **bold**}; asterisks that stand alone ({@code * * *}) are
 * asterisks.
 */
final class Emphasis {
	private final StringBuilder text = new StringBuilder();
	private final List<Face> faces = new ArrayList<>();

	private Emphasis() {
	}

	static Emphasis of(String marked) {
		Emphasis emphasis = new Emphasis();
		String source = marked.replaceAll("\\s+", " ");
		int at = 0;
		while (at < source.length()) {
			int stars = stars(source, at);
			int close = stars == 0 ? -1 : closing(source, at + stars, stars);
			if (close > 0) {
				emphasis.append(source.substring(at + stars, close), stars == 1 ? Face.ITALIC : Face.BOLD);
				at = close + stars;
			} else {
				int next = source.indexOf('*', at + Math.max(1, stars));
				int end = next < 0 ? source.length() : next;
				emphasis.append(source.substring(at, end), Face.PLAIN);
				at = end;
			}
		}
		return emphasis;
	}

	List<TextRun> runs() {
		return runs(0, text.length());
	}

	String text() {
		return text.toString();
	}

	/** Makes the characters of a range italic. */
	Emphasis italic(int start, int end) {
		for (int i = start; i < end; i++)
			faces.set(i, faces.get(i).and(Face.ITALIC));
		return this;
	}

	/** The runs of a range. */
	List<TextRun> runs(int start, int end) {
		List<TextRun> runs = new ArrayList<>();
		if (start >= end)
			return runs;
		int from = start;
		for (int i = start + 1; i <= end; i++)
			if (i == end || !faces.get(i).equals(faces.get(from))) {
				runs.add(new TextRun(text.substring(from, i), faces.get(from)));
				from = i;
			}
		return runs;
	}

	private void append(String piece, Face face) {
		text.append(piece);
		for (int i = 0; i < piece.length(); i++)
			faces.add(face);
	}

	private static int stars(String source, int at) {
		int stars = 0;
		while (at + stars < source.length() && source.charAt(at + stars) == '*')
			stars++;
		boolean opens = (stars == 1 || stars == 2) && at + stars < source.length() && source.charAt(at + stars) != ' ';
		boolean apart = at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1));
		return opens && apart ? stars : 0;
	}

	private static int closing(String source, int from, int stars) {
		String mark = "*".repeat(stars);
		int close = source.indexOf(mark, from + 1);
		return close > 0 && source.charAt(close - 1) != ' ' ? close : -1;
	}
}
