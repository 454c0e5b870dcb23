package org.pincite.vault.internal.firewall;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;

/** Finds numbers of the matter's people, however they are spaced, and A-numbers, receipt numbers and other personal numbers of anybody. */
final class NumberFinder {

	private static final String SEPARATOR = "[\\s\\u00A0\\u2000-\\u200F\\u202F.\\-\\u2010-\\u2015/·]{0,3}";
	private static final String ALIEN = "(?:\\bA(?:lien)?|\\bUSCIS|\\bfile)[\\s\\u00A0-]{0,2}(?:Registration|Reg\\.?|File)?[\\s\\u00A0-]{0,2}(?:#|№|No\\.?|Nos\\.?|Num(?:ber)?\\.?|Nr\\.?)?[\\s\\u00A0:#-]{0,3}";
	private static final Pattern A_NUMBER = Pattern.compile("(?iu)(?:" + ALIEN + ")(?:A[\\s-]?)?\\d{2,3}" + SEPARATOR + "\\d{3}" + SEPARATOR + "\\d{3}(?![\\d])");
	private static final Pattern RECEIPT = Pattern.compile("(?i)\\b(?:MSC|EAC|WAC|LIN|SRC|NBC|IOE|YSC|MCT|VSC|CSC|TSC|NSC|PSC|ZLA|ZNY|ZMI|ZHN|ZCH|ZAR|ZSF|ZNK)[\\s\\u00A0-]{0,2}(?:\\d[\\s\\u00A0-]{0,2}){9}\\d(?!\\d)");
	private static final Pattern SOCIAL = Pattern.compile("\\b(?!000|666)\\d{3}[-\\u2010\\u2011 ]\\d{2}[-\\u2010\\u2011 ]\\d{4}(?!\\d)");
	private static final Pattern PASSPORT = Pattern.compile("(?i)\\bpass?port\\w*\\s*(?:#|№|no\\.?|number|nr\\.?|n[º°])?[\\s:#]*(?:is |was |numbered )?(?=[A-Z]{0,2}[\\s-]?\\d)([A-Z]{0,2}[\\s-]?\\d{6,9}[A-Z]?)\\b");
	private static final List<String> LOOK_ALIKE = List.of("0oqd", "1il|", "2z", "5s", "8b");
	private static final int LONGEST = 24;
	private static final int SHORTEST = 5;
	private static final int SHORTEST_PHONE = 7;

	private NumberFinder() {
	}

	/** @param known numbers, and other data that are looked for letter by letter */
	static void find(List<KnownDatum> known, CharSequence text, Stream stream, Consumer<Find> found) {
		Stream figures = known.isEmpty() ? null : Stream.ofFigures(text);
		for (KnownDatum datum : known)
			find(datum, text, stream, figures, found);
		anybodys(A_NUMBER, 0, FindKind.A_NUMBER, text, found);
		anybodys(RECEIPT, 0, FindKind.RECEIPT_NUMBER, text, found);
		anybodys(SOCIAL, 0, FindKind.IDENTIFIER, text, found);
		anybodys(PASSPORT, 1, FindKind.PASSPORT, text, found);
	}

	private static void anybodys(Pattern pattern, int group, FindKind kind, CharSequence text, Consumer<Find> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find())
			found.accept(new Find(kind, null, matcher.start(group), matcher.end(group), matcher.group(group)));
	}

	private static void find(KnownDatum datum, CharSequence text, Stream stream, Stream figures, Consumer<Find> found) {
		String folded = Fold.fold(datum.value());
		String digits = folded.replaceAll("\\D", "");
		if (folded.length() >= SHORTEST)
			stream.find(folded, (start, end) -> found.accept(find(datum, text, start, end)));
		if (digits.length() < SHORTEST)
			return;
		if (datum.kind() == FindKind.PHONE) {
			phone(datum, digits, text, figures, found);
			return;
		}
		if (digits.length() < 6 && !digits.equals(folded))
			return;
		if (!digits.equals(folded) && folded.length() <= LONGEST)
			anybodys(scanned(folded), text, datum, found);
		Set<String> forms = new LinkedHashSet<>(List.of(digits));
		if (datum.kind() == FindKind.A_NUMBER) {
			String bare = digits.replaceFirst("^0+", "");
			forms.addAll(List.of(bare, "0" + bare));
		}
		for (String form : forms)
			if (form.length() >= 6)
				figures.findFigures(form, (start, end) -> found.accept(find(datum, text, prefix(datum, text, start), end)));
	}

	private static void anybodys(Pattern pattern, CharSequence text, KnownDatum datum, Consumer<Find> found) {
		Matcher matcher = pattern.matcher(text);
		while (matcher.find())
			found.accept(find(datum, text, matcher.start(), matcher.end()));
	}

	/** A number of letters and digits as a scanned page may show it. */
	private static Pattern scanned(String folded) {
		StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
		for (char c : folded.toCharArray()) {
			String alike = LOOK_ALIKE.stream().filter(group -> group.indexOf(c) >= 0).findFirst().orElse(String.valueOf(c));
			pattern.append('[').append(alike).append(alike.toUpperCase(java.util.Locale.ROOT)).append("]").append(SEPARATOR);
		}
		pattern.setLength(pattern.length() - SEPARATOR.length());
		return Pattern.compile(pattern.append("(?![\\p{L}\\p{N}])").toString());
	}

	/** Takes the letters before the digits along. */
	private static int prefix(KnownDatum datum, CharSequence text, int start) {
		String before = text.subSequence(Math.max(0, start - 6), start).toString();
		Matcher letters = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])[A-Z]{1,3}[#\\s\\u00A0.:-]{0,3}$").matcher(before);
		boolean own = datum.kind() == FindKind.A_NUMBER || Fold.fold(datum.value()).matches("[a-z]+.*");
		return own && letters.find() ? start - before.length() + letters.start() : start;
	}

	/** With the country's prefix, the prefix of another country's exchange, or without. */
	private static void phone(KnownDatum datum, String digits, CharSequence text, Stream figures, Consumer<Find> found) {
		String known = digits.replaceFirst("^(00|011)(?=\\d{8})", "");
		for (int cut = 0; known.length() - cut >= SHORTEST_PHONE; cut++) {
			String national = known.substring(cut);
			for (String before : cut == 0 ? List.of("", "00", "011", "810") : List.of("", "0", "1", "8"))
				figures.findFigures(before + national, (start, end) -> found.accept(find(datum, text, start, end)));
		}
	}

	static Find find(KnownDatum datum, CharSequence text, int start, int end) {
		return new Find(datum.kind(), datum.person(), start, end, text.subSequence(start, end).toString());
	}
}
