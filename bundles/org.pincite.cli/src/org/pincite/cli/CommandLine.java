package org.pincite.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.pincite.ingest.connect.ConnectorsLocation;
import org.pincite.library.LibraryException;
import org.pincite.library.LibraryLocation;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultLocation;

/** The headless application: tells the services which folders to use, finds the command, runs it, and turns errors into one line and an exit code. */
public final class CommandLine implements IApplication {
	private static final String NAME = "pincite.command";
	private final BundleContext bundles = FrameworkUtil.getBundle(CommandLine.class).getBundleContext();

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		return run(Words.of(System.getenv(), words), Console.system());
	}

	@Override
	public void stop() {
		// Nothing to do: the framework ends the process.
	}

	/** Runs one command and returns its exit code. */
	int run(List<String> words, Console console) {
		String name = words.isEmpty() ? "help" : words.getFirst();
		int code;
		try {
			code = inFolders(name, words, console);
		} catch (UnknownCommandException e) {
			console.message("pincite: there is no command " + name + "; 'pincite help' lists them");
			code = Exit.USAGE;
		} catch (UsageException e) {
			console.message("pincite " + name + ": " + e.getMessage() + " (see: pincite help " + name + ")");
			code = Exit.USAGE;
		} catch (FailedException e) {
			console.message("pincite " + name + ": " + e.getMessage());
			code = e.code();
		} catch (VaultException e) {
			console.message("pincite " + name + ": " + e.getMessage());
			code = switch (e.reason()) {
			case ABSENT, UNENCRYPTED, KEY_NEEDED, WRONG_KEY -> Exit.NOT_ALLOWED;
			default -> Exit.UNREADABLE;
			};
		} catch (LibraryException e) {
			console.message("pincite " + name + ": " + e.getMessage());
			code = Exit.UNREADABLE;
		} catch (Exception e) {
			console.message("pincite " + name + ": " + (e.getMessage() == null ? e.toString() : e.getMessage()));
			code = Exit.UNREADABLE;
		} catch (OutOfMemoryError e) {
			console.message("pincite " + name + ": not enough memory; give it more with PINCITE_VMARGS=-Xmx4g");
			code = Exit.UNREADABLE;
		} catch (LinkageError | StackOverflowError e) {
			console.message("pincite " + name + ": a fault of Pincite itself (" + e + "): please report it");
			code = Exit.UNREADABLE;
		}
		return console.flush() || code != Exit.DONE ? code : Exit.UNREADABLE;
	}

	private int inFolders(String name, List<String> words, Console console) throws Exception {
		Folders folders = Folders.of(words);
		List<ServiceRegistration<?>> locations = List.of(
				bundles.registerService(LibraryLocation.class, new LibraryLocation(folders.library()), null),
				bundles.registerService(VaultLocation.class, new VaultLocation(folders.vault()), null),
				bundles.registerService(ConnectorsLocation.class, new ConnectorsLocation(folders.connectors()), null));
		try {
			return switch (name) {
			case "help", "--help", "-h" -> help(words, console);
			case "version", "--version" -> version(console);
			default -> dispatch(name, words, console);
			};
		} finally {
			locations.forEach(ServiceRegistration::unregister);
		}
	}

	private int dispatch(String name, List<String> words, Console console) throws Exception {
		Command command = command(name);
		Arguments arguments = Arguments.parse(words.subList(1, words.size()), command.usage().options());
		console.configure(arguments);
		if (arguments.has("--help")) {
			console.print(command.usage().toString());
			return Exit.DONE;
		}
		return command.run(arguments, console);
	}

	private Command command(String name) throws UsageException {
		for (ServiceReference<Command> reference : references())
			if (name.equals(reference.getProperty(NAME)))
				return bundles.getService(reference);
		throw new UnknownCommandException();
	}

	private Collection<ServiceReference<Command>> references() {
		try {
			return bundles.getServiceReferences(Command.class, null);
		} catch (InvalidSyntaxException e) {
			throw new IllegalStateException("no filter, no syntax", e);
		}
	}

	private int help(List<String> words, Console console) throws UsageException {
		if (words.size() > 1 && !words.get(1).startsWith("-")) {
			console.print(command(words.get(1)).usage().toString());
			return Exit.DONE;
		}
		console.print("pincite              opens the workbench");
		console.print("pincite COMMAND …    does one thing and prints the result:\n");
		List<Usage> usages = new ArrayList<>();
		for (ServiceReference<Command> reference : references())
			usages.add(bundles.getService(reference).usage());
		usages.sort(Comparator.comparing(Usage::name));
		for (Usage usage : usages)
			console.printf("  %-10s %s", usage.name(), usage.summary());
		console.print("\n'pincite help COMMAND' tells more. Exit codes: 0 done, 1 problems found, 2 wrong usage,");
		console.print("3 input could not be read, 4 not allowed.");
		return Exit.DONE;
	}

	private int version(Console console) {
		console.print("Pincite " + bundles.getBundle().getVersion());
		return Exit.DONE;
	}
}
