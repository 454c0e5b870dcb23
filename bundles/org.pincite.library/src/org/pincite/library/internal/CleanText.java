package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

import org.pincite.library.Reference;
import org.pincite.library.Source;

/** Takes out of metadata what no store, list or file can carry: null characters and halves of surrogate pairs. */
final class CleanText {

	private CleanText() {
	}

	static Source source(Source source) {
		Map<String, String> extra = new LinkedHashMap<>();
		source.extra().forEach((name, value) -> extra.put(of(name), of(value)));
		return new Source(source.id(), source.kind(), of(source.title()), of(source.shortTitle()), all(source.citations()),
				of(source.court()), of(source.date()), of(source.docket()), source.judges().stream().map(CleanText::of).toList(), of(source.status()),
				all(source.topics()), of(source.origin()), of(source.url()), of(source.language()), source.digest(),
				source.verification(), references(source.references()), extra);
	}

	/** The string without null characters, each half of a surrogate pair replaced by U+FFFD; null stays null. */
	static String of(String value) {
		if (value == null || fine(value))
			return value;
		StringBuilder clean = new StringBuilder(value.length());
		value.codePoints().filter(point -> point != 0)
				.map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? '\ufffd' : point)
				.forEach(clean::appendCodePoint);
		return clean.toString();
	}

	/**
	 * As {@link #fine(String)}, without a look at every character of an ASCII string.
	 *
	 * @param utf8 the string's bytes
	 */
	static boolean fine(String value, byte[] utf8) {
		// A half of a pair is one byte too, a question mark.
		boolean ascii = utf8.length == value.length() && new String(utf8, StandardCharsets.ISO_8859_1).equals(value);
		return ascii ? value.indexOf(0) < 0 : fine(value);
	}

	/** True if the string holds no null character and no half of a surrogate pair. */
	static boolean fine(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c == 0)
				return false;
			if (Character.isSurrogate(c)) {
				if (!Character.isHighSurrogate(c) || i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1)))
					return false;
				i++;
			}
		}
		return true;
	}

	private static List<String> all(List<String> values) {
		SequencedSet<String> clean = new LinkedHashSet<>();
		values.forEach(value -> clean.add(of(value)));
		return List.copyOf(clean);
	}

	private static List<Reference> references(List<Reference> references) {
		List<Reference> clean = new ArrayList<>();
		for (Reference reference : references)
			clean.add(new Reference(of(reference.authority()), of(reference.treatment()), reference.incoming(),
					of(reference.note()), reference.verification()));
		return clean;
	}
}
