package org.pincite.library.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.pincite.library.Mark;

/** Where spans of one text stand, as a citation says it: pages, or for law its subsections. */
final class Locators {
	private final List<Mark> pages;
	private final List<Mark> sections;
	private final boolean law;

	Locators(List<Mark> pages, List<Mark> sections, boolean law) {
		this.pages = oneNumbering(pages);
		this.sections = sections;
		this.law = law;
	}

	/** The locator of a span, or null. */
	String of(int start, int end) {
		int last = Math.max(start, end - 1);
		String page = pages(start, last);
		String section = sections(start, last);
		if (page == null || section == null)
			return page == null ? section : page;
		return law ? section : page;
	}

	/** A text may carry the pages of several reporters; the first numbering is the one that is cited. */
	private static List<Mark> oneNumbering(List<Mark> pages) {
		if (pages.isEmpty())
			return pages;
		Mark first = pages.getFirst();
		return pages.stream().filter(page -> page.level() == first.level() && Objects.equals(page.target(), first.target()))
				.toList();
	}

	private String pages(int start, int last) {
		String from = page(start);
		String to = page(last);
		if (from == null || to == null)
			return from == null ? to : from;
		return from.equals(to) ? from : PageRange.of(from, to);
	}

	/** The page that begins last before the offset, if it reaches to it. */
	private String page(int at) {
		String label = null;
		for (Mark page : pages)
			if (page.start() <= at && (at < page.end() || page.start() == page.end()) && !page.label().isBlank())
				label = page.label().strip();
		return label;
	}

	private String sections(int start, int last) {
		List<String> from = path(start);
		List<String> to = path(last);
		int common = 0;
		while (common < from.size() && common < to.size() && from.get(common).equals(to.get(common)))
			common++;
		String shared = String.join("", from.subList(0, common));
		String begins = String.join("", from.subList(common, from.size()));
		String ends = String.join("", to.subList(common, to.size()));
		if (begins.isEmpty() || ends.isEmpty())
			return shared.isEmpty() ? null : shared;
		return shared + begins + "\u2013" + ends;
	}

	/** Designators from the outside in: {@code (b)}, {@code (1)}. Titles of sections count only where there are no designators. */
	private List<String> path(int at) {
		List<Mark> around = new ArrayList<>();
		for (Mark section : sections)
			if (section.start() <= at && at < section.end() && !section.label().isBlank())
				around.add(section);
		around.sort(Comparator.comparingInt(Mark::level));
		List<String> path = new ArrayList<>();
		String title = null;
		for (Mark section : around) {
			String label = section.label().strip();
			String before = String.join("", path);
			if (!label.startsWith("("))
				title = label;
			else if (!before.isEmpty() && label.length() > before.length() && label.startsWith(before))
				path.add(label.substring(before.length()));
			else
				path.add(label);
		}
		return path.isEmpty() && title != null ? List.of(title) : path;
	}
}
