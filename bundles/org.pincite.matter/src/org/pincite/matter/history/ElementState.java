package org.pincite.matter.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.PastSearch;
import org.pincite.matter.history.ElementChange.Life;
import org.pincite.matter.history.FeatureChange.Splice;
import org.pincite.matter.history.FeatureChange.Value;

/**
 * One element on its own: its values as texts, everything it contains or refers to by id. The states of all elements together are the matter.
 *
 * @param type name of its class in the model
 * @param values single values as {@link String}, lists as {@link List} of them; only what is set; without the id
 */
public record ElementState(String type, Map<String, Object> values) {

	/** The state of an element; everything it refers to has an id. The history of searches is no edit and no part of it. */
	public static ElementState of(Identified element) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures())
			if (feature != Literals.IDENTIFIED__ID && feature != Literals.MATTER__PAST_SEARCHES && element.eIsSet(feature))
				values.put(feature.getName(), value(feature, element.eGet(feature)));
		return new ElementState(element.eClass().getName(), values);
	}

	/** The states of all elements of a matter, itself included, by id. */
	public static Map<String, ElementState> all(Matter matter) {
		Map<String, ElementState> states = new TreeMap<>();
		states.put(matter.getId(), of(matter));
		for (TreeIterator<EObject> all = matter.eAllContents(); all.hasNext();) {
			Identified element = (Identified) all.next();
			if (!(element instanceof PastSearch))
				states.put(element.getId(), of(element));
		}
		return states;
	}

	/** A list of the element, empty if it is not set. */
	@SuppressWarnings("unchecked") // Only lists of texts are put in.
	public List<String> list(String feature) {
		return (List<String>) values.getOrDefault(feature, List.of());
	}

	private static Object value(EStructuralFeature feature, Object value) {
		if (!feature.isMany())
			return text(feature, value);
		List<String> texts = new ArrayList<>();
		((List<?>) value).forEach(each -> texts.add(text(feature, each)));
		return texts;
	}

	private static String text(EStructuralFeature feature, Object value) {
		return feature instanceof EReference ? ((Identified) value).getId() : EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
	}

	/** What made an element of one state one of the other; null for a state means that it was not, or is not, there. Null if nothing changed. */
	static ElementChange between(String id, ElementState before, ElementState after) {
		if (before == null && after == null)
			return null;
		Map<String, FeatureChange> changes = new LinkedHashMap<>();
		if (before != null)
			before.values.forEach((name, value) -> put(changes, name, value, after == null ? null : after.values.get(name)));
		if (after != null)
			after.values.forEach((name, value) -> {
				if (before == null || !before.values.containsKey(name))
					put(changes, name, null, value);
			});
		Life life = before == null ? Life.CAME : after == null ? Life.WENT : Life.STAYED;
		return life == Life.STAYED && changes.isEmpty() ? null : new ElementChange(id, (after == null ? before : after).type, life, changes);
	}

	@SuppressWarnings("unchecked") // Only lists of texts are put in.
	private static void put(Map<String, FeatureChange> changes, String name, Object before, Object after) {
		if (Objects.equals(before, after))
			return;
		changes.put(name, before instanceof List || after instanceof List
				? Splice.between(before == null ? List.of() : (List<String>) before, after == null ? List.of() : (List<String>) after)
				: new Value((String) before, (String) after));
	}
}
