package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds cases that are spoken of by name alone after they were cited in full ({@code the Anim court}). Guesses nothing: the words around must show that a
 * decision is meant, and the name must belong to one authority of the text only. */
final class BareNames {
	private static final Pattern FRONT = Pattern.compile(
			"(?:\\b(?:in|unlike|like|under|overrul\\w*|distinguish\\w*|follow\\w*|by|from|with|of|on|to|apply\\w*|extend\\w*|and|than)|\\bthe)\\s+$",
			Pattern.CASE_INSENSITIVE);
	private static final Pattern BACK = Pattern.compile(
			"^(?:['’]s)?\\s+(?:court|panel|decision|opinion|holding|rule|test|standard|majority|framework|line|analysis|reasoning|held|is (?:distinguishable|inapposite|not|no)|does not|did not|involved|concerned|itself|remains|stands|makes clear|controls|governs)\\b",
			Pattern.CASE_INSENSITIVE);

	private BareNames() {
	}

	/**
	 * @param title title of the text, whose parties are people of the case and not cases
	 * @return the citations with those references among them, by position
	 */
	static List<Cite> added(String text, String title, List<Cite> cites) {
		Map<String, Cite> names = names(title, cites);
		if (names.isEmpty())
			return cites;
		List<Cite> all = new ArrayList<>(cites);
		char[] chars = text.toCharArray();
		for (int at = 0; at < chars.length; at++) {
			char c = chars[at];
			if (c < 128 ? c < 'A' || c > 'Z' : !Character.isUpperCase(c))
				continue;
			int end = at + 1;
			while (end < text.length() && inside(text, end))
				end++;
			Cite cite = names.get(text.substring(at, end));
			if (cite != null && at >= cite.end() && meant(text, at, end) && free(cites, at))
				all.add(new Cite(at, at, end, cite.authority(), "", null, null, true));
			at = end - 1;
		}
		all.sort(Comparator.comparingInt(Cite::core));
		return all;
	}

	/** True for a letter of a name, or a hyphen or apostrophe before one; the "'s" of a genitive is no part of the name. */
	private static boolean inside(String text, int at) {
		char c = text.charAt(at);
		boolean joins = (c == '-' || c == '\'' || c == '’') && at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1));
		return Character.isLetter(c) || joins;
	}

	private static Map<String, Cite> names(String title, List<Cite> cites) {
		Map<String, Cite> names = new HashMap<>();
		Set<String> shared = new HashSet<>();
		for (Cite cite : cites) {
			String name = cite.name() == null ? null : CaseName.shortName(cite.name());
			if (name == null || title.contains(name))
				continue;
			Cite before = names.putIfAbsent(name, cite);
			if (before != null && !before.authority().equals(cite.authority()))
				shared.add(name);
		}
		names.keySet().removeAll(shared);
		return names;
	}

	private static boolean meant(String text, int start, int end) {
		if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))
				|| end < text.length() && Character.isLetter(text.charAt(end)))
			return false;
		Matcher back = BACK.matcher(text).region(end, Math.min(text.length(), end + 30));
		if (back.lookingAt())
			return true;
		String after = text.substring(end, Math.min(text.length(), end + 4));
		boolean versus = after.startsWith(" v.") || after.startsWith(", v.");
		return !versus && after.startsWith(",") && FRONT.matcher(text).region(Math.max(0, start - 16), start).find();
	}

	private static boolean free(List<Cite> cites, int at) {
		int low = 0;
		int high = cites.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			if (cites.get(middle).end() <= at)
				low = middle + 1;
			else
				high = middle - 1;
		}
		return low == cites.size() || at < cites.get(low).start();
	}
}
