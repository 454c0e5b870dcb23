package org.pincite.library.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/**
 * One record's text of an opinion, compared with another's: a slip opinion and its print in a reporter, a page and a PDF, with head matter and without. Two are renditions of
 * one opinion only if the records say so together with the texts; where anything speaks against it they stay two sources, which search folds. The answer is the same whichever
 * of the two is asked, and looks at nothing but the two records.
 *
 * @param record what this record states
 * @param sketch of its text
 * @param parts  the parts of the opinion that it marks, {@code majority}, {@code dissent} …; empty where it marks none
 */
record Rendition(Particulars record, Sketch sketch, Set<String> parts) {
	/** Likeness needed where little more than the texts speaks for it. */
	private static final double ALIKE = 0.8;
	/** With date and docket or citation the same: leaves room for head matter and faults of recognition. */
	private static final double CORROBORATED = 0.5;
	/** Below this nothing is a rendition, whatever the records say. */
	static final double LEAST = CORROBORATED;
	/** Likeness from which the same case name is enough. */
	private static final double NEARLY_EQUAL = 0.95;
	/** Share of the shorter text's stretches that the longer one has too. */
	private static final double CONTAINED = 0.75;
	/** Length of the shorter text: room for head matter, none for a dissent that no record marks. Only one of the texts is searched, so not much may be in the other alone. */
	private static final double AS_LONG = 0.8;
	private static final Set<String> SEPARATE = Set.of("concurrence", "concurrence-in-part", "dissent", "addendum", "remittitur", "rehearing",
			"on-motion-to-strike", "trial-court");
	private static final Set<String> COMMON = Set.of("the", "and", "for", "united", "states", "america", "state", "people", "commonwealth", "commissioner",
			"secretary", "attorney", "general", "department", "inc", "llc", "corp", "company", "city", "county", "board", "petitioner", "respondent",
			"plaintiff", "defendant", "appellant", "appellee", "appellants", "appellees", "matter", "estate", "als", "director", "warden");

	static Rendition of(Particulars record, Sketch sketch, List<Mark> marks) {
		return new Rendition(record, sketch, marks.stream().filter(mark -> mark.kind() == MarkKind.OPINION).map(Mark::label).collect(Collectors.toSet()));
	}

	/**
	 * True if both are the same opinion, beyond reasonable doubt.
	 *
	 * @param likeness of the two sketches
	 */
	boolean same(Rendition other, double likeness) {
		return likeness >= LEAST && contained(likeness, other) >= CONTAINED && Sameness.compatible(record, other.record) && sameParts(other)
				&& together(likeness, other);
	}

	private boolean together(double likeness, Rendition other) {
		boolean identified = Sameness.corroborated(record, other.record);
		boolean days = Sameness.daysApart(record, other.record).orElse(Integer.MAX_VALUE) <= Sameness.NEAR;
		if (identified && days)
			return true;
		if (!identified && !sameNames(other))
			return false;
		boolean court = record.court() != null && record.court().equals(other.record.court());
		return likeness >= (identified || days && court ? ALIKE : NEARLY_EQUAL);
	}

	/** Estimated from the likeness and the lengths: of all stretches together both have {@code likeness}. */
	private double contained(double likeness, Rendition other) {
		double a = sketch.letters();
		double b = other.sketch.letters();
		return likeness * (a + b) / ((1 + likeness) * Math.min(a, b));
	}

	/** False for an opinion and one of its dissents, or with a dissent and without. */
	private boolean sameParts(Rendition other) {
		if (Math.min(sketch.letters(), other.sketch.letters()) < AS_LONG * Math.max(sketch.letters(), other.sketch.letters()))
			return false;
		if (!parts.isEmpty() && !other.parts.isEmpty())
			return main(parts) == main(other.parts) && separate(parts).equals(separate(other.parts));
		return (parts.isEmpty() || main(parts)) && (other.parts.isEmpty() || main(other.parts));
	}

	private static boolean main(Set<String> parts) {
		return !SEPARATE.containsAll(parts);
	}

	private static Set<String> separate(Set<String> parts) {
		Set<String> separate = new HashSet<>(parts);
		separate.retainAll(SEPARATE);
		return separate;
	}

	/** True if one name has all the telling words of the other, and at least two. */
	private boolean sameNames(Rendition other) {
		Set<String> one = telling(record.title());
		Set<String> two = telling(other.record.title());
		Set<String> both = new HashSet<>(one);
		both.retainAll(two);
		return both.size() >= 2 && both.size() == Math.min(one.size(), two.size());
	}

	private static Set<String> telling(String title) {
		return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() > 2 && !COMMON.contains(word))
				.collect(Collectors.toSet());
	}
}
