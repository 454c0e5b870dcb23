package org.pincite.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.ingest.Failure;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.ConnectorState;
import org.pincite.ingest.connect.FetchReport;
import org.pincite.ingest.connect.RequestEntry;
import org.pincite.ingest.connect.SavedSearch;

/** Prints connectors, saved searches, requests and what was fetched. */
final class Connections {

	private Connections() {
	}

	static int states(List<ConnectorState> states, Console console) throws IOException {
		List<Map<String, Object>> objects = new ArrayList<>();
		for (ConnectorState state : states) {
			List<Object> demands = new ArrayList<>();
			for (Connector.Demand demand : state.connector().demands())
				demands.add(Json.object("what", demand.what(), "operands", demand.operands(), "options", demand.options(), "help", demand.help()));
			objects.add(Json.object("id", state.connector().id(), "name", state.connector().name(), "on", state.on(), "server", state.server().toString(), "tells",
					state.connector().tells(), "token", state.token(), "fetch", demands));
		}
		if (printed(objects, console))
			return Exit.DONE;
		for (ConnectorState state : states) {
			console.print((state.on() ? "on   " : "off  ") + state.connector().id() + ": " + state.connector().name() + ", " + state.server().getHost()
					+ (state.token() == null ? "" : "; token in " + state.token()));
			console.print("     tells the service: " + state.connector().tells());
			if (state.connector().token() != null)
				console.print("     takes " + state.connector().token());
			for (Connector.Demand demand : state.connector().demands())
				console.print("     fetch " + String.join(" ", state.connector().id(), demand.what(), demand.operands()).strip() + ": " + demand.help()
						+ (demand.options().isEmpty() ? "" : " (--" + String.join(" --", demand.options()) + ")"));
		}
		return Exit.DONE;
	}

	static int searches(List<SavedSearch> searches, Console console) throws IOException {
		List<Map<String, Object>> objects = new ArrayList<>();
		for (SavedSearch search : searches)
			objects.add(Json.object("name", search.name(), "connector", search.request().connector(), "what", search.request().what(), "operands",
					search.request().operands(), "options", search.request().options(), "limit", search.request().limit(), "lastRun",
					search.lastRun() == null ? null : search.lastRun().toString()));
		if (printed(objects, console))
			return Exit.DONE;
		for (SavedSearch search : searches)
			console.print(search.name() + ": " + search.request().connector() + " " + search.request().what() + " " + String.join(" ", search.request().operands())
					+ (search.lastRun() == null ? "" : ", last " + search.lastRun()));
		if (searches.isEmpty())
			console.print("no saved searches");
		return Exit.DONE;
	}

	static int requests(List<RequestEntry> requests, Console console) throws IOException {
		List<Map<String, Object>> objects = new ArrayList<>();
		for (RequestEntry entry : requests)
			objects.add(Json.object("at", entry.at().toString(), "connector", entry.connector(), "method", entry.method(), "host", entry.host(), "request",
					entry.request(), "status", entry.status() == 0 ? null : entry.status(), "bytes", entry.bytes(), "millis", entry.millis(), "failure", entry.failure()));
		if (printed(objects, console))
			return Exit.DONE;
		for (RequestEntry entry : requests)
			console.print(entry.at() + " " + entry.connector() + " " + entry.method() + " " + entry.host() + entry.request() + " → "
					+ (entry.failure() == null ? entry.status() + ", " + entry.bytes() + " bytes, " + entry.millis() + " ms" : entry.failure()));
		if (requests.isEmpty())
			console.print("no request was ever sent");
		return Exit.DONE;
	}

	/** As lines or as one document, if JSON is wanted. */
	private static boolean printed(List<Map<String, Object>> objects, Console console) throws IOException {
		if (console.lines())
			for (Map<String, Object> object : objects)
				console.line(object);
		else if (console.json())
			console.document(objects);
		return console.lines() || console.json();
	}

	static int report(List<FetchReport> reports, Console console) throws IOException {
		boolean problems = false;
		for (FetchReport report : reports) {
			problems |= !report.failed().isEmpty() || !report.complete();
			if (console.lines() || console.json())
				console.object(object(report));
			else
				describe(report, console);
		}
		return problems ? Exit.PROBLEMS : Exit.DONE;
	}

	private static Map<String, Object> object(FetchReport report) {
		List<Object> failed = new ArrayList<>();
		for (Failure failure : report.failed())
			failed.add(Json.object("path", failure.path(), "reason", failure.reason()));
		return Json.object("requests", report.requests(), "found", report.found(), "imported", report.imported().size(), "sources", report.imported(), "unchanged",
				report.unchanged(), "failed", failed, "complete", report.complete(), "stopped", report.stopped());
	}

	private static void describe(FetchReport report, Console console) {
		for (Failure failure : report.failed())
			console.message(failure.path() + ": " + failure.reason());
		for (String id : report.imported())
			console.print(id);
		if (report.stopped() != null)
			console.message("stopped before the end: " + report.stopped() + ". The same command goes on from there.");
		console.printf("%d requests: %d found, %d imported, %d unchanged, %d failed", report.requests(), report.found(), report.imported().size(), report.unchanged(),
				report.failed().size());
	}
}
