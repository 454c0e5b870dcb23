package org.pincite.brief.internal.docx;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.pincite.brief.internal.layout.BriefLayout;

/** Names the places that the tables refer to: every heading, and the first citation of every authority on every page. */
final class Bookmarks {
	private final Map<Integer, String> citations = new HashMap<>();
	private final Map<String, String> firstOnPage = new LinkedHashMap<>();
	private int ids;
	private final Map<String, Integer> open = new HashMap<>();

	Bookmarks(BriefLayout layout) {
		for (int i = 0; i < layout.cited().size(); i++) {
			String name = "_Toa" + (i + 1);
			if (firstOnPage.putIfAbsent(layout.cited().get(i) + "\n" + layout.citationPage(i), name) == null)
				citations.put(i, name);
		}
	}

	/** Name of the bookmark at a citation, or null when no table refers to it. */
	String citation(int index) {
		return citations.get(index);
	}

	/** Name of the bookmark of an authority's first citation on a page. */
	String citation(String authority, String page) {
		return firstOnPage.get(authority + "\n" + page);
	}

	String heading(int index) {
		return "_Toc" + (index + 1);
	}

	void begin(String name, Xml xml) {
		if (name == null)
			return;
		open.put(name, ++ids);
		xml.empty("w:bookmarkStart", "w:id", ids, "w:name", name);
	}

	void end(String name, Xml xml) {
		if (name != null)
			xml.empty("w:bookmarkEnd", "w:id", open.get(name));
	}
}
