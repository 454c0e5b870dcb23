package org.pincite.cli.commands;

import java.util.List;
import java.util.Map;

import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.UsageException;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Backup;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;

/** {@code pincite matter versions|restore MATTER}: earlier versions, and bringing one back. */
final class MatterVersions {
	private final Vault vault;

	MatterVersions(Vault vault) {
		this.vault = vault;
	}

	private MatterEntry entry(List<String> words) throws UsageException, FailedException {
		if (words.size() != 2)
			throw new UsageException("expected matter " + words.getFirst() + " MATTER");
		return vault.find(words.get(1)).orElseThrow(() -> new FailedException(Exit.UNREADABLE, "there is no matter " + words.get(1)));
	}

	int list(List<String> words, Console console) throws Exception {
		List<Map<String, Object>> objects = vault.backups(entry(words).id()).stream().map(
				backup -> Json.object("version", backup.version(), "saved", backup.saved().toString(), "readable", backup.readable())).toList();
		Listing.print(objects, console, o -> o.get("version") + "  " + o.get("saved") + (o.get("readable").equals(true) ? "" : "  damaged"));
		return Exit.DONE;
	}

	/** Puts an earlier version in the place of the newest one, which is kept as another version. */
	int restore(List<String> words, Arguments arguments, Console console) throws Exception {
		MatterEntry entry = entry(words);
		String wanted = arguments.value("--version").orElse(null);
		Backup backup = vault.backups(entry.id()).stream().filter(each -> wanted == null ? each.readable() : each.version().equals(wanted)).findFirst()
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE, wanted == null ? "no earlier version can be read" : "there is no version " + wanted));
		try (MatterSession session = vault.open(backup)) {
			vault.save(session);
			vault.recovery(session).ifPresent(recovery -> console.message(recovery.message()));
		}
		if (console.json() || console.lines())
			console.object(Json.object("matter", entry.id(), "version", backup.version(), "saved", backup.saved().toString()));
		else
			console.print("The matter is again as it was saved on " + backup.saved() + ".");
		return Exit.DONE;
	}
}
