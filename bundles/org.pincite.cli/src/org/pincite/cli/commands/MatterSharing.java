package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.UsageException;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.history.MatterMerge;
import org.pincite.matter.history.MatterMerge.Choice;
import org.pincite.matter.history.MatterMerge.Conflict;
import org.pincite.vault.Incoming;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;

/** {@code pincite matter import|merge}: what comes from colleagues is taken in or merged. */
final class MatterSharing {
	private final Vault vault;

	MatterSharing(Vault vault) {
		this.vault = vault;
	}

	/** Takes a file in: as a new matter, or merged into the one of the same id. */
	int take(List<String> words, Arguments arguments, Console console) throws Exception {
		if (words.size() != 2)
			throw new UsageException("expected matter import FILE");
		Incoming incoming = vault.sharing().open(ReadCommand.bytes(words.get(1)));
		String id = incoming.matter().getId();
		for (MatterEntry entry : vault.list())
			if (id != null && entry.matter().equals(id))
				return merge(entry.id(), incoming, arguments, console);
		try (MatterSession session = vault.sharing().take(incoming)) {
			vault.save(session);
			String made = vault.idOf(session).orElseThrow();
			if (console.json() || console.lines())
				console.object(Json.object("matter", made, "id", session.matter().getId(), "title", session.matter().getTitle(), "new", true));
			else
				console.print(made);
		}
		return Exit.DONE;
	}

	int merge(List<String> words, Arguments arguments, Console console) throws Exception {
		if (words.size() != 3)
			throw new UsageException("expected matter merge MATTER FILE");
		MatterEntry entry = vault.find(words.get(1)).orElseThrow(() -> new FailedException(Exit.UNREADABLE, "there is no matter " + words.get(1)));
		return merge(entry.id(), vault.sharing().open(ReadCommand.bytes(words.get(2))), arguments, console);
	}

	private int merge(String id, Incoming incoming, Arguments arguments, Console console) throws Exception {
		try (MatterSession session = Matters.open(vault, id)) {
			MatterMerge merge;
			try {
				merge = vault.sharing().merge(session, incoming);
			} catch (IllegalArgumentException e) {
				throw new FailedException(Exit.UNREADABLE, "the file holds another matter; take it in with: pincite matter import");
			}
			Map<String, Choice> choices = choices(arguments);
			List<Conflict> open = merge.conflicts().stream().filter(conflict -> !choices.containsKey(conflict.key()) && !choices.containsKey("")).toList();
			if (!open.isEmpty())
				return undecided(id, open, console);
			merge.conflicts().forEach(conflict -> choices.putIfAbsent(conflict.key(), choices.get("")));
			for (Conflict conflict : merge.conflicts())
				if (choices.get(conflict.key()) == Choice.BOTH && !conflict.combinable())
					throw new UsageException(conflict.key() + " is no text of both sides: choose ours or theirs for it");
			session.replay(merge.edit("Merge", choices));
			vault.save(session);
			vault.sharing().merged(session, incoming);
			if (console.json() || console.lines())
				console.object(Json.object("matter", id, "merged", true, "conflicts", objects(merge.conflicts(), choices)));
			else
				console.print(id + ": merged" + (merge.conflicts().isEmpty() ? "" : ", " + merge.conflicts().size() + " conflicts decided"));
			return Exit.DONE;
		}
	}

	private static int undecided(String id, List<Conflict> open, Console console) throws Exception {
		if (console.json() || console.lines()) {
			console.object(Json.object("matter", id, "merged", false, "conflicts", objects(open, Map.of())));
		} else {
			console.print(open.size() + " conflicts; nothing has changed. Decide each with --choose KEY=ours, KEY=theirs or, for texts, KEY=both, or all with --take ours|theirs:");
			open.forEach(conflict -> console.printf("%n%s (%s)%n  ours:   %s%n  theirs: %s", conflict.key(), conflict.type(), shown(conflict.ours()),
					shown(conflict.theirs())));
		}
		return Exit.PROBLEMS;
	}

	private static String shown(String value) {
		return value == null ? "(nothing)" : value;
	}

	private static List<Object> objects(List<Conflict> conflicts, Map<String, Choice> choices) {
		List<Object> objects = new ArrayList<>();
		for (Conflict conflict : conflicts)
			objects.add(Json.object("key", conflict.key(), "element", conflict.id(), "type", conflict.type(), "feature",
					conflict.feature().isEmpty() ? null : conflict.feature(), "base", conflict.base(), "ours", conflict.ours(), "theirs", conflict.theirs(),
					"choice", choices.containsKey(conflict.key()) ? choices.get(conflict.key()).name().toLowerCase(java.util.Locale.ROOT) : null));
		return objects;
	}

	/** By key; the choice for all others has the empty key. */
	private static Map<String, Choice> choices(Arguments arguments) throws UsageException {
		Map<String, Choice> choices = new HashMap<>();
		if (arguments.has("--take"))
			choices.put("", choice(arguments.value("--take").orElseThrow()));
		for (String each : arguments.values("--choose")) {
			int equals = each.lastIndexOf('=');
			if (equals < 1)
				throw new UsageException("--choose takes KEY=ours, KEY=theirs or KEY=both, not " + each);
			choices.put(each.substring(0, equals), choice(each.substring(equals + 1)));
		}
		return choices;
	}

	private static Choice choice(String word) throws UsageException {
		return switch (word) {
		case "ours" -> Choice.OURS;
		case "theirs" -> Choice.THEIRS;
		case "both" -> Choice.BOTH;
		default -> throw new UsageException("expected ours, theirs or, for texts, both, not " + word);
		};
	}
}
