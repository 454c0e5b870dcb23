package org.pincite.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.UsageException;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Vault;
import org.pincite.vault.exchange.MatterJson;
import org.pincite.vault.firewall.ClearedMatter;
import org.pincite.vault.firewall.IdentityFirewall;

/**
 * {@code pincite matter export}: a matter leaves the vault. Unasked it leaves without its people's names and data; with {@code --names}, or to named
 * recipients, it leaves whole, and the matter notes that. A demonstration hides nobody and leaves as it is.
 */
final class MatterExport {
	private final Vault vault;
	private final IdentityFirewall firewall;

	MatterExport(Vault vault, IdentityFirewall firewall) {
		this.vault = vault;
		this.firewall = firewall;
	}

	int run(MatterSession session, Arguments arguments, Console console) throws Exception {
		Path out = arguments.path("--out").orElseThrow(() -> new UsageException("matter export needs --out FILE"));
		boolean names = arguments.has("--names");
		boolean publicly = arguments.has("--public");
		List<String> recipients = arguments.values("--to");
		if (publicly && (names || !recipients.isEmpty()))
			throw new UsageException("--public excludes --names and --to");
		if (!recipients.isEmpty())
			return share(session, recipients, out, console);
		if (names || !publicly && !vault.encrypted())
			return whole(session, names, out, console);
		ClearedMatter cleared = ClearedMatter.of(session.matter(), firewall.gate(session.matter()));
		if (publicly && !cleared.left().isEmpty())
			throw new FailedException(Exit.PROBLEMS, cleared.left().size() + " places point to somebody and nobody has decided about them, or they were let through; nothing was"
					+ " written. See them: pincite matter check-identities");
		write(out, MatterJson.write(cleared.matter()));
		console.progress("The file " + out.getFileName() + " holds the matter unencrypted, without its people's names and data: " + cleared.finds().size()
				+ " places were changed. With --names it is written whole.");
		print(Json.object("file", out.toString(), "names", false, "identities", cleared.finds().size()), out.toString(), console);
		return Exit.DONE;
	}

	private int whole(MatterSession session, boolean asked, Path out, Console console) throws Exception {
		write(out, MatterJson.write(session.matter()));
		if (asked)
			note(session, "Written out with names, not encrypted, to " + out.getFileName());
		console.progress("The file " + out.getFileName() + " holds the matter unencrypted, names included.");
		print(Json.object("file", out.toString(), "names", true), out.toString(), console);
		return Exit.DONE;
	}

	/** To name who shall read it is the choice to let it go to them. */
	private int share(MatterSession session, List<String> recipients, Path out, Console console) throws Exception {
		byte[] file = vault.sharing().share(session, recipients);
		int finds = ClearedMatter.of(session.matter(), firewall.gate(session.matter())).finds().size();
		write(out, file);
		note(session, "Shared with names, encrypted to " + String.join(", ", recipients));
		Matter matter = session.matter();
		console.progress(matter.getPeople().size() + " people are named to whoever holds the keys, in " + finds + " places of the texts besides.");
		print(Json.object("file", out.toString(), "recipients", recipients, "names", true, "identities", finds),
				out + ": encrypted to " + recipients.size() + (recipients.size() == 1 ? " recipient" : " recipients") + ", names included", console);
		return Exit.DONE;
	}

	/** What left the vault, and when, stays in the matter. */
	static void note(MatterSession session, String what) {
		session.edits().addNote(null, what + ", " + LocalDate.now() + ".");
	}

	private static void write(Path out, byte[] bytes) throws FailedException {
		try {
			Files.write(out, bytes);
		} catch (IOException e) {
			throw new FailedException(Exit.UNREADABLE, "cannot write " + out + ": " + Filing.reason(e));
		}
	}

	private static void print(java.util.Map<String, ?> object, String line, Console console) throws Exception {
		if (console.json() || console.lines())
			console.object(object);
		else
			console.print(line);
	}
}
