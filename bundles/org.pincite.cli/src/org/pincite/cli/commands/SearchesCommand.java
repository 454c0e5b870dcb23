package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citecheck.SavedSearches;
import org.pincite.citecheck.SearchAlert;
import org.pincite.citecheck.SourceSuggestions;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.matter.PastSearch;
import org.pincite.matter.SavedSearch;
import org.pincite.matter.Statement;
import org.pincite.matter.edit.MatterSession;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchService;
import org.pincite.vault.Vault;

/** {@code pincite searches …}: the searches of a matter, which are kept in it and nowhere else. */
@Component(property = "pincite.command=searches")
public final class SearchesCommand implements Command {
	private final Vault vault;
	private final SearchService search;
	private final SavedSearches searches;
	private final VaultDoor door;

	@Activate
	public SearchesCommand(@Reference Vault vault, @Reference SearchService search, @Reference SavedSearches searches, @Reference VaultDoor door) {
		this.vault = vault;
		this.door = door;
		this.search = search;
		this.searches = searches;
	}

	@Override
	public Usage usage() {
		return new Usage("searches", "list|ask|save|run|delete|history|forget|alerts|suggest MATTER …",
				"asks for a matter and keeps its searches in it; try: searches ask MATTER QUERY",
				Requests.options(Option.value("--name", "NAME", "save: what the search is called"),
						Option.flag("--alert", "save: tell of new sources that satisfy it"), Option.flag("--keep", "alerts: do not count what is told as seen"),
						Option.flag("--facets", "ask, run: count kinds, courts, years, topics, flags")));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<String> words = arguments.operands();
		if (words.size() < 2)
			throw new UsageException("expected searches list, ask, save, run, delete, history, forget, alerts or suggest, and a matter");
		String rest = String.join(" ", words.subList(2, words.size()));
		door.open(arguments, console);
		search.update(new IndexingProgress(console));
		try (MatterSession session = Matters.open(vault, words.get(1))) {
			door.report(session, console);
			switch (words.getFirst()) {
			case "list" -> saved(session, console);
			case "ask" -> ask(session, Requests.of(arguments, wanted(rest, "a query")), arguments, console);
			case "save" -> save(session, Requests.of(arguments, wanted(rest, "a query")), arguments, console);
			case "run" -> ask(session, searches.request(find(session, rest)), arguments, console);
			case "delete" -> session.edits().remove(find(session, rest));
			case "history" -> history(session, console);
			case "forget" -> session.forgetSearches();
			case "alerts" -> alerts(session, arguments.has("--keep"), console);
			case "suggest" -> suggest(session, rest, arguments.number("--limit", 10, 1, 1_000), console);
			default -> throw new UsageException("expected searches list, ask, save, run, delete, history, forget, alerts or suggest, not " + words.getFirst());
			}
			if (session.dirty())
				vault.save(session);
			return Exit.DONE;
		} catch (QuerySyntaxException e) {
			return Syntax.report(rest, e, console);
		}
	}

	private static String wanted(String rest, String what) throws UsageException {
		if (rest.isBlank())
			throw new UsageException("expected " + what + " behind the matter");
		return rest;
	}

	private void ask(MatterSession session, SearchRequest request, Arguments arguments, Console console) throws Exception {
		SearchRequest dated = request.on(MatterLaw.day(session.matter(), arguments, console));
		SearchCommand.print(dated, searches.ask(session, dated), null, console);
	}

	private void save(MatterSession session, SearchRequest request, Arguments arguments, Console console) throws Exception {
		search.parse(request.query(), request.dialect(), request.dialect());
		SavedSearch saved = session.edits().saveSearch(arguments.value("--name").orElse(request.query()), request.query(), request.dialect().id());
		if (arguments.has("--alert"))
			searches.watch(session, saved);
		print(List.of(object(saved)), console);
	}

	/** By id or name. */
	private static SavedSearch find(MatterSession session, String name) throws FailedException {
		return session.matter().getSavedSearches().stream().filter(each -> each.getId().equals(name) || name.equals(each.getName())).findFirst()
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE, "the matter has no saved search " + name + "; 'pincite searches list' shows them"));
	}

	private static void saved(MatterSession session, Console console) throws Exception {
		print(session.matter().getSavedSearches().stream().map(SearchesCommand::object).toList(), console);
	}

	private static Map<String, Object> object(SavedSearch saved) {
		return Json.object("id", saved.getId(), "name", saved.getName(), "query", saved.getQuery(), "dialect", saved.getDialect(), "alert", saved.isAlert());
	}

	private static void print(List<Map<String, Object>> objects, Console console) throws Exception {
		Listing.print(objects, console, o -> String.format("%s  %-13s %s%s", o.get("id"), o.get("dialect"), o.get("query"),
				Boolean.TRUE.equals(o.get("alert")) ? "   (alert)" : ""));
	}

	private static void history(MatterSession session, Console console) throws Exception {
		List<Map<String, Object>> objects = new ArrayList<>();
		for (PastSearch past : session.matter().getPastSearches())
			objects.add(Json.object("at", past.getAt(), "query", past.getQuery(), "dialect", past.getDialect(), "total", past.getTotal()));
		Listing.print(objects, console, o -> String.format("%s  %-13s %6s  %s", o.get("at"), o.get("dialect"), o.get("total"), o.get("query")));
	}

	private void alerts(MatterSession session, boolean keep, Console console) throws Exception {
		List<SearchAlert> alerts = searches.alerts(session.matter());
		List<Map<String, Object>> objects = new ArrayList<>();
		for (SearchAlert alert : alerts)
			objects.add(Json.object("id", alert.search().getId(), "name", alert.search().getName(), "query", alert.search().getQuery(), "dialect",
					alert.search().getDialect(), "total", alert.found().total(), "hits", alert.found().hits().stream().map(HitJson::object).toList()));
		Listing.print(objects, console, o -> o.get("name") + ": " + o.get("total") + " new");
		if (!console.json() && !console.lines())
			alerts.forEach(alert -> alert.found().hits().forEach(hit -> console.print("  " + HitJson.line(hit))));
		if (!keep)
			alerts.forEach(alert -> searches.seen(session, alert));
	}

	private void suggest(MatterSession session, String id, int limit, Console console) throws Exception {
		Statement statement = session.find(Statement.class, id)
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE, "the matter has no statement " + id + "; 'pincite matter show' lists them"));
		LikeCommand.print(new SourceSuggestions(search).suggest(session.matter(), statement, limit), console);
	}
}
