package org.pincite.search.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.pincite.search.tree.Field;

/** What a language calls the fields. */
final class FieldNames {
	private final Map<String, Field> fields = new LinkedHashMap<>();
	private final Map<Field, String> names = new LinkedHashMap<>();

	/** Adds names of a field, the one that is printed first. */
	FieldNames add(Field field, String... spellings) {
		for (String spelling : spellings)
			fields.put(spelling, field);
		names.putIfAbsent(field, spellings[0]);
		return this;
	}

	boolean has(Field field) {
		return names.containsKey(field);
	}

	/** All spellings, those that are printed among them. */
	Collection<String> all() {
		return fields.keySet();
	}

	Field field(String name) {
		return fields.get(name);
	}

	/** @throws IllegalArgumentException if the language has no such field */
	String name(Field field) {
		String name = names.get(field);
		if (name == null)
			throw new IllegalArgumentException("no field " + field);
		return name;
	}

	/** The fields of {@code ti,ci}. */
	Set<Field> of(Lexeme names) throws Trouble {
		Set<Field> found = EnumSet.noneOf(Field.class);
		int at = names.start();
		for (String name : names.text().split(",", -1)) {
			Field field = fields.get(name);
			if (field == null) {
				String near = nearest(name, fields.keySet());
				throw new Trouble(at, at + name.length(), near, "there is no field '" + name + "'; " + near + "(…) is the nearest of "
						+ String.join(", ", fields.keySet()));
			}
			found.add(field);
			at += name.length() + 1;
		}
		return found;
	}

	/** The nearest name that the language has. */
	String nearest(String typed) {
		return nearest(typed, fields.keySet());
	}

	/** The name that takes the fewest edits. */
	static String nearest(String typed, Collection<String> names) {
		String best = null;
		int least = Integer.MAX_VALUE;
		for (String name : names) {
			int edits = edits(typed, name);
			if (edits < least) {
				least = edits;
				best = name;
			}
		}
		return best;
	}

	private static int edits(String a, String b) {
		List<Integer> row = new ArrayList<>();
		for (int j = 0; j <= b.length(); j++)
			row.add(j);
		for (int i = 1; i <= Math.min(a.length(), 40); i++) {
			List<Integer> next = new ArrayList<>(List.of(i));
			for (int j = 1; j <= b.length(); j++)
				next.add(Math.min(Math.min(next.get(j - 1), row.get(j)) + 1, row.get(j - 1) + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1)));
			row = next;
		}
		return row.get(b.length());
	}
}
