package org.pincite.vault.internal.firewall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.pincite.matter.IdentityChoice;
import org.pincite.matter.IdentityTreatment;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;
import org.pincite.vault.firewall.IdentityGate;
import org.pincite.vault.firewall.Treated;

/** Looks, and does what the matter's choices say; where they say nothing, what is safe. */
final class StandardGate implements IdentityGate {

	/** @param text folded, or null for all of the kind */
	private record Choice(String kind, String person, String text, IdentityTreatment treatment) {

		boolean fits(Find find, String folded) {
			return (kind == null || kind.equals(find.kind().literal())) && (person == null || person.equals(find.person())) && (text == null || text.equals(folded));
		}

		int narrowness() {
			return (text == null ? 0 : 4) + (person == null ? 0 : 2) + (kind == null ? 0 : 1);
		}
	}

	private final IdentityScan scan;
	private final List<Choice> choices = new ArrayList<>();
	private final Map<String, String> pseudonyms = new HashMap<>();
	private final Map<String, String> initials = new HashMap<>();

	StandardGate(Matter matter) {
		scan = new IdentityScan(matter);
		for (Person person : matter.getPeople()) {
			if (person.getPseudonym() != null && !person.getPseudonym().isBlank())
				pseudonyms.put(person.getId(), person.getPseudonym().strip());
			initials.put(person.getId(), KnownPerson.initials(person.getName()));
		}
		for (IdentityChoice choice : matter.getIdentityChoices())
			choices.add(new Choice(choice.getKind(), choice.getPerson() == null ? null : choice.getPerson().getId(), choice.getText() == null ? null : Fold.fold(choice.getText()),
					choice.getTreatment()));
		// The last of equally narrow ones is the newest.
		choices.sort(java.util.Comparator.comparingInt(Choice::narrowness));
	}

	@Override
	public List<Find> finds(CharSequence text) {
		return scan.finds(text);
	}

	@Override
	public Treated treat(Find find) {
		String folded = Fold.fold(find.text());
		for (Choice choice : choices.reversed())
			if (choice.fits(find, folded))
				return treated(find, choice.treatment, true);
		return treated(find, find.kind() != FindKind.NAME ? IdentityTreatment.REDACT : pseudonyms.containsKey(find.person()) ? IdentityTreatment.PSEUDONYM : IdentityTreatment.INITIALS,
				false);
	}

	private Treated treated(Find find, IdentityTreatment treatment, boolean chosen) {
		String replacement = switch (treatment) {
		case PSEUDONYM -> Objects.requireNonNullElseGet(pseudonyms.get(find.person()), () -> find.person() == null ? mark(find) : initials.get(find.person()));
		case INITIALS -> find.person() == null ? mark(find) : initials.get(find.person());
		case REDACT -> mark(find);
		case LET_THROUGH, NOBODY -> null;
		};
		return new Treated(find, treatment, chosen, replacement);
	}

	private static String mark(Find find) {
		return "[" + find.kind().literal().replace("a-number", "A-number").replace('-', ' ').replace("A number", "A-number").replace("e mail", "e-mail") + "]";
	}
}
