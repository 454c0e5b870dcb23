package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.brief.AuthorityEntry;
import org.pincite.brief.AuthorityGroup;
import org.pincite.brief.CitationForm;
import org.pincite.brief.Face;
import org.pincite.brief.TextRun;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;

/**
 * A source without a reporter: news, reports, agency statements (Bluebook B15, B16, B18), and decisions known by their docket number alone
 * (B10.1.4).
 */
final class SecondaryCitable implements Citable {
	private final Source source;
	private final String pin;
	private final String court;

	/** @param court abbreviation of the court, or null */
	SecondaryCitable(Source source, String pin, String court) {
		this.source = source;
		this.pin = pin;
		this.court = court;
	}

	@Override
	public AuthorityEntry entry() {
		AuthorityGroup group = isDecision() ? AuthorityGroup.CASES : AuthorityGroup.OTHER;
		List<TextRun> title = runs(null);
		StringBuilder plain = new StringBuilder();
		title.forEach(r -> plain.append(r.text()));
		return new AuthorityEntry("source:" + source.id(), group, title, shortName(), SortKeys.name(plain.toString(), false));
	}

	@Override
	public String base() {
		return "source:" + source.id();
	}

	@Override
	public String pin() {
		return pin;
	}

	@Override
	public List<TextRun> full() {
		return runs(pin);
	}

	@Override
	public List<TextRun> later() {
		List<TextRun> runs = new ArrayList<>();
		boolean author = !isDecision() && !source.judges().isEmpty();
		runs.add(new TextRun(shortName(), author ? Face.PLAIN : Face.ITALIC));
		if (isDecision()) {
			runs.add(TextRun.plain(source.docket() == null ? "" : ", No. " + source.docket()));
		} else {
			runs.add(TextRun.plain(", "));
			runs.add(new TextRun("supra", Face.ITALIC));
		}
		if (pin != null)
			runs.add(TextRun.plain((isDecision() ? ", slip op. at " : ", at ") + pin));
		return runs;
	}

	@Override
	public CitationForm laterForm() {
		return isDecision() ? CitationForm.SHORT : CitationForm.SUPRA;
	}

	@Override
	public Optional<List<TextRun>> id(String pinBefore) {
		TextRun id = new TextRun("Id.", Face.ITALIC);
		if (pin == null)
			return pinBefore == null ? Optional.of(List.of(id)) : Optional.empty();
		return Optional.of(pin.equals(pinBefore) ? List.of(id) : List.of(id, TextRun.plain(" at " + pin)));
	}

	private boolean isDecision() {
		return source.kind() == SourceKind.CASE || source.kind() == SourceKind.AGENCY_DECISION;
	}

	private String shortName() {
		if (isDecision() || source.judges().isEmpty())
			return source.shortTitle();
		String[] names = source.judges().getFirst().split("\\s+");
		return source.judges().size() > 2 ? names[names.length - 1] + " et al." : names[names.length - 1];
	}

	private List<TextRun> runs(String at) {
		List<TextRun> runs = new ArrayList<>();
		if (!isDecision() && !source.judges().isEmpty())
			runs.add(TextRun.plain(authors() + ", "));
		runs.add(new TextRun(source.title(), Face.ITALIC));
		if (isDecision()) {
			runs.add(TextRun.plain((source.docket() == null ? "" : ", No. " + source.docket()) + (at == null ? "" : ", slip op. at " + at)
					+ parenthesis(court)));
			return runs;
		}
		if (source.origin() != null)
			runs.add(TextRun.plain(", " + source.origin()));
		runs.add(TextRun.plain((at == null ? "" : ", at " + at) + parenthesis(null) + (source.url() == null ? "" : ", " + source.url())));
		return runs;
	}

	private String authors() {
		List<String> names = source.judges();
		return switch (names.size()) {
		case 1 -> names.getFirst();
		case 2 -> names.get(0) + " & " + names.get(1);
		default -> names.getFirst() + " et al.";
		};
	}

	private String parenthesis(String before) {
		String date = source.date() == null ? "" : Dates.abbreviated(source.date());
		String both = ((before == null ? "" : before) + " " + date).strip();
		return both.isEmpty() ? "" : " (" + both + ")";
	}
}
