package org.pincite.ingest.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Canon;

/**
 * What the head of an opinion says about it, where it says it plainly; null and empty where it does not.
 *
 * @param court     court id
 * @param date      date of decision, ISO
 * @param docket    docket numbers as printed
 * @param judges    names of the panel
 * @param status    {@code unpublished}, or null
 * @param citations citations that stand on lines of their own at the very top
 */
public record Facts(String court, String date, String docket, List<String> judges, String status,
		List<String> citations) {
	private static final int HEAD = 6000;
	private static final Pattern CIRCUIT = Pattern.compile("(?i)\\bcourt\\s+of\\s+appeals,?\\s+(?:for\\s+(?:the\\s+)?)?"
			+ "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|district\\s+of\\s+columbia|federal)\\s+circuit");
	private static final List<String> NUMBERS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
			"eighth", "ninth", "tenth", "eleventh");
	private static final Pattern OTHER_COURT = Pattern.compile("(?im)^\\W*((?:united states|u\\.s\\.) (?:district|bankruptcy) court,?\\s+(?:for\\s+)?(?:the\\s+)?"
			+ "[\\w. ]{3,40}district of [\\w. ]{3,30}|supreme court of the united states|board of immigration appeals|u\\.s\\. department of justice)");
	private static final Pattern DOCKET = Pattern.compile("(?m)(?:^|\\s)(?:Case |Docket |Civil |Criminal |Record )?No[s]?\\.?:?\\s*"
			+ "((?:\\d{1,4}[A-Z]{1,2}\\d{2}(?:-\\d{1,2})?|\\d:\\d{2}-\\p{L}{2}-\\s?\\d{3,6}[\\w-]*|\\d{1,4}[-–—:]\\s?[A-Za-z0-9][A-Za-z0-9–—:/-]*(?:,\\s*Orig\\.)?|\\d{1,3}\\s?,\\s*Orig(?:\\.|inal)?|[A-Z]{1,4}[-–]?\\d[\\w–-]*|\\d{1,3}(?=,?\\s+Orig)|\\d{3,6})(?:(?:,|;| and|&)\\s*\\d{1,4}[-–—]\\s?[A-Za-z0-9-]+)*)");
	private static final Pattern DECIDED = Pattern.compile("(?i)(?:^|\\n|[.;—–-]\\s*|\\(|\\d{4} )(?:decided|filed|dated|date decided|date filed|opinion filed|opinion issued|decided by (?:the )?(?:board|attorney general))"
			+ "(?: and entered)?:?\\s*(?:on\\s+)?(" + Dates.LONG + ")");
	/** What every date that {@link #DECIDED}, {@link #SLASHED} and {@link #DAY_FIRST} find has in front of it, found much faster. */
	private static final Pattern DECISION = Pattern.compile("(?i)(?:decide|file|date|issue)d");
	private static final int AROUND = 60;
	private static final Pattern OWN_LINE = Pattern.compile("(?m)^[\\W]*(" + Dates.LONG + ")\\W*(?:\\[.*)?$");
	private static final Pattern SLASHED = Pattern.compile("(?i)\\b(?:decided|filed|date filed)[:\\s]{1,4}(\\d{1,2}/\\d{1,2}/\\d{4})");
	private static final Pattern PANEL = Pattern.compile("(?m)(?:^\\s*(?:Present:?|Before:?|BEFORE:?|PRESENT:?)|[.;]\\s+(?:PRESENT|BEFORE):)\\s+(.{5,400})", Pattern.DOTALL);
	private static final Pattern PANEL_ENDS = Pattern.compile("\\b(?:Judges?|Justices?|Members?)(?:\\[?[*†\\d]{1,3}\\]?)?\\s*(?:\\.|\\n\\n|$)|\\b(?:Judges|Justices|Members)\\b(?!,? and\\b)");
	private static final Pattern UNPUBLISHED = Pattern.compile("(?i)not\\s+(?:for|designated\\s+for)\\s+publication|\\bunpublished\\b|not\\s+precedential|summary order");
	private static final Pattern TOP_CITATION = Pattern.compile("(?m)^\\W*(\\d{1,4}\\s[A-Z][\\w. &']{1,22}\\s\\d{1,5})(?:\\s*\\((?:\\w[\\w. ]*\\s)?\\d{4}\\))?\\W*$");

	private static final Pattern COURT_LINE = Pattern.compile("(?i)(?:in )?(?:the )?(?:[\\p{L}.]+ ){0,4}(?:supreme|appeals?|appellate|superior|circuit|chancery|district|bankruptcy|claims|tax|commonwealth|judicial)\\b.*\\bcourt\\b.*"
			+ "|(?:in )?(?:the )?(?:[\\p{L}.]+ ){0,4}(?:supreme|superior|district|appellate|bankruptcy|circuit|tax|commonwealth) court\\b.*|(?:in )?(?:the )?(?:[\\p{L}.]+ ){0,4}court of [\\p{L} ,]+\\.?");
	private static final int COURT_LINES = 12;
	private static final Pattern TOP_DOCKET = Pattern.compile("^\\W*(\\d{2}-\\d{2,5}-(?:cv|cr|ag|pr|op|bk|mj)\\b)|(?m)^\\W*No\\.\\s\\d{1,4},\\s+Docket(?:\\sNo\\.)?\\s+([\\d-]{4,12})");
	private static final Pattern DAY_OF = Pattern.compile("(?i)on (?:the|this) (\\d{1,2})\\s?(?:st|nd|rd|th)?\\s+day\\s+of\\s+(\\p{L}+),?\\s+((?:two thousand|nineteen)[\\p{L} -]{0,30}|\\d{4})");
	private static final Pattern ISSUED = Pattern.compile("(?i)opinion\\s+of\\s+(?:this|the)\\s+court,?\\s+(?:issued|dated|filed|entered)\\s+(?:on\\s+)?(" + Dates.LONG + ")");
	private static final Pattern ABOVE_COURT = Pattern.compile("(?m)^\\W*(" + Dates.LONG + ")\\s+(?i:united\\s+states\\s+court|for\\s+the\\s+\\w+\\s+circuit)");
	private static final Pattern DAY_FIRST = Pattern.compile("(?im)^\\W*(?:filed|decided|dated)[: ]+(\\d{1,2} \\p{L}{3,9} \\d{4})\\s*$");

	/** Reads the first pages of a text. */
	public static Facts of(String text, Canon canon) {
		String head = text.substring(0, Math.min(text.length(), HEAD));
		return new Facts(court(head, canon), date(head), docket(head), judges(head),
				UNPUBLISHED.matcher(head.substring(0, Math.min(head.length(), 2500))).find() ? "unpublished" : null, citations(head, canon));
	}

	private static String court(String head, Canon canon) {
		Matcher circuit = CIRCUIT.matcher(head);
		Matcher other = OTHER_COURT.matcher(head);
		boolean named = other.find();
		if (circuit.find() && !(named && other.start() < circuit.start()) && !isBelow(head, circuit.start())) {
			String name = circuit.group(1).toLowerCase(java.util.Locale.ROOT);
			String id = name.startsWith("d") ? "cadc" : name.equals("federal") ? "cafc" : "ca" + (NUMBERS.indexOf(name) + 1);
			return canon.courts().byId(id).isPresent() ? id : null;
		}
		if (!named)
			return ownLine(head, canon);
		String name = other.group(1).replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
		if (name.startsWith("supreme"))
			return canon.court("scotus");
		if (name.startsWith("board") || name.startsWith("u.s. dep"))
			return head.toLowerCase(java.util.Locale.ROOT).contains("board of immigration appeals") ? canon.court("bia") : null;
		return canon.court(other.group(1));
	}

	/** A court that stands on a line of its own, or on two, near the top: {@code SUPREME COURT OF NORTH CAROLINA}. */
	private static String ownLine(String head, Canon canon) {
		List<String> lines = head.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(COURT_LINES).toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			if (line.length() > 120 || !COURT_LINE.matcher(line).matches())
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
	private static boolean isBelow(String head, int at) {
		String before = head.substring(Math.max(0, at - 60), at).toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
		return before.matches(".*(?:certiorari|appeals?|writ|error|review) (?:to|from|of)[a-z ]*$");
	}

	private static String date(String head) {
		// An errata sheet on top of an opinion has a date of its own.
		Matcher issued = ISSUED.matcher(head);
		if (head.length() >= HEAD && issued.find() && issued.start() < HEAD / 4)
			return Dates.iso(issued.group(1)).orElse(null);
		for (Pattern pattern : List.of(DECIDED, SLASHED, DAY_FIRST)) {
			Matcher m = near(DECISION, pattern, head);
			if (m != null && Dates.iso(m.group(1)).isPresent())
				return Dates.iso(m.group(1)).get();
		}
		Matcher own = OWN_LINE.matcher(head);
		while (own.find()) {
			String before = head.substring(Math.max(0, own.start() - 30), own.start());
			if (!before.matches("(?is).*(?:argued|heard|submitted|amended)\\W*$") && Dates.iso(own.group(1)).isPresent())
				return Dates.iso(own.group(1)).get();
		}
		Matcher day = DAY_OF.matcher(head);
		if (day.find())
			return Dates.iso(day.group(2) + " " + day.group(1) + ", " + Dates.year(day.group(3))).orElse(null);
		Matcher above = ABOVE_COURT.matcher(head);
		return above.find() ? Dates.iso(above.group(1)).orElse(null) : null;
	}

	/** The first match of a costly pattern that holds a word found at little cost, or null. */
	private static Matcher near(Pattern word, Pattern pattern, String head) {
		Matcher words = word.matcher(head);
		Matcher m = pattern.matcher(head).useAnchoringBounds(false).useTransparentBounds(true);
		for (int from = 0; words.find(from); from = words.end()) {
			m.region(Math.max(0, words.start() - AROUND), Math.min(head.length(), words.end() + 2 * AROUND));
			if (m.find())
				return m;
		}
		return null;
	}

	private static String docket(String head) {
		Matcher top = TOP_DOCKET.matcher(head);
		if (top.find())
			return top.group(1) != null ? top.group(1) : top.group(2);
		Matcher m = DOCKET.matcher(head);
		if (!m.find())
			return null;
		String docket = m.group(1).replaceAll("\\s+", " ").replaceAll("[.,;]+$", "");
		// A number that breaks off is worse than none.
		return docket.matches(".*[-–—:]$") ? null : docket;
	}

	private static List<String> judges(String head) {
		Matcher panel = PANEL.matcher(head);
		List<String> judges = new ArrayList<>();
		if (!panel.find())
			return judges;
		Matcher ends = PANEL_ENDS.matcher(panel.group(1));
		if (!ends.find())
			return judges;
		judges.addAll(Judges.in(panel.group(1).substring(0, ends.start())));
		return judges;
	}

	private static List<String> citations(String head, Canon canon) {
		List<String> found = new ArrayList<>();
		Matcher m = TOP_CITATION.matcher(head.substring(0, Math.min(head.length(), 400)));
		while (m.find())
			canon.citation(m.group(1)).ifPresent(found::add);
		return found;
	}
}
