package org.pincite.search.lucene.index;

import java.util.List;
import java.util.Locale;

import org.pincite.search.tree.Field;

/** Names of the index's fields. */
public final class Names {
	/** The text of a source; searched word by word. */
	public static final String TEXT = name(Field.TEXT);
	public static final String TITLE = name(Field.TITLE);
	/** All words of a record, each with its weight as frequency: for finding plain words anywhere, and for ranking. */
	public static final String PLAIN = "plain";

	/** The position of the first word of each sentence of {@link #TEXT}, see {@link UnitPositions}. */
	public static final String SENTENCE = "sentence";
	/** The same for paragraphs. */
	public static final String PARAGRAPH = "paragraph";
	/** Terms of a field's shape field: the word at this position has a capital; a hyphen joins it to the next. */
	public static final String CAPITAL = "A";
	public static final String HYPHEN = "-";

	/** Keywords. */
	public static final String ID = "id";
	public static final String CITES = "cites";
	public static final String CITED_AS = "cited-as";
	/** {@code volume reporter|page} of each citation, the page with leading zeros. */
	public static final String FIRST_PAGE = "first-page";

	/** Facets: keyword and sorted values under the same name. */
	public static final String KIND = facet("kind");
	public static final String COURT = facet("court");
	public static final String CIRCUIT = facet("circuit");
	public static final String YEAR = facet("year");
	public static final String TOPIC = facet("topic");
	public static final String JUDGE = facet("judge");
	public static final String STATUS = facet("status");
	public static final String DIGEST = facet("digest");
	/** Names of the facets in the order they are shown. */
	public static final List<String> FACETS = List.of("kind", "court", "circuit", "year", "topic", "judge", "status", "digest");
	/** The facet of labels that others give; not in the index. */
	public static final String FLAG = "flag";

	/** Numbers: epoch day, pages, fingerprint, weight of court and kind, rank of the court. */
	public static final String DATE = "date";
	public static final String PAGES = "pages";
	public static final String SAME = "same";
	public static final String WEIGHT = "weight";
	public static final String RANK = "rank";
	/** Start of the hash of the text that was indexed. */
	public static final String HASH = "hash";

	/** Where the values of a facet are. */
	public static String facet(String name) {
		return "facet." + name;
	}

	/** The fields whose words are in {@link #PLAIN}: where plain words may stand. */
	public static final List<String> ANYWHERE = List.of(TEXT, TITLE, name(Field.CITATION), name(Field.COURT), name(Field.JUDGE), name(Field.TOPIC),
			name(Field.DOCKET), name(Field.DIGEST));

	private Names() {
	}

	/** Index name of a field of the query tree. */
	public static String name(Field field) {
		return field.name().toLowerCase(Locale.ROOT);
	}

	/** Where the shapes of a field's words are. */
	public static String shape(String field) {
		return field + "-shape";
	}
}
