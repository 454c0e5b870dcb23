package org.pincite.ingest.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.pincite.ingest.UnreadableException;

/**
 * Feeds readers with damaged documents: {@code Fuzzing FORMAT SECONDS [SEED [FOLDER]]}, FORMAT one of the targets or {@code all}. Whatever does not end in a text or a reason within
 * ten seconds of processor time is counted and kept in the folder. The number of a damage is the seed that makes it again.
 */
public final class Fuzzing {
	private static final long SLOW_NANOS = 10_000_000_000L;

	private final Target target;
	private final List<byte[]> seeds;
	private int texts;
	private int refused;
	private long slowest;

	Fuzzing(Target target) throws IOException {
		this.target = target;
		seeds = target.seeds();
	}

	/** @param arguments see above */
	public static void main(String[] arguments) throws Exception {
		List<Target> targets = arguments[0].equals("all") ? List.of(Target.values()) : List.of(Target.valueOf(arguments[0].toUpperCase(Locale.ROOT)));
		long seconds = Long.parseLong(arguments[1]);
		long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
		Path folder = arguments.length > 3 ? Path.of(arguments[3]) : null;
		for (Target target : targets)
			new Fuzzing(target).run(seconds, seed, folder, System.out);
	}

	private void run(long seconds, long seed, Path folder, PrintStream out) throws IOException {
		long end = System.nanoTime() + seconds * 1_000_000_000L;
		long number = seed;
		int failures = 0;
		Thread watch = watch(Thread.currentThread(), out);
		while (System.nanoTime() < end) {
			Throwable failure = once(number);
			if (failure != null) {
				failures++;
				out.println(target + " " + number + ": " + failure);
				for (int i = 0; i < Math.min(8, failure.getStackTrace().length); i++)
					out.println("    at " + failure.getStackTrace()[i]);
				if (folder != null)
					Files.write(Files.createDirectories(folder).resolve(target + "-" + number), damaged(number));
			}
			number++;
		}
		watch.interrupt();
		out.printf("%s: %d documents in %d s, %d gave a text, %d a reason, slowest %d ms, %d failures%n", target, number - seed, seconds, texts, refused, slowest / 1_000_000, failures);
		out.flush();
	}

	/** Shows where a reader hangs. */
	private Thread watch(Thread reader, PrintStream out) {
		Thread watch = new Thread(() -> {
			int before = -1;
			while (true)
				try {
					Thread.sleep(3 * SLOW_NANOS / 1_000_000);
					if (texts + refused == before)
						for (StackTraceElement element : reader.getStackTrace())
							out.println("    hangs at " + element);
					before = texts + refused;
				} catch (InterruptedException e) {
					return;
				}
		});
		watch.setDaemon(true);
		watch.start();
		return watch;
	}

	byte[] damaged(long number) throws IOException {
		Mutation mutation = new Mutation(number, target.words);
		return target.damaged(mutation, mutation.pick(seeds), mutation.pick(seeds));
	}

	/** Reads the document with that number; what went wrong, or null. */
	Throwable once(long number) throws IOException {
		byte[] bytes = damaged(number);
		long from = processorTime();
		try {
			target.read(bytes);
			texts++;
		} catch (UnreadableException e) {
			refused++;
		} catch (RuntimeException | Error | IOException e) {
			return e;
		}
		long took = processorTime() - from;
		slowest = Math.max(slowest, took);
		return took > SLOW_NANOS ? new AssertionError("it took " + took / 1_000_000 + " ms") : null;
	}

	/** Of this thread alone, so that a busy machine makes no reader look slow. In nanoseconds. */
	private static long processorTime() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
	}

	/** Number of documents that gave a text, for tests. */
	int texts() {
		return texts;
	}

	int refused() {
		return refused;
	}
}
