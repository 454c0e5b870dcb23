package org.pincite.ingest.internal.run;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;

/**
 * Knows which originals the library keeps of which no word is known, because nothing could read pictures when they were imported. Where something now can, they are
 * worth another try. The library is looked through when this is first asked. Safe for several threads.
 */
final class Scans {
	private final Library library;
	private final Supplier<Boolean> canRecognise;
	/** Ids of sources without words, by the end that they have of their bytes' hash. */
	private Map<String, String> unread;

	/** @param canRecognise whether pictures can be read now */
	Scans(Library library, Supplier<Boolean> canRecognise) {
		this.library = library;
		this.canRecognise = canRecognise;
	}

	/** Id of the source that keeps these bytes without a word, if there is a chance to read them now. */
	Optional<String> worthAnotherTry(byte[] original) {
		String id = unread().get(SourceIds.hash(original).substring(0, 8));
		return id != null && Arrays.equals(library.original(id), original) ? Optional.of(id) : Optional.empty();
	}

	private synchronized Map<String, String> unread() {
		if (unread == null)
			unread = canRecognise.get() ? library.sources(SourceFilter.ALL).stream().filter(source -> source.extra().containsKey("scanned"))
					.collect(Collectors.toMap(source -> source.id().substring(source.id().lastIndexOf('-') + 1), Source::id, (first, second) -> first)) : Map.of();
		return unread;
	}
}
