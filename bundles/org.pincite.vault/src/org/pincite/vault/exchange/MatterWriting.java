package org.pincite.vault.exchange;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pincite.matter.Brief;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A matter as a JSON tree. */
final class MatterWriting {

	private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

	private MatterWriting() {
	}

	static ObjectNode tree(Matter matter) {
		ObjectNode tree = JSON.objectNode().put("pincite", "matter").put("version", MatterJson.VERSION);
		fill(tree, matter);
		List<Brief> briefs = matter.getBriefs();
		if (!briefs.isEmpty())
			tree.set("brief", object(briefs.getFirst()));
		if (briefs.size() > 1) {
			ArrayNode more = tree.putArray("briefs");
			briefs.subList(1, briefs.size()).forEach(brief -> more.add(object(brief)));
		}
		return tree;
	}

	private static ObjectNode object(EObject element) {
		ObjectNode object = JSON.objectNode();
		fill(object, element);
		return object;
	}

	private static void fill(ObjectNode object, EObject element) {
		for (EStructuralFeature feature : Shape.features(element.eClass())) {
			Object value = element.eGet(feature);
			if (value instanceof List<?> values) {
				if (!values.isEmpty())
					object.set(Shape.key(feature), array(feature, values));
			} else if (value instanceof Identified referred) {
				object.put(Shape.key(feature), referred.getId());
			} else if (value != null && (element.eIsSet(feature) || value instanceof Enumerator || Shape.key(feature).equals("pro"))) {
				put(object, Shape.key(feature), value);
			}
		}
	}

	private static ArrayNode array(EStructuralFeature feature, List<?> values) {
		ArrayNode array = JSON.arrayNode();
		for (Object value : values) {
			if (!(feature instanceof EReference reference))
				array.add((String) value);
			else if (reference.isContainment())
				array.add(object((EObject) value));
			else
				array.add(((Identified) value).getId());
		}
		return array;
	}

	private static void put(ObjectNode object, String key, Object value) {
		switch (value) {
		case Enumerator literal -> object.put(key, literal.getLiteral());
		case Boolean flag -> object.put(key, flag);
		case Integer number -> object.put(key, number);
		case Double number -> object.put(key, number);
		default -> object.put(key, value.toString());
		}
	}
}
