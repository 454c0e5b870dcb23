package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.FetchReport;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.ingest.connect.TokenStore;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;

/** Connectors with an empty library, a clock that does not wait, and a service on this computer. */
final class Desk extends ExternalResource {
	private final TemporaryFolder folder = new TemporaryFolder();
	final FakeTime time = new FakeTime();
	final Map<String, String> secrets = new HashMap<>();
	final Map<String, String> environment = new HashMap<>();
	Service service;
	Library library;
	StandardConnectors connectors;

	@Override
	protected void before() throws Throwable {
		folder.create();
		service = new Service();
		library = Library.open(new LibraryLocation(folder.getRoot().toPath().resolve("library")));
		connectors = with(new Wire(Duration.ofSeconds(20), 4 << 20));
	}

	StandardConnectors with(Wire wire) {
		return new StandardConnectors(settings(), library, Importer.into(library), time, wire, new TokenStore() {
			@Override
			public String place() {
				return "a drawer";
			}

			@Override
			public Optional<String> get(String connector) {
				return Optional.ofNullable(secrets.get(connector));
			}

			@Override
			public void put(String connector, String token) throws IOException {
				if (secrets.containsKey("locked"))
					throw new IOException("it is locked");
				secrets.put(connector, token);
			}

			@Override
			public void forget(String connector) {
				secrets.remove(connector);
			}
		}, environment::get);
	}

	Path settings() {
		return folder.getRoot().toPath().resolve("connectors");
	}

	/** Switches a connector on, with the service on this computer behind it. */
	Desk on(String connector) throws ConnectionException {
		connectors.switchOn(connector, service.address());
		return this;
	}

	FetchReport fetch(String connector, String what, String... operands) throws ConnectionException {
		return connectors.fetch(FetchRequest.of(connector, what, operands), Progress.NONE);
	}

	/** All that the list of requests holds, byte for byte. */
	String log() throws IOException {
		Path log = settings().resolve("requests.jsonl");
		return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
	}

	/** Names and contents of all files of the settings except those that hold the searches of the user. */
	String everythingElse() throws IOException {
		StringBuilder all = new StringBuilder();
		Files.createDirectories(settings());
		try (Stream<Path> files = Files.walk(settings())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				all.append(file).append('\n');
				if (!file.endsWith("searches.json") && !file.endsWith("walks.json"))
					all.append(Files.readString(file)).append('\n');
			}
		}
		return all.toString();
	}

	@Override
	protected void after() {
		service.close();
		library.close();
		folder.delete();
	}
}
