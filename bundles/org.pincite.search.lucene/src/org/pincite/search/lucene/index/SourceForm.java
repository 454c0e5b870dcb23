package org.pincite.search.lucene.index;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.library.StoredSource;
import org.pincite.search.text.TextUnits;
import org.pincite.search.tree.Field;

/** Turns sources of a library into documents of the index, one at a time: a document is good until the next one is made. Not thread-safe. */
public final class SourceForm {
	/** Characters at the start of a text that count as its first part: parties, question and holding. */
	private static final int LEAD = 1_500;
	/** How often a word counts that stands there; once in the text. */
	private static final int TITLE = 5;
	private static final int CITATION_WORD = 3;
	private static final int TOPIC = 3;
	private static final int HOLDING = 3;
	private static final int HEADING = 2;
	/** Volume, reporter and first page of a citation. */
	public static final Pattern CITATION = Pattern.compile("(\\d+)\\s+(\\D.*?)\\s+(\\d{1,7})");
	/** Searched, not scored: scores come from {@link Names#PLAIN}. */
	private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
	private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
	private static final FieldType NOTES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

	private final WordWeights weights = new WordWeights();

	private static FieldType type(IndexOptions options, boolean omitNorms) {
		FieldType type = new FieldType();
		type.setIndexOptions(options);
		type.setTokenized(true);
		type.setOmitNorms(omitNorms);
		type.freeze();
		return type;
	}

	Document of(StoredSource stored) {
		Source source = stored.source();
		String text = stored.text().value();
		List<Mark> marks = stored.marks();
		Document document = new Document();
		document.add(new NumericDocValuesField(Names.HASH, hash(stored.text())));
		document.add(new StringField(Names.ID, source.id(), org.apache.lucene.document.Field.Store.NO));
		document.add(new SortedDocValuesField(Names.ID, new BytesRef(source.id())));
		weights.clear();
		text(document, text, marks, weights);
		metadata(document, source, text);
		weigh(source, text, marks, weights);
		document.add(field(Names.PLAIN, new WeightStream(weights), COUNTED));
		facets(document, source);
		numbers(document, source, marks);
		citations(document, source, marks);
		document.add(new NumericDocValuesField(Names.SAME, hash(stored.fingerprint())));
		return document;
	}

	private static void text(Document document, String text, List<Mark> marks, WordWeights weights) {
		TextUnits units = TextUnits.of(text, marks);
		WordStream words = new WordStream(text, units.sentenceStarts(), units.paragraphStarts(), weights, LEAD);
		words(document, Names.TEXT, words);
		document.add(new UnitPositions(Names.SENTENCE, words.sentences));
		document.add(new UnitPositions(Names.PARAGRAPH, words.paragraphs));
	}

	private static void words(Document document, String field, WordStream words) {
		document.add(field(field, words, WORDS));
		document.add(field(Names.shape(field), new NoteStream(Names.CAPITAL, words.capitals, Names.HYPHEN, words.hyphens), NOTES));
	}

	private static org.apache.lucene.document.Field field(String name, TokenStream words, FieldType type) {
		return new org.apache.lucene.document.Field(name, words, type);
	}

	private static void metadata(Document document, Source source, String text) {
		words(document, Field.TITLE, source.title().equals(source.shortTitle()) ? source.title() : source.title() + "\n" + source.shortTitle());
		words(document, Field.CITATION, String.join("\n", source.citations()));
		words(document, Field.COURT, court(source));
		words(document, Field.JUDGE, String.join("\n", source.judges()));
		words(document, Field.ATTORNEY, extra(source, "attorneys", "counsel"));
		words(document, Field.DIGEST, source.digest() ? text : extra(source, "summary", "syllabus", "headnotes", "holding", "digest"));
		words(document, Field.TOPIC, String.join("\n", source.topics()));
		words(document, Field.DOCKET, source.docket() == null ? "" : source.docket());
		words(document, Field.STATUS, source.status() == null ? "" : source.status());
	}

	private static void words(Document document, Field field, String value) {
		words(document, Names.name(field), new WordStream(value));
	}

	private static String court(Source source) {
		if (source.court() == null)
			return "";
		Optional<Court> court = Courts.standard().byId(source.court());
		return source.court() + court.map(known -> "\n" + known.name() + "\n" + known.abbreviation()).orElse("");
	}

	private static String extra(Source source, String... keys) {
		StringBuilder values = new StringBuilder();
		for (String key : keys)
			values.append(source.extra().getOrDefault(key, "")).append('\n');
		return values.toString();
	}

	/** What counts besides the words of the text. */
	private static void weigh(Source source, String text, List<Mark> marks, WordWeights weights) {
		weights.addAll(source.title(), TITLE);
		if (!source.shortTitle().equals(source.title()))
			weights.addAll(source.shortTitle(), 1);
		weights.addAll(String.join("\n", source.citations()), CITATION_WORD);
		weights.addAll(String.join("\n", source.topics()), TOPIC);
		weights.addAll(extra(source, "summary", "syllabus", "headnotes", "holding", "digest"), HOLDING);
		weights.addAll(court(source) + "\n" + String.join("\n", source.judges()) + "\n" + (source.docket() == null ? "" : source.docket()), 1);
		for (Mark mark : marks)
			if (mark.kind() == MarkKind.HEADING && mark.end() - mark.start() < 300)
				weights.addAll(text.substring(mark.start(), mark.end()), HEADING);
	}

	private static void facets(Document document, Source source) {
		facet(document, Names.KIND, source.kind().json());
		facet(document, Names.COURT, source.court());
		facet(document, Names.CIRCUIT, source.court() == null ? null : Courts.standard().byId(source.court()).map(Court::circuit).orElse(null));
		facet(document, Names.YEAR, source.year() == null ? null : source.year().toString());
		facet(document, Names.STATUS, source.status());
		facet(document, Names.DIGEST, source.digest() ? "yes" : "no");
		source.topics().stream().distinct().forEach(topic -> facet(document, Names.TOPIC, topic));
		source.judges().stream().distinct().forEach(judge -> facet(document, Names.JUDGE, judge));
	}

	private static void facet(Document document, String name, String value) {
		if (value == null || value.isBlank() || value.length() > 1_000)
			return;
		document.add(new StringField(name, value, org.apache.lucene.document.Field.Store.NO));
		document.add(new SortedSetDocValuesField(name, new BytesRef(value)));
	}

	private static void numbers(Document document, Source source, List<Mark> marks) {
		firstDay(source.date()).ifPresent(day -> {
			document.add(new LongPoint(Names.DATE, day));
			document.add(new NumericDocValuesField(Names.DATE, day));
		});
		long pages = marks.stream().filter(mark -> mark.kind() == MarkKind.PAGE).count();
		if (pages > 0)
			document.add(new LongPoint(Names.PAGES, pages));
		document.add(new NumericDocValuesField(Names.WEIGHT, weight(source)));
		document.add(new NumericDocValuesField(Names.RANK, rank(source)));
	}

	/** Epoch day of a date, or of the first day of the year or month known. */
	public static Optional<Long> firstDay(String date) {
		try {
			if (date == null)
				return Optional.empty();
			String day = date.length() == 4 ? date + "-01-01" : date.length() == 7 ? date + "-01" : date;
			return Optional.of(LocalDate.parse(day.substring(0, Math.min(10, day.length()))).toEpochDay());
		} catch (DateTimeException e) {
			return Optional.empty(); // a date that is none counts as unknown
		}
	}

	/** Weight of court and kind in percent: a mild preference among sources that match alike. */
	private static int weight(Source source) {
		if (source.kind() != SourceKind.CASE)
			return switch (source.kind()) {
			case AGENCY_DECISION, STATUTE, REGULATION -> 106;
			case GUIDANCE, AGENCY_STATEMENT -> 102;
			default -> 100;
			};
		int weight = 100 + 4 * Math.max(1, rank(source));
		return "unpublished".equalsIgnoreCase(source.status()) ? weight - 3 : weight;
	}

	/** 3 for a supreme court, 2 for a court of appeals, 1 for another court or agency that decided, 0 for what is no decision. */
	private static int rank(Source source) {
		if (source.kind() != SourceKind.CASE)
			return source.kind() == SourceKind.AGENCY_DECISION ? 1 : 0;
		String level = source.court() == null ? "" : Courts.standard().byId(source.court()).map(Court::level).orElse("");
		return "supreme".equals(level) ? 3 : "appellate".equals(level) ? 2 : 1;
	}

	private static void citations(Document document, Source source, List<Mark> marks) {
		for (String citation : source.citations()) {
			keyword(document, Names.CITED_AS, key(citation));
			if (key(citation).length() < 1_000)
				document.add(new SortedSetDocValuesField(Names.CITED_AS, new BytesRef(key(citation))));
			Matcher parts = CITATION.matcher(citation);
			if (parts.matches())
				keyword(document, Names.FIRST_PAGE, firstPage(parts.group(1) + " " + parts.group(2), Integer.parseInt(parts.group(3))));
		}
		marks.stream().filter(mark -> mark.kind() == MarkKind.CITATION && mark.target() != null).map(Mark::target).distinct().map(SourceForm::key).distinct()
				.forEach(target -> keyword(document, Names.CITES, target));
	}

	private static void keyword(Document document, String name, String value) {
		if (value.length() < 1_000)
			document.add(new StringField(name, value, org.apache.lucene.document.Field.Store.NO));
	}

	/** How citations are compared: letters and digits alone count, and what separates the numbers of a section. */
	public static String key(String citation) {
		String small = citation.toLowerCase(Locale.ROOT);
		StringBuilder key = new StringBuilder(small.length());
		for (int i = 0; i < small.length();) {
			int point = small.codePointAt(i);
			int next = i + Character.charCount(point);
			if (Character.isLetter(point) || Character.isDigit(point) || !white(point) && digit(small, i - 1) && digit(small, next))
				key.appendCodePoint(point);
			i = next;
		}
		return key.toString();
	}

	private static boolean digit(String text, int at) {
		return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
	}

	private static boolean white(int point) {
		return point == ' ' || point >= '\t' && point <= '\r';
	}

	/** Orders the citations of one volume by their first page. */
	public static String firstPage(String volume, int page) {
		return key(volume) + "|" + Integer.toString(10_000_000 + Math.min(page, 9_999_999)).substring(1);
	}

	/** A number that tells texts apart. */
	public static long hash(SourceText text) {
		return hash(text.hash());
	}

	private static long hash(String fingerprint) {
		long hash = 1125899906842597L;
		for (int i = 0; i < fingerprint.length(); i++)
			hash = 31 * hash + fingerprint.charAt(i);
		return hash;
	}
}
