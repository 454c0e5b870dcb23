package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;

import org.pincite.ingest.connect.ConnectionException;

import com.fasterxml.jackson.databind.JsonNode;

/** Goes from page to page by the links that a service gives, remembers the page it is at, and notices when they lead in circles. */
final class Pages {

	private Pages() {
	}

	/** Takes one page. */
	interface Taking {
		void page(JsonNode answer) throws ConnectionException;
	}

	/** Asks for a page. */
	interface Asking {
		Asked page(URI uri);
	}

	/**
	 * @param next name of the field with the address of the next page
	 */
	static void walk(URI first, String next, Visit visit, Asking asking, Taking taking) throws ConnectionException {
		Set<URI> seen = new HashSet<>();
		for (URI page = visit.walk().from(first); page != null;) {
			if (!seen.add(page))
				throw new ConnectionException(Line.where(page) + " leads in circles from page to page");
			visit.walk().at(page);
			int before = visit.foundNew();
			JsonNode answer = visit.json(asking.page(page));
			taking.page(answer);
			String link = answer.path(next).isTextual() ? answer.path(next).asText() : "";
			page = link.isBlank() || !visit.wantsPageAfter(before) ? null : Address.onSameServer(visit.server(), link);
		}
		visit.walk().at(null);
	}
}
