package org.pincite.matter.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pincite.matter.Identified;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.MatterPackage;
import org.pincite.matter.history.ElementChange.Life;
import org.pincite.matter.history.FeatureChange.Splice;
import org.pincite.matter.history.FeatureChange.Value;

/**
 * Does an edit to a matter. First everything is compared with what the edit was made to, so that an edit is done whole or not at all; then what
 * came is made, single values are set, then lists; what went, goes with the lists that held it.
 */
public final class Replay {

	private final Function<String, Identified> present;
	private final Map<String, Identified> came = new HashMap<>();

	private record Step(Identified element, EStructuralFeature feature, FeatureChange change, List<String> list) {
	}

	private Replay(Function<String, Identified> present) {
		this.present = present;
	}

	/**
	 * Does an edit.
	 *
	 * @param present the element of an id in the matter, or null
	 * @throws DivergenceException if it was made to another state; nothing has changed then
	 */
	public static void apply(Edit edit, Function<String, Identified> present) {
		new Replay(present).apply(edit);
	}

	private void apply(Edit edit) {
		for (ElementChange change : edit.changes())
			if (change.life() == Life.CAME)
				came.put(change.id(), made(change));
		List<Step> steps = new ArrayList<>();
		for (ElementChange change : edit.changes())
			steps(change, steps);
		for (Step step : steps)
			if (step.change() instanceof Value value)
				set(step.element(), step.feature(), value.after());
		for (Step step : steps)
			if (step.change() instanceof Splice)
				set(step.element(), step.feature(), step.list());
	}

	private Identified made(ElementChange change) {
		if (present.apply(change.id()) != null || !(MatterPackage.eINSTANCE.getEClassifier(change.type()) instanceof EClass type) || type.isAbstract())
			throw new DivergenceException();
		Identified element = (Identified) MatterFactory.eINSTANCE.create(type);
		element.setId(change.id());
		return element;
	}

	/** Compares with what is there, and says what to do. An element that goes keeps its values, as nothing shows them any more. */
	private void steps(ElementChange change, List<Step> steps) {
		Identified element = element(change.id());
		if (element == null || !element.eClass().getName().equals(change.type()))
			throw new DivergenceException();
		ElementState now = ElementState.of(element);
		change.features().forEach((name, each) -> {
			EStructuralFeature feature = element.eClass().getEStructuralFeature(name);
			if (feature == null || feature.isMany() != each instanceof Splice)
				throw new DivergenceException();
			List<String> list = null;
			if (each instanceof Splice splice)
				list = splice.on(now.list(name));
			else if (!Objects.equals(((Value) each).before(), now.values().get(name)))
				throw new DivergenceException();
			if (feature instanceof EReference && !known(each))
				throw new DivergenceException();
			boolean stays = change.life() != Life.WENT || feature instanceof EReference reference && reference.getEOpposite() != null;
			if (stays)
				steps.add(new Step(element, feature, each, list));
		});
	}

	private boolean known(FeatureChange change) {
		return switch (change) {
		case Value value -> value.after() == null || element(value.after()) != null;
		case Splice splice -> splice.inserted().stream().allMatch(id -> element(id) != null);
		};
	}

	private Identified element(String id) {
		Identified made = came.get(id);
		return made != null ? made : present.apply(id);
	}

	private void set(Identified element, EStructuralFeature feature, String text) {
		if (text == null)
			element.eUnset(feature);
		else if (feature instanceof EReference)
			element.eSet(feature, element(text));
		else
			element.eSet(feature, EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text));
	}

	@SuppressWarnings("unchecked") // The lists of the model hold what its features say.
	private void set(Identified element, EStructuralFeature feature, List<String> texts) {
		EList<Object> list = (EList<Object>) element.eGet(feature);
		List<Object> wanted = new ArrayList<>();
		for (String text : texts)
			wanted.add(feature instanceof EReference ? element(text)
					: EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text));
		ECollections.setEList(list, wanted);
	}
}
