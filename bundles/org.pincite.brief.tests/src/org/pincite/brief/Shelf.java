package org.pincite.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pincite.library.Added;
import org.pincite.library.Change;
import org.pincite.library.Finding;
import org.pincite.library.Library;
import org.pincite.library.LibraryListener;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.library.Verification;

/** A library in memory, for tests: holds sources and texts, does not search. */
public final class Shelf implements Library {
	private final Map<String, SourceDocument> documents = new LinkedHashMap<>();

	/** The sources that most tests cite; <i>Anim</i> has star pages. */
	public static Shelf stocked() {
		Shelf shelf = new Shelf();
		String anim = "The regulation protects applicants. A breach of confidentiality may give rise to a new claim for asylum. "
				+ "The court said \"protected\" meant protected. " + "word ".repeat(60).strip() + ". The end of the page.";
		int turn = anim.indexOf("The court said");
		shelf.put(caseOf("anim", "Anim v. Mukasey", "535 F.3d 243", "ca4", "2008-08-11"), anim, Mark.of(MarkKind.PAGE, 0, turn, "253"),
				Mark.of(MarkKind.PAGE, turn, anim.length(), "254"));
		shelf.put(caseOf("lin", "Lin v. Holder", "763 F.3d 244", "ca2", "2014-08-15"), "Knowledge abroad changes the danger.");
		shelf.put(caseOf("dayo", "Dayo v. Holder", "687 F.3d 653", "ca5", "2012-07-16"), "We reject the claim.");
		shelf.put(Source.builder(SourceKind.AGENCY_DECISION, "Matter of C-W-L-").id("cwl").shortTitle("C-W-L-").citation("24 I. & N. Dec. 346")
				.court("bia").date("2007-11-20").build(), "The motion is denied.");
		shelf.put(Source.builder(SourceKind.REGULATION, "Disclosure to third parties").id("reg").shortTitle("8 C.F.R. \u00A7 208.6")
				.citation("8 C.F.R. \u00A7 208.6").build(), "(a) Information shall not be disclosed.");
		shelf.put(Source.builder(SourceKind.STATUTE, "Judicial review").id("usc").shortTitle("8 U.S.C. \u00A7 1252").citation("8 U.S.C. \u00A7 1252")
				.build(), "A petition must be filed in 30 days.");
		shelf.put(Source.builder(SourceKind.NEWS, "Agency posts names").id("news").shortTitle("Doe").judge("Jane Doe").origin("Daily Paper")
				.date("2022-12-20").build(), "Thousands of names stood online for hours.");
		shelf.put(Source.builder(SourceKind.CASE, "Owino v. Holder").id("digest").shortTitle("Owino").citation("771 F.3d 527").court("ca9")
				.date("2014-11-04").digest(Verification.PARTLY_SEEN).build(), "The court sent the case back for a hearing on the breach.");
		shelf.put(Source.builder(SourceKind.CASE, "Doubtful v. Holder").id("doubt").shortTitle("Doubtful").citation("1 F.4th 1").court("ca4")
				.date("2021-01-01").digest(Verification.UNVERIFIED).build(), "Nobody has read this.");
		return shelf;
	}

	private static Source caseOf(String id, String title, String citation, String court, String date) {
		SourceBuilder builder = Source.builder(SourceKind.CASE, title).id(id).shortTitle(title.split(" v\\.")[0]).citation(citation);
		return builder.court(court).date(date).status("published").build();
	}

	public Shelf put(Source source, String text, Mark... marks) {
		documents.put(source.id(), new SourceDocument(source, SourceText.of(text), List.of(marks), text.getBytes(), "test"));
		return this;
	}

	@Override
	public Added add(List<SourceDocument> batch) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean holds(byte[] original) {
		return false;
	}

	@Override
	public Optional<Source> source(String id) {
		return Optional.ofNullable(documents.get(id)).map(SourceDocument::source);
	}

	@Override
	public Optional<Source> find(String idOrCitation) {
		return source(idOrCitation).or(() -> citedAs(idOrCitation).stream().findFirst());
	}

	@Override
	public List<Source> citedAs(String canonicalCitation) {
		return documents.values().stream().map(SourceDocument::source).filter(s -> s.citations().contains(canonicalCitation)).toList();
	}

	@Override
	public List<Source> sources(SourceFilter filter) {
		return documents.values().stream().map(SourceDocument::source).toList();
	}

	@Override
	public SourceText text(String id) {
		return documents.get(id).text();
	}

	@Override
	public Optional<SourceText> textByHash(String hash) {
		return documents.values().stream().map(SourceDocument::text).filter(t -> t.hash().equals(hash)).findFirst();
	}

	@Override
	public List<Mark> marks(String id, MarkKind... kinds) {
		List<MarkKind> wanted = List.of(kinds);
		return new ArrayList<>(documents.get(id).marks().stream().filter(m -> wanted.isEmpty() || wanted.contains(m.kind())).toList());
	}

	@Override
	public byte[] original(String id) {
		return documents.get(id).original();
	}

	@Override
	public String format(String id) {
		return "test";
	}

	@Override
	public int words(String id) {
		return Words.in(text(id).value());
	}

	@Override
	public void remove(String id) {
		documents.remove(id);
	}

	@Override
	public int size() {
		return documents.size();
	}

	@Override
	public long revision() {
		return 1;
	}

	@Override
	public List<Change> changesSince(long revision) {
		return List.of();
	}

	@Override
	public String identity() {
		return "shelf";
	}

	@Override
	public void addListener(LibraryListener listener) {
		// nothing ever changes after the tests have begun
	}

	@Override
	public void removeListener(LibraryListener listener) {
		// none is kept
	}

	@Override
	public List<Finding> check() {
		return List.of();
	}

	@Override
	public LibraryLocation location() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// holds nothing open
	}
}
