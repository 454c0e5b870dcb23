package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.MarkKind;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.library.SourceText;
import org.pincite.search.Hit;

/** Turns the matches wanted into hits, with their spans and best passages. */
final class Hits {
	/** Spans given with a hit; {@code locate} gives all. */
	private static final int SPANS = 500;
	private final Search search;
	private final Matches matches;
	private final Folded folded;
	private final Library library;

	Hits(Search search, Matches matches, Folded folded, Library library) {
		this.search = search;
		this.matches = matches;
		this.folded = folded;
		this.library = library;
	}

	List<Hit> from(int offset, int limit) throws IOException {
		List<Hit> hits = new ArrayList<>();
		for (int match : folded.best(Math.max(0, offset), Math.max(0, limit)))
			hit(match).ifPresent(hits::add);
		return hits;
	}

	/** Empty if the source was removed since the index was read. */
	private Optional<Hit> hit(int match) throws IOException {
		Optional<Source> source = library.source(search.id(matches.document(match)));
		if (source.isEmpty())
			return Optional.empty();
		List<String> also = new ArrayList<>();
		for (int other : folded.folded(match))
			also.add(search.id(matches.document(other)));
		String id = source.get().id();
		SourceText text = library.text(id);
		List<Found> found = search.spans(matches.document(match), text);
		if (found.isEmpty())
			return Optional.of(new Hit(source.get(), matches.score(match), List.of(), null, also));
		Span window = BestPassage.of(text.value(), library.marks(id, MarkKind.PARAGRAPH, MarkKind.HEADING, MarkKind.SENTENCE), found);
		return Optional.of(new Hit(source.get(), matches.score(match), found.stream().limit(SPANS).map(Found::span).toList(),
				Passages.of(library).at(id, window.start(), window.end()), also));
	}
}
