package org.pincite.citation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
		this.style = Objects.requireNonNull(style, "style");
	}

	@Override
	public List<Run> full(Citation citation) {
		Citation c = Completed.of(citation);
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
	public List<Run> shortForm(Citation citation) {
		Citation c = Completed.of(citation);
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
	public List<Run> id(Citation citation) {
		Citation c = Completed.of(citation);
		Runs out = new Runs();
		if (c.kind() == CitationKind.LAW && paged(c) == null) {
			if (c.pin() == null && c.subsections().isEmpty())
				return List.of(new Run("Id.", true));
			String text = c.canonical() == null ? "" : c.canonical();
			int sign = text.lastIndexOf('\u00a7');
			if (sign < 0 || c.authority() != null && !c.authority().equals(text) && !text.startsWith("INA"))
				return shortForm(c);
			out.italic("Id.");
			out.plain(" " + text.substring(sign) + subsections(c));
			return out.list();
		}
		if (c.kind() == CitationKind.CONSTITUTION)
			return c.pin() == null && c.subsections().isEmpty() ? List.of(new Run("Id.", true)) : shortForm(c);
		idem(c, out);
		return out.list();
	}

	@Override
	public List<Run> string(List<Citation> citations) {
		Runs out = new Runs();
		for (List<Citation> sentence : StringCite.sentences(citations)) {
			if (!out.empty())
				out.plain(". ");
			sentence(sentence, out);
		}
		return out.list();
	}

	private void sentence(List<Citation> citations, Runs out) {
		String signal = null;
		boolean first = true;
		for (Citation c : citations) {
			String own = c.signal();
			if (!first)
				out.plain("with".equals(own) ? ", " : StringCite.compared(signal) && own == null ? ", and " : "; ");
			if (own != null && !own.equals(signal)) {
				out.italic(StringCite.print(own, first));
				out.plain(" ");
			}
			signal = StringCite.compared(signal) && own == null ? signal : own;
			first = false;
			for (Run run : full(c))
				out.add(run.text(), run.italic());
		}
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
		boolean docket = docket(c);
		out.plain(docket ? number(c) : core(c));
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

	/** A decision cited by its docket number or an alien's file number. */
	private static boolean docket(Citation c) {
		return c.kind() == CitationKind.CASE && c.reporter() == null && c.canonical() != null && c.canonical().endsWith(")") && c.canonical().contains(" (");
	}

	private static String number(Citation c) {
		return c.canonical().substring(0, c.canonical().lastIndexOf(" ("));
	}

	private static boolean unpaged(Citation c) {
		Edition e = c.reporter() == null ? null : Editions.standard().named(c.reporter());
		return e != null && e.unpaged() && !e.neutral();
	}

	private void name(Citation c, Runs out) {
		String plaintiff = party(c, c.plaintiff()), defendant = party(c, c.defendant());
		if (plaintiff != null && defendant != null)
			out.italic(plaintiff + " v. " + defendant);
		else if (defendant != null)
			out.italic((board(c) ? "Matter of " : c.procedural() == null ? "" : procedural(c.procedural())) + defendant);
		else if (plaintiff != null)
			out.italic(plaintiff);
	}

	/** Bluebook 10.2.1(b): "Matter of" becomes "In re"; the Board keeps "Matter of". */
	private static String procedural(String phrase) {
		return (phrase.endsWith("atter of") ? "In re" : phrase) + " ";
	}

	private String party(Citation c, String party) {
		if (party == null || !style.abbreviateNames())
			return party;
		return CaseNames.abbreviate(party, c.court() == null ? null : CourtTable.instance().byId(c.court()).orElse(null));
	}

	private static boolean board(Citation c) {
		return "I. & N. Dec.".equals(c.reporter()) || "bia".equals(c.court()) || "ag".equals(c.court());
	}

	private String core(Citation c) {
		return c.canonical() == null ? c.text() : reporterForm(c.canonical());
	}

	private String reporterForm(String canonical) {
		return canonical.replace("I. & N. Dec.", style.immigrationReporter()).replace('\'', '\u2019');
	}

	private static void courtYear(Citation c, Runs out) {
		String court = courtName(c), when = c.date() == null ? c.year() == null ? "" : c.year().toString() : Months.print(c.date());
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
		if (docket(c))
			out.plain(number(c) + (pin == null ? "" : ", slip op. at " + pin));
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
			return c.defendant() != null ? board(c) ? "Matter of " + c.defendant() : brief(c, c.defendant()) : brief(c, c.plaintiff());
		return brief(c, PartyNames.common(c.plaintiff()) || CaseNames.sovereign(c.plaintiff()) ? c.defendant() : c.plaintiff());
	}

	private String brief(Citation c, String party) {
		return CaseNames.shortened(party(c, party));
	}

	private void law(Citation c, Runs out, boolean whole) {
		String text = c.canonical() == null ? c.text() : c.canonical().replace('\'', '\u2019');
		if (c.pin() != null && (c.pin().startsWith("to ") || c.pin().startsWith("through ")))
			text = text.replace("\u00a7 ", "\u00a7\u00a7 ");
		out.plain(text.contains("\u00a7\u00a7") && c.pin() == null ? Pins.enDash(text) : text);
		if (paged(c) != null) {
			// "110 Stat. 3009, 3009-652": the hyphen belongs to the page
			String pin = "Stat.".equals(c.reporter()) ? c.pin() : Pins.elide(c.pin());
			if (pin != null)
				out.plain(", " + pin);
		} else
			out.plain(subsections(c));
		// a public law is cited with its place in the Statutes at Large (Bluebook 12.4)
		if (whole && "Pub. L.".equals(c.reporter()))
			for (String p : c.parallel())
				out.plain(", " + p);
		if (whole && c.year() != null && (paged(c) == null || paged(c).shape() != Shape.SESSION))
			out.plain(" (" + (c.date() != null ? Months.print(c.date()) : c.year()) + ")");
		if (whole && c.parenthetical() != null)
			out.plain(" (" + c.parenthetical() + ")");
	}

	/** Subsections as printed after the section, or an empty text. */
	private static String subsections(Citation c) {
		if (c.pin() == null)
			return c.subsections().isEmpty() ? "" : "(" + String.join(")(", c.subsections()) + ")";
		if (c.pin().startsWith("("))
			return c.pin().replaceAll("(?<=\\()\\s+|\\s+(?=\\))|(?<=\\))\\s+(?=\\()", "").replaceAll("(?<=\\))-(?=\\()", "\u2013");
		return (c.kind() == CitationKind.CONSTITUTION ? ", " : " ") + c.pin();
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

	private void shortJournal(Citation c, Runs out) {
		String pin = Pins.elide(c.pin());
		if (pin == null || c.volume() == null || c.reporter() == null)
			out.plain(core(c) + (pin == null ? "" : ", " + pin));
		else
			out.plain(c.volume() + " " + c.reporter().replace('\'', '\u2019') + " at " + pin);
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
