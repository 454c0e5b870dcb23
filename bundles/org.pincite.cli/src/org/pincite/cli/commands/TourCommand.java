package org.pincite.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.brief.BriefFormat;
import org.pincite.brief.BriefReport;
import org.pincite.brief.BriefRequest;
import org.pincite.brief.Briefs;
import org.pincite.citator.Citator;
import org.pincite.citator.CitatorReport;
import org.pincite.citecheck.Checks;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.PinAnchors;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.ingest.StarterContent;
import org.pincite.library.Library;
import org.pincite.library.Passage;
import org.pincite.library.Passages;
import org.pincite.matter.Matter;
import org.pincite.matter.PinRole;
import org.pincite.matter.Statement;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.evaluate.LiveEvaluation;
import org.pincite.matter.evaluate.Standing;
import org.pincite.search.Dialect;
import org.pincite.search.Hit;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultKeys.State;
import org.pincite.vault.exchange.MatterJson;

/** {@code pincite tour --out DIR}: the whole job once through, on the starter library and the worked example, step by step. */
@Component(property = "pincite.command=tour")
public final class TourCommand implements Command {
	/** Finds in the starter library what an element of the example still lacks. */
	private static final String QUESTION = "(breach! or disclos!) /p (confidential! or asylum)";
	private static final String ANIM = "535 F.3d 243";
	private final Importer importer;
	private final StarterContent content;
	private final Library library;
	private final SearchService search;
	private final Citator citator;
	private final Vault vault;
	private final PinAnchors anchors;
	private final Checks checks;
	private final Briefs briefs;
	private final VaultDoor door;
	private final List<Map<String, Object>> steps = new ArrayList<>();

	@Activate
	public TourCommand(@Reference Importer importer, @Reference StarterContent content, @Reference Library library, @Reference SearchService search,
			@Reference Citator citator, @Reference Vault vault, @Reference PinAnchors anchors, @Reference Checks checks, @Reference Briefs briefs,
			@Reference VaultDoor door) {
		this.door = door;
		this.importer = importer;
		this.content = content;
		this.library = library;
		this.search = search;
		this.citator = citator;
		this.vault = vault;
		this.anchors = anchors;
		this.checks = checks;
		this.briefs = briefs;
	}

	@Override
	public Usage usage() {
		return new Usage("tour", "--out DIR", "does the whole job once, on the starter library: import, search, pin, check, brief",
				Option.value("--out", "DIR", "where the library, the vault and brief.docx go"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		Path out = arguments.path("--out").orElseThrow(() -> new UsageException("tour needs --out DIR"));
		Files.createDirectories(out);
		steps.clear();
		door.open(arguments, console);
		ImportReport imported = step("import", () -> importer.inputs(content.library(), Progress.NONE), console,
				report -> report.imported().size() + " sources imported, " + report.unchanged() + " unchanged, " + report.failed().size() + " failed");
		if (!imported.failed().isEmpty())
			throw new FailedException(Exit.UNREADABLE, imported.failed().getFirst().path() + ": " + imported.failed().getFirst().reason());
		step("index", () -> {
			search.update(IndexProgress.NONE);
			citator.update();
			return search.status();
		}, console, status -> status.sources() + " sources in the index");
		SearchResult found = step("search", () -> search.search(SearchRequest.of(QUESTION, Dialect.WESTLAW)), console,
				result -> QUESTION + " → " + result.total() + " sources, first " + result.hits().stream().limit(3).map(hit -> hit.source().shortTitle()).toList());
		step("citator", () -> citator.report(ANIM), console, TourCommand::followers);
		try (MatterSession session = step("matter", this::openExample, console, opened -> opened.matter().getTitle())) {
			BriefReport report = argue(session, found, out, console);
			vault.save(session);
			print(out, session, report, console);
		}
		return Exit.DONE;
	}

	private static String followers(Optional<CitatorReport> report) {
		return report.map(r -> r.title() + " is cited by " + r.citing().size() + " sources: "
				+ r.citing().stream().limit(4).map(citing -> citing.title() + " (" + citing.treatment() + ")").toList()).orElse("nothing known");
	}

	/** The worked example: as an earlier tour or the user left it in this vault, else fresh. */
	private MatterSession openExample() throws Exception {
		if (vault.keys().state() == State.ABSENT)
			vault.keys().createDemonstration();
		byte[] example = content.example().orElseThrow(() -> new FailedException(Exit.UNREADABLE, "this product has no worked example"));
		Matter matter = MatterJson.read(example);
		for (MatterEntry entry : vault.list())
			if (entry.matter().equals(matter.getId()))
				return vault.open(entry.id());
		return vault.add(matter);
	}

	private BriefReport argue(MatterSession session, SearchResult found, Path out, Console console) throws Exception {
		Matter matter = session.matter();
		try (LiveEvaluation evaluation = new LiveEvaluation(matter, anchors.verifier())) {
			long before = standing(matter, evaluation);
			step("pin", () -> anchors.anchorAll(session) + pinFirst(session, found), console, pins -> pins + " passages pinned, each where its quote stands");
			step("evaluate", () -> standing(matter, evaluation), console,
					after -> after + " of " + matter.getStatements().size() + " statements acceptable or accepted and verified, " + before + " before");
		}
		step("check", () -> checks.run(matter), console, TourCommand::issues);
		return step("brief", () -> briefs.export(matter, matter.getBriefs().getFirst().getId(), BriefRequest.to(out.resolve("brief.docx"), BriefFormat.DOCX)),
				console, report -> report.file() + ": " + report.words() + " words, " + report.pages() + " pages, " + report.authorities() + " authorities, "
						+ report.problems().size() + " problems");
	}

	private static long standing(Matter matter, LiveEvaluation evaluation) {
		return matter.getStatements().stream().map(evaluation::of)
				.filter(result -> (result.standing() == Standing.ACCEPTABLE || result.standing() == Standing.ACCEPTED) && !result.unverified()).count();
	}

	/** Pins the best passage found that is not pinned yet to the first statement, as a user would from the search page. */
	private int pinFirst(MatterSession session, SearchResult found) {
		Statement statement = session.matter().getStatements().getFirst();
		for (Hit hit : found.hits()) {
			if (hit.spans().isEmpty() || session.matter().getPins().stream().anyMatch(pin -> hit.source().id().equals(pin.getSource()) && pin.getTarget() == statement))
				continue;
			Passage passage = Passages.of(library).at(hit.source().id(), hit.spans().getFirst().start(), hit.spans().getFirst().end());
			session.edits().pin(statement, anchors.pinned(passage), PinRole.BACKGROUND, null, null);
			return 1;
		}
		return 0;
	}

	private static String issues(List<Issue> issues) {
		StringBuilder words = new StringBuilder(issues.size() + " issues");
		issues.stream().limit(6).forEach(issue -> words.append("\n      ").append(issue.severity().json()).append(": ").append(issue.message()));
		if (issues.size() > 6)
			words.append("\n      …");
		return words.toString();
	}

	/** Something that takes a while. */
	private interface Work<T> {
		T run() throws Exception;
	}

	private <T> T step(String name, Work<T> work, Console console, Function<T, String> describe) throws Exception {
		long start = System.nanoTime();
		T result = work.run();
		long millis = (System.nanoTime() - start) / 1_000_000;
		steps.add(Json.object("name", name, "millis", millis));
		String words = String.format("%-9s %6d ms  %s", name, millis, describe.apply(result));
		if (console.json() || console.lines())
			console.progress(words);
		else
			console.print(words);
		return result;
	}

	private void print(Path out, MatterSession session, BriefReport report, Console console) throws Exception {
		if (console.json() || console.lines())
			console.object(Json.object("library", library.location().folder().toString(), "matter",
					vault.idOf(session).orElse(session.matter().getId()), "brief", report.file().toString(), "steps", steps));
		else
			console.print("\nThe brief is in " + report.file() + ". Open the workbench on the same library and vault with\n  PINCITE_LIBRARY="
					+ library.location().folder() + " PINCITE_VAULT=" + out.resolve("vault") + " ./pincite"
					+ (vault.keys().demonstration() ? "\nIts vault is a demonstration: the key lies beside it, so that nobody is asked for a passphrase. No client belongs in it." : ""));
	}
}
