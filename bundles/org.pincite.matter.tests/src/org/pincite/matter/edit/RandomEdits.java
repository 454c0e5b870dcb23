package org.pincite.matter.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.pincite.matter.*;
import org.pincite.matter.MatterPackage.Literals;

/** Edits a matter at random, reproducibly, by every verb there is. */
public final class RandomEdits {

	/** Texts that have hurt somebody before. */
	private static final String[] TEXTS = { "", " ", "Plain words.", "a <b> & \"c\" 'd' ]]>", "tab\tnew\nline\r\nreturn\rend ", " lead and trail ",
			"form\ffeed \u0000 \u0001 \uFFFE", "lone \uD800 and \uDC00", "pair \uD83D\uDE00", "back\\slash \\u0041 \\", "العربية ‏ עברית", "e\u0301 \u200B\u2028",
			"two  spaces" };

	private final MatterSession session;
	private final Matter matter;
	private final MatterEdits edits;
	private final Random random;

	public RandomEdits(MatterSession session, long seed) {
		this.session = session;
		matter = session.matter();
		edits = session.edits();
		random = new Random(seed);
	}

	/** One edit; sometimes there is nothing to do it to, and nothing happens. */
	public void step() {
		switch (random.nextInt(26)) {
		case 0, 1, 2 -> edits.addStatement(text(), any(StatementKind.values()), any(ProofStandard.values()));
		case 3, 4, 5 -> {
			if (!matter.getStatements().isEmpty())
				edits.addArgument(one(matter.getStatements()), random.nextInt(3) > 0, text());
		}
		case 6, 7, 8, 9 -> {
			if (!matter.getArguments().isEmpty() && !matter.getStatements().isEmpty())
				edits.addPremise(one(matter.getArguments()), one(matter.getStatements()), any(PremiseRole.values()), random.nextInt(4) == 0);
		}
		case 10, 11 -> {
			Pinnable target = pinnable();
			if (target != null)
				edits.pin(target, PinnedPassage.unanchored("s" + random.nextInt(9), "x" + text()), any(PinRole.values()), null, text());
		}
		case 12 -> edits.addFact(text(), "2022-11-28");
		case 13 -> edits.addPerson(text(), text(), any(PersonRole.values()));
		case 14 -> edits.addNote(pinnable(), text());
		case 15 -> brief();
		case 16 -> claim();
		case 17 -> {
			if (!matter.getStatements().isEmpty())
				edits.setStatus(one(matter.getStatements()), any(StatementStatus.values()));
		}
		case 18 -> {
			if (!matter.getStatements().isEmpty()) {
				Statement statement = one(matter.getStatements());
				edits.setStandard(statement, any(ProofStandard.values()));
				edits.set(statement, Literals.STATEMENT__KIND, any(StatementKind.values()));
			}
		}
		case 19 -> {
			if (!matter.getArguments().isEmpty())
				edits.setWeight(one(matter.getArguments()), random.nextInt(11) / 10.0);
		}
		case 20 -> {
			if (!matter.getArguments().isEmpty())
				edits.set(one(matter.getArguments()), Literals.ARGUMENT__CONCLUSION,
						matter.getStatements().isEmpty() || random.nextInt(5) == 0 ? null : one(matter.getStatements()));
		}
		case 21 -> rewire();
		case 22 -> disclosure();
		case 23 -> moveAny();
		case 24 -> removeAny();
		default -> session.together("Both", both -> {
			step();
			step();
		});
		}
	}

	private void brief() {
		if (matter.getBriefs().isEmpty())
			edits.addBrief(text(), null);
		Section section = edits.addSection(one(matter.getBriefs()), any(SectionKind.values()), text(), 1 + random.nextInt(3), text());
		if (!matter.getArguments().isEmpty())
			edits.refer(section, Literals.SECTION__ARGUMENTS, one(matter.getArguments()));
	}

	private void claim() {
		if (matter.getStatements().isEmpty())
			return;
		Claim claim = edits.addClaim(text(), "asylum", one(matter.getStatements()));
		for (int i = 0; i < 3; i++)
			edits.refer(claim, Literals.CLAIM__ELEMENTS, one(matter.getStatements()));
		edits.move(claim, Literals.CLAIM__ELEMENTS, claim.getElements().getFirst(), claim.getElements().size() - 1);
		if (random.nextBoolean())
			edits.unrefer(claim, Literals.CLAIM__ELEMENTS, claim.getElements().getFirst());
	}

	private void rewire() {
		if (matter.getArguments().isEmpty())
			return;
		Argument argument = one(matter.getArguments());
		edits.set(argument, Literals.ARGUMENT__PRO, random.nextBoolean());
		if (!argument.getPremises().isEmpty()) {
			Premise premise = one(argument.getPremises());
			edits.set(premise, Literals.PREMISE__STATEMENT, matter.getStatements().isEmpty() || random.nextInt(6) == 0 ? null
					: one(matter.getStatements()));
			edits.set(premise, Literals.PREMISE__ROLE, any(PremiseRole.values()));
			edits.set(premise, Literals.PREMISE__NEGATED, random.nextBoolean());
		}
		if (!matter.getPins().isEmpty()) {
			Pin pin = one(matter.getPins());
			edits.set(pin, Literals.PIN__ROLE, any(PinRole.values()));
			edits.set(pin, Literals.PIN__TARGET, random.nextInt(6) == 0 ? null : pinnable());
			edits.repin(pin, new PinnedPassage("s" + random.nextInt(9), text(), null, true, "h", 3, 9, "quote", text(), text(), "253"));
		}
	}

	private void disclosure() {
		Disclosure disclosure = edits.addDisclosure(text(), "ICE", text());
		edits.setAll(disclosure, Literals.DISCLOSURE__FIELDS, List.of("name", text(), text()));
		if (random.nextBoolean())
			edits.setAll(disclosure, Literals.DISCLOSURE__FIELDS, List.of());
		if (!matter.getFacts().isEmpty())
			edits.refer(disclosure, Literals.DISCLOSURE__FACTS, one(matter.getFacts()));
		edits.set(disclosure, Literals.DISCLOSURE__HOURS, 4.5);
	}

	private void moveAny() {
		Identified element = anything();
		if (element != null) {
			List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
			edits.move(element, random.nextInt(siblings.size()));
		}
	}

	private void removeAny() {
		List<Identified> several = new ArrayList<>();
		for (int i = random.nextInt(3); i >= 0; i--) {
			Identified element = anything();
			if (element != null && !several.contains(element))
				several.add(element);
		}
		edits.remove(several);
	}

	private Identified anything() {
		List<Identified> all = new ArrayList<>();
		matter.eAllContents().forEachRemaining((EObject each) -> all.add((Identified) each));
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private Pinnable pinnable() {
		List<Pinnable> all = new ArrayList<>(matter.getStatements());
		all.addAll(matter.getArguments());
		all.addAll(matter.getFacts());
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private <T> T one(EList<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	private <T> T any(T[] values) {
		return values[random.nextInt(values.length)];
	}

	private String text() {
		return TEXTS[random.nextInt(TEXTS.length)];
	}
}
