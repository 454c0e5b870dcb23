package org.pincite.ingest.internal.docx;

import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers footnotes and endnotes in the order of their calls: footnotes 1, 2, 3, endnotes i, ii, iii, as Word does unless told otherwise. */
final class Calls {
	private final Map<String, String> footnotes = new LinkedHashMap<>();
	private final Map<String, String> endnotes = new LinkedHashMap<>();

	/** The label of a note, or null for one without id. */
	String label(boolean footnote, String id) {
		if (id == null)
			return null;
		Map<String, String> labels = footnote ? footnotes : endnotes;
		return labels.computeIfAbsent(id, key -> Numbering.printed(labels.size() + 1, footnote ? "decimal" : "lowerRoman"));
	}

	/** Id to label, in the order of the calls. */
	Map<String, String> footnotes() {
		return footnotes;
	}

	Map<String, String> endnotes() {
		return endnotes;
	}
}
