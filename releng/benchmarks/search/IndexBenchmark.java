package org.pincite.search.lucene;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.sun.management.OperatingSystemMXBean;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.pincite.library.SourceDocument;
import org.pincite.search.IndexProgress;
import org.pincite.search.lucene.index.Names;

/** Prints speed and size of indexing beside bare Lucene, positions only, on the same texts with as many threads in the same run; see README.md. */
public final class IndexBenchmark {
	private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

	/** Of all threads together: on a busy machine it tells more than the clock. */
	private static final OperatingSystemMXBean PROCESSOR = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private IndexBenchmark() {
	}

	/** @param arguments number of opinions, folder of real ones, empty working folder */
	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[0]);
		Opinions opinions = Opinions.of(Path.of(arguments[1]));
		List<SourceDocument> batch = new ArrayList<>();
		double megabytes = 0;
		for (int i = 0; i < count; i++) {
			batch.add(opinions.document(i));
			megabytes += batch.getLast().text().length() / 1e6;
		}
		double allBare = 0;
		double allOurs = 0;
		// The first round warms both up and does not count in the sum.
		for (int round = 0; round < 6; round++) {
			Path folder = Path.of(arguments[2]).resolve("round" + round);
			long used = PROCESSOR.getProcessCpuTime();
			double bare = bare(batch, folder.resolve("bare"));
			double bareUsed = PROCESSOR.getProcessCpuTime() - used;
			used = PROCESSOR.getProcessCpuTime();
			double ours = ours(batch, folder.resolve("pincite"));
			double oursUsed = PROCESSOR.getProcessCpuTime() - used;
			allBare += round == 0 ? 0 : bare;
			allOurs += round == 0 ? 0 : ours;
			System.out.printf("%d opinions, %.0f MB, %d threads: bare Lucene %.1f MB/s, index %.2f of the text; Pincite %.1f MB/s, index %.2f; speed ratio %.2f by the clock, %.2f by processor time%n", count,
					megabytes, THREADS, megabytes / bare, size(folder.resolve("bare")) / 1e6 / megabytes, megabytes / ours,
					size(folder.resolve("pincite").resolve("index")) / 1e6 / megabytes, bare / ours, bareUsed / oursUsed);
			System.out.printf("sentences and paragraphs are %.3f of the index%n",
					units(folder.resolve("pincite").resolve("index")) / (double) size(folder.resolve("pincite").resolve("index")));
		}
		System.out.printf("all rounds but the first: %.2f of the speed of bare Lucene by the clock%n", allBare / allOurs);
	}

	/** Bytes of what is indexed for sentences and paragraphs alone, with four for where each of the two begins. */
	private static long units(Path index) throws IOException {
		long bytes = 0;
		try (FSDirectory directory = FSDirectory.open(index); DirectoryReader reader = DirectoryReader.open(directory)) {
			for (LeafReaderContext segment : reader.leaves())
				for (String field : List.of(Names.SENTENCE, Names.PARAGRAPH)) {
					BinaryDocValues values = segment.reader().getBinaryDocValues(field);
					while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS)
						bytes += values.binaryValue().length + Integer.BYTES;
				}
		}
		return bytes;
	}

	private static double ours(List<SourceDocument> batch, Path folder) throws IOException {
		Shelf shelf = new Shelf(Files.createDirectories(folder));
		shelf.add(batch);
		long start = System.nanoTime();
		try (LuceneSearch search = new LuceneSearch(shelf)) {
			search.update(IndexProgress.NONE);
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static double bare(List<SourceDocument> batch, Path folder) throws Exception {
		FieldType type = new FieldType();
		type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
		type.setTokenized(true);
		type.freeze();
		long start = System.nanoTime();
		AtomicInteger next = new AtomicInteger();
		try (FSDirectory directory = FSDirectory.open(folder);
				IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()).setRAMBufferSizeMB(64));
				ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<Future<?>> all = new ArrayList<>();
			for (int t = 0; t < THREADS; t++)
				all.add(threads.submit(() -> {
					for (int i = next.getAndIncrement(); i < batch.size(); i = next.getAndIncrement()) {
						Document document = new Document();
						document.add(new Field("text", batch.get(i).text().value(), type));
						writer.addDocument(document);
					}
					return null;
				}));
			for (Future<?> each : all)
				each.get();
			writer.commit();
		}
		return (System.nanoTime() - start) / 1e9;
	}

	private static long size(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
