package org.pincite.cli.commands;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citator.Citator;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.ConnectorOffException;
import org.pincite.ingest.connect.Connectors;
import org.pincite.ingest.connect.FetchReport;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.ingest.connect.SavedSearch;
import org.pincite.library.LibraryException;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchService;

/** {@code pincite connect …}: fetches sources from public services that the user has switched on. */
@Component(property = "pincite.command=connect")
public final class ConnectCommand implements Command {
	private static final List<String> FORWARDED = List.of("court", "from", "to", "date", "type", "cfr", "collection");
	private final Connectors connectors;
	private final SearchService search;
	private final Citator citator;

	@Activate
	public ConnectCommand(@Reference Connectors connectors, @Reference SearchService search, @Reference Citator citator) {
		this.connectors = connectors;
		this.search = search;
		this.citator = citator;
	}

	@Override
	public Usage usage() {
		return new Usage("connect", "list | on|off CONNECTOR | fetch CONNECTOR WHAT … | token CONNECTOR | saved | rerun|forget NAME | log",
				"fetches sources from public services; each is off until you switch it on ('pincite connect list' tells what can be asked of which)",
				Option.value("--server", "URL", "on: a mirror to use instead of the service itself"),
				Option.value("--court", "IDS", "fetch: courts, such as 'ca4 bia'"), Option.value("--from", "DATE", "fetch: not older than this day"),
				Option.value("--to", "DATE", "fetch: not newer than this day"), Option.value("--date", "DATE", "fetch: the regulations as they stood on this day"),
				Option.value("--type", "TYPE", "fetch: RULE, PRORULE, NOTICE or PRESDOCU"), Option.value("--cfr", "PLACE", "fetch: title and part that a document changes, such as '8 208'"),
				Option.value("--collection", "NAME", "fetch: collection of GovInfo, such as USCOURTS"), Option.flag("--unpublished", "fetch: unpublished opinions too"),
				Option.value("--limit", "N", "fetch, log: at most so many (default " + FetchRequest.USUAL_LIMIT + ")"),
				Option.value("--save", "NAME", "fetch: keep the search under this name"), Option.flag("--all", "rerun: every saved search"),
				Option.flag("--remove", "token: forget it"), Option.flag("--in-file", "token: keep it in a file that only you may read, where there is no secure store"),
				Option.value("--connectors", "DIR", "settings and list of requests (default: PINCITE_CONNECTORS or your own)"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<String> words = arguments.operands();
		String verb = words.isEmpty() ? "list" : words.getFirst();
		List<String> rest = words.isEmpty() ? List.of() : words.subList(1, words.size());
		try {
			return switch (verb) {
			case "list" -> Connections.states(connectors.list(), console);
			case "on" -> on(one(rest, "a connector"), arguments, console);
			case "off" -> off(one(rest, "a connector"), console);
			case "token" -> token(one(rest, "a connector"), arguments, console);
			case "fetch" -> fetch(rest, arguments, console);
			case "saved" -> Connections.searches(connectors.saved(), console);
			case "rerun" -> rerun(rest, arguments, console);
			case "forget" -> forget(one(rest, "the name of a saved search"), console);
			case "log" -> Connections.requests(connectors.requests(arguments.number("--limit", 50, 1, 1_000_000)), console);
			default -> throw new UsageException("expected list, on, off, fetch, token, saved, rerun, forget or log");
			};
		} catch (BadRequestException e) {
			throw new UsageException(e.getMessage());
		} catch (ConnectorOffException e) {
			throw new FailedException(Exit.NOT_ALLOWED, e.getMessage());
		} catch (ConnectionException e) {
			throw new FailedException(Exit.UNREADABLE, e.getMessage());
		}
	}

	private static String one(List<String> words, String what) throws UsageException {
		if (words.size() != 1)
			throw new UsageException("expected " + what);
		return words.getFirst();
	}

	private int on(String connector, Arguments arguments, Console console) throws ConnectionException, UsageException, IOException {
		String server = arguments.value("--server").orElse(null);
		try {
			connectors.switchOn(connector, server == null ? null : new URI(server));
		} catch (java.net.URISyntaxException e) {
			throw new UsageException("--server takes a web address, not " + server);
		}
		connectors.list().stream().filter(state -> state.connector().id().equals(connector))
				.forEach(state -> console.progress(state.connector().name() + " learns from now on: " + state.connector().tells()));
		return Connections.states(connectors.list(), console);
	}

	private int off(String connector, Console console) throws ConnectionException, IOException {
		connectors.switchOff(connector);
		return Connections.states(connectors.list(), console);
	}

	private int token(String connector, Arguments arguments, Console console) throws ConnectionException, UsageException, IOException {
		if (arguments.has("--remove"))
			connectors.forgetToken(connector);
		else {
			console.progress("the token, on one line (it is read from standard input, so that it is no argument):");
			String line = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
			if (line == null || line.isBlank())
				throw new UsageException("expected the token on standard input");
			connectors.keepToken(connector, line.strip(), arguments.has("--in-file"));
			if (arguments.has("--in-file"))
				console.message("The token lies unencrypted in a file that only you may read. A secure store is better.");
		}
		return Connections.states(connectors.list(), console);
	}

	private int fetch(List<String> words, Arguments arguments, Console console) throws ConnectionException, UsageException, IOException {
		if (words.size() < 2)
			throw new UsageException("expected a connector and what to fetch; 'pincite connect list' tells what there is");
		Map<String, String> options = new TreeMap<>();
		for (String option : FORWARDED)
			arguments.value("--" + option).ifPresent(value -> options.put(option, value));
		if (arguments.has("--unpublished"))
			options.put("unpublished", "yes");
		FetchRequest request = new FetchRequest(words.get(0), words.get(1), words.subList(2, words.size()), options,
				arguments.number("--limit", FetchRequest.USUAL_LIMIT, 1, 100_000));
		if (arguments.value("--save").isPresent())
			connectors.save(arguments.value("--save").get(), request);
		return report(List.of(connectors.fetch(request, new ConsoleProgress(console))), console);
	}

	private int rerun(List<String> words, Arguments arguments, Console console) throws ConnectionException, UsageException, IOException {
		List<String> names = arguments.has("--all") ? connectors.saved().stream().map(SavedSearch::name).toList() : List.of(one(words, "the name of a saved search"));
		List<FetchReport> reports = new ArrayList<>();
		for (String name : names)
			reports.add(connectors.rerun(name, new ConsoleProgress(console)));
		return report(reports, console);
	}

	private int forget(String name, Console console) throws ConnectionException, IOException {
		connectors.forget(name);
		return Connections.searches(connectors.saved(), console);
	}

	private int report(List<FetchReport> reports, Console console) throws IOException {
		boolean found = true;
		if (reports.stream().anyMatch(report -> !report.imported().isEmpty()))
			found = update(console);
		int code = Connections.report(reports, console);
		return code == Exit.DONE && !found ? Exit.PROBLEMS : code;
	}

	private boolean update(Console console) {
		console.progress("indexing …");
		try {
			search.update(IndexProgress.NONE);
			citator.update();
			return true;
		} catch (LibraryException e) {
			console.message("pincite connect: what was fetched is stored, but cannot be searched yet: " + e.getMessage());
			return false;
		}
	}
}
