package org.pincite.search.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.pincite.library.SourceFilter;
import org.pincite.search.SearchRequest;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.index.SourceForm;
import org.pincite.search.text.Word;
import org.pincite.search.tree.Field;

/** The filter and the chosen facets of a request, as queries. */
final class Filters {
	private static final List<Field> DESCRIBING = List.of(Field.TITLE, Field.CITATION, Field.TOPIC);

	private Filters() {
	}

	/** What the request asks besides its query, but for labels that are not in the index; null if nothing. */
	static Query of(SearchRequest request) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		add(request, query);
		BooleanQuery built = query.build();
		return built.clauses().isEmpty() ? null : built;
	}

	/** What a filter asks; null if nothing. */
	static Query of(SourceFilter filter) {
		BooleanQuery.Builder query = new BooleanQuery.Builder();
		add(filter, query);
		BooleanQuery built = query.build();
		return built.clauses().isEmpty() ? null : built;
	}

	private static void add(SearchRequest request, BooleanQuery.Builder query) {
		add(request.filter(), query);
		oneOf(Names.ID, request.sources(), query);
		request.refine().forEach((name, values) -> {
			if (!name.equals(Names.FLAG))
				oneOf(Names.facet(name), values, query);
		});
	}

	private static void add(SourceFilter filter, BooleanQuery.Builder query) {
		oneOf(Names.KIND, filter.kinds().stream().map(kind -> kind.json()).toList(), query);
		oneOf(Names.COURT, filter.courts(), query);
		if (filter.from() != null || filter.to() != null)
			query.add(LongPoint.newRangeQuery(Names.DATE, SourceForm.firstDay(filter.from()).orElse(Long.MIN_VALUE), last(filter.to())), Occur.FILTER);
		for (String typed : filter.words())
			for (Word word : Word.in(typed))
				for (String part : word.text().split("-"))
					query.add(describing(part), Occur.FILTER);
	}

	private static void oneOf(String field, Collection<String> values, BooleanQuery.Builder query) {
		if (!values.isEmpty())
			query.add(new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
	}

	private static Query describing(String word) {
		BooleanQuery.Builder any = new BooleanQuery.Builder();
		DESCRIBING.forEach(field -> any.add(new TermQuery(new Term(Names.name(field), word)), Occur.SHOULD));
		return any.build();
	}

	/** Epoch day of the last day that a date or its prefix names. */
	private static long last(String date) {
		if (date == null || SourceForm.firstDay(date).isEmpty())
			return Long.MAX_VALUE;
		LocalDate first = LocalDate.ofEpochDay(SourceForm.firstDay(date).get());
		return (date.length() == 4 ? first.plusYears(1).minusDays(1) : date.length() == 7 ? YearMonth.from(first).atEndOfMonth() : first).toEpochDay();
	}
}
