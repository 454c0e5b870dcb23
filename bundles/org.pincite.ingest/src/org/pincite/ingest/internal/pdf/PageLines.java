package org.pincite.ingest.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.pincite.ingest.internal.slip.Printed;

/** Puts the words of a page together to lines, column by column, and leaves out the numbers that pleading paper has at its margin. */
final class PageLines {
	private static final int LINE_NUMBERS = 12;
	private static final int PLACES = 40;

	/** Words side by side. */
	private static final class Segment {
		final List<Word> words = new ArrayList<>();

		float x() {
			return words.getFirst().x();
		}

		float right() {
			return words.getLast().right();
		}

		float y() {
			return words.stream().max(Comparator.comparingDouble(Word::size)).orElseThrow().y();
		}

		float size() {
			return (float) words.stream().mapToDouble(Word::size).max().orElse(10);
		}

		String text() {
			StringBuilder text = new StringBuilder();
			Word before = null;
			for (Word word : words) {
				boolean touching = before != null && word.x() - before.right() < 0.12f * before.size();
				if (before != null && !touching)
					text.append(' ');
				text.append(word.text());
				before = word;
			}
			return text.toString();
		}
	}

	private PageLines() {
	}

	/**
	 * Lines in reading order with indent, width and gap in characters and lines.
	 *
	 * @param bodySize font size of the document's running text
	 */
	static List<Printed> of(List<Word> words, float bodySize) {
		List<Segment> segments = segments(words);
		dropLineNumbers(segments);
		if (segments.isEmpty())
			return List.of();
		Float gutter = gutter(segments);
		List<List<Segment>> columns = gutter == null ? List.of(segments) : split(segments, gutter);
		List<Printed> lines = new ArrayList<>();
		for (List<Segment> column : columns)
			lines.addAll(lines(merged(column), bodySize));
		return lines;
	}

	private static List<Segment> segments(List<Word> words) {
		List<Segment> segments = new ArrayList<>();
		Segment at = null;
		for (Word word : words) {
			boolean goesOn = at != null && Math.abs(word.y() - at.words.getLast().y()) < 0.55f * Math.max(word.size(), at.words.getLast().size())
					&& word.x() >= at.right() - word.size() && word.x() - at.right() < 2.2f * Math.max(word.size(), at.words.getLast().size());
			if (!goesOn)
				segments.add(at = new Segment());
			at.words.add(word);
		}
		return segments;
	}

	/** Numbers from 1 on, one below the other, left of all else. */
	private static void dropLineNumbers(List<Segment> segments) {
		List<Segment> numbers = new ArrayList<>();
		for (Segment segment : segments)
			if (segment.words.getFirst().text().matches("[1-9]|[12]\\d|3[0-6]"))
				numbers.add(segment);
		if (numbers.size() < LINE_NUMBERS)
			return;
		numbers.sort(Comparator.comparingDouble(Segment::y));
		double left = numbers.stream().mapToDouble(s -> s.words.getFirst().right()).sorted().toArray()[numbers.size() / 2];
		numbers.removeIf(s -> Math.abs(s.words.getFirst().right() - left) > 8);
		int rising = 0;
		for (int i = 1; i < numbers.size(); i++)
			if (value(numbers.get(i)) == value(numbers.get(i - 1)) + 1)
				rising++;
		long leftOf = segments.stream().filter(s -> s.x() < left - 22).count();
		if (rising < LINE_NUMBERS - 1 || leftOf > segments.size() / 5)
			return;
		for (Segment number : numbers) {
			number.words.removeFirst();
			if (number.words.isEmpty())
				segments.remove(number);
		}
	}

	private static int value(Segment segment) {
		return Integer.parseInt(segment.words.getFirst().text());
	}

	/** The middle of the white strip between two columns, or null when the page has one. */
	private static Float gutter(List<Segment> segments) {
		float left = (float) segments.stream().mapToDouble(Segment::x).min().orElse(0);
		float right = (float) segments.stream().mapToDouble(Segment::right).max().orElse(0);
		Float best = null;
		long fewest = Long.MAX_VALUE;
		// As many places whatever the width: a file may state any, and a small step is lost in a large number.
		for (int place = 0; place < PLACES; place++) {
			float at = left + (right - left) * (0.38f + 0.24f * place / PLACES);
			long crossing = segments.stream().filter(s -> s.x() < at - 1 && s.right() > at + 1).count();
			if (crossing < fewest) {
				fewest = crossing;
				best = at;
			}
		}
		if (best == null || fewest * 8 > segments.size())
			return null;
		float gutter = best;
		List<Segment> lefts = segments.stream().filter(s -> s.right() <= gutter + 1).toList();
		List<Segment> rights = segments.stream().filter(s -> s.x() >= gutter - 1).toList();
		long beside = lefts.stream().filter(s -> rights.stream().anyMatch(r -> Math.abs(r.y() - s.y()) < s.size())).count();
		double width = right - rights.stream().mapToDouble(Segment::x).min().orElse(right);
		double prose = rights.stream().filter(s -> s.right() - s.x() > width * 0.6).count();
		return beside >= 8 && beside * 3 > segments.size() && prose * 2 > rights.size() && prose >= 8 ? best : null;
	}

	/** What crosses the gutter parts the page into bands; in each the left column comes first. */
	private static List<List<Segment>> split(List<Segment> segments, float gutter) {
		List<Segment> sorted = new ArrayList<>(segments);
		sorted.sort(Comparator.comparingDouble(Segment::y));
		List<List<Segment>> columns = new ArrayList<>();
		List<Segment> left = new ArrayList<>();
		List<Segment> right = new ArrayList<>();
		for (Segment segment : sorted) {
			if (segment.x() < gutter - 1 && segment.right() > gutter + 1) {
				columns.add(List.copyOf(left));
				columns.add(List.copyOf(right));
				left.clear();
				right.clear();
				columns.add(List.of(segment));
			} else
				(segment.right() <= gutter + 1 ? left : right).add(segment);
		}
		columns.add(left);
		columns.add(right);
		return columns.stream().filter(column -> !column.isEmpty()).toList();
	}

	/** Segments on one height become one line; smaller raised ones belong to the line they rise from. */
	private static List<Segment> merged(List<Segment> column) {
		List<Segment> sorted = new ArrayList<>(column);
		sorted.sort(Comparator.comparingDouble(Segment::y));
		List<Segment> lines = new ArrayList<>();
		for (Segment segment : sorted) {
			Segment last = lines.isEmpty() ? null : lines.getLast();
			if (last != null && Math.abs(segment.y() - last.y()) < 0.5f * Math.max(segment.size(), last.size())) {
				last.words.addAll(segment.words);
				last.words.sort(Comparator.comparingDouble(Word::x));
			} else {
				Segment line = new Segment();
				line.words.addAll(segment.words);
				lines.add(line);
			}
		}
		return lines;
	}

	private static List<Printed> lines(List<Segment> segments, float bodySize) {
		List<Printed> lines = new ArrayList<>();
		float left = (float) segments.stream().mapToDouble(Segment::x).min().orElse(0);
		float step = step(segments);
		Segment before = null;
		for (Segment segment : segments) {
			float character = 0.5f * segment.size();
			int gap = before == null ? 0 : gap(segment.y() - before.y(), Math.max(segment.size(), before.size()), step);
			lines.add(new Printed(segment.text(), Math.round((segment.x() - left) / character), Math.round((segment.right() - left) / character), gap,
					segment.size() < 0.93f * bodySize));
			before = segment;
		}
		return lines;
	}

	/** Empty lines in a distance: lines at the usual distance have none between them, or one where the page is double spaced. */
	private static int gap(float down, float size, float usual) {
		int normal = usual > 1.6f * size ? 1 : 0;
		if (down < usual * 0.75f)
			return 0;
		if (down <= usual * 1.25f)
			return normal;
		return normal + Math.max(1, Math.round((down - usual) / (1.25f * size)));
	}

	/** The distance most lines have. */
	private static float step(List<Segment> segments) {
		List<Float> steps = new ArrayList<>();
		for (int i = 1; i < segments.size(); i++) {
			float down = segments.get(i).y() - segments.get(i - 1).y();
			if (down > 4 && down < 60 && segments.get(i).right() - segments.get(i).x() > 100)
				steps.add(down);
		}
		steps.sort(Comparator.naturalOrder());
		return steps.isEmpty() ? 14 : steps.get(steps.size() / 2);
	}
}
