package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.Passage;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
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
import org.pincite.search.tree.Distribution;
import org.pincite.search.tree.QueryTree;

/** Answers queries with a Lucene index of the library. Making one touches nothing; the index is opened, and brought up to date, by the first question. */
@Component
public final class LuceneSearch implements SearchService {
	private static final int SPANS_SHOWN = 500;
	private static final List<String> TEXT_ONLY = List.of(Fields.TEXT);
	/** Plain words may stand anywhere in a record. */
	private static final List<String> ANYWHERE = List.of(Fields.TEXT, Fields.TITLE, Fields.CITATION, Fields.TOPIC,
			Fields.name(org.pincite.search.tree.Field.DOCKET));
	private final Library library;
	private final LuceneIndex index;

	@Activate
	public LuceneSearch(@Reference Library library) {
		this.library = library;
		this.index = new LuceneIndex(library);
	}

	@Override
	public SearchResult search(SearchRequest request) throws QuerySyntaxException {
		long start = System.nanoTime();
		Language language = Language.of(request.dialect());
		Reading reading = language.read(request.query());
		List<String> warnings = new ArrayList<>(reading.warnings());
		Execution execution = run(reading.tree(), request, request.facets());
		if (index.busyElsewhere())
			warnings.add("Another Pincite is writing the index: the newest sources may be missing from this answer.");
		List<Execution.Found> found = execution == null ? List.of() : execution.found();
		List<Hit> hits = hits(found, request.offset(), request.limit());
		long millis = (System.nanoTime() - start) / 1_000_000;
		return new SearchResult(request.dialect(), language.print(reading.tree()), found.size(), millis, hits,
				execution == null ? Map.of() : execution.facets(), warnings);
	}

	/** Null if there is nothing to search in. */
	private Execution run(QueryTree tree, SearchRequest request, boolean facets) throws QuerySyntaxException {
		DirectoryReader reader = index.current();
		if (reader == null)
			return null;
		try {
			return new Execution(reader, library, Distribution.of(tree), request.dialect() == Dialect.WORDS ? ANYWHERE : TEXT_ONLY, filter(request), facets).run();
		} catch (Expansion.TooWide e) {
			throw new QuerySyntaxException(Math.max(0, request.query().indexOf(e.text())), e.getMessage() + "; type more of the word", null);
		} catch (IllegalArgumentException e) {
			throw new QuerySyntaxException(0, e.getMessage(), null);
		} catch (IOException e) {
			throw new LibraryException("The index cannot be read: " + e.getMessage() + ". 'pincite index rebuild' makes it anew.", e);
		} finally {
			release(reader);
		}
	}

	private static void release(DirectoryReader reader) {
		try {
			reader.decRef();
		} catch (IOException e) {
			throw new LibraryException("The index cannot be closed: " + e.getMessage(), e);
		}
	}

	/** The filter of a request as a query, or null if everything is wanted. */
	private static Query filter(SearchRequest request) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		SourceFilter filter = request.filter();
		if (!filter.kinds().isEmpty())
			query.add(new TermInSetQuery(Fields.FACET + "kind", filter.kinds().stream().map(kind -> new BytesRef(kind.json())).toList()), Occur.FILTER);
		if (!filter.courts().isEmpty())
			query.add(new TermInSetQuery(Fields.FACET + "court", filter.courts().stream().map(BytesRef::new).toList()), Occur.FILTER);
		if (filter.from() != null || filter.to() != null)
			query.add(LongPoint.newRangeQuery(Fields.DAY, filter.from() == null ? Long.MIN_VALUE : SourceDocumentFields.day(filter.from()).toEpochDay(),
					filter.to() == null ? Long.MAX_VALUE : lastDay(filter.to())), Occur.FILTER);
		request.refine().forEach((name, values) -> query.add(new TermInSetQuery(Fields.FACET + name, values.stream().map(BytesRef::new).toList()), Occur.FILTER));
		BooleanQuery built = query.build();
		return built.clauses().isEmpty() ? null : built;
	}

	private static long lastDay(String date) {
		var first = SourceDocumentFields.day(date);
		return (switch (date.length()) {
		case 4 -> first.plusYears(1).minusDays(1);
		case 7 -> first.plusMonths(1).minusDays(1);
		default -> first;
		}).toEpochDay();
	}

	/** The hits asked for; records of one document are one hit. */
	private List<Hit> hits(List<Execution.Found> found, int offset, int limit) {
		Map<String, List<Execution.Found>> groups = new LinkedHashMap<>();
		Set<String> placed = new HashSet<>();
		for (Execution.Found each : found) {
			if (groups.size() > offset + limit)
				break;
			if (!placed.add(each.source()))
				continue;
			List<Execution.Found> group = new ArrayList<>(List.of(each));
			List<String> same = library.sameAs(each.source());
			if (!same.isEmpty())
				found.stream().filter(other -> same.contains(other.source()) && placed.add(other.source())).forEach(group::add);
			groups.put(each.source(), group);
		}
		return groups.values().stream().skip(offset).limit(limit).map(this::hit).filter(hit -> hit != null).toList();
	}

	/** Null if the source was removed meanwhile. */
	private Hit hit(List<Execution.Found> group) {
		Execution.Found best = group.getFirst();
		Source source = library.source(best.source()).orElse(null);
		if (source == null)
			return null;
		List<String> also = group.stream().skip(1).map(Execution.Found::source).toList();
		String text = library.text(source.id()).value();
		List<Span> spans = spans(text, best.matches());
		if (spans.isEmpty())
			return new Hit(source, best.score(), List.of(), null, also);
		Span window = BestPassage.of(text, spans);
		Passage passage = Passages.of(library).at(source.id(), window.start(), window.end());
		return new Hit(source, best.score(), spans, passage, also);
	}

	private static List<Span> spans(String text, List<Match> matches) {
		List<Match> minimal = Matcher.minimal(matches);
		if (minimal.isEmpty())
			return List.of();
		TextWords words = new TextWords(text);
		return minimal.stream().map(words::span).filter(span -> span != null).limit(SPANS_SHOWN).toList();
	}

	@Override
	public List<Span> locate(String source, String query, Dialect dialect) throws QuerySyntaxException {
		Reading reading = Language.of(dialect).read(query);
		DirectoryReader reader = index.current();
		if (reader == null)
			return List.of();
		try {
			Query only = new TermQuery(new Term(Fields.ID, source));
			List<Execution.Found> found = new Execution(reader, library, Distribution.of(reading.tree()), TEXT_ONLY, only, false).run().found();
			return found.isEmpty() ? List.of() : spans(library.text(source).value(), found.getFirst().matches());
		} catch (Expansion.TooWide | IllegalArgumentException e) {
			throw new QuerySyntaxException(0, e.getMessage(), null);
		} catch (IOException e) {
			throw new LibraryException("The index cannot be read: " + e.getMessage(), e);
		} finally {
			release(reader);
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
		List<Explanation.Clause> clauses = new ArrayList<>();
		clauses(tree, 0, language, request, clauses);
		DirectoryReader reader = index.current();
		String lucene = "";
		if (reader != null)
			try {
				lucene = new Approximation(reader, new Expansion(reader), new SourceLookup(library)).of(Distribution.of(tree), TEXT_ONLY).toString();
			} finally {
				release(reader);
			}
		return new Explanation(language.print(tree), lucene, clauses, clauses.getFirst().sources(), (System.nanoTime() - start) / 1_000_000);
	}

	private void clauses(QueryTree tree, int depth, Language language, SearchRequest request, List<Explanation.Clause> clauses) throws QuerySyntaxException {
		Execution execution = run(tree, request, false);
		clauses.add(new Explanation.Clause(language.print(tree), depth, execution == null ? 0 : execution.found().size()));
		for (QueryTree part : tree.parts())
			clauses(part, depth + 1, language, request, clauses);
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
