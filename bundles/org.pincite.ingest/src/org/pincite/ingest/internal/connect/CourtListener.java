package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Courts;
import org.pincite.ingest.Input;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.FetchRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * CourtListener, API version 4. An opinion's record knows neither case name nor date: it is stored with its cluster, and that with its docket, as the service answers them, in
 * the places that name them; opinions found by a search are stored with the row of the result, which says the same, so that each costs one request.
 */
final class CourtListener implements Fetching {
	private static final ObjectMapper MAPPER = new ObjectMapper();
	private static final Pattern NUMBER = Pattern.compile("\\d{1,12}");
	private static final Pattern LAST = Pattern.compile("/(\\d+)/?$");
	private static final List<String> SEARCHING = List.of("court", "from", "to", "unpublished");
	private static final Connector CONNECTOR = new Connector("courtlistener", "CourtListener", URI.create("https://www.courtlistener.com/api/rest/v4/"),
			"The words of a search, the courts and dates it is limited to, and the numbers of the opinions fetched.",
			"a token from the profile page of an account at courtlistener.com",
			List.of(new Connector.Demand("search", "WORDS", SEARCHING, "opinions that a search finds, newest first"),
					new Connector.Demand("citation", "CITATION", List.of(), "the opinion with a citation"),
					new Connector.Demand("opinion", "NUMBER", List.of(), "one opinion"),
					new Connector.Demand("cluster", "NUMBER", List.of(), "all opinions of one case, by the number in the address of its page")));
	private static final PublicForm FORM = new PublicForm(
			Set.of("type", "court", "filed_after", "filed_before", "order_by", "stat_Published", "stat_Unpublished"), true);
	private final Courts courts;

	CourtListener(Courts courts) {
		this.courts = courts;
	}

	@Override
	public Connector connector() {
		return CONNECTOR;
	}

	/** What an account without a membership is allowed; longer limits come with the answers. */
	@Override
	public int perMinute() {
		return 5;
	}

	@Override
	public PublicForm form() {
		return FORM;
	}

	@Override
	public void check(FetchRequest request) throws BadRequestException {
		switch (request.what()) {
		case "search" -> {
			Operands.words(request);
			Operands.date(request, "from");
			Operands.date(request, "to");
			courts(request);
		}
		case "citation" -> Operands.words(request);
		default -> Operands.number(request, NUMBER, "181274");
		}
	}

	private String courts(FetchRequest request) throws BadRequestException {
		String value = request.option("court");
		if (value == null)
			return null;
		for (String court : value.strip().split("[\\s,]+"))
			if (courts.byId(court).isEmpty())
				throw new BadRequestException("there is no court " + court + "; courts go by their ids, such as ca4 or bia");
		return value.strip().replaceAll("[\\s,]+", " ");
	}

	@Override
	public void fetch(FetchRequest request, Visit visit) throws ConnectionException {
		switch (request.what()) {
		case "search" -> search(new Address(visit.server(), "search/").with("type", "o").with("q", Operands.words(request)).with("court", courts(request))
				.with("filed_after", Operands.date(request, "from")).with("filed_before", Operands.date(request, "to"))
				.with("order_by", "dateFiled desc").with("stat_Published", "on").with("stat_Unpublished", request.option("unpublished") == null ? null : "on")
				.uri(), visit);
		case "citation" -> search(new Address(visit.server(), "search/").with("type", "o").with("citation", '"' + Operands.words(request).replace("\"", "") + '"')
				.with("stat_Published", "on").with("stat_Unpublished", "on").uri(), visit);
		case "opinion" -> opinion(request.operands().getFirst(), visit);
		default -> cluster(request.operands().getFirst(), visit);
		}
	}

	private static Asked asked(URI uri, Visit visit) {
		return Asked.get(uri).with("Authorization", visit.token() == null ? null : "Token " + visit.token());
	}

	private static void search(URI first, Visit visit) throws ConnectionException {
		Pages.walk(first, "next", visit, page -> asked(page, visit), answer -> {
			for (JsonNode row : answer.path("results"))
				for (JsonNode opinion : row.path("opinions"))
					if (visit.wantsMore() && NUMBER.matcher(opinion.path("id").asText()).matches())
						found(opinion.path("id").asText(), row, visit);
		});
	}

	private static void found(String number, JsonNode row, Visit visit) throws ConnectionException {
		if (!visit.names(key(number)) || visit.holds(key(number)))
			return;
		visit.each(key(number), () -> {
			Answer answer = visit.ask(asked(address(visit, "opinions", number), visit));
			ObjectNode record = object(answer);
			ObjectNode cluster = row.deepCopy();
			cluster.remove("opinions");
			store(number, record.set("cluster", cluster), answer, visit);
		});
	}

	private static void opinion(String number, Visit visit) throws ConnectionException {
		visit.names(key(number));
		Answer answer = visit.askIfChanged(key(number), asked(address(visit, "opinions", number), visit));
		if (answer == null)
			return;
		ObjectNode record = object(answer);
		String cluster = number(record, "cluster");
		if (cluster != null)
			record.set("cluster", withDocket(object(visit.ask(asked(address(visit, "clusters", cluster), visit))), visit));
		store(number, record, answer, visit);
	}

	private static void cluster(String number, Visit visit) throws ConnectionException {
		ObjectNode cluster = withDocket(object(visit.ask(asked(address(visit, "clusters", number), visit))), visit);
		List<String> opinions = new ArrayList<>();
		for (JsonNode address : cluster.path("sub_opinions"))
			if (last(address.asText()) != null)
				opinions.add(last(address.asText()));
		cluster.remove("sub_opinions");
		for (String opinion : opinions)
			visit.each(key(opinion), () -> {
				visit.names(key(opinion));
				Answer answer = visit.askIfChanged(key(opinion), asked(address(visit, "opinions", opinion), visit));
				if (answer != null)
					store(opinion, object(answer).set("cluster", cluster), answer, visit);
			});
	}

	private static ObjectNode withDocket(ObjectNode cluster, Visit visit) throws ConnectionException {
		String docket = number(cluster, "docket");
		if (docket != null)
			cluster.set("docket", object(visit.ask(asked(address(visit, "dockets", docket), visit))));
		return cluster;
	}

	private static void store(String number, JsonNode record, Answer answer, Visit visit) throws ConnectionException {
		try {
			visit.take(key(number), answer, new Input(key(number) + ".json", MAPPER.writeValueAsBytes(record), null), Stated.by(CONNECTOR.name(), null));
		} catch (JsonProcessingException e) {
			throw new ConnectionException("the record cannot be kept: " + e.getOriginalMessage(), e);
		}
	}

	private static String key(String number) {
		return "courtlistener/opinions/" + number;
	}

	private static URI address(Visit visit, String records, String number) {
		return new Address(visit.server(), records + "/" + number + "/").uri();
	}

	private static ObjectNode object(Answer answer) throws ConnectionException {
		try {
			if (MAPPER.readTree(answer.body()) instanceof ObjectNode object)
				return object;
		} catch (java.io.IOException e) {
			throw new ConnectionException(Line.where(answer.uri()) + " answered with what is no JSON: " + Refusal.excerpt(answer.text()), e);
		}
		throw new ConnectionException(Line.where(answer.uri()) + " answered with no record");
	}

	/** The number of the record that a field names by its address or by {@code …_id}, or null. */
	private static String number(JsonNode record, String field) {
		String id = record.path(field + "_id").asText("");
		return NUMBER.matcher(id).matches() ? id : last(record.path(field).asText(""));
	}

	private static String last(String address) {
		Matcher last = LAST.matcher(address);
		return last.find() ? last.group(1) : null;
	}
}
