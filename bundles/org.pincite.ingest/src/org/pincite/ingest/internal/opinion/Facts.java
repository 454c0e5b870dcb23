package org.pincite.ingest.internal.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Canon;

/**
 * What the head of an opinion says about it, where it says it plainly; null and empty where it does not. Each is looked for when it is asked for, and anew each time.
 * Immutable.
 */
public final class Facts {
	private static final int LENGTH = 6000;
	private static final int TOP = 400;
	private static final Pattern DOCKET = Pattern.compile("No[s]?\\.?:?\\s*"
			+ "((?:\\d{1,4}[A-Z]{1,2}\\d{2}(?:-\\d{1,2})?|\\d:\\d{2}-\\p{L}{2}-\\s?\\d{3,6}[\\w-]*|\\d{1,4}[-–—:]\\s?[A-Za-z0-9][A-Za-z0-9–—:/-]*(?:,\\s*Orig\\.)?|\\d{1,3}\\s?,\\s*Orig(?:\\.|inal)?|[A-Z]{1,4}[-–]?\\d[\\w–-]*|\\d{1,3}(?=,?\\s+Orig)|\\d{3,6})(?:(?:,|;| and|&)\\s*\\d{1,4}[-–—]\\s?[A-Za-z0-9-]+)*)");
	private static final Pattern TOP_DOCKET = Pattern.compile("\\W*(\\d{2}-\\d{2,5}-(?:cv|cr|ag|pr|op|bk|mj)\\b)");
	private static final Pattern DOUBLE_DOCKET = Pattern.compile("No\\.\\s\\d{1,4},\\s+Docket(?:\\sNo\\.)?\\s+([\\d-]{4,12})");
	private static final Pattern BLANKS = Pattern.compile("\\s+");
	private static final Pattern POINTS = Pattern.compile("[.,;]+$");
	private static final Pattern PANEL = Pattern.compile("(?:Present|Before|BEFORE|PRESENT)(:?)\\s+(.{5,400})", Pattern.DOTALL);
	private static final Pattern PANEL_ENDS = Pattern.compile("\\b(?:Judges?|Justices?|Members?)(?:\\[?[*†\\d]{1,3}\\]?)?\\s*(?:\\.|\\n\\n|$)|\\b(?:Judges|Justices|Members)\\b(?!,? and\\b)");
	private static final int UNPUBLISHED_WITHIN = 2500;
	private static final Pattern UNPUBLISHED = Pattern.compile("\\bunpublished\\b");
	private static final Pattern NOT_PUBLISHED = Pattern.compile("not\\s+(?:(?:for|designated\\s+for)\\s+publication|precedential)");
	/** From the first letter or digit of a line on. */
	private static final Pattern TOP_CITATION = Pattern.compile("(?m)(\\d{1,4}\\s[A-Z][\\w. &']{1,22}\\s\\d{1,5})(?:\\s*\\((?:\\w[\\w. ]*\\s)?\\d{4}\\))?\\W*$");

	private final Head head;
	private final boolean cut;
	private final Canon canon;

	private Facts(Head head, boolean cut, Canon canon) {
		this.head = head;
		this.cut = cut;
		this.canon = canon;
	}

	/** Reads the first pages of a text. */
	public static Facts of(String text, Canon canon) {
		return new Facts(new Head(text.substring(0, Math.min(text.length(), LENGTH))), text.length() >= LENGTH, canon);
	}

	/** The court's id, or null. */
	public String court() {
		return DecidingCourt.in(head, canon);
	}

	/** The date of decision in ISO form, or null. */
	public String date() {
		return DecisionDate.in(head, cut);
	}

	/** Docket numbers as printed, or null. */
	public String docket() {
		Matcher top = head.matcher(TOP_DOCKET);
		if (top.lookingAt())
			return top.group(1);
		Matcher both = head.from("no.", DOUBLE_DOCKET, head::beginsLine);
		if (both != null)
			return both.group(1);
		Matcher m = head.from("no", DOCKET, at -> at == 0 || Head.isBlank(head.text().charAt(at - 1)));
		if (m == null)
			return null;
		String docket = POINTS.matcher(BLANKS.matcher(m.group(1)).replaceAll(" ")).replaceAll("");
		// A number that breaks off is worse than none.
		return "-–—:".indexOf(docket.charAt(docket.length() - 1)) >= 0 ? null : docket;
	}

	/** The names of the panel; empty where it is not named. */
	public List<String> judges() {
		Matcher panel = panel();
		if (panel == null)
			return List.of();
		Matcher ends = PANEL_ENDS.matcher(panel.group(2));
		return ends.find() ? Judges.in(panel.group(2).substring(0, ends.start())) : List.of();
	}

	/** {@code Before} at the beginning of a line, or between sentences with a colon. */
	private Matcher panel() {
		Matcher present = head.from("present", PANEL, this::mayBePanel);
		Matcher before = head.from("before", PANEL, this::mayBePanel);
		return before == null || present != null && present.start() < before.start() ? present : before;
	}

	private boolean mayBePanel(int at) {
		String text = head.text();
		int before = at;
		while (before > 0 && Head.isBlank(text.charAt(before - 1)))
			if (text.charAt(--before) == '\n')
				return true;
		if (before == 0)
			return true;
		int end = at + (head.low().charAt(at) == 'b' ? "before" : "present").length();
		return before < at && (text.charAt(before - 1) == '.' || text.charAt(before - 1) == ';') && Character.isUpperCase(text.charAt(at + 1)) && end < text.length() && text.charAt(end) == ':';
	}

	/** {@code unpublished}, or null. */
	public String status() {
		String top = head.low().substring(0, Math.min(head.low().length(), UNPUBLISHED_WITHIN));
		boolean not = top.contains("publication") || top.contains("precedential");
		return top.contains("summary order") || top.contains("unpublished") && UNPUBLISHED.matcher(top).find()
				|| not && NOT_PUBLISHED.matcher(top).find() ? "unpublished" : null;
	}

	/** Citations that stand on lines of their own at the very top. */
	public List<String> citations() {
		List<String> found = new ArrayList<>();
		String top = head.text().substring(0, Math.min(head.text().length(), TOP));
		Matcher m = TOP_CITATION.matcher(top);
		int from = 0;
		for (int at = head.nextLine(from); at >= 0 && at < top.length(); at = head.nextLine(from)) {
			from = at + 1;
			if (top.charAt(at) <= '9' && m.region(at, top.length()).lookingAt()) {
				canon.citation(m.group(1)).ifPresent(found::add);
				from = m.end();
			}
		}
		return found;
	}
}
