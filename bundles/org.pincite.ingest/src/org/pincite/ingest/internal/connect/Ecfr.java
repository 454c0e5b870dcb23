package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.Input;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.FetchRequest;

import com.fasterxml.jackson.databind.JsonNode;

/** The eCFR of the Office of the Federal Register: parts and sections of the Code of Federal Regulations as they stood on any day since 2017. */
final class Ecfr implements Fetching {
	private static final Pattern PLACE = Pattern.compile(
			"(?<title>\\d{1,2})\\s*(?:C\\.?\\s*F\\.?\\s*R\\.?)?[\\s/]*(?:§+|pt\\.?|part)?\\s*(?<part>\\d{1,5}[a-z]?)(?:\\.(?<section>\\d{1,5}[a-z]{0,2}(?:-\\d{1,4})?))?",
			Pattern.CASE_INSENSITIVE);
	/** What a person fetches first of all who works on asylum claims. */
	private static final List<String> ASYLUM = List.of("8 208", "8 235", "8 1003", "8 1208");
	private static final Connector CONNECTOR = new Connector("ecfr", "eCFR", URI.create("https://www.ecfr.gov/api/"),
			"The title, part or section of the regulations, and the day.", null,
			List.of(new Connector.Demand("regulations", "PLACE…", List.of("date"), "parts or sections, such as '8 208' or '8 C.F.R. § 208.6'"),
					new Connector.Demand("asylum", "", List.of("date"), "8 C.F.R. parts 208, 235, 1003 and 1208")));
	private static final PublicForm FORM = new PublicForm(Set.of("part", "section"), true);

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
		Operands.date(request, "date");
		if (request.what().equals("regulations") && request.operands().isEmpty())
			throw new BadRequestException("say which part or section, such as '8 208' or '8 C.F.R. § 208.6'");
		for (String place : places(request))
			place(place);
	}

	/** Each operand is a place; a title followed by a part, as unquoted words, is one too. */
	private static List<String> places(FetchRequest request) throws BadRequestException {
		if (request.what().equals("asylum"))
			return ASYLUM;
		String all = String.join(" ", request.operands());
		return PLACE.matcher(all.strip()).matches() ? List.of(all) : request.operands();
	}

	private static Matcher place(String text) throws BadRequestException {
		Matcher place = PLACE.matcher(text.strip());
		if (!place.matches() || Integer.parseInt(place.group("title")) < 1 || Integer.parseInt(place.group("title")) > 50)
			throw new BadRequestException("expected a part or section such as '8 208' or '8 C.F.R. § 208.6'");
		return place;
	}

	@Override
	public void fetch(FetchRequest request, Visit visit) throws ConnectionException {
		String day = Operands.date(request, "date");
		JsonNode titles = null;
		for (String text : places(request)) {
			Matcher place = place(text);
			String date = day;
			if (date == null) {
				titles = titles != null ? titles : visit.json(Asked.get(new Address(visit.server(), "versioner/v1/titles.json").uri()));
				date = latest(titles, place.group("title"));
			}
			String on = date;
			visit.each(key(place, on), () -> section(place, on, visit));
		}
	}

	/** The day up to which a title is current. */
	private static String latest(JsonNode titles, String number) throws ConnectionException {
		for (JsonNode title : titles.path("titles"))
			if (title.path("number").asText().equals(number) && title.path("up_to_date_as_of").asText("").matches("\\d{4}-\\d{2}-\\d{2}"))
				return title.path("up_to_date_as_of").asText();
		throw new ConnectionException("the eCFR does not say up to which day title " + number + " is current; give a day with --date");
	}

	private static String key(Matcher place, String date) {
		return "ecfr/" + place.group("title") + "/" + place.group("part") + (place.group("section") == null ? "" : "." + place.group("section")) + "/" + date;
	}

	private static void section(Matcher place, String date, Visit visit) throws ConnectionException {
		String title = place.group("title");
		String section = place.group("section");
		visit.names(key(place, date));
		// What was in force on a day that has passed does not change any more.
		if (LocalDate.parse(date).isBefore(LocalDate.now().minusYears(1)) && visit.holds(key(place, date)))
			return;
		URI uri = new Address(visit.server(), "versioner/v1/full/" + date + "/title-" + title + ".xml").with("part", place.group("part"))
				.with("section", section == null ? null : place.group("part") + "." + section).uri();
		Answer answer = visit.askIfChanged(key(place, date), Asked.get(uri).with("Accept", "application/xml"));
		if (answer == null)
			return;
		URI page = URI.create("https://www.ecfr.gov/on/" + date + "/title-" + title + "/"
				+ (section == null ? "part-" + place.group("part") : "section-" + place.group("part") + "." + section));
		visit.take(key(place, date), answer, new Input(uri.toString(), answer.body(), null),
				new Stated(CONNECTOR.name(), page, null, date, null, null));
	}
}
