package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultLocation;

/** {@code pincite vault status|doctor}: the home of the matters. */
@Component(property = "pincite.command=vault")
public final class VaultCommand implements Command {
	private final Vault vault;
	private final VaultLocation location;

	@Activate
	public VaultCommand(@Reference Vault vault, @Reference VaultLocation location) {
		this.vault = vault;
		this.location = location;
	}

	@Override
	public Usage usage() {
		return new Usage("vault", "status|doctor", "shows the vault, or checks every matter in it");
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<MatterEntry> entries = vault.list();
		List<Map<String, Object>> problems = new ArrayList<>();
		for (MatterEntry entry : entries)
			entry.problem().ifPresent(problem -> problems.add(Json.object("matter", entry.id(), "problem", problem, "backups",
					vault.backups(entry.id()).stream().filter(backup -> backup.readable()).count())));
		boolean doctor = switch (arguments.operand("status or doctor")) {
		case "status" -> false;
		case "doctor" -> true;
		default -> throw new UsageException("expected status or doctor");
		};
		if (console.json() || console.lines()) {
			console.object(Json.object("folder", location.folder().toString(), "matters", entries.size(), "encrypted", vault.encrypted(), "problems", problems));
		} else {
			console.print(location.folder() + ": " + entries.size() + (entries.size() == 1 ? " matter, " : " matters, ")
					+ (vault.encrypted() ? "encrypted" : "not encrypted yet in this version"));
			problems.forEach(problem -> console.print(problem.get("matter") + ": " + problem.get("problem") + "; readable earlier versions: " + problem.get("backups")));
		}
		return doctor && !problems.isEmpty() ? Exit.PROBLEMS : Exit.DONE;
	}
}
