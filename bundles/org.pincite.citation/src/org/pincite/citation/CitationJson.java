package org.pincite.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Citations as plain maps with the field names of the command line's JSON, and back. Values are strings, numbers and lists of strings, so any
 * JSON writer can print them; absent values are left out.
 */
public final class CitationJson {

	private CitationJson() {
	}

	/**
	 * One citation as a map, keys in a fixed order.
	 * <p>
	 * Some fields are printed as the contract's readers expect them: the pin of <i>id.</i>, <i>supra</i>, references and of full citations
	 * keeps a printed "at"; a short form's {@code page} is the page it points to; a blank page is absent; the number of an unknown section is in its text alone.
	 */
	public static Map<String, Object> of(Citation c) {
		Map<String, Object> m = new LinkedHashMap<>();
		m.put("kind", c.kind().json());
		m.put("start", c.core().start());
		m.put("end", c.core().end());
		m.put("fullStart", c.full().start());
		m.put("fullEnd", c.full().end());
		m.put("text", c.text());
		put(m, "volume", c.volume());
		put(m, "reporter", c.reporter());
		put(m, "page", page(c));
		put(m, "canonical", c.canonical());
		put(m, "pin", c.pin() == null || !c.pinAt() ? c.pin() : "at " + c.pin());
		put(m, "year", c.year());
		put(m, "date", c.date());
		put(m, "court", c.court());
		put(m, "plaintiff", c.plaintiff());
		put(m, "defendant", c.defendant());
		put(m, "procedural", c.procedural());
		put(m, "antecedentName", c.antecedentName());
		put(m, "parenthetical", c.parenthetical());
		put(m, "title", c.title());
		put(m, "section", c.kind() == CitationKind.UNKNOWN ? null : c.section());
		list(m, "subsections", c.subsections());
		put(m, "signal", c.signal());
		list(m, "history", c.history());
		list(m, "parallel", c.parallel());
		put(m, "antecedent", c.antecedent());
		put(m, "authority", c.authority());
		put(m, "broken", c.broken());
		return m;
	}

	private static String page(Citation c) {
		String page = c.page();
		if (c.kind() == CitationKind.SHORT && c.pin() != null) {
			int i = 0;
			while (i < c.pin().length() && Character.isLetterOrDigit(c.pin().charAt(i)))
				i++;
			return i == 0 ? null : c.pin().substring(0, i);
		}
		return page == null || page.chars().anyMatch(Character::isLetterOrDigit) ? page : null;
	}

	private static void put(Map<String, Object> m, String key, Object value) {
		if (value != null)
			m.put(key, value);
	}

	private static void list(Map<String, Object> m, String key, List<String> values) {
		if (!values.isEmpty())
			m.put(key, values);
	}

	/**
	 * Reads a citation from such a map.
	 *
	 * @param m a map with at least {@code kind}; positions may be absent
	 * @return the citation, with what the map does not say absent
	 * @throws IllegalArgumentException when the kind is missing or unknown, or a value has the wrong type
	 */
	public static Citation read(Map<String, ?> m) {
		String kind = string(m, "kind");
		if (kind == null)
			throw new IllegalArgumentException("a citation needs a \"kind\" (case, short, id, supra, reference, law, journal, constitution)");
		CitationKind k;
		try {
			k = CitationKind.valueOf(kind.toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException("\"" + kind + "\" is no kind of citation", e);
		}
		String text = string(m, "text");
		int start = number(m, "start", 0), end = number(m, "end", start + (text == null ? 0 : text.length()));
		int from = number(m, "fullStart", start), to = number(m, "fullEnd", end);
		String pin = string(m, "pin");
		boolean at = pin != null && pin.startsWith("at ");
		return new Citation(k, new Span(start, end), new Span(Math.min(from, start), Math.max(to, end)), text == null ? "" : text,
				string(m, "volume"), string(m, "reporter"), string(m, "page"), string(m, "canonical"), at ? pin.substring(3) : pin,
				integer(m, "year"), string(m, "date"), string(m, "court"), string(m, "plaintiff"), string(m, "defendant"),
				string(m, "parenthetical"), string(m, "title"), string(m, "section"), strings(m, "subsections"), string(m, "signal"),
				strings(m, "history"), strings(m, "parallel"), integer(m, "antecedent"), string(m, "authority"), string(m, "broken"),
				string(m, "procedural"), string(m, "antecedentName"), at);
	}

	private static String string(Map<String, ?> m, String key) {
		Object v = m.get(key);
		return v == null ? null : v.toString();
	}

	private static Integer integer(Map<String, ?> m, String key) {
		Object v = m.get(key);
		if (v == null)
			return null;
		if (v instanceof Number n)
			return n.intValue();
		try {
			return Integer.valueOf(v.toString().strip());
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("\"" + key + "\" is not a whole number: " + v, e);
		}
	}

	private static int number(Map<String, ?> m, String key, int otherwise) {
		Integer v = integer(m, key);
		return v == null ? otherwise : v;
	}

	private static List<String> strings(Map<String, ?> m, String key) {
		Object v = m.get(key);
		if (v == null)
			return List.of();
		if (v instanceof Iterable<?> list) {
			List<String> out = new ArrayList<>();
			list.forEach(x -> out.add(String.valueOf(x)));
			return out;
		}
		throw new IllegalArgumentException("\"" + key + "\" is not a list: " + v);
	}
}
