package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.time.Instant;

import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;

/**
 * What a service states about a document besides its text. It fills in what the document leaves open.
 *
 * @param service  name of the service
 * @param url      public address of the document, or null
 * @param date     ISO date, or null
 * @param current  day for which the text was asked, or null
 * @param citation or null
 * @param court    id of the court, or null
 */
record Stated(String service, URI url, String date, String current, String citation, String court) {

	static Stated by(String service, URI url) {
		return new Stated(service, url, null, null, null, null);
	}

	Stated date(String value) {
		return new Stated(service, url, value, current, citation, court);
	}

	/** The document with what is stated, and where and when it was fetched. */
	SourceDocument applied(SourceDocument document, URI fetchedFrom, Instant when) {
		Source source = document.source();
		SourceBuilder more = source.toBuilder();
		if (source.url() == null && url != null)
			more.url(url.toString());
		if (source.date() == null)
			more.date(date != null ? date : current);
		if (source.court() == null && court != null)
			more.court(court);
		if (citation != null && !source.citations().contains(citation))
			more.citation(citation);
		if (current != null && !source.extra().containsKey("current-to"))
			more.extra("current-to", current);
		more.extra("fetched-by", service).extra("fetched-from", fetchedFrom.toString()).extra("fetched-at", when.toString());
		return new SourceDocument(more.build(), document.text(), document.marks(), document.original(), document.format());
	}
}
