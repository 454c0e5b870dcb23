package org.pincite.ingest.internal.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * Follows the designators of a section's paragraphs, {@code (a)(1)(A)(i)}, and marks what each of them governs. Laws print them flat; which level
 * an ambiguous one such as {@code (i)} has is told by what came before it. Used for one section.
 */
public final class Outline {

	/** The orders of levels that codes use. */
	public enum Scheme {
		/** United States Code: {@code (a)(1)(A)(i)(I)(aa)(AA)}. */
		CODE(List.of(Type.LOWER, Type.DIGITS, Type.UPPER, Type.ROMAN, Type.UPPER_ROMAN, Type.DOUBLE, Type.UPPER_DOUBLE)),
		/** Code of Federal Regulations: {@code (a)(1)(i)(A)(1)(i)}, the last two in italics (1 C.F.R. § 21.11). */
		REGULATIONS(List.of(Type.LOWER, Type.DIGITS, Type.ROMAN, Type.UPPER, Type.DIGITS, Type.ROMAN));

		private final List<Type> levels;

		Scheme(List<Type> levels) {
			this.levels = levels;
		}
	}

	private enum Type {
		LOWER, DIGITS, UPPER, ROMAN, UPPER_ROMAN, DOUBLE, UPPER_DOUBLE
	}

	private record Open(String token, int level, int start) {
	}

	/** A designator as printed. {@code asks}: it counts only if it goes deeper; {@code within}: it stands behind a heading in its paragraph. */
	private record Noted(String token, int start, boolean asks, boolean within, boolean slanted) {
	}

	private static final Pattern LEADING = Pattern.compile("^((?:\\((?:[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,7}|\\d{1,3}(?:-\\d)?)\\)\\s?)+)");
	private static final Pattern TOKEN = Pattern.compile("\\(([^)]+)\\)");
	private static final Pattern NEXT = Pattern.compile("^[^.]{2,120}[.—–]\\s?((?:\\(\\w{1,4}\\))+)\\s");

	private static final int FIRST_IN_ITALICS = 4;

	private final Scheme scheme;
	private final Transcript out;
	private final List<Open> open = new ArrayList<>();
	private final List<Noted> noted = new ArrayList<>();
	private boolean usesItalics;

	public Outline(Scheme scheme, Transcript out) {
		this.scheme = scheme;
		this.out = out;
	}

	/** Writes a paragraph of the section and notes its designators. */
	public void paragraph(String words) {
		out.block().text(words);
		at(words, out.blockStart());
		out.block();
	}

	/** Writes a heading that opens with a designator. */
	public void heading(String words, int level) {
		out.block(MarkKind.HEADING, words, level).text(words);
		at(words, out.blockStart());
		out.block();
	}

	/** Notes the designators that a paragraph, written from {@code start} on, opens with. */
	public void at(String words, int start) {
		at(words, start, new BitSet());
	}

	/** @param slanted which characters of the words are set in italics */
	void at(String words, int start, BitSet slanted) {
		Matcher leading = LEADING.matcher(words);
		if (!leading.find())
			return;
		note(leading.group(1), start, false, slanted);
		// "(a) General. (1) …" opens two levels in one paragraph.
		Matcher next = NEXT.matcher(words.substring(leading.end()));
		int at = leading.end();
		if (next.find())
			note(next.group(1), start + at + next.start(1), true, slanted.get(at + next.start(1), Math.max(at + next.start(1), slanted.length())));
	}

	/** An italic designator has upright parentheses; an italic heading has its designator in italics with all else. */
	private void note(String designators, int start, boolean ifDeeper, BitSet slanted) {
		Matcher token = TOKEN.matcher(designators);
		for (boolean first = true; token.find(); first = false) {
			boolean italic = slanted.get(token.start(1)) && !slanted.get(token.start());
			usesItalics |= italic;
			noted.add(new Noted(token.group(1), start, ifDeeper && first, ifDeeper, italic));
		}
	}

	/** Where a section sets its lowest levels in italics, every designator says in which half of the levels it is. */
	private boolean mayStand(Noted noted, int level) {
		return !usesItalics || scheme != Scheme.REGULATIONS || noted.slanted() == level >= FIRST_IN_ITALICS;
	}

	/** Gives every designator its level; which one an ambiguous one has shows in those that follow. */
	private void resolve() {
		for (int i = 0; i < noted.size(); i++) {
			Noted at = noted.get(i);
			if (at.asks() && !(isFirst(at.token()) && deeper(at) >= 0)) {
				while (i + 1 < noted.size() && noted.get(i + 1).within() && noted.get(i + 1).start() == at.start())
					i++;
				continue;
			}
			int level = level(at, i);
			if (level < 0)
				continue;
			closeFrom(level, at.start());
			open.add(new Open(at.token(), level, at.start()));
		}
		noted.clear();
	}

	/** Its level: after its predecessor, or one deeper as the first of its kind, or the level nearest that it fits; -1 for none. */
	private int level(Noted designator, int at) {
		String token = designator.token();
		for (int i = open.size() - 1; i >= 0; i--) {
			Open before = open.get(i);
			Type type = scheme.levels.get(before.level());
			boolean next = mayStand(designator, before.level()) && fits(token, type) && isNext(before.token(), token, type);
			if (next && !isRomanBelow(designator, i, at))
				return before.level();
		}
		if (isFirst(token) && deeper(designator) >= 0)
			return deeper(designator);
		for (int i = open.size() - 1; i >= 0; i--)
			if (mayStand(designator, open.get(i).level()) && fits(token, scheme.levels.get(open.get(i).level())))
				return open.get(i).level();
		return deeper(designator);
	}

	/** True for an (i) behind (h)(2) that begins a list of roman numbers: (ii) comes before (j) does. */
	private boolean isRomanBelow(Noted designator, int at, int index) {
		String token = designator.token();
		Type type = scheme.levels.get(open.get(at).level());
		boolean letters = type == Type.LOWER || type == Type.UPPER;
		if (!token.equalsIgnoreCase("i") || !letters || at == open.size() - 1 || deeper(designator) < 0)
			return false;
		for (Noted next : noted.subList(index + 1, noted.size())) {
			if (next.token().equalsIgnoreCase("ii"))
				return true;
			if (next.token().equalsIgnoreCase("j"))
				return false;
		}
		return false;
	}

	/** The next level down that it fits. One may be left out, and any number where a section opens with a lower one. */
	private int deeper(Noted designator) {
		int from = open.isEmpty() ? 0 : open.getLast().level() + 1;
		int to = open.isEmpty() ? scheme.levels.size() : Math.min(scheme.levels.size(), from + 2);
		for (int level = from; level < to; level++)
			if (mayStand(designator, level) && fits(designator.token(), scheme.levels.get(level)))
				return level;
		return -1;
	}

	private static boolean isFirst(String token) {
		return List.of("a", "1", "A", "i", "I", "aa", "AA").contains(token);
	}

	private static boolean fits(String token, Type type) {
		return switch (type) {
		case LOWER -> token.matches("[a-z]|([a-z])\\1");
		case DIGITS -> token.matches("\\d+(?:-\\d)?");
		case UPPER -> token.matches("[A-Z]|([A-Z])\\1");
		case ROMAN -> token.matches("[ivxlc]+");
		case UPPER_ROMAN -> token.matches("[IVXLC]+");
		case DOUBLE -> token.matches("([a-z])\\1");
		case UPPER_DOUBLE -> token.matches("([A-Z])\\1");
		};
	}

	private static boolean isNext(String before, String token, Type type) {
		int from = value(before, type);
		int to = value(token, type);
		return from > 0 && to > from && to <= from + 1;
	}

	private static int value(String token, Type type) {
		return switch (type) {
		case DIGITS -> Integer.parseInt(token.replaceFirst("-.*", ""));
		case ROMAN, UPPER_ROMAN -> roman(token.toLowerCase(Locale.ROOT));
		case LOWER, UPPER -> token.length() == 1 ? Character.toLowerCase(token.charAt(0)) - 'a' + 1
				: 26 + Character.toLowerCase(token.charAt(0)) - 'a' + 1;
		case DOUBLE, UPPER_DOUBLE -> Character.toLowerCase(token.charAt(0)) - 'a' + 1;
		};
	}

	private static int roman(String token) {
		int sum = 0;
		int before = 0;
		for (int i = token.length() - 1; i >= 0; i--) {
			int value = switch (token.charAt(i)) {
			case 'i' -> 1;
			case 'v' -> 5;
			case 'x' -> 10;
			case 'l' -> 50;
			case 'c' -> 100;
			default -> 0;
			};
			sum += value < before ? -value : value;
			before = Math.max(before, value);
		}
		return sum;
	}

	private void closeFrom(int level, int end) {
		while (!open.isEmpty() && open.getLast().level() >= level)
			close(end);
	}

	private void close(int end) {
		StringBuilder label = new StringBuilder();
		open.forEach(each -> label.append('(').append(each.token()).append(')'));
		Open last = open.removeLast();
		int to = end;
		CharSequence text = out.written();
		while (to > last.start() && text.charAt(to - 1) <= ' ')
			to--;
		if (to > last.start())
			out.mark(new Mark(MarkKind.SECTION, last.start(), to, label.toString(), null, open.size() + 1));
	}

	/** Ends all that is open: at the end of the section's own text, before its notes. */
	public void end() {
		resolve();
		closeFrom(0, out.length());
	}
}
