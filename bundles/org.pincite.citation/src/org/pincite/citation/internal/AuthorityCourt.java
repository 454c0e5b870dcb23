package org.pincite.citation.internal;

import java.util.Collection;

/** The court that the reporters of a decision imply. */
final class AuthorityCourt {

	private AuthorityCourt() {
	}

	/** Court id, or null when no reporter reports a single court. */
	static String of(Collection<String> canonicals) {
		for (String canonical : canonicals) {
			int a = canonical.indexOf(' '), b = canonical.lastIndexOf(' ');
			Edition e = a > 0 && b > a ? Editions.standard().named(canonical.substring(a + 1, b)) : null;
			if (e != null && !e.court().isEmpty())
				return e.court();
		}
		return null;
	}
}
