package org.pincite.ingest.internal.opinion;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Canon;

/** Finds the court that decided in the head of its opinion. */
final class DecidingCourt {
	private static final Pattern CIRCUIT = Pattern.compile("(?i)\\bcourt\\s+of\\s+appeals,?\\s+(?:for\\s+(?:the\\s+)?)?"
			+ "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|district\\s+of\\s+columbia|federal)\\s+circuit");
	private static final List<String> NUMBERS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
			"eighth", "ninth", "tenth", "eleventh");
	/** Words with which {@link #OTHER_COURT} begins. */
	private static final List<String> OTHERS = List.of("united states ", "u.s. d", "u.s. b", "supreme court of the united states", "board of immigration appeals");
	private static final Pattern OTHER_COURT = Pattern.compile("(?i)(?:united states|u\\.s\\.) (?:district|bankruptcy) court,?\\s+(?:for\\s+)?(?:the\\s+)?"
			+ "[\\w. ]{3,40}district of [\\w. ]{3,30}|supreme court of the united states|board of immigration appeals|u\\.s\\. department of justice");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern BELOW = Pattern.compile(".*(?:certiorari|appeals?|writ|error|review) (?:to|from|of)[a-z ]*$");
	private static final Pattern COURT_LINE = Pattern.compile("(?i)(?:in )?(?:the )?(?:[\\p{L}.]+ ){0,4}(?:supreme|appeals?|appellate|superior|circuit|chancery|district|bankruptcy|claims|tax|commonwealth|judicial)\\b.*\\bcourt\\b.*"
			+ "|(?:in )?(?:the )?(?:[\\p{L}.]+ ){0,4}(?:supreme|superior|district|appellate|bankruptcy|circuit|tax|commonwealth) court\\b.*|(?:in )?(?:the )?(?:[\\p{L}.]+ ){0,4}court of [\\p{L} ,]+\\.?");
	private static final int COURT_LINES = 12;
	private static final int LONGEST_LINE = 120;

	private DecidingCourt() {
	}

	/** The id of the court, or null. */
	static String in(Head head, Canon canon) {
		Matcher circuit = head.has("circuit") ? head.from("court", CIRCUIT) : null;
		Matcher other = other(head);
		if (circuit != null && !(other != null && other.start() < circuit.start()) && !isBelow(head.low(), circuit.start())) {
			String name = circuit.group(1).toLowerCase(Locale.ROOT);
			String id = name.startsWith("d") ? "cadc" : name.equals("federal") ? "cafc" : "ca" + (NUMBERS.indexOf(name) + 1);
			return canon.courts().byId(id).isPresent() ? id : null;
		}
		if (other == null)
			return ownLine(head, canon);
		String name = BLANKS.matcher(other.group()).replaceAll(" ").toLowerCase(Locale.ROOT);
		if (name.startsWith("supreme"))
			return canon.court("scotus");
		if (name.startsWith("board") || name.startsWith("u.s. dep"))
			return head.has("board of immigration appeals") ? canon.court("bia") : null;
		return canon.court(other.group());
	}

	/** The first line that begins with the name of a court below the courts of appeals, of the highest one or of the Board; or null. */
	private static Matcher other(Head head) {
		Matcher first = null;
		for (String begin : OTHERS) {
			Matcher m = head.from(begin, OTHER_COURT, head::beginsLine);
			if (m != null && (first == null || m.start() < first.start()))
				first = m;
		}
		return first;
	}

	/** A court that stands on a line of its own, or on two, near the top: {@code SUPREME COURT OF NORTH CAROLINA}. */
	private static String ownLine(Head head, Canon canon) {
		List<String> lines = head.text().lines().map(String::strip).filter(line -> !line.isEmpty()).limit(COURT_LINES).toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.length() > LONGEST_LINE || !COURT_LINE.matcher(line).matches())
				continue;
			String next = i + 1 < lines.size() && lines.get(i + 1).length() < 80 ? lines.get(i + 1) : "";
			for (String name : new String[] { line + " " + next, line }) {
				String id = canon.court(name);
				if (id != null)
					return id;
			}
		}
		return null;
	}

	/** {@code CERTIORARI TO THE UNITED STATES COURT OF APPEALS …} names the court below. */
	private static boolean isBelow(String low, int at) {
		String before = BLANKS.matcher(low.substring(Math.max(0, at - 60), at)).replaceAll(" ");
		return BELOW.matcher(before).matches();
	}
}
