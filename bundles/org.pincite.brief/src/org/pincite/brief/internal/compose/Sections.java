package org.pincite.brief.internal.compose;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pincite.brief.Heading;
import org.pincite.brief.ProblemKind;
import org.pincite.brief.Words;
import org.pincite.brief.internal.Messages;
import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Claim;
import org.pincite.matter.Fact;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Premise;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.Section;

/** Writes the sections of a brief, each filled as its kind asks. */
final class Sections {
	/** Facts share a paragraph up to about this many words. */
	private static final int FACT_PARAGRAPH_WORDS = 90;

	private final Composition composition;
	private final Prose prose;
	private final Numbering numbering = new Numbering();
	private final Flow flow = new Flow();
	private final Set<String> placedPins;

	Sections(Composition composition, Prose prose, Brief brief) {
		this.composition = composition;
		this.prose = prose;
		this.placedPins = placedPins(brief);
	}

	Flow write(Brief brief) {
		for (Section section : brief.getSections())
			switch (section.getKind()) {
			case CONTENTS, AUTHORITIES -> {
				// the tables stand before the text
			}
			case TEXT -> text(section);
			case ARGUMENT -> argument(section);
			case STATEMENT_OF_FACTS -> facts(section);
			case RELIEF -> relief(section);
			}
		return flow;
	}

	private void text(Section section) {
		heading(section.getLevel(), section.getHeading());
		prose.write(section.getBody(), section.getId(), flow);
		flow.endParagraph();
	}

	private void argument(Section section) {
		text(section);
		for (Argument argument : section.getArguments()) {
			heading(section.getLevel() + 1, argument.getTitle());
			reasoning(argument);
			pinsOf(argument).forEach(pin -> prose.pin(pin, flow));
			for (Premise premise : argument.getPremises())
				if (premise.getRole() != PremiseRole.EXCEPTION && premise.getStatement() != null)
					support(premise.getStatement().getText(), premise.getStatement(), argument.getId());
			if (argument.getConclusion() != null)
				support(null, argument.getConclusion(), argument.getId());
			flow.endParagraph();
		}
	}

	/** The reasoning, or where there is none the conclusion and premises as the matter states them. */
	private void reasoning(Argument argument) {
		if (argument.getReasoning() != null && !argument.getReasoning().isBlank()) {
			prose.write(argument.getReasoning(), argument.getId(), flow);
			return;
		}
		if (argument.getConclusion() != null)
			prose.write(sentence(argument.getConclusion().getText()), argument.getId(), flow);
		for (Premise premise : argument.getPremises())
			if (premise.getStatement() != null && premise.getRole() != PremiseRole.EXCEPTION && !premise.isNegated()
					&& pinsOf(premise.getStatement()).isEmpty()) {
				flow.space();
				prose.write(sentence(premise.getStatement().getText()), argument.getId(), flow);
			}
	}

	/** A paragraph for the pins of a statement, opened by the statement itself. */
	private void support(String topic, Pinnable statement, String where) {
		List<Pin> pins = pinsOf(statement);
		if (pins.isEmpty())
			return;
		if (topic != null) {
			flow.endParagraph();
			prose.write(sentence(topic), where, flow);
		}
		pins.forEach(pin -> prose.pin(pin, flow));
	}

	/**
	 * Pins that stand for their target and were not placed by the author. Pins that attack it appear only where the author puts them: adverse
	 * authority needs an answer, not a bare quotation.
	 */
	private List<Pin> pinsOf(Pinnable target) {
		return composition.matter.getPins().stream()
				.filter(p -> p.getTarget() == target && p.getRole() != PinRole.ATTACKS && !composition.usedPins.contains(p.getId())
						&& !placedPins.contains(p.getId()))
				.sorted(Comparator.comparing(p -> p.getRole() == PinRole.SUPPORTS ? 0 : 1)).toList();
	}

	private void facts(Section section) {
		text(section);
		List<Fact> facts = composition.matter.getFacts().stream()
				.sorted(Comparator.comparing(Fact::getDate, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
		for (Fact fact : facts) {
			if (fact.getText() == null || fact.getText().isBlank())
				continue;
			if (Words.in(flow.text()) >= FACT_PARAGRAPH_WORDS)
				flow.endParagraph();
			flow.space();
			prose.write(DatedFact.text(fact, composition.matter), fact.getId(), flow);
			if (fact.getEvidence() == null || fact.getEvidence().isBlank())
				composition.problem(ProblemKind.FACT_WITHOUT_EVIDENCE, fact.getId(), "problem.evidence");
			else {
				flow.space();
				prose.write(sentence(fact.getEvidence()), fact.getId(), flow);
			}
			pinsOf(fact).forEach(pin -> prose.pin(pin, flow));
		}
		flow.endParagraph();
	}

	private void relief(Section section) {
		text(section);
		List<String> lines = composition.forum.lines("relief");
		if ((section.getBody() == null || section.getBody().isBlank()) && !lines.isEmpty()) {
			String kinds = composition.matter.getClaims().stream().map(Claim::getTitle).filter(Objects::nonNull).distinct()
					.collect(Collectors.joining(", "));
			String claims = kinds.isEmpty() ? "" : Messages.get("brief.claims", kinds);
			prose.write(lines.getFirst().replace("{claims}", claims), section.getId(), flow);
			flow.endParagraph();
		}
	}

	private void heading(int level, String words) {
		flow.endParagraph();
		composition.ledger.interrupt();
		String text = composition.text(words).strip().replaceAll("\\s+", " ");
		if (text.isEmpty())
			return;
		int depth = Math.clamp(level, 1, 4);
		flow.block(new Heading(depth, numbering.next(depth, text), prose.heading(text)));
	}

	static String sentence(String text) {
		String stripped = text == null ? "" : text.strip();
		return stripped.isEmpty() || ".?!\u201D\"".indexOf(stripped.charAt(stripped.length() - 1)) >= 0 || stripped.endsWith("}}") ? stripped
				: stripped + ".";
	}

	private static Set<String> placedPins(Brief brief) {
		Set<String> ids = new LinkedHashSet<>();
		for (Section section : brief.getSections()) {
			collect(section.getBody(), ids);
			section.getArguments().forEach(a -> collect(a.getReasoning(), ids));
		}
		return ids;
	}

	private static final Pattern PLACED = Pattern.compile("\\{\\{\\s*pin:([^}]*)\\}\\}");

	private static void collect(String text, Set<String> ids) {
		if (text != null)
			PLACED.matcher(text).results().forEach(m -> ids.add(m.group(1).strip()));
	}
}
