package org.pincite.library.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.pincite.library.SourceText;

/** Keeps the texts asked for last, so that a page of passages unpacks each text once. Thread-safe. */
final class RecentTexts {
	/** Characters kept at most: 8 MB of memory where texts are not Latin. */
	private static final int ROOM = 4_000_000;

	private final Map<String, SourceText> texts = new LinkedHashMap<>(16, 0.75f, true);
	private int size;

	synchronized Optional<SourceText> get(String hash) {
		return Optional.ofNullable(texts.get(hash));
	}

	synchronized SourceText keep(SourceText text) {
		if (text.length() <= ROOM / 2 && texts.put(text.hash(), text) == null) {
			size += text.length();
			for (var oldest = texts.values().iterator(); size > ROOM; oldest.remove())
				size -= oldest.next().length();
		}
		return text;
	}
}
