package org.pincite.cli.commands;

import java.util.Arrays;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Option;
import org.pincite.cli.Secrets;
import org.pincite.cli.Usage;
import org.pincite.cli.UsageException;
import org.pincite.vault.PassphraseStrength;
import org.pincite.vault.Recipient;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultKeys;
import org.pincite.vault.VaultKeys.State;
import org.pincite.vault.VaultLocation;

/** {@code pincite vault …}: makes the home of the matters, and says who can open it. */
@Component(property = "pincite.command=vault")
public final class VaultCommand implements Command {
	private static final String VERBS = "init|status|doctor|passwd|recover|recipient|identity|add-recipient|remove-recipient|remember|lock";
	private final Vault vault;
	private final VaultLocation location;
	private final VaultDoor door;

	@Activate
	public VaultCommand(@Reference Vault vault, @Reference VaultLocation location, @Reference VaultDoor door) {
		this.vault = vault;
		this.location = location;
		this.door = door;
	}

	@Override
	public Usage usage() {
		return new Usage("vault", VERBS, "makes the vault, shows it, checks every matter in it, and says who can open it",
				Option.flag("--migrate", "init: encrypt the matters that version 0.1 left unencrypted, and wipe those files"),
				Option.flag("--demonstration", "init: no passphrase; the key lies beside the vault, for public examples only"),
				Option.value("--new-passphrase-fd", "N", "passwd, recover: the new passphrase (passwd: may be the same descriptor, next line)"),
				Option.value("--recovery-fd", "N", "recover: the recovery key"),
				Option.value("--label", "TEXT", "add-recipient: who that is"), Option.flag("--remember", "init: as vault remember"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		List<String> words = arguments.operands();
		String verb = words.isEmpty() ? "" : words.getFirst();
		String operand = words.size() == 2 ? words.get(1) : null;
		boolean wantsOperand = verb.equals("add-recipient") || verb.equals("remove-recipient");
		if (words.size() != (wantsOperand ? 2 : 1))
			throw new UsageException(wantsOperand ? "expected vault " + verb + " RECIPIENT" : "expected vault " + VERBS);
		door.place();
		Secrets secrets = new Secrets(arguments, console);
		return switch (verb) {
		case "init" -> init(arguments, secrets, console);
		case "status" -> status(arguments, console);
		case "doctor" -> door.absent(console) ? Exit.NOT_ALLOWED : new VaultDoctor(door.open(arguments, console), location).run(console);
		case "passwd" -> passwd(secrets, console);
		case "recover" -> recover(secrets, console);
		case "recipient" -> recipient(arguments, console);
		case "identity" -> identity(arguments, console);
		case "add-recipient" -> add(operand, arguments, secrets, console);
		case "remove-recipient" -> remove(operand, secrets, console);
		case "remember" -> remember(secrets, console);
		case "lock" -> lock(console);
		default -> throw new UsageException("expected vault " + VERBS + (verb.isEmpty() ? "" : ", not " + verb));
		};
	}

	private int init(Arguments arguments, Secrets secrets, Console console) throws Exception {
		VaultKeys keys = vault.keys();
		if (arguments.has("--demonstration")) {
			keys.createDemonstration();
			console.message("This vault is a demonstration: its key lies beside it, in identity.txt. No client belongs in it.");
			print(Json.object("vault", location.folder().toString(), "demonstration", true, "recipient", keys.recipient()), keys.recipient(), console);
			return Exit.DONE;
		}
		if (keys.state() == State.UNENCRYPTED && !arguments.has("--migrate"))
			throw new FailedException(Exit.NOT_ALLOWED, "there are matters of version 0.1 in " + location.folder()
					+ ", not encrypted; with --migrate they are encrypted and the plain files overwritten and deleted");
		if (keys.state() == State.LOCKED)
			throw new FailedException(Exit.NOT_ALLOWED, "there is a vault in " + location.folder() + " already");
		char[] passphrase = secrets.fromOrAsk("--passphrase-fd", "New passphrase", true);
		char[] recovery = null;
		try {
			advise(passphrase, console);
			if (arguments.has("--remember"))
				door.store().keep(passphrase);
			recovery = keys.create(passphrase);
			console.message("Print the recovery key or write it down, and keep it away from this computer: it opens the vault when the passphrase is lost, "
					+ "and it is not shown again.");
			print(Json.object("vault", location.folder().toString(), "matters", vault.size(), "recipient", keys.recipient(), "recoveryKey", new String(recovery)),
					new String(recovery), console);
		} finally {
			Arrays.fill(passphrase, '\0');
			if (recovery != null)
				Arrays.fill(recovery, '\0');
		}
		return Exit.DONE;
	}

	private static void advise(char[] passphrase, Console console) {
		PassphraseStrength strength = PassphraseStrength.of(passphrase);
		console.progress("The passphrase is " + strength.word() + String.format(" (about %.0f bits).", strength.bits()));
		if (!strength.good())
			console.message("A stronger passphrase is worth it: six words that nobody would put together. " + String.join(" ", strength.advice()));
	}

	/** Needs no key; with one it says more. */
	private int status(Arguments arguments, Console console) throws Exception {
		VaultKeys keys = vault.keys();
		if (arguments.has("--passphrase-fd"))
			door.open(arguments, console);
		State state = keys.state();
		String name = state == State.ABSENT ? "none" : state == State.UNENCRYPTED ? "unencrypted" : keys.demonstration() ? "demonstration" : state == State.OPEN ? "open" : "locked";
		int matters = vault.size();
		String words = switch (name) {
		case "none" -> "there is no vault yet: pincite vault init";
		case "unencrypted" -> "matters of version 0.1, not encrypted: pincite vault init --migrate";
		case "demonstration" -> matters(matters) + ", a demonstration: the key lies beside it";
		default -> matters(matters) + ", encrypted, opens with its passphrase" + (door.store().find().isPresent() ? " (remembered)" : "");
		};
		print(Json.object("folder", location.folder().toString(), "state", name, "matters", matters, "encrypted", vault.encrypted(), "demonstration",
				keys.demonstration() ? true : null, "recipient", state == State.OPEN ? keys.recipient() : null, "recipients",
				state == State.OPEN ? others(keys) : null, "problems", state == State.OPEN ? new VaultDoctor(vault, location).problems() : null), location.folder() + ": " + words, console);
		return Exit.DONE;
	}

	private static String matters(int count) {
		return count + (count == 1 ? " matter" : " matters");
	}

	private int passwd(Secrets secrets, Console console) throws Exception {
		if (vault.keys().demonstration())
			throw new FailedException(Exit.NOT_ALLOWED, "a demonstration has no passphrase; pincite vault init gives it one");
		char[] present = secrets.fromOrAsk("--passphrase-fd", "Present passphrase", false);
		char[] next = secrets.fromOrAsk("--new-passphrase-fd", "New passphrase", true);
		try {
			advise(next, console);
			vault.keys().changePassphrase(present, next);
			door.store().forget();
		} finally {
			Arrays.fill(present, '\0');
			Arrays.fill(next, '\0');
		}
		console.progress("The passphrase is changed. Copies of the folder made before still open with the old one.");
		return Exit.DONE;
	}

	private int recover(Secrets secrets, Console console) throws Exception {
		char[] key = secrets.fromOrAsk("--recovery-fd", "Recovery key", false);
		char[] next = secrets.fromOrAsk("--new-passphrase-fd", "New passphrase", true);
		try {
			advise(next, console);
			vault.keys().recover(key, next);
		} finally {
			Arrays.fill(key, '\0');
			Arrays.fill(next, '\0');
		}
		console.progress("The vault opens with the new passphrase.");
		return Exit.DONE;
	}

	private int recipient(Arguments arguments, Console console) throws Exception {
		VaultKeys keys = door.open(arguments, console).keys();
		print(Json.object("recipient", keys.recipient(), "others", others(keys)), keys.recipient(), console);
		return Exit.DONE;
	}

	private static List<Object> others(VaultKeys keys) {
		return keys.recipients().stream().map(each -> (Object) Json.object("recipient", each.key(), "label", each.label())).toList();
	}

	private int identity(Arguments arguments, Console console) throws Exception {
		char[] identity = door.open(arguments, console).keys().identity();
		console.message("Whoever has this key opens every matter of the vault.");
		try {
			print(Json.object("identity", new String(identity)), new String(identity), console);
		} finally {
			Arrays.fill(identity, '\0');
		}
		return Exit.DONE;
	}

	private int add(String key, Arguments arguments, Secrets secrets, Console console) throws Exception {
		VaultKeys keys = door.open(arguments, secrets, console).keys();
		keys.add(new Recipient(key, arguments.value("--label").orElse("")));
		console.progress("Everything in the vault is encrypted to " + key + " as well.");
		return Exit.DONE;
	}

	private int remove(String key, Secrets secrets, Console console) throws Exception {
		char[] passphrase = vault.keys().demonstration() ? new char[0] : secrets.fromOrAsk("--passphrase-fd", "Passphrase of the vault", false);
		try {
			if (vault.keys().state() == State.LOCKED)
				vault.keys().unlock(passphrase);
			vault.keys().remove(key, passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
		console.progress("The vault has a new identity, and everything is encrypted anew. What was read before can not be taken back.");
		return Exit.DONE;
	}

	private int remember(Secrets secrets, Console console) throws Exception {
		char[] passphrase = secrets.fromOrAsk("--passphrase-fd", "Passphrase of the vault", false);
		try {
			vault.keys().unlock(passphrase);
			door.store().keep(passphrase);
		} finally {
			Arrays.fill(passphrase, '\0');
		}
		console.progress("The passphrase is in the secure store of this desktop: pincite vault lock takes it out.");
		return Exit.DONE;
	}

	private int lock(Console console) {
		console.progress(door.store().forget() ? "The passphrase is no longer remembered." : "Nothing was remembered: each call unlocks for itself.");
		return Exit.DONE;
	}

	private static void print(java.util.Map<String, ?> object, String line, Console console) throws Exception {
		if (console.json() || console.lines())
			console.object(object);
		else
			console.print(line);
	}
}
