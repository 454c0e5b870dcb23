package org.pincite.search.lucene;

import java.util.Locale;

import org.pincite.search.tree.Field;

/** Names of the index's fields. */
final class Fields {
	static final String ID = "id";
	static final String TEXT = name(Field.TEXT);
	static final String TITLE = name(Field.TITLE);
	static final String CITATION = name(Field.CITATION);
	static final String TOPIC = name(Field.TOPIC);
	static final String DIGEST = name(Field.DIGEST);
	/** Canonical citations of the source itself, normalised. */
	static final String OWN = "own";
	/** Keys of the authorities it cites, normalised. */
	static final String CITES = "cites";
	/** First day of the source's date, as a day number. */
	static final String DAY = "day";
	static final String PAGES = "pages";
	/** Token positions at which paragraphs and sentences end, packed. */
	static final String PARAGRAPH_ENDS = "paragraphEnds";
	static final String SENTENCE_ENDS = "sentenceEnds";
	/** Exact values for filters and facets begin so. */
	static final String FACET = "facet.";
	static final String[] FACETS = { "kind", "court", "year", "topic", "status", "digest" };

	private Fields() {
	}

	static String name(Field field) {
		return field.name().toLowerCase(Locale.ROOT);
	}

	/** A citation as it is compared: letters and digits only, lower case. */
	static String normal(String citation) {
		return citation.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}§]", "");
	}
}
