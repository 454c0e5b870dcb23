package org.pincite.ingest.internal.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes off lines that stand at the head or foot of most pages, page numbers in them aside. */
final class RunningHeads {
	private static final int DEEP = 3;

	private RunningHeads() {
	}

	static List<Page> removed(List<Page> pages) {
		if (pages.size() < 3)
			return pages;
		List<String> keys = new ArrayList<>();
		for (Page page : pages)
			for (int i = 0; i < page.lines().size(); i++)
				if (atEdge(i, page.lines().size()))
					keys.add(key(page.lines().get(i)));
		Map<String, Integer> counts = Pages.counted(keys);
		int most = Math.max(3, pages.size() * 2 / 5);
		List<Page> bare = new ArrayList<>();
		for (Page page : pages) {
			List<Line> kept = new ArrayList<>();
			for (int i = 0; i < page.lines().size(); i++) {
				Line line = page.lines().get(i);
				boolean head = atEdge(i, page.lines().size()) && counts.get(key(line)) >= most && line.text().length() < 120;
				if (!head)
					kept.add(line);
			}
			bare.add(new Page(page.label(), kept));
		}
		return bare;
	}

	private static boolean atEdge(int i, int size) {
		return i < DEEP || i >= size - DEEP;
	}

	private static String key(Line line) {
		return line.text().replaceAll("\\d+", "#");
	}
}
