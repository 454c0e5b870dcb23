package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes off lines that stand at the head or foot of most pages, page numbers in them aside. */
final class RunningHeads {
	/** What electronic filing stamps on a page. */
	private static final Pattern STAMP = Pattern.compile("(?:USCA\\d* )?(?:Case|Appeal):? \\S+,? .{0,60}?(?:Doc(?:ument)?|DktEntry|ECF No)[:.]? ?\\S+.{0,80}(?:Page|Pg)(?:ID)?[:.#]? ?\\d+.{0,40}");
	private static final int DEEP = 3;
	private static final int LONGEST = 120;
	private static final int FEWEST_LETTERS = 5;

	private RunningHeads() {
	}

	static List<Page> removed(List<Page> printed) {
		List<Page> pages = new ArrayList<>();
		for (Page page : printed)
			pages.add(withoutStamps(page));
		if (pages.size() < 3)
			return pages;
		List<String[]> keys = pages.stream().map(RunningHeads::keys).toList();
		Map<String, Integer> counts = new HashMap<>();
		for (String[] ofPage : keys)
			for (String key : ofPage)
				if (key != null)
					counts.merge(key, 1, Integer::sum);
		int most = Math.max(3, pages.size() * 2 / 5);
		Set<String> ofParts = ofParts(keys);
		List<Page> bare = new ArrayList<>();
		for (int p = 0; p < pages.size(); p++) {
			List<Line> kept = new ArrayList<>(pages.get(p).lines());
			for (int i = kept.size() - 1; i >= 0; i--) {
				String key = keys.get(p)[i];
				if (key != null && kept.get(i).text().length() < LONGEST && (counts.get(key) >= most || i < DEEP && ofParts.contains(key)))
					kept.remove(i);
			}
			bare.add(new Page(pages.get(p).label(), kept));
		}
		return bare;
	}

	/** The keys of the lines at the head and foot of a page; null for those between. */
	private static String[] keys(Page page) {
		String[] keys = new String[page.lines().size()];
		for (int i = 0; i < keys.length; i++)
			if (i < DEEP || i >= keys.length - DEEP)
				keys[i] = key(page.lines().get(i));
		return keys;
	}

	private static Page withoutStamps(Page page) {
		for (Line line : page.lines())
			if (isStamp(line.text()))
				return new Page(page.label(), page.lines().stream().filter(other -> !isStamp(other.text())).toList());
		return page;
	}

	/** Heads that change from part to part of a document: the same on three pages in a row, or on every other one. */
	private static Set<String> ofParts(List<String[]> pages) {
		Map<String, Integer> last = new HashMap<>();
		Map<String, Integer> row = new HashMap<>();
		Set<String> heads = new HashSet<>();
		for (int p = 0; p < pages.size(); p++) {
			String[] keys = pages.get(p);
			for (String key : new LinkedHashSet<>(Arrays.asList(keys).subList(0, Math.min(DEEP, keys.length)))) {
				if (!hasLetters(key))
					continue;
				row.put(key, p - last.getOrDefault(key, -9) <= 2 ? row.get(key) + 1 : 1);
				last.put(key, p);
				if (row.get(key) >= 3)
					heads.add(key);
			}
		}
		return heads;
	}

	private static boolean hasLetters(String key) {
		int letters = 0;
		for (int i = 0; i < key.length() && letters < FEWEST_LETTERS; i++)
			if (Character.isLetter(key.charAt(i)))
				letters++;
		return letters == FEWEST_LETTERS;
	}

	/** Told for most lines by their first letters. */
	private static boolean isStamp(String line) {
		char first = line.charAt(0);
		return (first == 'C' || first == 'U' || first == 'A') && (line.startsWith("Case") || line.startsWith("USCA") || line.startsWith("Appeal")) && STAMP.matcher(line).matches();
	}

	/** The line with a sign for each number in it. */
	private static String key(Line line) {
		String text = line.text();
		char[] key = text.toCharArray();
		int length = 0;
		boolean inNumber = false;
		boolean any = false;
		for (char c : key) {
			boolean digit = c >= '0' && c <= '9';
			if (!digit)
				key[length++] = c;
			else if (!inNumber)
				key[length++] = '#';
			inNumber = digit;
			any |= digit;
		}
		return any ? new String(key, 0, length) : text;
	}
}
