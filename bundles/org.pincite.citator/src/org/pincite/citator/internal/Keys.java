package org.pincite.citator.internal;

import java.util.HashMap;
import java.util.Map;

/** Which keys name one authority: parallel citations, and the records of one document. A union of sets; not thread-safe while it is being built. */
final class Keys {
	private final Map<String, String> parents = new HashMap<>();

	/** Says that two keys name one authority; the first stays its name. */
	void join(String key, String other) {
		String a = find(key);
		String b = find(other);
		if (!a.equals(b))
			parents.put(b, a);
	}

	/** The key that stands for all keys of its authority; the key itself where nothing was joined. */
	String find(String key) {
		String at = key;
		for (String up = parents.get(at); up != null; up = parents.get(at))
			at = up;
		return at;
	}

	/** The key under which a source goes that nothing can cite. */
	static String ofSource(String id) {
		return "#" + id;
	}

	/** True for statutes, regulations and the like: many sources may be of one section, and one source of many sections. */
	static boolean law(String key) {
		boolean numbered = !key.isEmpty() && (Character.isDigit(key.charAt(0)) || key.charAt(0) == '#' || key.startsWith("No."));
		return key.indexOf('§') >= 0 || key.contains(" Fed. Reg. ") || key.contains(" Stat. ") || !numbered && key.contains(". ")
				&& Character.isDigit(key.charAt(key.length() - 1));
	}
}
