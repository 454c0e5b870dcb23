package org.pincite.brief.internal.compose;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.pincite.brief.AuthorityEntry;
import org.pincite.brief.AuthorityGroup;
import org.pincite.brief.CitationForm;
import org.pincite.brief.Face;
import org.pincite.brief.TextRun;
import org.pincite.citation.Citation;
import org.pincite.citation.CitationFormatter;
import org.pincite.citation.CitationKind;
import org.pincite.citation.Run;

/** A decision, law or article that has a citation of its own. */
final class LegalCitable implements Citable {
	private final Citation citation;
	private final CitationFormatter formatter;
	private final AuthorityEntry entry;
	private final String base;

	/**
	 * @param citation a full citation with its pinpoint
	 * @param base     key of the authority, a law's without subsections
	 */
	LegalCitable(Citation citation, String base, CitationFormatter formatter, boolean sortByParty) {
		this.citation = citation;
		this.formatter = formatter;
		this.base = base;
		this.entry = entry(sortByParty);
	}

	@Override
	public AuthorityEntry entry() {
		return entry;
	}

	@Override
	public String base() {
		return base;
	}

	@Override
	public String pin() {
		return isLaw() ? subsections() : citation.pin();
	}

	@Override
	public List<TextRun> full() {
		return runs(formatter.full(citation));
	}

	@Override
	public List<TextRun> later() {
		return runs(formatter.shortForm(citation));
	}

	@Override
	public CitationForm laterForm() {
		return CitationForm.SHORT;
	}

	@Override
	public Optional<List<TextRun>> id(String pinBefore) {
		String pin = pin();
		if (Objects.equals(pin == null ? "" : pin, pinBefore == null ? "" : pinBefore))
			return Optional.of(List.of(new TextRun("Id.", Face.ITALIC)));
		if (isLaw() || pin == null)
			return Optional.empty();
		return Optional.of(runs(formatter.id(citation)));
	}

	static List<TextRun> runs(List<Run> runs) {
		return runs.stream().map(r -> new TextRun(r.text(), r.italic() ? Face.ITALIC : Face.PLAIN)).toList();
	}

	private boolean isLaw() {
		return citation.kind() == CitationKind.LAW || citation.kind() == CitationKind.CONSTITUTION;
	}

	private String subsections() {
		StringBuilder text = new StringBuilder();
		citation.subsections().forEach(s -> text.append('(').append(s).append(')'));
		return text.isEmpty() ? null : text.toString();
	}

	private AuthorityEntry entry(boolean sortByParty) {
		Citation whole = Pinless.of(citation);
		List<TextRun> title = runs(formatter.full(whole));
		String plain = plain(title);
		String key = isLaw() && !base.contains("(") ? base + Objects.requireNonNullElse(subsections(), "") : base;
		String sort = citation.kind() == CitationKind.CASE || citation.kind() == CitationKind.JOURNAL ? SortKeys.name(plain, sortByParty)
				: SortKeys.law(plain);
		return new AuthorityEntry(key, group(), title, CitationFormatter.plain(formatter.shortForm(whole)), sort);
	}

	private static String plain(List<TextRun> runs) {
		StringBuilder text = new StringBuilder();
		runs.forEach(r -> text.append(r.text()));
		return text.toString();
	}

	private AuthorityGroup group() {
		return switch (citation.kind()) {
		case CASE -> AuthorityGroup.CASES;
		case CONSTITUTION -> AuthorityGroup.CONSTITUTION;
		case LAW -> lawGroup(Objects.requireNonNullElse(citation.reporter(), ""));
		default -> AuthorityGroup.OTHER;
		};
	}

	private static AuthorityGroup lawGroup(String reporter) {
		if (reporter.startsWith("C.F.R") || reporter.startsWith("Fed. Reg") || reporter.contains("Admin. Code") || reporter.contains("Code Regs"))
			return AuthorityGroup.REGULATIONS;
		if (reporter.startsWith("Fed. R.") || reporter.endsWith(" R.") || reporter.contains("Cir. R") || reporter.contains("Local R"))
			return AuthorityGroup.RULES;
		if (reporter.contains("T.S.") || reporter.startsWith("T.I.A.S"))
			return AuthorityGroup.OTHER;
		return AuthorityGroup.STATUTES;
	}
}
