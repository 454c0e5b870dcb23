package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Citations;
import org.pincite.citation.Span;
import org.pincite.citator.Citator;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CheckedQuote;
import org.pincite.citecheck.DocumentVerifier;
import org.pincite.citecheck.QuoteStatus;
import org.pincite.citecheck.VerifiedDocument;
import org.pincite.library.Library;
import org.pincite.library.Passage;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;

/** Compares documents with the texts of the library: the sources that a document cites first, then all others in one pass. */
@Component(service = DocumentVerifier.class)
public final class LibraryDocumentVerifier implements DocumentVerifier {
	/** A citation further behind a quotation than this is not for it. */
	private static final int BEHIND = 260;

	private final Library library;
	private final CitationChecker checker;

	@Activate
	public LibraryDocumentVerifier(@Reference Library library, @Reference Citator citator) {
		this.library = library;
		checker = new CitationChecker(library, citator);
	}

	/**
	 * A quotation with what the document says around it.
	 *
	 * @param cite  the citation for it, or null
	 * @param cited ids of all records of the authority cited
	 */
	private record Quoted(Span span, Quotation quotation, CheckedCitation cite, List<String> cited) {
	}

	@Override
	public VerifiedDocument verify(String text, List<Span> blockQuotes) {
		List<CheckedCitation> cites = checker.check(Citations.standard().in(text));
		List<Quoted> quoted = new ArrayList<>();
		Map<String, List<String>> records = new HashMap<>();
		List<Span> spans = QuotationFinder.in(text, blockQuotes);
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			Quotation quotation = new Quotation(span.of(text), span.start());
			int next = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length();
			if (quotation.words() < SHORTEST)
				continue;
			CheckedCitation cite = cite(text, span, next, cites);
			List<String> cited = cite == null || cite.source() == null ? List.of()
					: records.computeIfAbsent(cite.source(), this::records);
			quoted.add(new Quoted(span, quotation, cite, cited));
		}
		return new VerifiedDocument(quoted.isEmpty() ? List.of() : compare(text, quoted, cites), cites);
	}

	/** The citation for a quotation: the next behind it before another quotation begins, else one before it in its sentence. */
	private static CheckedCitation cite(String text, Span quote, int next, List<CheckedCitation> cites) {
		CheckedCitation before = null;
		for (CheckedCitation cite : cites) {
			Span core = cite.citation().core();
			if (core.start() >= quote.end())
				return core.start() <= Math.min(next, quote.end() + BEHIND) ? cite : before;
			if (core.end() <= quote.start() && quote.start() - core.end() < 120
					&& !text.substring(core.end(), quote.start()).contains("\n\n"))
				before = cite;
		}
		return before;
	}

	private List<CheckedQuote> compare(String text, List<Quoted> quoted, List<CheckedCitation> cites) {
		boolean[] omitted = new boolean[quoted.size()];
		for (int i = 0; i < omitted.length; i++) {
			int end = quoted.get(i).span().end();
			String behind = text.substring(end, Math.min(text.length(), end + BEHIND + 80)).toLowerCase(Locale.ROOT);
			omitted[i] = behind.contains("citation omitted") || behind.contains("citations omitted")
					|| behind.contains("cleaned up");
		}
		QuoteSearch search = new QuoteSearch(quoted.stream().map(Quoted::quotation).toList(), omitted);
		Set<String> read = new LinkedHashSet<>();
		quoted.forEach(one -> one.cited().stream().filter(read::add).forEach(id -> read(id, search)));
		for (CheckedCitation cite : cites)
			if (cite.source() != null && read.add(cite.source()))
				read(cite.source(), search);
		boolean allFound = true;
		for (int i = 0; i < quoted.size(); i++) {
			QuoteMatch match = search.best(i, quoted.get(i).cited());
			allFound &= match != null && match.exact();
		}
		if (!allFound)
			for (Source source : library.sources(SourceFilter.ALL))
				if (read.add(source.id()))
					read(source.id(), search);
		List<CheckedQuote> checked = new ArrayList<>();
		for (int i = 0; i < quoted.size(); i++)
			checked.add(checked(text, quoted.get(i), search.best(i, quoted.get(i).cited())));
		return checked;
	}

	private void read(String id, QuoteSearch search) {
		SourceWords words = SourceWords.of(library, id);
		if (words != null)
			search.read(words);
	}

	/** Ids of all records of the document that a source is: the opinion and its digest are both there to be quoted. */
	private List<String> records(String source) {
		Set<String> ids = new LinkedHashSet<>(List.of(source));
		ids.addAll(library.sameAs(source));
		library.source(source).stream().flatMap(one -> one.citations().stream())
				.forEach(citation -> checker.sources(citation).forEach(other -> ids.add(other.id())));
		return List.copyOf(ids);
	}

	/** Why a quotation may not have been found although it is right. */
	private String missing(Quoted quoted) {
		CheckedCitation cite = quoted.cite();
		if (cite == null)
			return null;
		return cite.source() == null ? Messages.get("quote.source-missing")
				: onlyDigests(quoted) ? Messages.get("quote.only-digest") : null;
	}

	private boolean onlyDigests(Quoted quoted) {
		return quoted.cited().stream().map(library::source).allMatch(source -> source.isEmpty() || source.get().digest());
	}

	private CheckedQuote checked(String text, Quoted quoted, QuoteMatch match) {
		Span span = quoted.span();
		CheckedCitation cite = quoted.cite();
		String cited = cite == null ? null : cite.source();
		Span citation = cite == null ? null : cite.citation().core();
		if (match == null)
			return new CheckedQuote(span.of(text), span.start(), span.end(), QuoteStatus.NOT_FOUND, null, null, cited,
					citation, List.of(), missing(quoted));
		Passage passage = Passages.of(library).at(match.source(), match.span().start(), match.span().end());
		Source source = library.source(match.source()).orElseThrow();
		List<String> remarks = new ArrayList<>();
		if (cited != null && !quoted.cited().contains(match.source()))
			remarks.add(Messages.get(onlyDigests(quoted) ? "quote.also" : "quote.elsewhere", source.title()));
		if (source.digest())
			remarks.add(Messages.get("quote.digest"));
		if (Pages.contradict(cite, passage, quoted))
			remarks.add(Messages.get("quote.page", passage.locator(), cite.citation().pin()));
		return new CheckedQuote(span.of(text), span.start(), span.end(),
				match.exact() ? QuoteStatus.EXACT : QuoteStatus.ALTERED, match.source(), passage, cited, citation,
				match.differences(), remarks.isEmpty() ? null : String.join(" ", remarks));
	}

	/** Compares the page a quotation stands on with the one it is cited to. */
	private static final class Pages {

		/** True if both are plain page numbers of the same reporter and do not meet. */
		static boolean contradict(CheckedCitation cite, Passage passage, Quoted quoted) {
			if (cite == null || cite.citation().pin() == null || passage.locator() == null
					|| !passage.source().equals(cite.source()))
				return false;
			int[] pin = range(cite.citation().pin());
			int[] page = range(passage.locator());
			return pin != null && page != null && Math.abs(pin[0] - page[0]) < 2000 && (pin[1] < page[0] || page[1] < pin[0]);
		}

		private static int[] range(String pages) {
			if (!pages.matches("\\d{1,5}(?:[–-]\\d{1,5})?"))
				return null;
			String[] ends = pages.split("[–-]");
			int first = Integer.parseInt(ends[0]);
			String last = ends.length == 1 ? ends[0] : ends[1];
			String whole = last.length() < ends[0].length() ? ends[0].substring(0, ends[0].length() - last.length()) + last : last;
			return new int[] { first, Integer.parseInt(whole) };
		}
	}
}
