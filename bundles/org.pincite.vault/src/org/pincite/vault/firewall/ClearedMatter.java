package org.pincite.vault.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;
import org.pincite.matter.Pin;

/**
 * A matter as it may go out: a copy of which every text has passed the gate, whose people bear their pseudonyms or initials, and which has neither their
 * data nor what was chosen about them. A quotation that named somebody is not the source's any more; whoever checks it is told so.
 *
 * @param matter the copy
 * @param finds  what was found in its texts, with what was done about each
 */
public record ClearedMatter(Matter matter, List<Treated> finds) {

	private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d.*)?");
	private static final Pattern RANDOM = Pattern.compile("[0-9a-f-]{36}|\\p{L}{0,2}\\d+");
	private static final Pattern FIRST = Pattern.compile("\\b\\p{L}");
	/** What names a place in a public source. */
	private static final List<String> OF_SOURCES = List.of("source", "textHash", "signal", "locator");

	public ClearedMatter {
		Objects.requireNonNull(matter);
		finds = List.copyOf(finds);
	}

	/** @param matter is not changed @param gate of this matter */
	public static ClearedMatter of(Matter matter, IdentityGate gate) {
		Matter copy = EcoreUtil.copy(matter);
		List<Treated> finds = new ArrayList<>();
		List<Identified> all = new ArrayList<>(List.of(copy));
		for (TreeIterator<EObject> each = copy.eAllContents(); each.hasNext();)
			if (each.next() instanceof Identified element)
				all.add(element);
		for (Person person : copy.getPeople())
			unname(person, gate);
		copy.getIdentityChoices().clear();
		int renamed = 0;
		for (Identified element : all) {
			if (element.getId() != null && tells(element.getId(), gate))
				element.setId("element-" + ++renamed);
			for (EAttribute attribute : element.eClass().getEAllAttributes())
				if (!attribute.isMany() && !attribute.isID() && element.eGet(attribute) instanceof String text && !text.isBlank()
						&& !(element instanceof Person && attribute.getName().matches("name|pseudonym")) && !(element instanceof Pin && OF_SOURCES.contains(attribute.getName())))
					clear(element, attribute, text, gate, finds);
		}
		return new ClearedMatter(copy, finds);
	}

	/** An id that somebody has chosen may be a name, in small letters. */
	private static boolean tells(String id, IdentityGate gate) {
		String words = id.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip();
		String names = FIRST.matcher(words).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
		return !RANDOM.matcher(id).matches() && !(gate.finds(id).isEmpty() && gate.finds(names).isEmpty());
	}

	private static void clear(Identified element, EAttribute attribute, String text, IdentityGate gate, List<Treated> finds) {
		Cleared cleared = gate.clear(text);
		finds.addAll(cleared.finds());
		if (cleared.text().equals(text))
			return;
		// A mark in the place of a date is no date.
		if (DATE.matcher(text).matches())
			element.eUnset(attribute);
		else
			element.eSet(attribute, cleared.text());
	}

	/** Officials and counsel keep their names unless a pseudonym hides them. */
	private static void unname(Person person, IdentityGate gate) {
		person.getIdentifiers().clear();
		boolean pseudonym = person.getPseudonym() != null && !person.getPseudonym().isBlank();
		boolean official = person.getRole() == PersonRole.OFFICER || person.getRole() == PersonRole.COUNSEL;
		if (person.getName() == null || official && !pseudonym)
			return;
		Find whole = new Find(FindKind.NAME, person.getId(), 0, Math.max(1, person.getName().length()), person.getName());
		Treated treated = gate.treat(whole);
		if (treated.treatment() != org.pincite.matter.IdentityTreatment.LET_THROUGH)
			person.setName(treated.replaced() ? treated.replacement() : pseudonym ? person.getPseudonym() : "X.");
	}

	/** What keeps it from the public. */
	public List<Treated> left() {
		return finds.stream().filter(Treated::left).toList();
	}
}
