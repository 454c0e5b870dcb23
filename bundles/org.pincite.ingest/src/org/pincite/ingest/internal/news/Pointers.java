package org.pincite.ingest.internal.news;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;

/** Recognises lists of other articles by the label above them, such as “Read more”. */
final class Pointers {
	/** The share of its text that is linked in what points to other articles below a label, */
	private static final double BELOW = 0.8;
	/** and in a line that begins with the label. */
	private static final double LINE = 0.5;
	/** Widths of the longest of both. */
	private static final double LONGEST = 2500;
	private static final double LONGEST_LINE = 220;
	private static final double LONGEST_LABEL = 60;
	private final Survey survey;
	/** Labels, and the links below them. */
	private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());

	Pointers(Survey survey) {
		this.survey = survey;
	}

	/** True for the label, for the links below it, and for both in a line. Asked of elements in their order. */
	boolean leadsElsewhere(Element e, Tally kept) {
		if (!kept.isSmall() || Survey.isInline(e))
			return false;
		Element next = e.nextElementSibling();
		Element before = e.previousElementSibling();
		boolean label = kept.text > 0 && kept.text < LONGEST_LABEL && next != null && isLinks(survey.of(next)) && Noise.isPointer(e);
		boolean below = before != null && found.contains(before) && isLinks(kept);
		if (label || below)
			found.add(e);
		return label || below || kept.text < LONGEST_LINE && kept.links > 0 && kept.anchoredShare() > LINE && Noise.isPointing(e);
	}

	private static boolean isLinks(Tally tally) {
		return tally != null && tally.links > 0 && tally.text < LONGEST && tally.anchoredShare() > BELOW;
	}
}
