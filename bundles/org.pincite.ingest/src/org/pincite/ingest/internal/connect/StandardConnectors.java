package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Courts;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.ConnectorOffException;
import org.pincite.ingest.connect.ConnectorState;
import org.pincite.ingest.connect.Connectors;
import org.pincite.ingest.connect.ConnectorsLocation;
import org.pincite.ingest.connect.FetchReport;
import org.pincite.ingest.connect.FetchRequest;
import org.pincite.ingest.connect.RequestEntry;
import org.pincite.ingest.connect.SavedSearch;
import org.pincite.ingest.connect.TokenStore;
import org.pincite.ingest.internal.Limits;
import org.pincite.library.Library;

/** The connectors that Pincite has. Opens nothing until a fetch of one that is switched on. */
@Component(service = Connectors.class)
public final class StandardConnectors implements Connectors {
	private static final Duration PATIENCE = Duration.ofSeconds(120);
	private static final Duration MINUTE = Duration.ofMinutes(1);
	private static final int RECENT = 500;

	private final List<Fetching> all = List.of(new CourtListener(Courts.standard()), new Ecfr(), new FederalRegister(), new GovInfo(), new News());
	private final Path folder;
	private final Library library;
	private final Importer importer;
	private final Time time;
	private final Wire wire;
	private final Shelf settings;
	private final Searches searches;
	private final Tokens tokens;
	private final RequestLog log;
	private final ReentrantLock fetching = new ReentrantLock();

	@Activate
	public StandardConnectors(@Reference ConnectorsLocation location, @Reference Library library, @Reference Importer importer) {
		this(location.folder(), library, importer, Time.REAL, new Wire(PATIENCE, Limits.DOCUMENT), new PlatformTokens(location.folder()), System::getenv);
	}

	StandardConnectors(Path folder, Library library, Importer importer, Time time, Wire wire, TokenStore secure, UnaryOperator<String> environment) {
		this.folder = folder;
		this.library = library;
		this.importer = importer;
		this.time = time;
		this.wire = wire;
		this.settings = new Shelf(folder.resolve("connectors.json"));
		this.searches = new Searches(folder);
		this.tokens = new Tokens(secure, folder, environment);
		this.log = new RequestLog(folder);
	}

	@Override
	public List<ConnectorState> list() {
		return all.stream().map(Fetching::connector)
				.map(connector -> new ConnectorState(connector, isOn(connector.id()), server(connector), tokens.place(connector.id(), setting(connector.id(), "token"))))
				.toList();
	}

	private String setting(String connector, String name) {
		return settings.read().path(connector).path(name).asText("");
	}

	private boolean isOn(String connector) {
		return settings.read().path(connector).path("on").asBoolean(false);
	}

	private URI server(Connector connector) {
		String chosen = setting(connector.id(), "server");
		return chosen.isEmpty() ? connector.server() : URI.create(chosen);
	}

	private Fetching named(String connector) throws BadRequestException {
		Optional<Fetching> found = all.stream().filter(one -> one.connector().id().equals(connector)).findFirst();
		return found.orElseThrow(() -> new BadRequestException("there is no connector " + connector + "; there are "
				+ String.join(", ", all.stream().map(one -> one.connector().id()).toList())));
	}

	@Override
	public void switchOn(String connector, URI server) throws ConnectionException {
		named(connector);
		String objection = server == null ? null : Reach.objection(server);
		if (objection != null)
			throw new BadRequestException("this server is not used: " + objection);
		settings.change(object -> {
			object.withObjectProperty(connector).put("on", true).remove("server");
			if (server != null)
				object.withObjectProperty(connector).put("server", server.toString().endsWith("/") ? server.toString() : server + "/");
		});
	}

	@Override
	public void switchOff(String connector) throws ConnectionException {
		named(connector);
		settings.change(object -> object.withObjectProperty(connector).put("on", false));
	}

	@Override
	public void keepToken(String connector, String token, boolean inFile) throws ConnectionException {
		if (named(connector).connector().token() == null)
			throw new BadRequestException(named(connector).connector().name() + " knows no token");
		String noted = tokens.put(connector, token, inFile);
		settings.change(object -> object.withObjectProperty(connector).put("token", noted));
	}

	@Override
	public void forgetToken(String connector) throws ConnectionException {
		named(connector);
		tokens.forget(connector, setting(connector, "token"));
		settings.change(object -> object.withObjectProperty(connector).remove("token"));
	}

	@Override
	public FetchReport fetch(FetchRequest request, Progress progress) throws ConnectionException {
		return fetch(request, progress, false);
	}

	private FetchReport fetch(FetchRequest request, Progress progress, boolean newOnly) throws ConnectionException {
		Fetching service = named(request.connector());
		Connector connector = service.connector();
		Operands.demand(connector, request);
		service.check(request);
		requireOn(connector);
		fetching.lock();
		try {
			List<Instant> recent = log.last(RECENT).stream().filter(entry -> entry.connector().equals(connector.id())).map(RequestEntry::at).toList();
			Line line = new Line(connector.id(), wire, new Pace(service.perMinute(), MINUTE, time, recent), log, service.form(), time,
					() -> isOn(connector.id()), progress::cancelled);
			progress.begins(-1);
			Visit visit = new Visit(importer, library, new Held(folder, library), line, time, progress, server(connector),
					tokens.get(connector.id(), setting(connector.id(), "token")).orElse(null), request.limit(), new Walk(folder, request, library.location().folder()), newOnly);
			return walked(service, request, visit, line);
		} finally {
			wire.close();
			fetching.unlock();
		}
	}

	/** What came of it; a walk that stops on the way reports what it did so far. */
	private static FetchReport walked(Fetching service, FetchRequest request, Visit visit, Line line) throws ConnectionException {
		String stopped = null;
		try {
			service.fetch(request, visit);
		} catch (ConnectionException e) {
			if (visit.imported.isEmpty() && visit.failed.isEmpty() && visit.unchanged == 0)
				throw e;
			stopped = e.getMessage();
		} catch (CancellationException e) {
			stopped = "it was cancelled";
		}
		return new FetchReport(line.requests(), visit.found(), List.copyOf(visit.imported), visit.unchanged, List.copyOf(visit.failed), stopped == null, stopped);
	}

	private void requireOn(Connector connector) throws ConnectorOffException {
		if (!isOn(connector.id()))
			throw new ConnectorOffException("the connector to " + connector.name() + " is off: nothing was sent. What it tells the service: " + connector.tells()
					+ " Switch it on with 'pincite connect on " + connector.id() + "'");
	}

	@Override
	public List<SavedSearch> saved() {
		return searches.all();
	}

	@Override
	public void save(String name, FetchRequest request) throws ConnectionException {
		Fetching service = named(request.connector());
		Operands.demand(service.connector(), request);
		service.check(request);
		searches.keep(new SavedSearch(name, request, null));
	}

	@Override
	public void forget(String name) throws ConnectionException {
		searches.forget(searches.named(name));
	}

	@Override
	public FetchReport rerun(String name, Progress progress) throws ConnectionException {
		SavedSearch search = searches.named(name);
		Instant begun = time.now();
		FetchReport report = fetch(search.request(), progress, true);
		if (report.complete())
			searches.keep(new SavedSearch(search.name(), search.request(), begun));
		return report;
	}

	@Override
	public List<RequestEntry> requests(int most) {
		return log.last(most);
	}

	@Deactivate
	void close() {
		wire.close();
	}
}
