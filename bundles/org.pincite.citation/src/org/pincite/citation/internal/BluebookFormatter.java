package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.citation.Citation;
import org.pincite.citation.CitationFormatter;
import org.pincite.citation.CitationKind;
import org.pincite.citation.CitationStyle;
import org.pincite.citation.Court;
import org.pincite.citation.Run;

/** Bluebook practitioner forms (B10 to B16). What it writes, {@link StandardCitations} reads back as equal. */
public final class BluebookFormatter implements CitationFormatter {

	private final CitationStyle style;

	/** @param style never null */
	public BluebookFormatter(CitationStyle style) {
		this.style = java.util.Objects.requireNonNull(style, "style");
	}

	@Override
	public List<Run> full(Citation c) {
		Runs out = new Runs();
		switch (c.kind()) {
			case CASE -> fullCase(c, out);
			case LAW, CONSTITUTION -> law(c, out, true);
			case JOURNAL -> journal(c, out);
			case SHORT -> shortCase(c, out);
			case ID -> idem(c, out);
			default -> out.plain(c.text());
		}
		return out.list();
	}

	@Override
	public List<Run> shortForm(Citation c) {
		Runs out = new Runs();
		switch (c.kind()) {
			case CASE, SHORT -> shortCase(c, out);
			case LAW, CONSTITUTION -> law(c, out, false);
			case JOURNAL -> shortJournal(c, out);
			case ID -> idem(c, out);
			default -> out.plain(c.text());
		}
		return out.list();
	}

	@Override
	public List<Run> id(Citation c) {
		if (c.kind() == CitationKind.LAW && paged(c) == null || c.kind() == CitationKind.CONSTITUTION)
			return c.pin() == null && c.subsections().isEmpty() ? List.of(new Run("Id.", true)) : shortForm(c);
		Runs out = new Runs();
		idem(c, out);
		return out.list();
	}

	@Override
	public List<Run> string(List<Citation> citations) {
		Runs out = new Runs();
		String signal = null;
		for (Citation c : StringCite.ordered(citations)) {
			boolean first = out.empty();
			if (!first)
				out.plain("; ");
			if (c.signal() != null && !c.signal().equals(signal)) {
				out.italic(StringCite.print(c.signal(), first));
				out.plain(" ");
			}
			signal = c.signal();
			for (Run run : full(c))
				out.add(run.text(), run.italic());
		}
		return out.list();
	}

	private void idem(Citation c, Runs out) {
		out.italic("Id.");
		String pin = Pins.elide(c.pin());
		if (pin != null)
			out.plain(pin(pin, " at "));
	}

	/** Pages take "at" or a comma; paragraphs and sections stand alone. */
	private static String pin(String pin, String before) {
		return pin.startsWith("\u00b6") || pin.startsWith("\u00a7") || pin.startsWith("n.") ? " " + pin : before + pin;
	}

	private void fullCase(Citation c, Runs out) {
		name(c, out);
		if (!out.empty())
			out.plain(", ");
		String pin = Pins.elide(c.pin());
		boolean docket = c.reporter() == null && c.canonical() != null && c.canonical().startsWith("No. ");
		out.plain(docket ? c.canonical().substring(0, c.canonical().lastIndexOf(" (")) : core(c));
		if (docket) {
			if (pin != null)
				out.plain(", slip op. at " + pin);
		} else if (pin != null)
			out.plain(unpaged(c) && pin.startsWith("*") || c.pinAt() && unpaged(c) ? ", at " + pin : (pin.startsWith("\u00b6") ? ", " : ", ") + pin);
		if (style.parallel())
			for (String p : c.parallel())
				out.plain(", " + reporterForm(p));
		courtYear(c, out);
		if (c.parenthetical() != null)
			out.plain(" (" + c.parenthetical() + ")");
	}

	private static boolean unpaged(Citation c) {
		Edition e = c.reporter() == null ? null : Editions.standard().named(c.reporter());
		return e != null && e.unpaged() && !e.neutral();
	}

	private void name(Citation c, Runs out) {
		String plaintiff = party(c.plaintiff()), defendant = party(c.defendant());
		if (plaintiff != null && defendant != null)
			out.italic(plaintiff + " v. " + defendant);
		else if (defendant != null)
			out.italic((board(c) ? "Matter of " : c.procedural() == null ? "" : procedural(c.procedural())) + defendant);
		else if (plaintiff != null)
			out.italic(plaintiff);
	}

	/** Bluebook 10.2.1(b): "In the Matter of" becomes "In re"; the Board keeps "Matter of". */
	private static String procedural(String phrase) {
		return (phrase.equals("In the Matter of") ? "In re" : phrase) + " ";
	}

	private String party(String party) {
		return party != null && style.abbreviateNames() ? CaseNames.abbreviate(party) : party;
	}

	private static boolean board(Citation c) {
		return "I. & N. Dec.".equals(c.reporter()) || "bia".equals(c.court()) || "ag".equals(c.court());
	}

	private String core(Citation c) {
		return c.canonical() == null ? c.text() : reporterForm(c.canonical());
	}

	private String reporterForm(String canonical) {
		return canonical.replace("I. & N. Dec.", style.immigrationReporter());
	}

	private static void courtYear(Citation c, Runs out) {
		String court = courtName(c), when = c.date() == null ? c.year() == null ? "" : c.year().toString() : c.date();
		if (c.date() != null && !unpaged(c) && c.reporter() != null && c.year() != null)
			when = c.year().toString();
		String both = court.isEmpty() ? when : when.isEmpty() ? court : court + " " + when;
		if (!both.isEmpty())
			out.plain(" (" + both + ")");
	}

	/** The court as printed; empty where the reporter says it. */
	private static String courtName(Citation c) {
		if (c.court() == null)
			return "";
		Edition e = c.reporter() == null ? null : Editions.standard().named(c.reporter());
		if (e != null && e.court().equals(c.court()))
			return "";
		if (c.court().equals("scotus"))
			return e == null || e.unpaged() ? "U.S." : "";
		Optional<Court> court = CourtTable.instance().byId(c.court());
		return court.map(Court::abbreviation).orElse("").replace('\'', '\u2019');
	}

	private void shortCase(Citation c, Runs out) {
		String name = shortName(c);
		if (name != null) {
			out.italic(name);
			out.plain(", ");
		}
		String at = c.volume() == null || c.reporter() == null ? core(c) : c.volume() + " " + reporterForm(c.reporter());
		String pin = Pins.elide(c.pin());
		if (unpaged(c) || Editions.standard().named(c.reporter()) instanceof Edition e && e.neutral())
			at = core(c) + (pin == null ? "" : ",");
		if (c.reporter() == null && c.canonical() != null && c.canonical().startsWith("No. "))
			out.plain(c.canonical().substring(0, c.canonical().lastIndexOf(" (")) + (pin == null ? "" : ", slip op. at " + pin));
		else if (pin == null)
			out.plain(core(c));
		else
			out.plain(pin.startsWith("\u00b6") ? core(c) + ", " + pin : at + " at " + pin);
	}

	/** The first party that tells the case from others, shortened: never a government that sues often. */
	private String shortName(Citation c) {
		if (c.antecedentName() != null)
			return c.antecedentName();
		if (c.plaintiff() == null || c.defendant() == null)
			return c.defendant() != null ? board(c) ? "Matter of " + c.defendant() : party(c.defendant()) : party(c.plaintiff());
		return party(PartyNames.common(c.plaintiff()) ? c.defendant() : c.plaintiff());
	}

	private void law(Citation c, Runs out, boolean whole) {
		String text = c.canonical() == null ? c.text() : c.canonical();
		if (text.contains("\u00a7\u00a7"))
			text = Pins.enDash(text);
		out.plain(text.replace("\u00a7 ", "\u00a7\u00a0").replace("\u00a7\u00a0", "\u00a7 "));
		if (paged(c) != null) {
			String pin = Pins.elide(c.pin());
			if (pin != null)
				out.plain(", " + pin);
		} else if (c.pin() != null)
			out.plain(c.pin().startsWith("(") ? c.pin() : (c.kind() == CitationKind.CONSTITUTION ? ", " : " ") + c.pin());
		else
			for (String s : c.subsections())
				out.plain("(" + s + ")");
		if (whole && c.year() != null && (paged(c) == null || paged(c).shape() != Shape.SESSION))
			out.plain(" (" + (c.date() != null ? c.date() : c.year()) + ")");
		if (whole && c.parenthetical() != null)
			out.plain(" (" + c.parenthetical() + ")");
	}

	private static Edition paged(Citation c) {
		Edition e = c.reporter() == null ? null : Editions.standard().named(c.reporter());
		return e != null && (e.shape() == Shape.PAGED || e.shape() == Shape.SESSION) ? e : null;
	}

	private void journal(Citation c, Runs out) {
		out.plain(core(c));
		String pin = Pins.elide(c.pin());
		if (pin != null)
			out.plain(", " + pin);
		if (c.year() != null)
			out.plain(" (" + c.year() + ")");
		if (c.parenthetical() != null)
			out.plain(" (" + c.parenthetical() + ")");
	}

	private static void shortJournal(Citation c, Runs out) {
		String pin = Pins.elide(c.pin());
		out.plain(c.volume() + " " + c.reporter() + (pin == null ? " " + c.page() : " at " + pin));
	}

	/** Collects runs, joining neighbours of one slant. */
	private static final class Runs {
		private final List<Run> runs = new ArrayList<>();

		void plain(String text) {
			add(text, false);
		}

		void italic(String text) {
			add(text, true);
		}

		private void add(String text, boolean italic) {
			if (text.isEmpty())
				return;
			int last = runs.size() - 1;
			if (last >= 0 && runs.get(last).italic() == italic)
				runs.set(last, new Run(runs.get(last).text() + text, italic));
			else
				runs.add(new Run(text, italic));
		}

		boolean empty() {
			return runs.isEmpty();
		}

		List<Run> list() {
			return List.copyOf(runs);
		}
	}
}
