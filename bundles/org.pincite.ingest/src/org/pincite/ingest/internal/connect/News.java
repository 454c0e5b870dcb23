package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.util.List;
import java.util.Set;

import org.pincite.ingest.Input;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.library.SourceKind;

import com.fasterxml.jackson.databind.JsonNode;

/** News: pages that a search of GDELT or a feed names, or that the user names. Their addresses may tell what was searched for, so only their hosts are listed. */
final class News implements Fetching {
	private static final Connector CONNECTOR = new Connector("news", "News", URI.create("https://api.gdeltproject.org/api/v2/"),
			"The words of a search go to GDELT; the outlets see which of their pages are fetched.", null,
			List.of(new Connector.Demand("search", "WORDS", List.of("from", "to"), "reports that GDELT finds in the news of the world, newest first"),
					new Connector.Demand("feed", "ADDRESS…", List.of(), "what RSS and Atom feeds name"),
					new Connector.Demand("page", "ADDRESS…", List.of(), "single pages")));
	private static final PublicForm FORM = new PublicForm(Set.of("mode", "format", "maxrecords", "sort", "startdatetime", "enddatetime"), false);

	@Override
	public Connector connector() {
		return CONNECTOR;
	}

	/** GDELT, which wants five seconds between requests, is asked once for each search; the others are pages of outlets. */
	@Override
	public int perMinute() {
		return 30;
	}

	@Override
	public PublicForm form() {
		return FORM;
	}

	@Override
	public void check(FetchRequest request) throws BadRequestException {
		Operands.words(request);
		Operands.date(request, "from");
		Operands.date(request, "to");
		if (!request.what().equals("search"))
			for (String address : request.operands())
				Address.typed(address);
		if (!request.what().equals("search") && request.operands().isEmpty())
			throw new BadRequestException("expected the address of a " + request.what());
	}

	@Override
	public void fetch(FetchRequest request, Visit visit) throws ConnectionException {
		switch (request.what()) {
		case "search" -> search(request, visit);
		case "feed" -> feeds(request.operands(), visit);
		default -> {
			for (String address : request.operands())
				page(Address.typed(address), null, visit);
		}
		}
	}

	private static void search(FetchRequest request, Visit visit) throws ConnectionException {
		URI uri = new Address(visit.server(), "doc/doc").with("query", Operands.words(request)).with("mode", "artlist").with("format", "json")
				.with("maxrecords", "250").with("sort", "datedesc").with("startdatetime", moment(Operands.date(request, "from"), "000000"))
				.with("enddatetime", moment(Operands.date(request, "to"), "235959")).uri();
		JsonNode answer = visit.json(Asked.get(uri));
		for (JsonNode row : answer.path("articles"))
			if (visit.wantsMore())
				named(row.path("url").asText(""), uri, null, visit);
	}

	private static String moment(String day, String time) {
		return day == null ? null : day.replace("-", "") + time;
	}

	/** What is wrong with one of several feeds is reported; the others are still walked through. */
	private static void feeds(List<String> addresses, Visit visit) throws ConnectionException {
		for (String address : addresses) {
			URI uri = Address.typed(address);
			if (addresses.size() == 1)
				feed(uri, visit);
			else if (visit.wantsMore())
				visit.each(Reach.host(uri), () -> feed(uri, visit));
		}
	}

	private static void feed(URI uri, Visit visit) throws ConnectionException {
		Answer answer = visit.listIfChanged(key(uri), Asked.get(uri).with("Accept", "application/rss+xml, application/atom+xml, application/xml;q=0.9, */*;q=0.5"));
		if (answer == null)
			return;
		List<Feed> entries = Feed.entries(answer.body(), uri);
		if (entries.isEmpty())
			throw new ConnectionException(Line.where(uri) + " answered with no feed that names a page: " + Refusal.excerpt(answer.text()));
		for (Feed entry : entries)
			if (visit.wantsMore())
				named(entry.page().toString(), uri, entry.date(), visit);
		visit.keepList(key(uri), answer, entries.stream().map(entry -> key(entry.page())).distinct().toList());
	}

	/** A page that a search or feed names: anywhere in the world, but nowhere in the local network. */
	private static void named(String address, URI from, String date, Visit visit) throws ConnectionException {
		URI page;
		try {
			page = Address.typed(address.replaceFirst("(?i)^http://(?!localhost|127\\.0\\.0\\.1)", "https://"));
		} catch (BadRequestException e) {
			return; // nobody asked for what is no address
		}
		if (visit.names(key(page)) && !visit.holds(key(page)))
			visit.each(Reach.host(page), () -> {
				String objection = Reach.objection(page, from);
				if (objection != null)
					throw new ConnectionException("nothing is fetched from there: " + objection);
				fetch(page, date, visit);
			});
	}

	private static void page(URI page, String date, Visit visit) throws ConnectionException {
		if (visit.names(key(page)))
			visit.each(Reach.host(page), () -> fetch(page, date, visit));
	}

	private static void fetch(URI page, String date, Visit visit) throws ConnectionException {
		Answer answer = visit.askIfChanged(key(page), Asked.get(page).with("Accept", "text/html, application/pdf;q=0.8, text/plain;q=0.5"));
		if (answer != null)
			visit.take(key(page), answer, new Input(page.toString(), answer.body(), SourceKind.NEWS),
					Stated.by(CONNECTOR.name(), page).date(Dates.iso(date).orElse(null)));
	}

	/** Addresses of pages are kept as hashes. */
	private static String key(URI page) {
		return "news/" + SourceIds.hash(page.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, 20);
	}
}
