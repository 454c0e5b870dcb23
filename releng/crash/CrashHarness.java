import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.pincite.citator.Citator;
import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.commands.DoctorCommand;
import org.pincite.library.Finding;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.SearchRequest;
import org.pincite.search.lucene.LuceneSearch;

/**
 * Kills an import at random moments, or lets the disk run full under it, and looks each time whether the store is whole, every source is there as an
 * undisturbed import stores it or not at all, {@code pincite doctor} finds nothing amiss, and the import run again completes it, index and citation graph included. See README.md beside this file.
 */
public final class CrashHarness {
	private static final String[] QUERIES = { "court", "asylum /s application", "\"abuse of discretion\"", "evidence /5 jury" };

	private final Path files;
	private final Path folder;
	private final Path library;
	private final Random random;
	private final Map<String, String> reference;
	private final String searched;
	private int problems;

	private CrashHarness(Path files, Path folder, long seed) throws Exception {
		this.files = files;
		this.folder = folder;
		this.library = folder.resolve("library");
		this.random = new Random(seed);
		fresh();
		run(-1);
		reference = contents(SourceFilter.ALL);
		searched = searched();
		System.out.printf("undisturbed: %d sources, %s%n", reference.size(), searched);
	}

	/**
	 * @param args {@code kill} or {@code full}, number of rounds, files to import, working folder, seed; for {@code full} the working folder is an empty
	 *             mount of tmpfs, and root runs this
	 */
	public static void main(String[] args) throws Exception {
		CrashHarness harness = new CrashHarness(Path.of(args[2]), Path.of(args[3]), args.length > 4 ? Long.parseLong(args[4]) : 1);
		int rounds = Integer.parseInt(args[1]);
		if (args[0].equals("kill"))
			harness.kills(rounds);
		else
			harness.full(rounds);
		System.out.println(harness.problems == 0 ? "no problem in " + rounds + " rounds" : harness.problems + " PROBLEMS");
		System.exit(harness.problems == 0 ? 0 : 1);
	}

	private void kills(int rounds) throws Exception {
		fresh();
		long whole = run(-1).nanos;
		int storing = 0;
		for (int round = 0; round < rounds; round++) {
			fresh();
			long moment = (long) (random.nextDouble() * whole);
			Ended ended = run(moment);
			int kept = look(round);
			storing += kept < reference.size() ? 1 : 0;
			if (round % 10 == 9)
				System.out.printf("round %d: killed after %d ms, %d of %d sources kept%n", round + 1, moment / 1_000_000, kept, reference.size());
			// Every third time it is killed again while it completes what the first one left.
			if (round % 3 == 2) {
				run((long) (random.nextDouble() * whole));
				look(round);
			}
			Ended again = run(-1);
			complete(round, again);
			if (ended.code == 0 && moment < whole / 2)
				whole = whole * 9 / 10;
		}
		System.out.println(storing + " of " + rounds + " kills fell into the storing, the others into indexing and linking");
	}

	private void full(int rounds) throws Exception {
		fresh();
		run(-1);
		long needed = size(library) >> 10;
		for (int round = 0; round < rounds; round++) {
			fresh();
			long room = 100 + (long) (random.nextDouble() * needed);
			mount(room);
			Ended ended = run(-1);
			System.out.printf("round %d: room for %d of %d KB: %s%n", round + 1, room, needed, ended);
			try (Library full = Library.open(new LibraryLocation(library))) {
				full.sources(SourceFilter.ALL);
			} catch (LibraryException e) {
				System.out.println("   while it is full: " + e.getMessage());
			}
			mount(8 << 20);
			look(round);
			complete(round, run(-1));
		}
	}

	private void mount(long kilobytes) throws IOException, InterruptedException {
		Process process = new ProcessBuilder("mount", "-o", "remount,size=" + kilobytes + "k", folder.toString()).inheritIO().start();
		if (process.waitFor() != 0)
			throw new IOException("the working folder must be a mount of tmpfs that may be resized");
	}

	/** How a process ended. */
	private record Ended(int code, long nanos, List<String> said) {
		@Override
		public String toString() {
			return "ended with " + code + " after " + nanos / 1_000_000 + " ms" + (said.isEmpty() ? "" : ", saying: " + said.getFirst());
		}
	}

	/** Imports; killed so many nanoseconds after it began to work, or never if negative. */
	private Ended run(long kill) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m", "-XX:TieredStopAtLevel=1",
				"-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), "ImportChild", library.toString(), files.toString())
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		List<String> said = new ArrayList<>();
		try (BufferedReader out = process.inputReader()) {
			out.readLine();
			long start = System.nanoTime();
			if (kill >= 0) {
				if (!process.waitFor(kill, TimeUnit.NANOSECONDS))
					process.toHandle().destroyForcibly();
			}
			for (String line; (line = out.readLine()) != null;)
				said.add(line);
			int code = process.waitFor();
			return new Ended(code, System.nanoTime() - start, said);
		}
	}

	/** What is there after a crash must be whole. Gives the number of sources. */
	private int look(int round) throws Exception {
		try (Library store = Library.open(new LibraryLocation(library))) {
			List<Finding> findings = store.check();
			if (!findings.isEmpty())
				problem(round, "the store is not whole: " + findings.getFirst());
			Map<String, String> found = contents(store);
			found.forEach((id, content) -> {
				if (!content.equals(reference.get(id)))
					problem(round, id + " is " + content + " instead of " + reference.get(id));
			});
			try (LuceneSearch search = new LuceneSearch(store)) {
				doctor(round, store, search);
				if (search.status().sources() != found.size())
					problem(round, "the index has " + search.status().sources() + " of " + found.size() + " sources");
			}
			return found.size();
		}
	}

	/** {@code pincite doctor} must say that the store is whole, and bring index and graph up to it. */
	private void doctor(int round, Library store, LuceneSearch search) throws Exception {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		Console console = new Console(InputStream.nullInputStream(), said, said);
		int code = new DoctorCommand(store, search, Citator.of(store)).run(Arguments.parse(List.of(), List.of()), console);
		console.flush();
		if (code != Exit.DONE || !said.toString(StandardCharsets.UTF_8).contains("the store is whole"))
			problem(round, "doctor ended with " + code + ", saying: " + said.toString(StandardCharsets.UTF_8).strip());
		if (!search.status().current())
			problem(round, "doctor left the index behind the store");
	}

	private void complete(int round, Ended again) throws Exception {
		if (again.code != 0)
			problem(round, "run again it " + again);
		Map<String, String> found = contents(SourceFilter.ALL);
		if (!found.equals(reference))
			problem(round, "run again there are " + found.size() + " sources instead of " + reference.size() + ", or others");
		String now = searched();
		if (!now.equals(searched))
			problem(round, "run again the searches give " + now);
	}

	private void problem(int round, String what) {
		problems++;
		System.out.println("PROBLEM in round " + (round + 1) + ": " + what);
	}

	private Map<String, String> contents(SourceFilter all) {
		try (Library store = Library.open(new LibraryLocation(library))) {
			return contents(store);
		}
	}

	private static Map<String, String> contents(Library store) {
		Map<String, String> contents = new TreeMap<>();
		for (Source source : store.sources(SourceFilter.ALL))
			contents.put(source.id(), source.title() + " " + source.citations() + " " + store.text(source.id()).hash() + " " + store.marks(source.id()).hashCode() + " "
					+ Arrays.hashCode(store.original(source.id())) + " " + store.format(source.id()));
		return contents;
	}

	/** Number of sources each query finds, and of references in the graph. */
	private String searched() throws QuerySyntaxException {
		StringBuilder found = new StringBuilder();
		try (Library store = Library.open(new LibraryLocation(library)); LuceneSearch search = new LuceneSearch(store)) {
			for (String query : QUERIES)
				found.append(query).append(": ").append(search.search(new SearchRequest(query, Dialect.WESTLAW, 0, 1, false, SourceFilter.ALL, Map.of())).total()).append(", ");
			Citator citator = Citator.of(store);
			long cited = store.sources(SourceFilter.ALL).stream().mapToLong(source -> citator.citedBy(source.id()).size()).sum();
			return found.append("authorities cited: ").append(cited).toString();
		}
	}

	private void fresh() throws IOException {
		if (Files.exists(library))
			try (Stream<Path> all = Files.walk(library)) {
				for (Path file : all.sorted(Comparator.reverseOrder()).toList())
					Files.delete(file);
			}
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
