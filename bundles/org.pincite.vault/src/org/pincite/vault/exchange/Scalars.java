package org.pincite.vault.exchange;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

import com.fasterxml.jackson.databind.JsonNode;

/** Single values of the document as values of the model. */
final class Scalars {

	private Scalars() {
	}

	/** The value, or null after adding a problem. */
	static Object read(EAttribute feature, String where, JsonNode value, List<String> problems) {
		if (feature.getEAttributeType() instanceof EEnum choices)
			return choice(choices, where, value, problems);
		Object read = switch (feature.getEAttributeType().getInstanceClassName()) {
		case "boolean" -> value.isBoolean() ? value.booleanValue() : null;
		case "int" -> value.canConvertToInt() && value.isIntegralNumber() ? value.intValue() : null;
		case "double" -> value.isNumber() && Double.isFinite(value.doubleValue()) ? value.doubleValue() : null;
		default -> value.isTextual() || value.isNumber() ? value.asText() : null;
		};
		if (read == null)
			problems.add(where + " " + MatterReading.shown(value) + " is not " + expected(feature));
		return read;
	}

	private static Object choice(EEnum choices, String where, JsonNode value, List<String> problems) {
		String text = value.isTextual() ? Shape.VALUES.getOrDefault(value.textValue(), value.textValue()) : null;
		EEnumLiteral literal = text == null ? null : choices.getEEnumLiteralByLiteral(text);
		if (literal != null)
			return literal.getInstance();
		problems.add(where + " " + MatterReading.shown(value) + " is not one of "
				+ choices.getELiterals().stream().map(EEnumLiteral::getLiteral).collect(Collectors.joining(", ")));
		return null;
	}

	private static String expected(EAttribute feature) {
		return switch (feature.getEAttributeType().getInstanceClassName()) {
		case "boolean" -> "true or false";
		case "int" -> "a whole number";
		case "double" -> "a number";
		default -> "a text";
		};
	}
}
