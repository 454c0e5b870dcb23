package org.pincite.search.lucene.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.spans.SpanList;
import org.pincite.search.lucene.spans.SpanSource;

/** A part of a query made ready for one commit of the index: finds documents, and in a document the spans of its text. */
public sealed interface Plan {
	/** The documents that satisfy it. */
	Query query();

	/**
	 * Adds the spans of one document's text that satisfy it.
	 *
	 * @return whether the document satisfies it; if not, nothing is added
	 */
	boolean find(Document document, List<SpanList> spans) throws IOException;

	/** One document of a segment. */
	record Document(IndexSearcher searcher, LeafReaderContext segment, int number) {

		boolean satisfies(Query query) throws IOException {
			Scorer scorer = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1).scorer(segment);
			return scorer != null && scorer.iterator().advance(number) == number;
		}
	}

	/** A positional part in any of some fields. */
	record Place(Map<String, SpanSource> sources) implements Plan {
		@Override
		public Query query() {
			BooleanQuery.Builder either = new BooleanQuery.Builder();
			boolean anywhere = List.copyOf(sources.keySet()).equals(Names.ANYWHERE);
			sources.forEach((field, source) -> SourceQueries.add(field, source, anywhere, either));
			BooleanQuery query = either.build();
			return query.clauses().isEmpty() ? new MatchNoDocsQuery("no such word") : query.clauses().size() == 1 ? query.clauses().getFirst().query() : query;
		}

		@Override
		public boolean find(Document document, List<SpanList> spans) throws IOException {
			boolean any = false;
			for (Map.Entry<String, SpanSource> entry : sources.entrySet()) {
				SpanList found = entry.getValue().in(entry.getKey(), document.segment(), document.number());
				any |= found.size() > 0;
				if (found.size() > 0 && entry.getKey().equals(Names.TEXT))
					spans.add(found);
			}
			return any;
		}
	}

	/** All of several. */
	record All(List<Plan> parts) implements Plan {
		@Override
		public Query query() {
			BooleanQuery.Builder all = new BooleanQuery.Builder();
			parts.forEach(part -> all.add(part.query(), Occur.FILTER));
			return all.build();
		}

		@Override
		public boolean find(Document document, List<SpanList> spans) throws IOException {
			List<SpanList> found = new ArrayList<>();
			for (Plan part : parts)
				if (!part.find(document, found))
					return false;
			spans.addAll(found);
			return true;
		}
	}

	/** Any of several. */
	record Any(List<Plan> parts) implements Plan {
		@Override
		public Query query() {
			BooleanQuery.Builder any = new BooleanQuery.Builder();
			parts.forEach(part -> any.add(part.query(), Occur.SHOULD));
			return any.build();
		}

		@Override
		public boolean find(Document document, List<SpanList> spans) throws IOException {
			boolean any = false;
			for (Plan part : parts)
				any |= part.find(document, spans);
			return any;
		}
	}

	/** One without another. */
	record Without(Plan wanted, Plan unwanted) implements Plan {
		@Override
		public Query query() {
			return new BooleanQuery.Builder().add(wanted.query(), Occur.FILTER).add(unwanted.query(), Occur.MUST_NOT).build();
		}

		@Override
		public boolean find(Document document, List<SpanList> spans) throws IOException {
			return !unwanted.find(document, new ArrayList<>()) && wanted.find(document, spans);
		}
	}

	/** What is true of a document as a whole: a date, a court, everything. */
	record Whole(Query query) implements Plan {
		@Override
		public boolean find(Document document, List<SpanList> spans) throws IOException {
			return query instanceof MatchAllDocsQuery || document.satisfies(query);
		}
	}
}
