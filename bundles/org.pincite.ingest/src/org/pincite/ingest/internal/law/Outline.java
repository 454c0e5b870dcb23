package org.pincite.ingest.internal.law;

import java.util.ArrayList;
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

	private static final Pattern LEADING = Pattern.compile("^((?:\\((?:[a-zA-Z]{1,2}|[ivxlcIVXLC]{1,7}|\\d{1,3}(?:-\\d)?)\\)\\s?)+)");
	private static final Pattern TOKEN = Pattern.compile("\\(([^)]+)\\)");
	private static final Pattern NEXT = Pattern.compile("^[^.]{2,120}[.—–]\\s?((?:\\(\\w{1,4}\\))+)\\s");

	private final Scheme scheme;
	private final Transcript out;
	private final List<Open> open = new ArrayList<>();

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
		Matcher leading = LEADING.matcher(words);
		if (!leading.find())
			return;
		tokens(leading.group(1), start);
		// "(a) General. (1) …" opens two levels in one paragraph.
		Matcher next = NEXT.matcher(words.substring(leading.end()));
		if (next.find() && opensDeeper(next.group(1)))
			tokens(next.group(1), start + leading.end() + next.start(1));
	}

	private boolean opensDeeper(String designators) {
		Matcher token = TOKEN.matcher(designators);
		return token.find() && isFirst(token.group(1)) && deeper(token.group(1)) >= 0;
	}

	private void tokens(String designators, int start) {
		Matcher token = TOKEN.matcher(designators);
		while (token.find())
			token(token.group(1), start);
	}

	private void token(String token, int start) {
		int level = level(token);
		if (level < 0)
			return;
		closeFrom(level, start);
		open.add(new Open(token, level, start));
	}

	/** Its level: after its predecessor, or one deeper as the first of its kind, or the level nearest that it fits; -1 for none. */
	private int level(String token) {
		for (int i = open.size() - 1; i >= 0; i--) {
			Open at = open.get(i);
			if (fits(token, scheme.levels.get(at.level())) && isNext(at.token(), token, scheme.levels.get(at.level())))
				return at.level();
		}
		if (isFirst(token) && deeper(token) >= 0)
			return deeper(token);
		for (int i = open.size() - 1; i >= 0; i--)
			if (fits(token, scheme.levels.get(open.get(i).level())))
				return open.get(i).level();
		int deeper = deeper(token);
		return deeper;
	}

	private int deeper(String token) {
		for (int level = open.isEmpty() ? 0 : open.getLast().level() + 1; level < scheme.levels.size(); level++)
			if (fits(token, scheme.levels.get(level)))
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
		closeFrom(0, out.length());
	}
}
