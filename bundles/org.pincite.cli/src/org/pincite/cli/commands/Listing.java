package org.pincite.cli.commands;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.pincite.cli.Console;

/** Prints a list of objects in the form that was asked for: a JSON array, JSON Lines, or a line for people each. */
final class Listing {

	private Listing() {
	}

	static void print(List<Map<String, Object>> objects, Console console, Function<Map<String, Object>, String> words) throws IOException {
		if (console.lines()) {
			for (Map<String, Object> object : objects)
				console.line(object);
		} else if (console.json()) {
			console.document(objects);
		} else {
			objects.forEach(object -> console.print(words.apply(object)));
		}
	}

	/** Cuts a text to a column, with an ellipsis where something is missing. */
	static String column(Object value, int width) {
		String text = value == null ? "" : value.toString().replace('\n', ' ');
		return text.codePointCount(0, text.length()) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
	}
}
