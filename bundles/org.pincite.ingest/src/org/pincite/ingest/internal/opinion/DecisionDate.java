package org.pincite.ingest.internal.opinion;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the date of decision in the head of an opinion. */
final class DecisionDate {
	private static final Pattern DECIDED = Pattern.compile("(?i)(?:^|\\n|[.;—–-]\\s*|\\(|\\d{4} )(?:decided|filed|dated|date decided|date filed|opinion filed|opinion issued|decided by (?:the )?(?:board|attorney general))"
			+ "(?: and entered)?:?\\s*(?:on\\s+)?(" + Dates.LONG + ")");
	/** How {@link #DECIDED} goes on behind the word itself. */
	private static final Pattern DECIDED_TAIL = Pattern.compile("(?i)(?: by (?:the )?(?:board|attorney general))?(?: and entered)?:?\\s*(?:on\\s+)?[JFMASOND][aepuco]");
	private static final Pattern SLASHED = Pattern.compile("(?i)\\b(?:decided|filed|date filed)[:\\s]{1,4}(\\d{1,2}/\\d{1,2}/\\d{4})");
	private static final Pattern SLASHED_TAIL = Pattern.compile("[:\\s]{1,4}\\d");
	private static final Pattern DAY_FIRST = Pattern.compile("(?im)^\\W*(?:filed|decided|dated)[: ]+(\\d{1,2} \\p{L}{3,9} \\d{4})\\s*$");
	private static final Pattern DAY_FIRST_TAIL = Pattern.compile("[: ]+\\d");
	/** What every date that these find has in front of it. */
	private static final String[] WORDS = { "decided", "filed", "dated", "issued" };
	private static final int AROUND = 60;
	private static final Pattern OWN_LINE = Pattern.compile("(?m)(" + Dates.LONG + ")\\W*(?:\\[.*)?$");
	private static final Pattern HEARING = Pattern.compile("(?is).*(?:argued|heard|submitted|amended)\\W*$");
	private static final Pattern DAY_OF = Pattern.compile("(?i)on (?:the|this) (\\d{1,2})\\s?(?:st|nd|rd|th)?\\s+day\\s+of\\s+(\\p{L}+),?\\s+((?:two thousand|nineteen)[\\p{L} -]{0,30}|\\d{4})");
	private static final Pattern ISSUED = Pattern.compile("(?i)opinion\\s+of\\s+(?:this|the)\\s+court,?\\s+(?:issued|dated|filed|entered)\\s+(?:on\\s+)?(" + Dates.LONG + ")");
	private static final Pattern ABOVE_COURT = Pattern.compile("(" + Dates.LONG + ")\\s+(?i:united\\s+states\\s+court|for\\s+the\\s+\\w+\\s+circuit)");
	private static final String MONTHS = "JFMASOND";

	private DecisionDate() {
	}

	/**
	 * The date in ISO form, or null.
	 *
	 * @param cut true if the text goes on behind its head
	 */
	static String in(Head head, boolean cut) {
		// An errata sheet on top of an opinion has a date of its own.
		Matcher issued = cut ? head.from("opinion", ISSUED) : null;
		if (issued != null && issued.start() < head.text().length() / 4)
			return Dates.iso(issued.group(1)).orElse(null);
		int[] places = places(head);
		return near(head, places, DECIDED, DECIDED_TAIL).or(() -> near(head, places, SLASHED, SLASHED_TAIL)).or(() -> near(head, places, DAY_FIRST, DAY_FIRST_TAIL))
				.or(() -> onItsOwn(head)).or(() -> dayOf(head)).orElseGet(() -> aboveCourt(head));
	}

	/** The first match of a costly pattern around one of {@link #WORDS} that goes on as every match does. */
	private static Optional<String> near(Head head, int[] places, Pattern pattern, Pattern tail) {
		if (places.length == 0)
			return Optional.empty();
		Matcher rest = head.matcher(tail);
		Matcher m = head.matcher(pattern);
		for (int i = 0; i < places.length; i += 2) {
			if (!rest.region(places[i + 1], head.text().length()).lookingAt())
				continue;
			m.region(Math.max(0, places[i] - AROUND), Math.min(head.text().length(), places[i] + 2 * AROUND));
			if (m.find())
				return Dates.iso(m.group(1));
		}
		return Optional.empty();
	}

	/** The beginning and end of each of {@link #WORDS}, in their order. */
	private static int[] places(Head head) {
		int[] places = new int[16];
		int count = 0;
		int[] next = new int[WORDS.length];
		Arrays.fill(next, -1);
		for (int from = 0;; from = places[count - 1]) {
			int first = -1;
			for (int i = 0; i < next.length; i++) {
				if (next[i] < from)
					next[i] = indexOf(head.low(), WORDS[i], from);
				if (first < 0 || next[i] < next[first])
					first = i;
			}
			if (next[first] == head.low().length())
				return Arrays.copyOf(places, count);
			if (count == places.length)
				places = Arrays.copyOf(places, count * 2);
			places[count++] = next[first];
			places[count++] = next[first] + WORDS[first].length();
		}
	}

	/** Where the word stands, or the length of the text. */
	private static int indexOf(String low, String word, int from) {
		int at = low.indexOf(word, from);
		return at < 0 ? low.length() : at;
	}

	/** A date that stands alone on its line and is not that of the hearing. */
	private static Optional<String> onItsOwn(Head head) {
		Matcher own = head.matcher(OWN_LINE);
		for (int at = head.nextLine(0); at >= 0; at = head.nextLine(at + 1)) {
			if (MONTHS.indexOf(head.text().charAt(at)) < 0 || !own.region(at, head.text().length()).lookingAt())
				continue;
			int line = head.text().lastIndexOf('\n', at) + 1;
			boolean hearing = HEARING.matcher(head.text().substring(Math.max(0, line - 30), line)).matches();
			Optional<String> date = hearing ? Optional.empty() : Dates.iso(own.group(1));
			if (date.isPresent())
				return date;
		}
		return Optional.empty();
	}

	private static Optional<String> dayOf(Head head) {
		Matcher day = head.from("on th", DAY_OF);
		return day == null ? Optional.empty() : Dates.iso(day.group(2) + " " + day.group(1) + ", " + Dates.year(day.group(3)));
	}

	private static String aboveCourt(Head head) {
		Matcher above = head.matcher(ABOVE_COURT);
		for (int at = head.nextLine(0); at >= 0; at = head.nextLine(at + 1))
			if (MONTHS.indexOf(head.text().charAt(at)) >= 0 && above.region(at, head.text().length()).lookingAt())
				return Dates.iso(above.group(1)).orElse(null);
		return null;
	}
}
