package org.pincite.matter.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterPackage;

/**
 * Brings what a colleague did to a copy of a matter together with what was done here, element by element. With the state both began from, only what both
 * changed is a conflict; without it, everything that differs is one, and nothing counts as removed. Lists keep the order they have here.
 */
public final class MatterMerge {

	/** Whose version a conflict is decided for. */
	public enum Choice {
		OURS, THEIRS,
		/** Ours with theirs below it; of texts only, see {@link Conflict#combinable}. */
		BOTH
	}

	/** Features that hold running text, which can stand below another one. */
	private static final Set<String> TEXTS = Set.of("body", "caption", "comment", "context", "evidence", "reasoning", "text");

	/**
	 * Something that both changed, or that differs where it is not known who changed it.
	 *
	 * @param id id of the element
	 * @param type name of its class in the model
	 * @param feature name of the feature, empty if one side removed the element and the other changed it
	 * @param base the value both began from, or null
	 * @param ours the value here, null if it is not set or the element was removed here
	 * @param theirs the value there, null likewise
	 */
	public record Conflict(String id, String type, String feature, String base, String ours, String theirs) {

		/** What a choice names the conflict by. */
		public String key() {
			return feature.isEmpty() ? id : id + "/" + feature;
		}

		/** True if both versions can be kept, one below the other. */
		public boolean combinable() {
			return TEXTS.contains(feature) && ours != null && theirs != null;
		}
	}

	private final String root;
	private final Map<String, ElementState> base;
	private final Map<String, ElementState> ours;
	private final Map<String, ElementState> theirs;
	private final List<Conflict> conflicts = new ArrayList<>();

	private MatterMerge(Matter base, Matter ours, Matter theirs) {
		root = ours.getId();
		this.base = base == null ? null : ElementState.all(base);
		this.ours = ElementState.all(ours);
		this.theirs = ElementState.all(theirs);
		merged(Map.of());
	}

	/**
	 * Compares three states of one matter.
	 *
	 * @param base what both began from, or null if that is not known
	 * @throws IllegalArgumentException if they are not of one matter
	 */
	public static MatterMerge of(Matter base, Matter ours, Matter theirs) {
		if (!Objects.equals(ours.getId(), theirs.getId()) || base != null && !Objects.equals(base.getId(), ours.getId()))
			throw new IllegalArgumentException("These are not states of one matter.");
		return new MatterMerge(base, ours, theirs);
	}

	/** What has to be decided. */
	public List<Conflict> conflicts() {
		return List.copyOf(conflicts);
	}

	/**
	 * The edit that makes the matter here the merged one; it can be undone like any other.
	 *
	 * @param choices a choice for the key of every conflict
	 * @throws IllegalArgumentException if one is missing, or both are chosen where that cannot be
	 */
	public Edit edit(String label, Map<String, Choice> choices) {
		for (Conflict conflict : conflicts)
			if (choices.get(conflict.key()) == null || choices.get(conflict.key()) == Choice.BOTH && !conflict.combinable())
				throw new IllegalArgumentException("Not decided: " + conflict.key());
		Map<String, ElementState> target = merged(choices);
		Set<String> ids = new TreeSet<>(ours.keySet());
		ids.addAll(target.keySet());
		List<ElementChange> changes = new ArrayList<>();
		for (String id : ids) {
			ElementChange change = ElementState.between(id, ours.get(id), target.get(id));
			if (change != null)
				changes.add(change);
		}
		return new Edit(label, changes);
	}

	private Map<String, ElementState> merged(Map<String, Choice> choices) {
		conflicts.clear();
		Map<String, ElementState> target = new TreeMap<>();
		Set<String> ids = new TreeSet<>(ours.keySet());
		ids.addAll(theirs.keySet());
		for (String id : ids) {
			ElementState state = element(id, choices);
			if (state != null)
				target.put(id, state);
		}
		mend(target);
		return target;
	}

	private ElementState element(String id, Map<String, Choice> choices) {
		ElementState here = ours.get(id);
		ElementState there = theirs.get(id);
		ElementState before = base == null ? null : base.get(id);
		if (here != null && there != null && here.type().equals(there.type()))
			return both(id, before, here, there, choices);
		if (here == null)
			return before == null ? there : one(id, before, null, there, choices);
		return before == null ? here : one(id, before, here, null, choices);
	}

	/** One side removed the element: unless the other changed it, it is gone. */
	private ElementState one(String id, ElementState before, ElementState here, ElementState there, Map<String, Choice> choices) {
		ElementState left = here == null ? there : here;
		if (values(left).equals(values(before)))
			return null;
		Conflict conflict = new Conflict(id, left.type(), "", null, here == null ? null : here.values().toString(),
				there == null ? null : there.values().toString());
		conflicts.add(conflict);
		return choices.get(conflict.key()) == Choice.THEIRS ? there : here;
	}

	/** Everything but what an element contains: that children came or went is their own affair. */
	private static Map<String, Object> values(ElementState state) {
		Map<String, Object> values = new LinkedHashMap<>(state.values());
		values.keySet().removeIf(name -> containment(state.type(), name) || opposite(state.type(), name));
		return values;
	}

	private ElementState both(String id, ElementState before, ElementState here, ElementState there, Map<String, Choice> choices) {
		Map<String, Object> values = new LinkedHashMap<>();
		Set<String> names = new TreeSet<>(here.values().keySet());
		names.addAll(there.values().keySet());
		for (String name : names) {
			Object value = type(here.type()).getEStructuralFeature(name).isMany() ? list(name, before, here, there)
					: single(id, name, before, here, there, choices);
			if (value != null && !(value instanceof List<?> list && list.isEmpty()))
				values.put(name, value);
		}
		return new ElementState(here.type(), values);
	}

	private Object single(String id, String name, ElementState before, ElementState here, ElementState there, Map<String, Choice> choices) {
		String ourValue = (String) here.values().get(name);
		String theirValue = (String) there.values().get(name);
		if (Objects.equals(ourValue, theirValue))
			return ourValue;
		String baseValue = before == null ? null : (String) before.values().get(name);
		if (before != null && Objects.equals(ourValue, baseValue))
			return theirValue;
		if (before != null && Objects.equals(theirValue, baseValue))
			return ourValue;
		Conflict conflict = new Conflict(id, here.type(), name, baseValue, ourValue, theirValue);
		conflicts.add(conflict);
		return switch (choices.get(conflict.key())) {
		case THEIRS -> theirValue;
		case BOTH -> ourValue + "\n\n" + theirValue;
		case OURS -> ourValue;
		case null -> ourValue;
		};
	}

	/** Ours, without what they removed, with what they added behind what it stood behind there. */
	private static List<String> list(String name, ElementState before, ElementState here, ElementState there) {
		List<String> theirList = there.list(name);
		List<String> baseList = before == null ? List.of() : before.list(name);
		List<String> merged = new ArrayList<>(here.list(name));
		if (!containment(here.type(), name))
			merged.removeIf(value -> baseList.contains(value) && !theirList.contains(value));
		Set<String> present = new HashSet<>(merged);
		Set<String> removedHere = new HashSet<>(containment(here.type(), name) ? List.of() : baseList);
		int place = 0;
		for (String value : theirList) {
			if (present.contains(value)) {
				place = merged.indexOf(value) + 1;
			} else if (!removedHere.contains(value)) {
				merged.add(place++, value);
				present.add(value);
			}
		}
		return merged;
	}

	/** Takes out what refers to nothing, puts in what must be contained, and makes both ends of a reference agree. */
	private void mend(Map<String, ElementState> target) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			String id = open.pop();
			ElementState state = target.get(id);
			if (state == null || !reached.add(id))
				continue;
			state.values().forEach((name, value) -> {
				if (containment(state.type(), name))
					open.addAll(state.list(name));
			});
		}
		target.keySet().retainAll(reached);
		target.replaceAll((id, state) -> new ElementState(state.type(), mended(state, target)));
		opposites(target);
	}

	private static Map<String, Object> mended(ElementState state, Map<String, ElementState> target) {
		Map<String, Object> values = new LinkedHashMap<>();
		state.values().forEach((name, value) -> {
			if (!(type(state.type()).getEStructuralFeature(name) instanceof EReference)) {
				values.put(name, value);
			} else if (value instanceof List) {
				List<String> known = state.list(name).stream().filter(target::containsKey).toList();
				if (!known.isEmpty())
					values.put(name, known);
			} else if (target.containsKey(value)) {
				values.put(name, value);
			}
		});
		return values;
	}

	/** A list that is the other end of a single reference holds exactly who refers to it. */
	private static void opposites(Map<String, ElementState> target) {
		for (Map.Entry<String, ElementState> entry : target.entrySet()) {
			ElementState state = entry.getValue();
			for (EReference reference : type(state.type()).getEAllReferences()) {
				EReference other = reference.getEOpposite();
				if (other == null || !reference.isMany())
					continue;
				List<String> list = new ArrayList<>(state.list(reference.getName()));
				list.removeIf(id -> !entry.getKey().equals(target.get(id).values().get(other.getName())));
				target.forEach((id, referrer) -> {
					if (type(referrer.type()).getEStructuralFeature(other.getName()) == other
							&& entry.getKey().equals(referrer.values().get(other.getName())) && !list.contains(id))
						list.add(id);
				});
				if (list.isEmpty())
					state.values().remove(reference.getName());
				else
					state.values().put(reference.getName(), list);
			}
		}
	}

	private static EClass type(String type) {
		return (EClass) MatterPackage.eINSTANCE.getEClassifier(type);
	}

	private static boolean containment(String type, String name) {
		EStructuralFeature feature = type(type).getEStructuralFeature(name);
		return feature instanceof EReference reference && reference.isContainment();
	}

	private static boolean opposite(String type, String name) {
		EStructuralFeature feature = type(type).getEStructuralFeature(name);
		return feature instanceof EReference reference && reference.getEOpposite() != null && reference.isMany();
	}
}
