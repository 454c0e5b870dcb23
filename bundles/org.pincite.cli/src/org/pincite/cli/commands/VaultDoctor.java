package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.vault.Backup;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultLocation;

/** Checks every matter of a vault and every earlier version. */
final class VaultDoctor {
	private final Vault vault;
	private final VaultLocation location;

	VaultDoctor(Vault vault, VaultLocation location) {
		this.vault = vault;
		this.location = location;
	}

	int run(Console console) throws Exception {
		int matters = vault.size();
		List<Map<String, Object>> problems = problems();
		if (console.json() || console.lines()) {
			console.object(Json.object("folder", location.folder().toString(), "matters", matters, "encrypted", vault.encrypted(), "problems", problems));
		} else {
			console.print(location.folder() + ": " + matters + (matters == 1 ? " matter, " : " matters, ")
					+ (problems.isEmpty() ? "all sound" : problems.size() + (problems.size() == 1 ? " problem" : " problems")));
			problems.forEach(problem -> console.print(problem.get("matter") + ": " + problem.get("problem") + "; readable earlier versions: "
					+ problem.get("backups")
					+ (problem.containsKey("newestReadable") ? "; bring the newest back with: pincite matter restore " + problem.get("matter") : "")));
		}
		return problems.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
	}

	/** What cannot be read, with what can be read in its place. */
	List<Map<String, Object>> problems() {
		List<Map<String, Object>> problems = new ArrayList<>();
		for (MatterEntry entry : vault.list()) {
			List<Backup> backups = vault.backups(entry.id());
			String newest = backups.stream().filter(Backup::readable).map(Backup::version).findFirst().orElse(null);
			long readable = backups.stream().filter(Backup::readable).count();
			entry.problem().ifPresent(
					problem -> problems.add(Json.object("matter", entry.id(), "problem", problem, "backups", readable, "newestReadable", newest)));
			if (readable < backups.size())
				problems.add(Json.object("matter", entry.id(), "problem", (backups.size() - readable) + " earlier versions are damaged", "backups", readable));
		}
		return problems;
	}
}
