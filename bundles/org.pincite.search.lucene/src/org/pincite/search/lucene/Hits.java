package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.pincite.library.Library;
import org.pincite.library.MarkKind;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.library.SourceText;
import org.pincite.citation.Span;
import org.pincite.search.Hit;

/** Turns documents into hits, with their spans and best passages; texts are read by several threads. */
final class Hits {
	/** Spans given with a hit; {@code locate} gives all. */
	private static final int SPANS = 500;
	private final Commit commit;
	private final Library library;
	private final Workers workers;

	Hits(Commit commit, Library library, Workers workers) {
		this.commit = commit;
		this.library = library;
		this.workers = workers;
	}

	List<Hit> of(Search search, Matched matched, List<Placed> placed) throws IOException {
		List<Callable<Optional<Hit>>> work = new ArrayList<>();
		for (Placed each : placed)
			work.add(() -> hit(search, matched, each));
		return workers.all(work).stream().flatMap(Optional::stream).toList();
	}

	/** Empty if the source was removed since the index was read. */
	private Optional<Hit> hit(Search search, Matched matched, Placed placed) throws IOException {
		Optional<Source> source = library.source(commit.id(placed.document()));
		if (source.isEmpty())
			return Optional.empty();
		List<String> also = new ArrayList<>();
		for (int other : matched.folded(placed.document()))
			also.add(commit.id(other));
		String id = source.get().id();
		SourceText text = library.text(id);
		List<Found> found = search.spans(placed.document(), text);
		if (found.isEmpty())
			return Optional.of(new Hit(source.get(), placed.score(), List.of(), null, also));
		Span window = BestPassage.of(text.value(), library.marks(id, MarkKind.PARAGRAPH, MarkKind.HEADING, MarkKind.SENTENCE), found);
		return Optional.of(new Hit(source.get(), placed.score(), found.stream().limit(SPANS).map(Found::span).toList(),
				Passages.of(library).at(id, window.start(), window.end()), also));
	}
}
