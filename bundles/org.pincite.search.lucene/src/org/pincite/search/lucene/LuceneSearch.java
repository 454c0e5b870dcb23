package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.FixedBitSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.Source;
import org.pincite.search.Completion;
import org.pincite.search.Dialect;
import org.pincite.search.Explanation;
import org.pincite.search.Hit;
import org.pincite.search.IndexProgress;
import org.pincite.search.IndexStatus;
import org.pincite.search.LikeRequest;
import org.pincite.search.Parsed;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;
import org.pincite.search.SourceFlags;
import org.pincite.search.TypedQuery;
import org.pincite.search.language.Cursor;
import org.pincite.search.language.Language;
import org.pincite.search.language.Reading;
import org.pincite.search.language.Translation;
import org.pincite.search.lucene.index.Directories;
import org.pincite.search.lucene.index.IndexFolder;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.plan.TooWide;
import org.pincite.search.lucene.spans.TooMany;
import org.pincite.search.tree.QueryTree;

/** Answers queries with a Lucene index of the library. Making one touches nothing; the index is opened, and brought up to date, by the first question. */
@Component
public final class LuceneSearch implements SearchService {
	private static final String UNLABELLED = "The treatment flags are being gathered: they are not counted yet.";
	private final Library library;
	private final IndexFolder index;
	private final InForce inForce;
	private final Workers workers = new Workers();
	private final FacetColumns columns = new FacetColumns();
	private final Flags flags;
	private Commit last;

	/** @param labels who gives labels to sources, or null */
	@Activate
	public LuceneSearch(@Reference Library library,
			@Reference(cardinality = ReferenceCardinality.OPTIONAL) SourceFlags labels) {
		this(library, labels, FSDirectory::open);
	}

	/** @param directories opens the folder of the index */
	LuceneSearch(Library library, SourceFlags labels, Directories directories) {
		this.library = library;
		this.index = new IndexFolder(library, directories);
		this.inForce = new InForce(library);
		this.flags = new Flags(labels);
	}

	public LuceneSearch(Library library) {
		this(library, null);
	}

	/** Something asked of an open index. */
	private interface Question<T> {
		T ask(Commit commit) throws IOException, QuerySyntaxException;
	}

	private synchronized Commit commit(DirectoryReader reader) {
		if (last == null || last.reader() != reader)
			last = new Commit(reader, workers);
		return last;
	}

	@Override
	public SearchResult search(SearchRequest request) throws QuerySyntaxException {
		long start = System.nanoTime();
		Language language = Language.of(request.dialect());
		Reading reading = language.read(request.query());
		SearchResult none = new SearchResult(request.dialect(), language.print(reading.tree()), 0, 0, List.of(), Map.of(), reading.warnings());
		SearchResult found = ask(request.query(), none, commit -> answer(commit, request, reading, none));
		List<String> warnings = new ArrayList<>(reading.warnings());
		if (found != none)
			warnings.addAll(found.warnings());
		if (index.delay() != null)
			warnings.add(index.delay());
		return new SearchResult(found.dialect(), found.tree(), found.total(), (System.nanoTime() - start) / 1_000_000, found.hits(), found.facets(), warnings);
	}

	private SearchResult answer(Commit commit, SearchRequest request, Reading reading, SearchResult none) throws IOException, QuerySyntaxException {
		Search search = new Search(commit, library, reading.tree(), request.dialect());
		List<String> warnings = new ArrayList<>();
		Map<String, FixedBitSet> labels = labels(commit, request);
		if (labels == null)
			warnings.add(UNLABELLED);
		Matched matched = search.matched(conditions(commit, request, labels));
		Map<String, Map<String, Long>> facets = new LinkedHashMap<>();
		if (request.facets()) {
			facets.putAll(columns.count(commit.reader(), matched.leaders()));
			if (labels != null && !labels.isEmpty())
				facets.put(Names.FLAG, Flags.count(labels, matched.leaders()));
		}
		List<Hit> hits = new Hits(commit, library, workers).of(search, matched, search.placed(matched, request));
		if (matched.size() == 0)
			warnings.addAll(search.hints());
		return new SearchResult(request.dialect(), none.tree(), matched.size(), 0, hits, facets, warnings);
	}

	/** Documents by their label if the request asks for labels; null while they are being gathered. */
	private Map<String, FixedBitSet> labels(Commit commit, SearchRequest request) throws IOException {
		return request.facets() || request.refine().containsKey(Names.FLAG) ? flags.of(commit) : Map.of();
	}

	/** What the request asks besides its query, or null. */
	private Query conditions(Commit commit, SearchRequest request, Map<String, FixedBitSet> labels) throws QuerySyntaxException {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		Query filters = Filters.of(request);
		if (filters != null)
			all.add(filters, Occur.FILTER);
		Query editions = inForce.of(request);
		if (editions != null)
			all.add(editions, Occur.FILTER);
		if (request.refine().containsKey(Names.FLAG) && labels != null)
			all.add(new BitsQuery(Flags.with(request.refine().get(Names.FLAG), labels, commit.reader().maxDoc())), Occur.FILTER);
		for (TypedQuery earlier : request.within())
			all.add(new Search(commit, library, Language.of(earlier.dialect()).read(earlier.text()).tree(), earlier.dialect()).query(), Occur.FILTER);
		BooleanQuery query = all.build();
		return query.clauses().isEmpty() ? null : query;
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
				return question.ask(commit(reader));
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
		return ask(query, List.of(), commit -> {
			Search search = new Search(commit, library, tree, dialect);
			String id = library.source(source).map(Source::id).orElse(source);
			int document = commit.document(id);
			return document < 0 ? List.<Span>of() : search.spans(document, library.text(id)).stream().map(Found::span).toList();
		});
	}

	@Override
	public SearchResult like(LikeRequest request) {
		long start = System.nanoTime();
		SearchResult none = new SearchResult(Dialect.WORDS, "", 0, 0, List.of(), Map.of(), List.of());
		try {
			SearchResult found = ask("", none, commit -> {
				Likeness likeness = new Likeness(commit, library, request);
				List<Hit> hits = likeness.hits(Filters.of(request.filter()), workers);
				return new SearchResult(Dialect.WORDS, String.join(" ", likeness.telling()), hits.size(), 0, hits, Map.of(), List.of());
			});
			return new SearchResult(found.dialect(), found.tree(), found.total(), (System.nanoTime() - start) / 1_000_000, found.hits(), Map.of(),
					index.delay() == null ? List.of() : List.of(index.delay()));
		} catch (QuerySyntaxException e) {
			throw new IllegalStateException("no query was read", e);
		}
	}

	@Override
	public List<Completion> complete(String query, int cursor, Dialect dialect) {
		Cursor place = Cursor.in(query, cursor, dialect);
		try {
			return ask(query, List.of(), commit -> new Completions(commit, library, place).all());
		} catch (QuerySyntaxException e) {
			throw new IllegalStateException("no query was read", e);
		}
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
		Explanation found = ask(request.query(), none, commit -> {
			List<Explanation.Clause> clauses = new ArrayList<>();
			clauses(tree, 0, language, request.dialect(), commit, clauses);
			Search search = new Search(commit, library, tree, request.dialect());
			long total = search.matched(conditions(commit, request, labels(commit, request))).size();
			return new Explanation(none.tree(), search.query().toString(), clauses, total, 0);
		});
		return new Explanation(found.tree(), found.lucene(), found.clauses(), found.total(), (System.nanoTime() - start) / 1_000_000);
	}

	private void clauses(QueryTree tree, int depth, Language language, Dialect dialect, Commit commit, List<Explanation.Clause> clauses)
			throws IOException {
		long start = System.nanoTime();
		int count = new Search(commit, library, tree, dialect).count();
		clauses.add(new Explanation.Clause(language.print(tree), depth, count, (System.nanoTime() - start) / 1_000));
		for (QueryTree part : tree.parts())
			clauses(part, depth + 1, language, dialect, commit, clauses);
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
		workers.close();
		index.close();
	}
}
