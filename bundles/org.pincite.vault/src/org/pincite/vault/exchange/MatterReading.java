package org.pincite.vault.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.Pin;

import com.fasterxml.jackson.databind.JsonNode;

/** A JSON tree as a matter: first all elements, then what refers to what. Goes on after a problem, to find them all. */
final class MatterReading {

	/** Ids are used where blanks, colons and hashes separate; these characters are safe there. */
	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_.-]{1,200}");

	/** A reference to set once all elements are there. */
	private record Reference(String where, Identified owner, EReference feature, JsonNode ids) {
	}

	private final Consumer<String> remarks;
	private final List<String> problems = new ArrayList<>();
	private final List<Reference> references = new ArrayList<>();
	private final Map<String, Identified> byId = new HashMap<>();

	MatterReading(Consumer<String> remarks) {
		this.remarks = remarks;
	}

	Matter read(JsonNode tree) throws MatterJsonException {
		if (tree == null || !tree.isObject() || !"matter".equals(tree.path("pincite").asText()))
			throw new MatterJsonException(List.of("not a matter: the document does not begin with \"pincite\": \"matter\""), null);
		if (tree.path("version").asInt() != MatterJson.VERSION)
			throw new MatterJsonException(List.of("version: this version of Pincite reads version " + MatterJson.VERSION + ", and this is "
					+ shown(tree.path("version"))), null);
		Matter matter = MatterFactory.eINSTANCE.createMatter();
		fill("matter", matter, tree);
		if (!tree.path("brief").isMissingNode() && !tree.path("brief").isNull())
			addTo(matter, Literals.MATTER__BRIEFS, "brief", tree.path("brief"));
		list("briefs", tree.path("briefs")).forEach((where, node) -> addTo(matter, Literals.MATTER__BRIEFS, where, node));
		references.forEach(this::resolve);
		if (!problems.isEmpty())
			throw new MatterJsonException(problems, null);
		return matter;
	}

	private void fill(String where, Identified element, JsonNode node) {
		EClass type = element.eClass();
		List<EStructuralFeature> features = Shape.features(type);
		String place = identify(where, element, node);
		for (EStructuralFeature feature : features) {
			JsonNode value = node.path(Shape.key(feature));
			boolean absent = value.isMissingNode() || value.isNull();
			if (absent && Shape.REQUIRED.contains(feature))
				problems.add(place + ": " + Shape.key(feature) + " is missing");
			if (!absent && feature != Literals.IDENTIFIED__ID)
				feature(place, element, feature, value);
		}
		Set<String> known = features.stream().map(Shape::key).collect(Collectors.toSet());
		node.fieldNames().forEachRemaining(key -> {
			if (!known.contains(key) && !(element instanceof Matter && Shape.OTHER_KEYS.contains(key)))
				remarks.accept(place + ": unknown key " + quoted(key) + " skipped");
		});
		check(place, element);
	}

	/** Takes the id, and answers what to call the element in problems. */
	private String identify(String where, Identified element, JsonNode node) {
		JsonNode id = node.path("id");
		if (id.isMissingNode() || id.isNull())
			return where;
		String place = where + " (" + shown(id) + ")";
		if (!id.isTextual() || !ID.matcher(id.textValue()).matches())
			problems.add(place + ": the id may hold letters, digits, and _ . - only");
		else if (byId.putIfAbsent(id.textValue(), element) != null)
			problems.add(place + ": the id is used twice");
		element.setId(id.asText());
		return place;
	}

	private void feature(String place, Identified element, EStructuralFeature feature, JsonNode value) {
		String key = Shape.key(feature);
		if (feature instanceof EReference reference && reference.isContainment())
			list(place.equals("matter") || element instanceof Matter ? key : place + " " + key, value)
					.forEach((where, node) -> addTo(element, reference, where, node));
		else if (feature instanceof EReference reference)
			references.add(new Reference(place, element, reference, value));
		else if (feature.isMany())
			values(element, feature).addAll(list(place + " " + key, value).entrySet().stream()
					.map(each -> Scalars.read((EAttribute) feature, each.getKey(), each.getValue(), problems)).toList());
		else {
			Object scalar = Scalars.read((EAttribute) feature, place + ": " + key, value, problems);
			if (scalar != null)
				element.eSet(feature, scalar);
		}
	}

	private void addTo(Identified owner, EReference list, String where, JsonNode node) {
		if (!node.isObject()) {
			problems.add(where + ": an object is expected");
			return;
		}
		Identified element = (Identified) MatterFactory.eINSTANCE.create(list.getEReferenceType());
		fill(where, element, node);
		values(owner, list).add(element);
	}

	private Map<String, JsonNode> list(String where, JsonNode node) {
		Map<String, JsonNode> items = new java.util.LinkedHashMap<>();
		if (node.isArray())
			for (int i = 0; i < node.size(); i++)
				items.put(where + "[" + i + "]", node.get(i));
		else if (!node.isMissingNode() && !node.isNull())
			problems.add(where + ": a list is expected");
		return items;
	}

	private void resolve(Reference reference) {
		EReference feature = reference.feature();
		String key = reference.where() + ": " + Shape.key(feature);
		if (!feature.isMany()) {
			Identified referred = referred(key, feature, reference.ids());
			if (referred != null)
				reference.owner().eSet(feature, referred);
			return;
		}
		list(key, reference.ids()).forEach((where, id) -> {
			Identified referred = referred(where, feature, id);
			if (referred != null && !values(reference.owner(), feature).contains(referred))
				values(reference.owner(), feature).add(referred);
		});
	}

	private Identified referred(String where, EReference feature, JsonNode id) {
		Identified referred = id.isTextual() ? byId.get(id.textValue()) : null;
		if (referred != null && feature.getEReferenceType().isInstance(referred))
			return referred;
		String type = feature.getEReferenceType() == Literals.PINNABLE ? "statement, argument or fact"
				: feature.getEReferenceType() == Literals.IDENTIFIED ? "element" : feature.getEReferenceType().getName().toLowerCase(java.util.Locale.ROOT);
		problems.add(where + " " + shown(id) + " is no " + type + " of this matter");
		return null;
	}

	private void check(String place, EObject element) {
		if (element instanceof Argument argument && !(argument.getWeight() >= 0 && argument.getWeight() <= 1))
			problems.add(place + ": weight " + argument.getWeight() + " does not lie between 0 and 1");
		if (element instanceof Pin pin) {
			if (pin.getStart() < 0 || pin.getEnd() < pin.getStart())
				problems.add(place + ": start " + pin.getStart() + " and end " + pin.getEnd() + " are no span");
			if (pin.getExact() != null && pin.getExact().isBlank())
				problems.add(place + ": exact is blank");
		}
	}

	@SuppressWarnings("unchecked")
	private static List<Object> values(EObject element, EStructuralFeature feature) {
		return (List<Object>) element.eGet(feature);
	}

	static String shown(JsonNode node) {
		return node.isMissingNode() ? "missing" : quoted(node.isValueNode() ? node.asText() : node.getNodeType().name().toLowerCase(java.util.Locale.ROOT));
	}

	static String quoted(String text) {
		String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ");
		return "“" + (line.length() > 60 ? line.substring(0, 59) + "…" : line) + "”";
	}
}
