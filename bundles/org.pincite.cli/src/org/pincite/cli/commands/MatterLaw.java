package org.pincite.cli.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.FailedException;
import org.pincite.cli.Option;
import org.pincite.cli.UsageException;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.LawDay;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.Vault;
import org.pincite.vault.exchange.MatterJson;

/** The day of which law a command looks at: the one that {@code --on} names, else the date of the matter that {@code --matter} names, else today. */
@Component(service = MatterLaw.class)
public final class MatterLaw {
	static final Option MATTER = Option.value("--matter", "MATTER", "the law as in force on this matter's date; a matter of the vault or an exchange file");
	private final Vault vault;
	private final VaultDoor door;

	@Activate
	public MatterLaw(@Reference Vault vault, @Reference VaultDoor door) {
		this.vault = vault;
		this.door = door;
	}

	/**
	 * The day; null for today. Says which law that is when a matter decides it. The vault is opened only then.
	 *
	 * @throws FailedException if there is no such matter
	 */
	LocalDate day(Arguments arguments, Console console) throws Exception {
		LocalDate named = Filters.day(arguments, "--on");
		String matter = arguments.value("--matter").orElse(null);
		if (named != null || matter == null)
			return named;
		Optional<LocalDate> day = file(matter).isPresent() ? LawDay.of(MatterJson.read(ReadCommand.bytes(matter))) : ofVault(matter, arguments, console);
		tell(day, console);
		return day.orElse(null);
	}

	/** The day of an open matter's law, unless {@code --on} names another; null for today. */
	static LocalDate day(Matter matter, Arguments arguments, Console console) throws UsageException {
		LocalDate named = Filters.day(arguments, "--on");
		if (named != null)
			return named;
		Optional<LocalDate> day = LawDay.of(matter);
		day.ifPresent(given -> tell(day, console));
		return day.orElse(null);
	}

	private static void tell(Optional<LocalDate> day, Console console) {
		console.progress(day.map(given -> "law in force on " + given + ", the matter's date")
				.orElse("the matter has no day as its date, so this is the law of today; 'pincite matter set MATTER --date DATE' gives it one"));
	}

	private static Optional<Path> file(String name) throws UsageException {
		return Optional.of(Arguments.toPath(name)).filter(Files::isRegularFile);
	}

	private Optional<LocalDate> ofVault(String name, Arguments arguments, Console console) throws Exception {
		door.open(arguments, console);
		try (MatterSession session = Matters.open(vault, name)) {
			door.report(session, console);
			return LawDay.of(session.matter());
		}
	}
}
