package org.pincite.ui.matter.share;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterPackage;
import org.pincite.matter.history.MatterMerge;
import org.pincite.matter.history.MatterMerge.Choice;
import org.pincite.matter.history.MatterMerge.Conflict;
import org.pincite.ui.matter.Elements;

/** What the user decides about the conflicts of a merge, and the words that show each of them. */
final class Decisions {
	private final MatterMerge merge;
	private final Matter ours;
	private final Matter theirs;
	private final Map<String, Choice> choices = new LinkedHashMap<>();

	Decisions(MatterMerge merge, Matter ours, Matter theirs) {
		this.merge = merge;
		this.ours = ours;
		this.theirs = theirs;
	}

	List<Conflict> conflicts() {
		return merge.conflicts();
	}

	void choose(Conflict conflict, Choice choice) {
		choices.put(conflict.key(), choice);
	}

	void chooseAll(Choice choice) {
		conflicts().forEach(conflict -> choose(conflict, choice));
	}

	/** The choice, or null while there is none. */
	Choice of(Conflict conflict) {
		return choices.get(conflict.key());
	}

	int left() {
		return conflicts().size() - choices.size();
	}

	/** By key, as {@link MatterMerge#edit} takes them. */
	Map<String, Choice> choices() {
		return Map.copyOf(choices);
	}

	/** The element, by its type and its words here, or there if it is gone here. */
	String element(Conflict conflict) {
		Identified element = find(ours, conflict.id()) != null ? find(ours, conflict.id()) : find(theirs, conflict.id());
		String label = element == null ? "" : Elements.label(element);
		return label.isEmpty() ? conflict.type() : conflict.type() + ": " + label;
	}

	/** What of the element is in question. */
	String feature(Conflict conflict) {
		return conflict.feature().isEmpty() ? Messages.whole : conflict.feature().replaceAll("(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
	}

	String mine(Conflict conflict) {
		return shown(conflict, conflict.ours(), ours);
	}

	String theirs(Conflict conflict) {
		return shown(conflict, conflict.theirs(), theirs);
	}

	private static String shown(Conflict conflict, String value, Matter side) {
		if (value == null)
			return conflict.feature().isEmpty() ? Messages.removed : Messages.nothing;
		if (conflict.feature().isEmpty())
			return find(side, conflict.id()) == null ? value : Elements.label(find(side, conflict.id()));
		EStructuralFeature feature = MatterPackage.eINSTANCE.getEClassifier(conflict.type()) instanceof org.eclipse.emf.ecore.EClass type
				? type.getEStructuralFeature(conflict.feature()) : null;
		Identified referred = feature instanceof EReference ? find(side, value) : null;
		return referred == null ? value : Elements.label(referred);
	}

	private static Identified find(Matter matter, String id) {
		if (id.equals(matter.getId()))
			return matter;
		for (java.util.Iterator<org.eclipse.emf.ecore.EObject> all = matter.eAllContents(); all.hasNext();)
			if (all.next() instanceof Identified element && id.equals(element.getId()))
				return element;
		return null;
	}
}
