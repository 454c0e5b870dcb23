package org.pincite.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.search.Completion;
import org.pincite.search.Completion.Kind;
import org.pincite.search.Dialect;
import org.pincite.search.language.Cursor;
import org.pincite.search.lucene.index.Names;
import org.pincite.search.lucene.index.SourceForm;
import org.pincite.search.text.WordScanner;
import org.pincite.search.tree.Field;

/** What a query may go on with at the cursor, by what the library has. Good for one question. */
final class Completions {
	private static final int MOST = 12;
	private static final int WORDS = 8;
	private static final int CITATIONS = 8;
	/** Words with this beginning that are compared; more would take too long while somebody types. */
	private static final int COMPARED = 20_000;
	private static final int SHORTEST_WORD = 2;
	private final Commit commit;
	private final Library library;
	private final Cursor cursor;
	private final List<Completion> found = new ArrayList<>();

	Completions(Commit commit, Library library, Cursor cursor) {
		this.commit = commit;
		this.library = library;
		this.cursor = cursor;
	}

	List<Completion> all() throws IOException {
		if (cursor.field() == Field.COURT)
			courts();
		else if (cursor.field() == Field.JUDGE)
			judges();
		else {
			cursor.fields().forEach(field -> found.add(new Completion(cursor.start(), cursor.at(), field, "", Kind.FIELD)));
			if (cursor.field() == null || cursor.field() == Field.CITATION)
				citations();
			if (cursor.field() != Field.CITATION)
				words(cursor.field() == null ? Names.PLAIN : Names.name(cursor.field()));
		}
		return found.stream().limit(MOST).toList();
	}

	private String typed() {
		return cursor.typed().toLowerCase(Locale.ROOT);
	}

	/** Courts of the library whose id or name has a word that begins so, those with most sources first. */
	private void courts() throws IOException {
		Map<String, String> names = new LinkedHashMap<>();
		for (String id : mostFirst(Names.COURT))
			names.put(id, Courts.standard().byId(id).map(Court::name).orElse(""));
		names.forEach((id, name) -> {
			if (begins(id, typed()) || begins(name, typed()))
				found.add(new Completion(cursor.start(), cursor.at(), id, name, Kind.COURT));
		});
	}

	private void judges() throws IOException {
		for (String judge : mostFirst(Names.JUDGE))
			if (begins(judge, typed()))
				found.add(new Completion(cursor.start(), cursor.at(), quoted(judge), "", Kind.JUDGE));
	}

	/** A name of several words as the language says that they belong together. */
	private String quoted(String name) {
		boolean open = cursor.start() > 0 && "\"“".indexOf(cursor.query().charAt(cursor.start() - 1)) >= 0;
		return open || name.indexOf(' ') < 0 || cursor.dialect() == Dialect.LEXIS ? name : '"' + name + '"';
	}

	private static boolean begins(String name, String typed) {
		String lower = name.toLowerCase(Locale.ROOT);
		return lower.startsWith(typed) || lower.contains(" " + typed);
	}

	private List<String> mostFirst(String field) throws IOException {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Terms terms = MultiTerms.getTerms(commit.reader(), field);
		TermsEnum each = terms == null ? null : terms.iterator();
		for (BytesRef term = each == null ? null : each.next(); term != null; term = each.next())
			counts.put(term.utf8ToString(), each.docFreq());
		return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
	}

	/** Citations of the library that begin with the numbers and reporter typed. */
	private void citations() throws IOException {
		String row = cursor.query().substring(cursor.citationStart(), cursor.at());
		String key = SourceForm.key(row);
		if (key.isEmpty() || !Character.isDigit(key.charAt(0)))
			return;
		Set<String> seen = new HashSet<>();
		for (String term : beginning(Names.CITED_AS, key, CITATIONS)) {
			ScoreDoc[] documents = commit.searcher().search(new TermQuery(new Term(Names.CITED_AS, term)), 1).scoreDocs;
			Optional<Source> source = documents.length == 0 ? Optional.empty() : library.source(commit.id(documents[0].doc));
			source.flatMap(known -> known.citations().stream().filter(each -> SourceForm.key(each).equals(term)).findFirst()).filter(seen::add)
					.ifPresent(citation -> found.add(new Completion(cursor.citationStart(), cursor.at(), cited(citation), source.get().shortTitle(), Kind.CITATION)));
		}
	}

	private String cited(String citation) {
		boolean open = cursor.citationStart() > 0 && "\"“".indexOf(cursor.query().charAt(cursor.citationStart() - 1)) >= 0;
		return open || cursor.dialect() == Dialect.WORDS ? citation : '"' + citation + '"';
	}

	private List<String> beginning(String field, String prefix, int most) throws IOException {
		List<String> terms = new ArrayList<>();
		Terms all = MultiTerms.getTerms(commit.reader(), field);
		TermsEnum each = all == null ? null : all.iterator();
		if (each == null || each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END)
			return terms;
		BytesRef begin = new BytesRef(prefix);
		for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, begin) && terms.size() < most; term = each.next())
			terms.add(term.utf8ToString());
		return terms;
	}

	/** The words that most sources have among those that begin so. */
	private void words(String field) throws IOException {
		WordScanner scanner = new WordScanner(cursor.typed());
		if (!scanner.next() || scanner.end() != cursor.typed().length() || scanner.word().length() < SHORTEST_WORD)
			return;
		String prefix = scanner.word();
		record Counted(String word, int sources) {
		}
		PriorityQueue<Counted> fewestFirst = new PriorityQueue<>(Comparator.comparingInt(Counted::sources));
		Terms all = MultiTerms.getTerms(commit.reader(), field);
		TermsEnum each = all == null ? null : all.iterator();
		if (each == null || each.seekCeil(new BytesRef(prefix)) == TermsEnum.SeekStatus.END)
			return;
		BytesRef begin = new BytesRef(prefix);
		int compared = 0;
		for (BytesRef term = each.term(); term != null && StringHelper.startsWith(term, begin) && compared < COMPARED; term = each.next(), compared++)
			if (term.length > begin.length) {
				fewestFirst.add(new Counted(term.utf8ToString(), each.docFreq()));
				if (fewestFirst.size() > WORDS)
					fewestFirst.poll();
			}
		String kept = cursor.typed().substring(0, scanner.start());
		fewestFirst.stream().sorted(Comparator.comparingInt(Counted::sources).reversed().thenComparing(Counted::word))
				.forEach(word -> found.add(new Completion(cursor.start(), cursor.at(), kept + word.word(), "", Kind.WORD)));
	}
}
