package org.pincite.cli.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citecheck.Checks;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.PinAnchors;
import org.pincite.citecheck.Severity;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.ingest.Importer;
import org.pincite.library.Library;
import org.pincite.library.Passage;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.matter.edit.LawDay;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.exchange.MatterJson;
import org.pincite.vault.firewall.IdentityFirewall;

/** {@code pincite matter …}: everything that can be done to matters without a window. */
@Component(property = "pincite.command=matter")
public final class MatterCommand implements Command {
	private final Vault vault;
	private final Library library;
	private final Checks checks;
	private final PinAnchors anchors;
	private final VaultDoor door;
	private final IdentityFirewall firewall;
	private final Importer importer;

	@Activate
	public MatterCommand(@Reference Vault vault, @Reference Library library, @Reference Checks checks, @Reference PinAnchors anchors,
			@Reference VaultDoor door, @Reference IdentityFirewall firewall, @Reference Importer importer) {
		this.importer = importer;
		this.door = door;
		this.firewall = firewall;
		this.vault = vault;
		this.library = library;
		this.checks = checks;
		this.anchors = anchors;
	}

	@Override
	public Usage usage() {
		return new Usage("matter", "new|list|show|set|add|pin|check|check-identities|choose-identity|export|import|merge|exhibits|add-exhibit|exhibit|find|versions|restore|delete …", "works on matters; try: matter new --title TITLE",
				Option.value("--title", "TITLE", "new, set, add argument: the title"),
				Option.value("--from", "FILE", "new: take the matter in from an exchange file (JSON)"),
				Option.value("--text", "TEXT", "add statement, fact, note: its words"),
				Option.value("--standard", "STANDARD", "add statement: its proof standard (preponderance)"),
				Option.value("--kind", "KIND", "add statement: element, rule or fact (element)"),
				Option.value("--conclusion", "ID", "add argument: the statement it is for or against"),
				Option.flag("--con", "add argument: it speaks against its conclusion"),
				Option.value("--premise", "ID", "add argument: a statement it rests on; may be repeated"),
				Option.value("--exception", "ID", "add argument: a statement that defeats it; may be repeated"),
				Option.value("--date", "DATE", "add fact: ISO date; new, set: the day of which law the matter looks at"),
				Option.value("--caption", "TEXT", "set: the caption of the case"), Option.value("--forum", "FORUM", "set: the forum profile of its briefs, such as ca4"),
				Option.value("--circuit", "COURT", "set: the court whose law governs"), Option.value("--source", "SOURCE", "pin: source id or citation"),
				Option.value("--quote", "TEXT", "pin: the passage, word for word"), Option.value("--start", "N", "pin: its first UTF-16 offset"),
				Option.value("--end", "N", "pin: one past its last offset"), Option.value("--role", "ROLE", "pin: supports, attacks or background (supports)"),
				Option.value("--comment", "TEXT", "pin: a remark"), Option.value("--out", "FILE", "export, exhibit: the file to write"),
				Option.value("--to", "RECIPIENT", "export: as an age file that only this recipient opens; may be repeated"),
				Option.flag("--names", "export, exhibit: with the people's own names and data; the matter notes that"),
				Option.flag("--public", "export: refused while anything in it points to somebody"),
				Option.value("--choose", "KEY=WHOSE", "import, merge: ours or theirs for one conflict; may be repeated"),
				Option.value("--take", "WHOSE", "import, merge: ours or theirs for all other conflicts"),
				Option.flag("--accept", "check-identities: decide as proposed"),
				Option.value("--treatment", "TREATMENT", "choose-identity: pseudonym, initials, redact, let-through or nobody"),
				Option.value("--person", "ID", "choose-identity: whose datum"),
				Option.value("--reason", "WORDS", "choose-identity: why; kept in the matter"),
				Option.value("--version", "VERSION", "restore: which earlier version (default: the newest that can be read)"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<String> words = arguments.operands();
		String verb = words.isEmpty() ? "" : words.getFirst();
		door.open(arguments, console);
		return switch (verb) {
		case "new" -> create(arguments, console);
		case "list" -> list(console);
		case "show" -> withMatter(words, 2, "MATTER", console, session -> show(session, console));
		case "set" -> withMatter(words, 2, "MATTER", console, session -> MatterFeatures.set(session, arguments, console));
		case "add" -> withMatter(words, 3, "MATTER statement|argument|fact|note", console, session -> add(session, words.get(2), arguments, console));
		case "pin" -> withMatter(words, 3, "MATTER TARGET", console, session -> pin(session, words.get(2), arguments, console));
		case "check" -> withMatter(words, 2, "MATTER", console, session -> check(session, console));
		case "check-identities" -> withMatter(words, Math.max(2, Math.min(3, words.size())), "MATTER [FILE]", console,
				session -> new MatterIdentities(firewall, importer).check(session, words, arguments, console));
		case "choose-identity" -> withMatter(words, 2, "MATTER", console, session -> new MatterIdentities(firewall, importer).choose(session, arguments, console));
		case "export" -> withMatter(words, 2, "MATTER", console, session -> new MatterExport(vault, firewall).run(session, arguments, console));
		case "import" -> new MatterSharing(vault).take(words, arguments, console);
		case "merge" -> new MatterSharing(vault).merge(words, arguments, console);
		case "exhibits" -> withMatter(words, 2, "MATTER", console, session -> exhibits(session).list(console));
		case "add-exhibit" -> withMatter(words, 3, "MATTER FILE", console, session -> exhibits(session).add(words.get(2), console));
		case "exhibit" -> withMatter(words, 3, "MATTER EXHIBIT", console, session -> exhibits(session).write(words.get(2), session, vault.encrypted() ? firewall : null, arguments, console));
		case "find" -> withMatter(words, 3, "MATTER WORDS", console, session -> exhibits(session).find(words.get(2), console));
		case "versions" -> new MatterVersions(vault).list(words, console);
		case "restore" -> new MatterVersions(vault).restore(words, arguments, console);
		case "delete" -> delete(words, console);
		default -> throw new UsageException("expected new, list, show, set, add, pin, check, check-identities, choose-identity, export, import, merge, exhibits, add-exhibit, exhibit, find, versions, restore or delete" + (verb.isEmpty() ? "" : ", not " + verb));
		};
	}

	/** Something done to an open matter. */
	private interface Deed {
		int on(MatterSession session) throws Exception;
	}

	private int withMatter(List<String> words, int wanted, String what, Console console, Deed deed) throws Exception {
		if (words.size() != wanted)
			throw new UsageException("expected matter " + words.getFirst() + " " + what);
		try (MatterSession session = Matters.open(vault, words.get(1))) {
			door.report(session, console);
			int code = deed.on(session);
			vault.save(session);
			return code;
		}
	}

	private MatterExhibits exhibits(MatterSession session) {
		return new MatterExhibits(vault.exhibits(session), importer);
	}

	private int create(Arguments arguments, Console console) throws Exception {
		if (arguments.operands().size() > 1)
			throw new UsageException("matter new takes its title with --title; quote what belongs together");
		if (arguments.value("--title").filter(String::isBlank).isPresent())
			throw new UsageException("--title is empty");
		LocalDate day = Filters.day(arguments, "--date");
		MatterSession session;
		if (arguments.has("--from")) {
			Matter matter = MatterJson.read(ReadCommand.bytes(arguments.value("--from").orElseThrow()));
			arguments.value("--title").ifPresent(matter::setTitle);
			session = vault.add(matter);
		} else {
			session = vault.create(arguments.value("--title").orElseThrow(() -> new UsageException("matter new needs --title TITLE or --from FILE")));
		}
		try (session) {
			if (day != null)
				session.edits().set(session.matter(), Literals.MATTER__DATE, day.toString());
			int anchored = anchors.anchorAll(session);
			vault.save(session);
			String id = vault.idOf(session).orElseThrow();
			if (console.json() || console.lines())
				console.object(Json.object("matter", id, "id", session.matter().getId(), "title", session.matter().getTitle(), "anchored", anchored));
			else
				console.print(id);
			if (vault.keys().demonstration())
				console.message("This vault is a demonstration: its key lies beside it. No client belongs in it.");
		}
		return Exit.DONE;
	}

	private int list(Console console) throws Exception {
		door.absent(console);
		List<Map<String, Object>> objects = new ArrayList<>();
		for (MatterEntry entry : vault.list())
			objects.add(Json.object("matter", entry.id(), "id", entry.matter(), "title", entry.title(), "example", entry.example() ? true : null, "saved",
					entry.saved().toString(), "problem", entry.problem().orElse(null)));
		Listing.print(objects, console, o -> o.get("matter") + "  " + o.get("saved") + "  " + (o.containsKey("problem") ? o.get("problem") : o.get("title")));
		return Exit.DONE;
	}

	private int delete(List<String> words, Console console) throws Exception {
		if (words.size() != 2)
			throw new UsageException("expected matter delete MATTER");
		MatterEntry entry = vault.find(words.get(1)).orElseThrow(() -> new FailedException(Exit.UNREADABLE, "there is no matter " + words.get(1)));
		vault.delete(entry.id());
		console.progress("deleted " + entry.id());
		return Exit.DONE;
	}

	private int show(MatterSession session, Console console) throws Exception {
		Matter matter = session.matter();
		Evaluation evaluation = Evaluation.of(matter, anchors.verifier());
		if (console.json() || console.lines()) {
			console.object(Matters.object(vault.idOf(session).orElse(null), matter, evaluation));
			return Exit.DONE;
		}
		console.print(matter.getTitle());
		for (Statement statement : matter.getStatements()) {
			console.printf("%n[%s] %s", statement.getId(), statement.getText());
			console.printf("    %s, %s: %s", statement.getStandard().getLiteral(), statement.getStatus().getLiteral(), evaluation.reason(statement));
			for (Argument argument : statement.getArguments())
				console.printf("    %s [%s] %s", argument.isPro() ? "+" : "-", argument.getId(), argument.getTitle());
		}
		return Exit.DONE;
	}

	private int add(MatterSession session, String what, Arguments arguments, Console console) throws Exception {
		Identified added = switch (what) {
		case "statement" -> session.edits().addStatement(text(arguments),
				literal(StatementKind.get(arguments.value("--kind").orElse("element")), "kind", StatementKind.VALUES),
				literal(ProofStandard.get(arguments.value("--standard").orElse("preponderance")), "standard", ProofStandard.VALUES));
		case "fact" -> session.edits().addFact(text(arguments), Filters.date(arguments, "--date"));
		case "note" -> session.edits().addNote(null, text(arguments));
		case "argument" -> argument(session, arguments);
		default -> throw new UsageException("expected statement, argument, fact or note, not " + what);
		};
		// Nobody is told an id before it is on the disk.
		vault.save(session);
		if (console.json() || console.lines())
			console.object(Json.object("id", added.getId()));
		else
			console.print(added.getId());
		return Exit.DONE;
	}

	private static Argument argument(MatterSession session, Arguments arguments) throws Exception {
		Statement conclusion = statement(session,
				arguments.value("--conclusion").orElseThrow(() -> new UsageException("add argument needs --conclusion ID")));
		List<Statement> premises = new ArrayList<>();
		for (String id : arguments.values("--premise"))
			premises.add(statement(session, id));
		List<Statement> exceptions = new ArrayList<>();
		for (String id : arguments.values("--exception"))
			exceptions.add(statement(session, id));
		List<Argument> made = new ArrayList<>();
		session.together("Add Argument", edits -> {
			Argument argument = edits.addArgument(conclusion, !arguments.has("--con"), arguments.value("--title").orElse(""));
			premises.forEach(premise -> edits.addPremise(argument, premise, PremiseRole.PREMISE, false));
			exceptions.forEach(exception -> edits.addPremise(argument, exception, PremiseRole.EXCEPTION, false));
			made.add(argument);
		});
		return made.getFirst();
	}

	private static Statement statement(MatterSession session, String id) throws FailedException {
		return session.find(Statement.class, id).orElseThrow(() -> new FailedException(Exit.UNREADABLE, "the matter has no statement " + id));
	}

	private static String text(Arguments arguments) throws UsageException {
		return arguments.value("--text").filter(text -> !text.isBlank()).orElseThrow(() -> new UsageException("needs --text TEXT"));
	}

	private static <T> T literal(T value, String what, List<?> known) throws UsageException {
		if (value == null)
			throw new UsageException("there is no such " + what + "; known: " + known);
		return value;
	}

	private int pin(MatterSession session, String targetId, Arguments arguments, Console console) throws Exception {
		Pinnable target = Matters.target(session, targetId);
		Source source = Sources.find(library, arguments.value("--source").orElseThrow(() -> new UsageException("matter pin needs --source SOURCE")),
				LawDay.of(session.matter()).orElse(null));
		PinRole role = literal(PinRole.get(arguments.value("--role").orElse("supports")), "role", PinRole.VALUES);
		Pin pin = session.edits().pin(target, anchors.pinned(passage(source, arguments)), role, null, arguments.value("--comment").orElse(null));
		vault.save(session);
		if (console.json() || console.lines())
			console.object(Matters.object(pin));
		else
			console.print(pin.getId() + (pin.getLocator() == null ? "" : "  at " + pin.getLocator()));
		return Exit.DONE;
	}

	private Passage passage(Source source, Arguments arguments) throws Exception {
		Passages passages = Passages.of(library);
		if (arguments.has("--start") || arguments.has("--end")) {
			int length = library.text(source.id()).length();
			int start = arguments.number("--start", -1, 0, length);
			int end = arguments.number("--end", -1, 0, length);
			if (start < 0 || end <= start)
				throw new UsageException("needs --start and --end, with start before end");
			return passages.at(source.id(), start, end);
		}
		String quote = arguments.value("--quote").filter(text -> !text.isBlank())
				.orElseThrow(() -> new UsageException("matter pin needs --quote TEXT, or --start and --end"));
		List<Passage> found = passages.quoted(source.id(), quote);
		if (found.isEmpty())
			throw new FailedException(Exit.PROBLEMS, "the quote does not stand in " + source.id() + " word for word; nothing was pinned");
		if (found.size() > 1)
			throw new FailedException(Exit.PROBLEMS, "the quote stands in " + found.size() + " places of " + source.id() + ": quote more, or give --start and --end");
		return found.getFirst();
	}

	private int check(MatterSession session, Console console) throws Exception {
		List<Issue> issues = checks.run(session.matter());
		List<Map<String, Object>> objects = new ArrayList<>();
		for (Issue issue : issues)
			objects.add(Json.object("check", issue.check(), "severity", issue.severity().json(), "message", issue.message(), "element", issue.element(),
					"source", issue.source(), "start", issue.span() == null ? null : issue.span().start(), "end",
					issue.span() == null ? null : issue.span().end(), "fixes", issue.fixes().stream().map(fix -> fix.label()).toList()));
		Listing.print(objects, console, o -> String.format("%-7s  %-24s  %s", o.get("severity"), o.get("check"), o.get("message")));
		return issues.stream().allMatch(issue -> issue.severity() == Severity.INFO) ? Exit.DONE : Exit.PROBLEMS;
	}
}
