package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.index.DirectoryReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.Source;
import org.pincite.search.Dialect;
import org.pincite.search.Explanation;
import org.pincite.search.Hit;
import org.pincite.search.IndexProgress;
import org.pincite.search.IndexStatus;
import org.pincite.search.Parsed;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;
import org.pincite.search.language.Language;
import org.pincite.search.language.Reading;
import org.pincite.search.language.Translation;
import org.pincite.search.lucene.index.IndexFolder;
import org.pincite.search.lucene.plan.TooWide;
import org.pincite.search.lucene.spans.TooMany;
import org.pincite.search.tree.QueryTree;

/** Answers queries with a Lucene index of the library. Making one touches nothing; the index is opened, and brought up to date, by the first question. */
@Component
public final class LuceneSearch implements SearchService {
	private final Library library;
	private final IndexFolder index;

	@Activate
	public LuceneSearch(@Reference Library library) {
		this.library = library;
		this.index = new IndexFolder(library);
	}

	/** Something asked of an open index. */
	private interface Question<T> {
		T ask(DirectoryReader reader) throws IOException, QuerySyntaxException;
	}

	@Override
	public SearchResult search(SearchRequest request) throws QuerySyntaxException {
		long start = System.nanoTime();
		Language language = Language.of(request.dialect());
		Reading reading = language.read(request.query());
		SearchResult none = new SearchResult(request.dialect(), language.print(reading.tree()), 0, 0, List.of(), Map.of(), reading.warnings());
		SearchResult found = ask(request.query(), none, reader -> {
			Search search = new Search(reader, library, reading.tree(), request.dialect());
			Matches matches = search.run(request);
			Folded folded = new Folded(matches);
			int[] leaders = folded.leaders();
			for (int i = 0; request.facets() && i < leaders.length; i++)
				leaders[i] = matches.document(leaders[i]);
			List<Hit> hits = new Hits(search, matches, folded, library).from(request.offset(), request.limit());
			return new SearchResult(request.dialect(), none.tree(), folded.size(), 0, hits, request.facets() ? Facets.of(reader, leaders) : Map.of(),
					matches.size() == 0 ? search.hints() : List.of());
		});
		List<String> warnings = new ArrayList<>(reading.warnings());
		if (found != none)
			warnings.addAll(found.warnings());
		if (index.delay() != null)
			warnings.add(index.delay());
		return new SearchResult(found.dialect(), found.tree(), found.total(), (System.nanoTime() - start) / 1_000_000, found.hits(), found.facets(), warnings);
	}

	/**
	 * Asks the index. One that turns out to be damaged is built anew, and asked again.
	 *
	 * @param none the answer while there is nothing to search in
	 */
	private <T> T ask(String query, T none, Question<T> question) throws QuerySyntaxException {
		for (int attempt = 0;; attempt++) {
			DirectoryReader reader = index.current();
			if (reader == null)
				return none;
			try {
				return question.ask(reader);
			} catch (TooWide e) {
				throw new QuerySyntaxException(Math.max(0, query.toLowerCase(java.util.Locale.ROOT).indexOf(e.text())), e.getMessage(), null);
			} catch (TooMany | IllegalArgumentException e) {
				throw new QuerySyntaxException(0, Objects.toString(e.getMessage(), e.toString()), null);
			} catch (IOException | RuntimeException | InternalError e) {
				if (attempt > 0 || e instanceof LibraryException)
					throw unreadable(e);
				if (e instanceof RuntimeException mistake && whole(reader))
					throw mistake;
				index.damaged(e);
			} finally {
				IndexFolder.release(reader);
			}
		}
	}

	private static LibraryException unreadable(Throwable cause) {
		return cause instanceof LibraryException library ? library
				: new LibraryException("The index cannot be read: " + cause.getMessage() + ". 'pincite index rebuild' makes it anew.", cause);
	}

	private static boolean whole(DirectoryReader reader) {
		try {
			IndexFolder.check(reader);
			return true;
		} catch (IOException | RuntimeException | InternalError e) {
			return false; // then the index is to blame, not the query
		}
	}

	@Override
	public List<Span> locate(String source, String query, Dialect dialect) throws QuerySyntaxException {
		QueryTree tree = Language.of(dialect).read(query).tree();
		return ask(query, List.of(), reader -> {
			Search search = new Search(reader, library, tree, dialect);
			String id = library.source(source).map(Source::id).orElse(source);
			int document = search.document(id);
			return document < 0 ? List.<Span>of() : search.spans(document, library.text(id)).stream().map(Found::span).toList();
		});
	}

	@Override
	public Parsed parse(String query, Dialect in, Dialect to) throws QuerySyntaxException {
		Language language = Language.of(in);
		Reading reading = language.read(query);
		if (in == to)
			return new Parsed(language.print(reading.tree()), language.print(reading.tree()), reading.warnings());
		Translation translation = Language.of(to).express(reading.tree());
		List<String> warnings = new ArrayList<>(reading.warnings());
		warnings.addAll(translation.warnings());
		return new Parsed(language.print(reading.tree()), translation.query(), warnings);
	}

	@Override
	public Explanation explain(SearchRequest request) throws QuerySyntaxException {
		long start = System.nanoTime();
		Language language = Language.of(request.dialect());
		QueryTree tree = language.read(request.query()).tree();
		Explanation none = new Explanation(language.print(tree), "", List.of(), 0, 0);
		Explanation found = ask(request.query(), none, reader -> {
			List<Explanation.Clause> clauses = new ArrayList<>();
			clauses(tree, 0, language, request.dialect(), reader, clauses);
			Search search = new Search(reader, library, tree, request.dialect());
			return new Explanation(none.tree(), search.query().toString(), clauses, new Folded(search.run(request)).size(), 0);
		});
		return new Explanation(found.tree(), found.lucene(), found.clauses(), found.total(), (System.nanoTime() - start) / 1_000_000);
	}

	private void clauses(QueryTree tree, int depth, Language language, Dialect dialect, DirectoryReader reader, List<Explanation.Clause> clauses)
			throws IOException {
		clauses.add(new Explanation.Clause(language.print(tree), depth, new Search(reader, library, tree, dialect).count()));
		for (QueryTree part : tree.parts())
			clauses(part, depth + 1, language, dialect, reader, clauses);
	}

	@Override
	public IndexStatus status() {
		return index.status();
	}

	@Override
	public void update(IndexProgress progress) {
		index.update(progress);
	}

	@Override
	public void rebuild(IndexProgress progress) {
		index.rebuild(progress);
	}

	@Deactivate
	@Override
	public void close() {
		index.close();
	}
}
