import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.pincite.citator.Citator;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.search.IndexProgress;
import org.pincite.search.lucene.LuceneSearch;

/**
 * Speed of an import from end to end (read, cite, store, index) beside a bare Lucene indexer over the same texts in the same run, or, with {@code memory}
 * or {@code graph} as fourth argument, the memory that a long import takes. See README.md beside this file.
 */
public final class ImportBenchmark {

	/** Texts held in memory for bare Lucene: more would not fit in the heap of the product. */
	private static final int AT_ONCE = 4000;

	private ImportBenchmark() {
	}

	/**
	 * @param args number of records, folder of CourtListener records, working folder, optionally {@code memory}, {@code graph} for that with the citation graph, or the
	 *             number of rounds, of which the first warms up both
	 */
	public static void main(String[] args) throws Exception {
		int count = Integer.parseInt(args[0]);
		Records records = new Records(Path.of(args[1]));
		Path folder = Path.of(args[2]);
		delete(folder);
		Files.createDirectories(folder);
		String more = args.length > 3 ? args[3] : "1";
		if (more.matches("\\d+"))
			speed(records, count, folder, Integer.parseInt(more));
		else
			memory(records, count, folder, more.equals("graph"));
		delete(folder);
	}

	private static void speed(Records records, int count, Path folder, int rounds) throws Exception {
		Path file = folder.resolve("records.jsonl");
		write(records, count, file);
		Path warm = folder.resolve("warm.jsonl");
		write(records, Math.min(count, 400), warm);
		imported(warm, folder.resolve("warm"));
		for (int round = 1; round <= rounds; round++) {
			if (rounds > 1)
				System.out.println("round " + round);
			speed(file, count, folder.resolve("round" + round));
			delete(folder.resolve("round" + round));
		}
	}

	private static void speed(Path file, int count, Path folder) throws Exception {
		double[] ours = imported(file, folder.resolve("library"));
		double megabytes = ours[0] / 1e6;
		System.out.printf("%d records, %.0f MB of JSON, %.1f MB of source text%n", count, Files.size(file) / 1e6, megabytes);
		System.out.printf("read, cite, store %6.1f s  %6.1f MB/s%n", ours[1], megabytes / ours[1]);
		System.out.printf("index             %6.1f s  %6.1f MB/s%n", ours[2], megabytes / ours[2]);
		double all = ours[1] + ours[2];
		System.out.printf("end to end        %6.1f s  %6.1f MB/s of source text, %.1f MB/s of JSON; %.1f s of processor time%n", all, megabytes / all,
				Files.size(file) / 1e6 / all, ours[4]);
		System.out.printf("citation graph    %6.1f s  (besides)%n", ours[3]);
		try (Library library = Library.open(new LibraryLocation(folder.resolve("library")))) {
			List<String> ids = library.sources(SourceFilter.ALL).stream().map(Source::id).toList();
			bare(library, ids.subList(0, Math.min(ids.size(), 400)), 1, folder.resolve("bare0"));
			double[] alone = bare(library, ids, 1, folder.resolve("bare1"));
			double one = alone[0];
			double busy = alone[1];
			double two = bare(library, ids, 2, folder.resolve("bare2"))[0];
			System.out.printf("bare Lucene       %6.1f s  %6.1f MB/s on one thread; %.1f s  %.1f MB/s on two%n", one, megabytes / one, two, megabytes / two);
			System.out.printf("ratio             %6.2f of bare Lucene on one thread, %.2f on two; by processor time %.2f (bare Lucene took %.1f s)%n", one / all, two / all,
					busy / ours[4], busy);
		}
	}

	private static void write(Records records, int count, Path file) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); InputStream in = records.lines(0, count)) {
			in.transferTo(out);
		}
		// Else the disk would be writing it while the import is measured.
		try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
			written.force(true);
		}
	}

	/** Bytes of text; seconds of importing, indexing and linking; seconds of processor time of the first two. */
	private static double[] imported(Path file, Path folder) {
		try (Library library = Library.open(new LibraryLocation(folder));
				LuceneSearch search = new LuceneSearch(library)) {
			Citator citator = Citator.of(library);
			long start = System.nanoTime();
			long processor = processor();
			ImportReport report = Importer.into(library).run(ImportRequest.of(file), Progress.NONE);
			if (!report.failed().isEmpty())
				System.out.println(report.failed().size() + " failed: " + report.failed().getFirst());
			long stored = System.nanoTime();
			search.update(IndexProgress.NONE);
			long indexed = System.nanoTime();
			double busy = (processor() - processor) / 1e9;
			citator.update();
			long linked = System.nanoTime();
			long bytes = library.sources(SourceFilter.ALL).stream()
					.mapToLong(source -> library.text(source.id()).value().getBytes(StandardCharsets.UTF_8).length).sum();
			return new double[] { bytes, (stored - start) / 1e9, (indexed - stored) / 1e9, (linked - indexed) / 1e9, busy };
		}
	}

	/** Nanoseconds of processor time of this process, collecting garbage and compiling included. */
	private static long processor() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	/** Seconds by the clock and of processor time that bare Lucene takes for the texts, with the standard analyzer and positions. Reading them is not counted. */
	private static double[] bare(Library library, List<String> ids, int threads, Path folder) throws Exception {
		long clock = 0;
		long busy = 0;
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try (FSDirectory directory = FSDirectory.open(folder);
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64))) {
			for (int from = 0; from < ids.size(); from += AT_ONCE) {
				List<String> texts = ids.subList(from, Math.min(ids.size(), from + AT_ONCE)).stream().map(id -> library.text(id).value()).toList();
				long start = System.nanoTime();
				long processor = processor();
				add(texts, threads, pool, writer);
				if (from + AT_ONCE >= ids.size())
					writer.commit();
				clock += System.nanoTime() - start;
				busy += processor() - processor;
			}
		} finally {
			pool.shutdown();
		}
		return new double[] { clock / 1e9, busy / 1e9 };
	}

	private static void add(List<String> texts, int threads, ExecutorService pool, IndexWriter writer) throws Exception {
		List<Future<?>> parts = new java.util.ArrayList<>();
		for (int part = 0; part < threads; part++) {
			int first = part;
			parts.add(pool.submit(() -> {
				for (int i = first; i < texts.size(); i += threads) {
					Document document = new Document();
					document.add(new TextField("text", texts.get(i), Field.Store.NO));
					writer.addDocument(document);
				}
				return null;
			}));
		}
		for (Future<?> part : parts)
			part.get();
	}

	/** Imports and indexes in ten parts and prints after each what stays in use after a collection, and how fast it went. */
	private static void memory(Records records, int count, Path folder, boolean graph) throws IOException {
		try (Library library = Library.open(new LibraryLocation(folder.resolve("library")));
				LuceneSearch search = new LuceneSearch(library)) {
			Citator citator = graph ? Citator.of(library) : null;
			System.out.printf("heap of %d MB%n", Runtime.getRuntime().maxMemory() >> 20);
			int parts = 10;
			for (int part = 0; part < parts; part++) {
				peaks();
				long start = System.nanoTime();
				ImportReport report;
				try (InputStream in = records.lines((int) ((long) count * part / parts), (int) ((long) count * (part + 1) / parts))) {
					report = Importer.into(library).lines(in, "records.jsonl", Progress.NONE);
				}
				long stored = System.nanoTime();
				search.update(IndexProgress.NONE);
				if (citator != null)
					citator.update();
				long done = System.nanoTime();
				long peak = peaks();
				System.out.printf("%7d sources, %d failed; %5.0f s to store, %5.0f s to index and link; %4d MB kept, highest %4d MB; %d MB resident%n",
						library.size(),
						report.failed().size(), (stored - start) / 1e9, (done - stored) / 1e9, used(), peak >> 20, resident());
			}
			long start = System.nanoTime();
			System.out.printf("check: %s in %.0f s%n", library.check(), (System.nanoTime() - start) / 1e9);
		}
	}

	/** Megabytes in use after a collection. */
	private static long used() {
		System.gc();
		return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
	}

	/** Sum of the highest use of each part of the heap since the last call. */
	private static long peaks() {
		long sum = 0;
		for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans())
			if (pool.getType() == MemoryType.HEAP) {
				sum += pool.getPeakUsage().getUsed();
				pool.resetPeakUsage();
			}
		return sum;
	}

	/** Megabytes of memory of this process, where the platform tells; else 0. */
	private static long resident() throws IOException {
		Path status = Path.of("/proc/self/status");
		if (!Files.isReadable(status))
			return 0;
		return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS:"))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder))
			return;
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList())
				Files.delete(file);
		}
	}
}
