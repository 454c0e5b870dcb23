package org.pincite.cli.offline;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.pincite.brief.BriefFormat;
import org.pincite.brief.BriefRequest;
import org.pincite.brief.Briefs;
import org.pincite.citator.Citator;
import org.pincite.ingest.Failure;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.matter.Matter;
import org.pincite.search.Dialect;
import org.pincite.search.SearchRequest;
import org.pincite.search.SearchResult;
import org.pincite.search.SearchService;
import org.pincite.vault.exchange.MatterJson;

/** A process in which every socket is a trap: imports, shows, searches and writes out, and ends with 0 if it got through. */
public final class OfflineWork {

	private OfflineWork() {
	}

	/** @param args working folder, folder of the starter library, file of the worked example, further files to import; or {@code trap} to step into one */
	public static void main(String[] args) throws Exception {
		arm();
		if (args[0].equals("trap")) {
			step(args[1]);
			throw new IllegalStateException("the trap is not armed");
		}
		Path folder = Path.of(args[0]);
		List<Path> files = new ArrayList<>(lures(folder.resolve("lures")));
		for (String given : List.of(args).subList(3, args.length))
			files.add(Path.of(given));
		files.add(Path.of(args[1]));
		try (Library library = Library.open(new LibraryLocation(folder.resolve("library")));
				SearchService search = (SearchService) made("org.pincite.search.lucene.LuceneSearch", library)) {
			ImportReport report = Importer.into(library).run(new ImportRequest(files, null, null), Progress.NONE);
			for (Failure failure : report.failed())
				System.out.println(failure.path() + ": " + failure.reason());
			read(library);
			for (String query : List.of("asylum", "names", "kept"))
				System.out.println(query + ": " + found(search, query));
			Citator citator = Citator.of(library);
			System.out.println("cited: " + citator.report("535 F.3d 243").isPresent());
			Matter matter = MatterJson.read(Files.readAllBytes(Path.of(args[2])));
			Briefs briefs = (Briefs) made("org.pincite.brief.internal.StandardBriefs", library, made("org.pincite.vault.internal.firewall.StandardFirewall"));
			for (BriefFormat format : BriefFormat.values())
				briefs.export(matter, null, BriefRequest.to(folder.resolve("brief." + format.extension()), format));
			System.out.println(library.size() + " sources, " + briefsIn(folder) + " briefs");
		}
	}

	/** Implementations are internal to their bundles. */
	static Object made(String type, Object... with) throws ReflectiveOperationException {
		for (Constructor<?> constructor : Class.forName(type).getConstructors())
			if (constructor.getParameterCount() == with.length)
				return constructor.newInstance(with);
		throw new NoSuchMethodException(type);
	}

	private static long found(SearchService search, String query) throws Exception {
		SearchResult result = search.search(new SearchRequest(query, Dialect.WORDS, 0, 20, true, SourceFilter.ALL, Map.of()));
		return result.total();
	}

	/** What a reader on the screen is given: text and marks. */
	private static void read(Library library) {
		for (Source source : library.sources(SourceFilter.ALL)) {
			String text = library.text(source.id()).value();
			if (text.isBlank() || library.marks(source.id()).stream().anyMatch(mark -> mark.end() > text.length()))
				throw new IllegalStateException(source.id());
		}
	}

	private static long briefsIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(file -> file.getFileName().toString().startsWith("brief.")).count();
		}
	}

	/** Documents that name things on other computers, by every way that a careless reader would follow. */
	private static List<Path> lures(Path folder) throws IOException {
		Files.createDirectories(folder);
		String remote = "http://192.0.2.1/";
		String words = "<p>The names were kept in a table, and the table was kept open. The court was told so, and it was told again when nothing had changed for a month.</p>".repeat(4);
		Map<String, String> lures = Map.of("page.html",
				"<html><head><base href='" + remote + "'><link rel=stylesheet href='x.css'><script src='x.js'></script><meta http-equiv=refresh content='0;url=" + remote
						+ "'><title>Names kept</title></head><body><article><h1>Names kept in the open</h1>" + words + "<img src='" + remote + "x.png'><iframe src='" + remote
						+ "'></iframe><object data='file:///etc/passwd'></object></article></body></html>",
				"section.xml",
				"<!DOCTYPE DIV5 PUBLIC \"x\" \"" + remote + "x.dtd\" [<!ENTITY e SYSTEM \"" + remote + "e\">]><?xml-stylesheet href=\"" + remote
						+ "x.xsl\"?><DIV5 N=\"208\" TYPE=\"PART\"><HEAD>PART 208</HEAD><DIV8 N=\"208.6\" TYPE=\"SECTION\"><HEAD>§ 208.6 Kept.</HEAD><P>(a) It is kept. <img src=\"" + remote
						+ "x\"/></P></DIV8></DIV5>",
				"plain.xml", "<?xml version=\"1.0\"?><DIV5 N=\"209\" TYPE=\"PART\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"" + remote
						+ "x.xsd\"><HEAD>PART 209</HEAD><DIV8 N=\"209.1\" TYPE=\"SECTION\"><HEAD>§ 209.1 Kept.</HEAD><P>(a) It is kept.</P></DIV8></DIV5>",
				"opinion.json", "{\"resource_uri\":\"" + remote + "api/rest/v4/opinions/1/\",\"absolute_url\":\"/opinion/1/doe-v-roe/\",\"download_url\":\"" + remote
						+ "o.pdf\",\"html_with_citations\":\"" + words.replace("\"", "'") + "<img src='" + remote + "x'>\"}",
				"notes.md", "# Names\n\n![picture](" + remote + "x.png)\n\nIt is kept, see [there](" + remote + "). See Anim v. Mukasey, 535 F.3d 243 (4th Cir. 2008).");
		List<Path> files = new ArrayList<>();
		for (Map.Entry<String, String> lure : lures.entrySet())
			files.add(Files.write(folder.resolve(lure.getKey()), lure.getValue().getBytes(StandardCharsets.UTF_8)));
		return files;
	}

	/** Channels and names are caught by {@link NoChannels} and {@link NoNames}, which the command line of this process sets. */
	@SuppressWarnings("deprecation") // Old-fashioned sockets have no other hook.
	private static void arm() throws IOException {
		Socket.setSocketImplFactory(() -> {
			throw Caught.at("a socket");
		});
		ServerSocket.setSocketFactory(() -> {
			throw Caught.at("a server socket");
		});
		DatagramSocket.setDatagramSocketImplFactory(() -> {
			throw Caught.at("a datagram socket");
		});
	}

	/** Shows that a trap catches. */
	private static void step(String trap) throws IOException, InterruptedException {
		switch (trap) {
		case "socket" -> new Socket("127.0.0.1", 9).close();
		case "channel" -> java.nio.channels.SocketChannel.open().close();
		case "server" -> new ServerSocket(0).close();
		case "datagram" -> new DatagramSocket().close();
		case "name" -> java.net.InetAddress.getByName("pincite.invalid");
		case "url" -> java.net.URI.create("http://127.0.0.1:9/").toURL().openStream().close();
		case "client" -> java.net.http.HttpClient.newHttpClient().close();
		default -> throw new IllegalArgumentException(trap);
		}
	}
}
