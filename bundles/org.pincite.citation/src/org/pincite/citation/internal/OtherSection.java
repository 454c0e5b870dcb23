package org.pincite.citation.internal;

import java.util.List;

import org.pincite.citation.CitationKind;

/** What an id. with a section or article of its own refers to: {@code Id. § 1231(b)(3)} after {@code 8 U.S.C. § 1158}. */
final class OtherSection {

	private OtherSection() {
	}

	/** Whether all citations are parts of one code or constitution, so that a section alone says which part is meant. */
	static boolean oneWork(List<Draft> sentence) {
		Draft last = full(sentence.get(sentence.size() - 1));
		for (Draft member : sentence) {
			Draft s = full(member);
			if (s.edition == null || s.edition != last.edition || s.kind != last.kind || s.kind != CitationKind.LAW && s.kind != CitationKind.CONSTITUTION
					|| s.title != null && !s.title.equals(last.title))
				return false;
		}
		return true;
	}

	private static Draft full(Draft d) {
		return d.target == null ? d : d.target;
	}

	/** Points an id. to another part of the work of {@code target}, or says why it cannot. */
	static void point(Draft d, Draft target) {
		if (d.part != null)
			article(d, target);
		else
			section(d, target);
	}

	private static void article(Draft d, Draft target) {
		if (target.kind == CitationKind.CONSTITUTION && target.edition != null)
			d.authority = d.key = target.edition.name() + d.part;
		else
			broken(d, "an article can be cited in a constitution only");
	}

	private static void section(Draft d, Draft target) {
		if (target.kind == CitationKind.CASE) {
			broken(d, "a section cannot be cited in a decision");
			return;
		}
		if (target.kind != CitationKind.LAW || target.section == null || target.canonical == null)
			return;
		String section = SectionRange.plain(d.section), base = SectionRange.plain(target.section);
		Edition e = target.edition;
		if (d.division != null)
			division(d, target, section);
		else if (section.equals(base))
			d.authority = d.key = target.key;
		else if (e != null && e.shape() == Shape.ACT)
			d.authority = d.key = LawWork.key(e, section, e.name() + " \u00a7 " + section);
		else {
			String head = target.canonical.replace("\u00a7\u00a7 ", "\u00a7 ");
			int at = head.lastIndexOf(SectionRange.whole(base));
			if (at >= 0)
				d.authority = d.key = head.substring(0, at) + section;
		}
	}

	/** {@code Id. pt. 1208} in a code with titles, {@code id. R. 56} in a set of rules; other divisions hold sections that are not said here. */
	private static void division(Draft d, Draft target, String section) {
		Shape shape = target.edition == null ? null : target.edition.shape();
		if (d.division.equals("r.") && shape == Shape.RULE)
			d.authority = d.key = target.printed + " " + section;
		else if (d.division.equals("pt.") && shape == Shape.TITLED && target.title != null)
			d.authority = d.key = target.title + " " + target.printed + " pt. " + section;
		else
			broken(d, "points to another division of the code, whose section it does not name");
	}

	private static void broken(Draft d, String why) {
		d.broken = why;
		Resolver.clear(d);
	}
}
