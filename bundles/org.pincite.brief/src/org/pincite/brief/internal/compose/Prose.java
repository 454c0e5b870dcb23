package org.pincite.brief.internal.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.brief.Inline;
import org.pincite.brief.NoteCall;
import org.pincite.brief.ProblemKind;
import org.pincite.citation.Citations;
import org.pincite.library.Source;
import org.pincite.library.Verification;
import org.pincite.matter.Pin;

/** Writes the author's prose, its placeholders filled in. */
final class Prose {
	private final Composition composition;
	private final WrittenCitations written;
	private final PinWriter pins;

	Prose(Composition composition, Citations citations) {
		this.composition = composition;
		this.written = new WrittenCitations(composition, citations);
		this.pins = new PinWriter(composition);
	}

	/**
	 * Adds paragraphs to the flow and leaves the last one open.
	 *
	 * @param text  prose of the matter; an empty line ends a paragraph; may be null
	 * @param where id of what it belongs to, for problems
	 */
	void write(String text, String where, Flow flow) {
		if (text == null || text.isBlank())
			return;
		boolean first = true;
		for (String paragraph : text.strip().split("\\R[ \\t]*\\R\\s*")) {
			if (!first)
				flow.endParagraph();
			first = false;
			parts(Template.parts(paragraph), where, flow);
		}
	}

	/** The words of a heading. What it cites counts, but does not decide the form of later citations. */
	List<Inline> heading(String words) {
		return written.heading(words);
	}

	/** Adds a pin that the author did not place, as a sentence of its own. */
	void pin(Pin pin, Flow flow) {
		pins.write(pin, "", flow);
	}

	private void parts(List<Template.Part> parts, String where, Flow flow) {
		List<Template.Part> left = new ArrayList<>(parts);
		for (int i = 0; i < left.size(); i++)
			switch (left.get(i)) {
			case Template.Words(String words) -> written.write(composition.text(words), where, i + 1 < left.size() && cites(left.get(i + 1)), flow);
			case Template.PinPart(String id) -> pinPart(id, left, i, where, flow);
			case Template.CitePart(String source, String pin) -> {
				cite(source, pin, where, flow);
				dropSecondStop(left, i + 1, flow);
			}
			case Template.NotePart(List<Template.Part> text) -> flow.add(new NoteCall(note(text, where)));
			case Template.Broken(String text) -> broken(text, where, flow);
			}
	}

	/** <i>Id.</i> at the end of a sentence brings its full stop along. */
	private static void dropSecondStop(List<Template.Part> parts, int next, Flow flow) {
		if (next < parts.size() && parts.get(next) instanceof Template.Words(String words) && words.startsWith(".") && flow.text().endsWith("."))
			parts.set(next, new Template.Words(words.substring(1)));
	}

	private static boolean cites(Template.Part part) {
		return part instanceof Template.CitePart || part instanceof Template.PinPart;
	}

	private void pinPart(String id, List<Template.Part> parts, int index, String where, Flow flow) {
		Optional<Pin> pin = composition.matter.getPins().stream().filter(p -> id.equals(p.getId())).findFirst();
		if (pin.isEmpty()) {
			composition.problem(ProblemKind.MISSING_SOURCE, where, "problem.pin", id);
			PinWriter.mark("brief.mark.pin", flow);
			return;
		}
		boolean followed = index + 1 < parts.size() && parts.get(index + 1) instanceof Template.Words;
		String after = followed ? ((Template.Words) parts.get(index + 1)).text() : "";
		String rest = pins.write(pin.get(), after, flow);
		if (followed)
			parts.set(index + 1, new Template.Words(rest));
	}

	private void cite(String id, String pin, String where, Flow flow) {
		Optional<Source> source = composition.library.find(id);
		Optional<Citable> citable = source.isPresent() ? pins.citable(source.get(), pin, where) : composition.sources.of(id);
		if (citable.isEmpty()) {
			composition.problem(ProblemKind.MISSING_SOURCE, where, "problem.cite", id);
			flow.words(id);
			PinWriter.mark("brief.mark.missing", flow);
			return;
		}
		flow.cite(composition.ledger.cite(citable.get(), flow.inString()));
		if (source.map(s -> s.verification() == Verification.UNVERIFIED).orElse(false))
			PinWriter.mark("brief.mark.unverified", flow);
	}

	/** Footnotes are read apart from the text: <i>id.</i> does not reach across. */
	private int note(List<Template.Part> text, String where) {
		composition.ledger.interrupt();
		Flow note = new Flow();
		parts(text, where, note);
		List<Inline> content = new ArrayList<>();
		note.blocks().forEach(b -> content.addAll(b.content()));
		composition.ledger.interrupt();
		return composition.note(content);
	}

	private void broken(String text, String where, Flow flow) {
		composition.problem(ProblemKind.MALFORMED_TEXT, where, "problem.braces", text.length() > 60 ? text.substring(0, 60) + "\u2026" : text);
		flow.words(composition.text(text));
	}
}
