package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The titles of reported cases in a text. Their parties are public and part of the law, whoever bears the same name. */
final class CaseNames {

	private static final String NAME = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’‑-]*+";
	private static final String PARTY = NAME + "(?:[ \\u00A0]\\n?(?:" + NAME + "|de|del|la|las|los|y|of|the|for|&|van|von|al|el|ex|rel\\.|et|al\\.)){0,7}";
	private static final String REPORTER = "(?:F\\.|F\\. ?Supp|U\\. ?S\\.|S\\. ?Ct|L\\. ?Ed|I\\. ?& ?N|I ?& ?N|F\\. ?App|WL\\b|U\\.S\\. ?LEXIS|U\\.S\\. ?App|Fed\\. ?Cl|B\\.R|F\\.R\\.D|[A-Z][A-Za-z]*\\.(?: ?[A-Z0-9][A-Za-z0-9]*\\.)*)";
	private static final String REPORT = "\\b\\d{1,4}[ \\u00A0]" + REPORTER;
	/** The end of a title: up to the citation there may be a docket number, and whatever else a caption holds. */
	private static final Pattern VERSUS = Pattern.compile("(" + PARTY + "),?(?:,? et al\\.,?)?\\s+vs?\\.?\\s+(" + PARTY + ")");
	private static final Pattern MATTER = Pattern.compile("\\b(?:Matter of|In re|Ex parte|Estate of|Application of)\\s+(" + PARTY + "(?:-" + NAME + ")*)");
	private static final Pattern REPORTED = Pattern.compile("(?s)[^;]{0,110}?" + REPORT + ".*");
	private static final Pattern SHORT = Pattern.compile("(" + PARTY + "),\\s+" + REPORT);
	private static final Pattern DECIDED = Pattern.compile("(?s),?[^;()]{0,60}\\((?:[^()]{0,20}(?:Cir|BIA|A\\.G|Dist|D\\. |S\\.D|N\\.D|E\\.D|W\\.D|C\\.D|U\\.S|A\\.?G|Ct)[^()]{0,20})?(?:\\d{4}|[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4})\\).*");
	private static final int AHEAD = 160;

	private final List<int[]> spans = new ArrayList<>();
	/** Words of the parties of reported cases, folded. */
	private final Set<String> parties = new HashSet<>();

	private CaseNames() {
	}

	static CaseNames in(CharSequence text) {
		CaseNames cases = new CaseNames();
		if (text.toString().indexOf(" v") >= 0 || text.toString().contains("\nv")) {
			Matcher versus = VERSUS.matcher(text);
			while (versus.find())
				if (reported(text, versus.end())) {
					cases.add(text, afterSignal(text, versus.start(1), versus.end(1)), versus.end(1));
					cases.add(text, versus.start(2), versus.end(2));
				}
		}
		Matcher matter = MATTER.matcher(text);
		while (matter.find())
			if (reported(text, matter.end()))
				cases.add(text, matter.start(1), matter.end(1));
		Matcher short_ = SHORT.matcher(text);
		while (short_.find())
			cases.add(text, afterSignal(text, short_.start(1), short_.end(1)), short_.end(1));
		return cases;
	}

	private static boolean reported(CharSequence text, int end) {
		CharSequence ahead = text.subSequence(end, Math.min(text.length(), end + AHEAD));
		return REPORTED.matcher(ahead).matches() || DECIDED.matcher(ahead).matches();
	}

	/** The party without "See", "In" and "But see" before it. */
	private static int afterSignal(CharSequence text, int start, int end) {
		for (Word word : Word.of(text.subSequence(start, end)))
			if (!NameWords.function(word.folded()))
				return start + word.start();
		return start;
	}

	private void add(CharSequence text, int start, int end) {
		spans.add(new int[] { start, end });
		for (Word word : Word.of(text.subSequence(start, end)))
			parties.add(word.folded());
	}

	/** True if the span lies in the title of a reported case. */
	boolean covers(int start, int end) {
		for (int[] span : spans)
			if (start < span[1] && span[0] < end)
				return true;
		return false;
	}

	/** True if a party of a reported case in this text bears the name. */
	boolean party(String folded) {
		return parties.contains(folded);
	}
}
