package org.pincite.search.lucene;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.citation.Span;
import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.search.text.TextUnits;
import org.pincite.search.text.WordScanner;

/** Turns a source of the library into a document of the index. */
final class SourceDocumentFields {
	private static final FieldType WORDS = new FieldType();

	static {
		WORDS.setTokenized(true);
		WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		WORDS.freeze();
	}

	private SourceDocumentFields() {
	}

	static Document of(Source source, Library library) {
		String text = library.text(source.id()).value();
		List<Mark> marks = library.marks(source.id());
		Document document = new Document();
		document.add(new StringField(Fields.ID, source.id(), Field.Store.YES));
		words(document, Fields.TEXT, text);
		units(document, text, marks);
		metadata(document, source);
		for (Mark mark : marks)
			if (mark.kind() == MarkKind.CITATION && mark.target() != null)
				document.add(new StringField(Fields.CITES, Fields.normal(mark.target()), Field.Store.NO));
		source.references().stream().filter(reference -> !reference.incoming())
				.forEach(reference -> document.add(new StringField(Fields.CITES, Fields.normal(reference.authority()), Field.Store.NO)));
		document.add(new IntPoint(Fields.PAGES, (int) marks.stream().filter(mark -> mark.kind() == MarkKind.PAGE).count()));
		return document;
	}

	private static void words(Document document, String field, String text) {
		if (text != null && !text.isBlank())
			document.add(new Field(field, new WordStream(text), WORDS));
	}

	private static void metadata(Document document, Source source) {
		words(document, Fields.TITLE, source.title());
		words(document, Fields.CITATION, String.join(" ; ", source.citations()));
		words(document, Fields.TOPIC, String.join(" ; ", source.topics()));
		words(document, Fields.name(org.pincite.search.tree.Field.JUDGE), String.join(" ; ", source.judges()));
		words(document, Fields.name(org.pincite.search.tree.Field.DOCKET), source.docket());
		words(document, Fields.name(org.pincite.search.tree.Field.STATUS), source.status());
		words(document, Fields.name(org.pincite.search.tree.Field.COURT), court(source));
		source.citations().forEach(citation -> document.add(new StringField(Fields.OWN, Fields.normal(citation), Field.Store.NO)));
		facet(document, "kind", source.kind().json());
		facet(document, "court", source.court());
		facet(document, "year", source.year() == null ? null : source.year().toString());
		source.topics().forEach(topic -> facet(document, "topic", topic));
		facet(document, "status", source.status());
		facet(document, "digest", source.digest() ? "digest" : "source");
		LocalDate day = day(source.date());
		if (day != null)
			document.add(new LongPoint(Fields.DAY, day.toEpochDay()));
	}

	private static String court(Source source) {
		return source.court() == null ? null
				: source.court() + " ; " + Courts.standard().byId(source.court()).map((Court court) -> court.name() + " ; " + court.abbreviation()).orElse("");
	}

	private static void facet(Document document, String name, String value) {
		if (value == null || value.isBlank())
			return;
		document.add(new SortedSetDocValuesField(Fields.FACET + name, new BytesRef(value)));
		document.add(new StringField(Fields.FACET + name, value, Field.Store.NO));
	}

	/** The first day of an ISO date or its prefix, or null. */
	static LocalDate day(String date) {
		try {
			return switch (Objects.requireNonNullElse(date, "").length()) {
			case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
			case 7 -> YearMonth.parse(date).atDay(1);
			case 10 -> LocalDate.parse(date);
			default -> null;
			};
		} catch (DateTimeParseException | NumberFormatException e) {
			return null;
		}
	}

	private static void units(Document document, String text, List<Mark> marks) {
		TextUnits units = TextUnits.of(text, marks);
		List<Integer> starts = new ArrayList<>();
		WordScanner scanner = new WordScanner(text);
		while (scanner.next())
			starts.add(scanner.start());
		document.add(new BinaryDocValuesField(Fields.PARAGRAPH_ENDS, Positions.pack(ends(units.paragraphs(), starts))));
		document.add(new BinaryDocValuesField(Fields.SENTENCE_ENDS, Positions.pack(ends(units.sentences(), starts))));
	}

	/** Position of the last word of each unit; units without words are left out. */
	private static int[] ends(List<Span> units, List<Integer> starts) {
		List<Integer> ends = new ArrayList<>();
		int word = 0;
		for (Span unit : units) {
			int first = word;
			while (word < starts.size() && starts.get(word) < unit.end())
				word++;
			if (word > first)
				ends.add(word - 1);
		}
		if (word < starts.size())
			ends.add(starts.size() - 1);
		return ends.stream().mapToInt(Integer::intValue).toArray();
	}
}
