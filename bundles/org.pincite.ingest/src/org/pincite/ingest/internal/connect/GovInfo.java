package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.pincite.ingest.Input;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.FetchRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** GovInfo of the Government Publishing Office: packages and their granules, among them opinions of the courts, the regulations and the laws. */
final class GovInfo implements Fetching {
	private static final ObjectMapper MAPPER = new ObjectMapper();
	/** Every number of a package or granule has a digit in it; a name typed by mistake has none. */
	private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[A-Za-z0-9][\\w.-]{2,120}");
	private static final Pattern COLLECTION = Pattern.compile("[A-Z]{2,20}");
	/** What anybody may use who has no key; forty requests an hour. */
	private static final String NO_KEY = "DEMO_KEY";
	private static final String SIZE = "50";
	/** Links of a summary, the best to read first; opinions are delivered as PDF alone. */
	private static final List<String> FORMATS = List.of("xmlLink", "uslmLink", "txtLink", "pdfLink");
	private static final Map<String, String> ENDINGS = Map.of("xmlLink", ".xml", "uslmLink", ".xml", "txtLink", ".htm", "pdfLink", ".pdf");
	private static final Connector CONNECTOR = new Connector("govinfo", "GovInfo", URI.create("https://api.govinfo.gov/"),
			"The words of a search, the collections and dates it is limited to, and the numbers of the packages fetched.",
			"a key from api.data.gov; without one forty requests an hour are allowed",
			List.of(new Connector.Demand("search", "WORDS", List.of("collection", "from", "to"), "what a search finds, newest first"),
					new Connector.Demand("package", "NUMBER", List.of(), "a package such as CFR-2024-title8-vol1"),
					new Connector.Demand("granule", "PACKAGE NUMBER", List.of(), "one granule of a package, such as FR-2018-04-12 2018-07777"),
					new Connector.Demand("collection", "NAME", List.of("from"), "what was changed in a collection since a day")));
	private static final PublicForm FORM = new PublicForm(openParameters(), true);

	private static Set<String> openParameters() {
		Set<String> open = new TreeSet<>(PAGING);
		open.add("collection");
		return open;
	}

	@Override
	public Connector connector() {
		return CONNECTOR;
	}

	@Override
	public int perMinute() {
		return 120;
	}

	@Override
	public PublicForm form() {
		return FORM;
	}

	@Override
	public void check(FetchRequest request) throws BadRequestException {
		Operands.date(request, "from");
		Operands.date(request, "to");
		collection(request.option("collection"));
		switch (request.what()) {
		case "search" -> Operands.words(request);
		case "package" -> Operands.number(request, NUMBER, "CFR-2024-title8-vol1");
		case "granule" -> {
			if (request.operands().size() != 2 || !request.operands().stream().allMatch(number -> NUMBER.matcher(number).matches()))
				throw new BadRequestException("expected a package and one of its granules, such as FR-2018-04-12 2018-07777");
		}
		default -> {
			if (request.operands().size() != 1)
				throw new BadRequestException("expected the name of one collection, such as USCOURTS");
			collection(request.operands().getFirst());
			if (request.option("from") == null)
				throw new BadRequestException("say since which day, with --from");
		}
		}
	}

	private static void collection(String name) throws BadRequestException {
		if (name != null && !COLLECTION.matcher(name).matches())
			throw new BadRequestException("collections go by names in capitals, such as USCOURTS, CFR or FR");
	}

	private static Asked asked(URI uri, Visit visit) {
		return Asked.get(uri).with("X-Api-Key", visit.token() == null ? NO_KEY : visit.token());
	}

	@Override
	public void fetch(FetchRequest request, Visit visit) throws ConnectionException {
		switch (request.what()) {
		case "search" -> search(request, visit);
		case "package" -> {
			String number = request.operands().getFirst();
			named(number, "packages/" + number + "/summary", visit);
		}
		case "granule" -> {
			String number = request.operands().get(1);
			named(number, "packages/" + request.operands().getFirst() + "/granules/" + number + "/summary", visit);
		}
		default -> collection(request, visit);
		}
	}

	private static void search(FetchRequest request, Visit visit) throws ConnectionException {
		StringBuilder query = new StringBuilder(Operands.words(request));
		if (request.option("collection") != null)
			query.append(" collection:(").append(request.option("collection")).append(')');
		if (request.option("from") != null || request.option("to") != null)
			query.append(" publishdate:range(").append(request.option("from") == null ? "" : request.option("from")).append(',')
					.append(request.option("to") == null ? "" : request.option("to")).append(')');
		URI uri = new Address(visit.server(), "search").uri();
		for (String mark = "*"; mark != null;) {
			int before = visit.foundNew();
			ObjectNode body = MAPPER.createObjectNode().put("query", query.toString()).put("pageSize", SIZE).put("offsetMark", mark);
			body.putArray("sorts").addObject().put("field", "publishdate").put("sortOrder", "DESC");
			JsonNode answer = visit.json(
					new Asked(uri, Map.of("Content-Type", "application/json"), body.toString().getBytes(StandardCharsets.UTF_8)).with("X-Api-Key",
							visit.token() == null ? NO_KEY : visit.token()));
			for (JsonNode row : answer.path("results"))
				row(row.path("packageId").asText(""), row.path("granuleId").asText(""), visit);
			String next = answer.path("offsetMark").asText("");
			mark = !visit.wantsPageAfter(before) || answer.path("results").isEmpty() || next.isBlank() || next.equals(mark) ? null : next;
		}
	}

	private static void collection(FetchRequest request, Visit visit) throws ConnectionException {
		URI first = new Address(visit.server(), "collections/" + request.operands().getFirst() + "/" + Operands.date(request, "from") + "T00:00:00Z")
				.with("offsetMark", "*").with("pageSize", SIZE).uri();
		Pages.walk(first, "nextPage", visit, page -> asked(page, visit), answer -> {
			for (JsonNode row : answer.path("packages"))
				row(row.path("packageId").asText(""), "", visit);
		});
	}

	private static void row(String number, String granule, Visit visit) throws ConnectionException {
		if (!visit.wantsMore() || !NUMBER.matcher(number).matches())
			return;
		if (NUMBER.matcher(granule).matches())
			named(granule, "packages/" + number + "/granules/" + granule + "/summary", visit);
		else
			named(number, "packages/" + number + "/summary", visit);
	}

	/** Fetches what a summary describes, in the form that is read best. */
	private static void named(String number, String path, Visit visit) throws ConnectionException {
		String key = "govinfo/" + number;
		if (!visit.names(key))
			return;
		visit.each(key, () -> {
			JsonNode summary = visit.json(asked(new Address(visit.server(), path).uri(), visit));
			String format = FORMATS.stream().filter(link -> !summary.path("download").path(link).asText("").isBlank()).findFirst()
					.orElseThrow(() -> new ConnectionException("the service offers no form of it that can be read"));
			URI uri = Address.onSameServer(visit.server(), summary.path("download").path(format).asText());
			Answer answer = visit.askIfChanged(key, asked(uri, visit));
			if (answer == null)
				return;
			String day = summary.path("dateIssued").asText("");
			String page = summary.path("detailsLink").asText("");
			visit.take(key, answer, new Input("govinfo/" + number + ENDINGS.get(format), answer.body(), null),
					Stated.by(CONNECTOR.name(), page.matches("https://www\\.govinfo\\.gov/\\S{3,200}") ? URI.create(page) : null)
							.date(day.matches("\\d{4}-\\d{2}-\\d{2}.*") ? day.substring(0, 10) : null));
		});
	}
}
