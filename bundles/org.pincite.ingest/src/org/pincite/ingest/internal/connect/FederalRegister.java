package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.Input;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.FetchRequest;

import com.fasterxml.jackson.databind.JsonNode;

/** The Federal Register: rules, proposed rules, notices and presidential documents, as XML where there is one, else as text. */
final class FederalRegister implements Fetching {
	private static final Pattern NUMBER = Pattern.compile("(?:[A-Z]\\d+-|[A-Z]{0,2})\\d{2,4}-\\d{1,6}");
	private static final Pattern CFR = Pattern.compile("(\\d{1,2})\\s*(?:C\\.?\\s*F\\.?\\s*R\\.?\\s*)?(?:§|pt\\.?|part)?\\s*(\\d{1,5})", Pattern.CASE_INSENSITIVE);
	private static final Pattern CITATION = Pattern.compile("(\\d{1,3}) FR (\\d{1,6})");
	private static final List<String> FIELDS = List.of("document_number", "title", "type", "publication_date", "citation", "html_url", "full_text_xml_url",
			"raw_text_url");
	private static final Connector CONNECTOR = new Connector("federalregister", "Federal Register", URI.create("https://www.federalregister.gov/api/v1/"),
			"The words of a search, the dates, kinds and parts of the regulations it is limited to, and the numbers of the documents fetched.", null,
			List.of(new Connector.Demand("search", "WORDS", List.of("from", "to", "type", "cfr"), "documents that a search finds, newest first"),
					new Connector.Demand("document", "NUMBER…", List.of(), "documents by their numbers, such as 2020-27856")));
	private static final PublicForm FORM = new PublicForm(openParameters(), true);
	private static final Set<String> TYPES = Set.of("RULE", "PRORULE", "NOTICE", "PRESDOCU");

	private static Set<String> openParameters() {
		Set<String> open = new TreeSet<>(PAGING);
		open.addAll(List.of("fields[]", "conditions[type][]", "conditions[publication_date][gte]", "conditions[publication_date][lte]", "conditions[cfr][title]",
				"conditions[cfr][part]"));
		return open;
	}

	@Override
	public Connector connector() {
		return CONNECTOR;
	}

	@Override
	public int perMinute() {
		return 60;
	}

	@Override
	public PublicForm form() {
		return FORM;
	}

	@Override
	public void check(FetchRequest request) throws BadRequestException {
		if (request.what().equals("document")) {
			if (request.operands().isEmpty())
				throw new BadRequestException("expected numbers of documents, such as 2020-27856");
			for (String number : request.operands())
				if (!NUMBER.matcher(number).matches())
					throw new BadRequestException("expected numbers of documents, such as 2020-27856");
			return;
		}
		Operands.words(request);
		Operands.date(request, "from");
		Operands.date(request, "to");
		type(request);
		cfr(request);
	}

	private static String type(FetchRequest request) throws BadRequestException {
		String type = request.option("type");
		if (type != null && !TYPES.contains(type.toUpperCase(java.util.Locale.ROOT)))
			throw new BadRequestException("--type takes one of " + String.join(", ", new TreeSet<>(TYPES)));
		return type == null ? null : type.toUpperCase(java.util.Locale.ROOT);
	}

	private static Matcher cfr(FetchRequest request) throws BadRequestException {
		if (request.option("cfr") == null)
			return null;
		Matcher cfr = CFR.matcher(request.option("cfr").strip());
		if (!cfr.matches())
			throw new BadRequestException("--cfr takes a title and a part, such as '8 208'");
		return cfr;
	}

	@Override
	public void fetch(FetchRequest request, Visit visit) throws ConnectionException {
		if (request.what().equals("document")) {
			for (String number : request.operands())
				visit.each(key(number), () -> {
					Address address = new Address(visit.server(), "documents/" + number + ".json");
					FIELDS.forEach(field -> address.with("fields[]", field));
					document(visit.json(Asked.get(address.uri())), visit);
				});
			return;
		}
		Matcher cfr = cfr(request);
		Address address = new Address(visit.server(), "documents.json").with("conditions[term]", Operands.words(request))
				.with("conditions[publication_date][gte]", Operands.date(request, "from")).with("conditions[publication_date][lte]", Operands.date(request, "to"))
				.with("conditions[type][]", type(request)).with("conditions[cfr][title]", cfr == null ? null : cfr.group(1))
				.with("conditions[cfr][part]", cfr == null ? null : cfr.group(2)).with("order", "newest").with("per_page", "20");
		FIELDS.forEach(field -> address.with("fields[]", field));
		pages(address.uri(), visit);
	}

	private static void pages(URI first, Visit visit) throws ConnectionException {
		Pages.walk(first, "next_page_url", visit, Asked::get, answer -> {
			for (JsonNode row : answer.path("results"))
				if (visit.wantsMore())
					visit.each(key(row.path("document_number").asText()), () -> document(row, visit));
		});
	}

	private static String key(String number) {
		return "federalregister/" + number;
	}

	private static void document(JsonNode row, Visit visit) throws ConnectionException {
		String number = row.path("document_number").asText("");
		if (!NUMBER.matcher(number).matches())
			throw new ConnectionException("the service names a document without a number");
		if (!visit.names(key(number)))
			return;
		String xml = row.path("full_text_xml_url").asText("");
		String text = xml.isBlank() ? row.path("raw_text_url").asText("") : xml;
		if (text.isBlank())
			throw new ConnectionException("the service has no text of it, only its PDF");
		Answer answer = visit.askIfChanged(key(number), Asked.get(Address.onSameServer(visit.server(), text)));
		if (answer == null)
			return;
		String page = row.path("html_url").asText("");
		Stated stated = new Stated(CONNECTOR.name(), page.startsWith("https://") ? URI.create(page) : null, day(row.path("publication_date").asText("")), null,
				citation(row.path("citation").asText("")), null);
		visit.take(key(number), answer, new Input("federalregister/" + number + (xml.isBlank() ? ".txt" : ".xml"), answer.body(), null), stated);
	}

	/** {@code 85 FR 80274} as it is cited: {@code 85 Fed. Reg. 80,274}; null when it is no citation. */
	private static String citation(String value) {
		Matcher citation = CITATION.matcher(value);
		return citation.matches() ? String.format(java.util.Locale.ROOT, citation.group(2).length() > 4 ? "%s Fed. Reg. %,d" : "%s Fed. Reg. %d", citation.group(1),
				Integer.valueOf(citation.group(2))) : null;
	}

	private static String day(String value) {
		return value.matches("\\d{4}-\\d{2}-\\d{2}") ? value : null;
	}
}
