package org.pincite.vault.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.pincite.matter.Argument;
import org.pincite.matter.Fact;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.PinRole;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.PinnedPassage;
import org.pincite.vault.Saving;

/** Opening, editing and saving a large matter. See README.md. */
public final class VaultBenchmark {

	private static final String TEXT = "The disclosure told the government of the country of origin that the applicant had asked for protection there. ";

	private static final int KEYS = 400;
	private static final int KEY_MILLIS = 25;

	private VaultBenchmark() {
	}

	public static void main(String[] arguments) throws Exception {
		int statements = Integer.parseInt(arguments[0]);
		int exhibits = Integer.parseInt(arguments[1]);
		Path folder = Files.createTempDirectory("vault-benchmark");
		FileVault vault = TestVault.at(folder, new Disk());
		String id = fill(vault, statements, exhibits);
		System.out.printf("%d statements, %d exhibits; matter %.1f MB, all %.1f MB%n", statements, exhibits, size(folder.resolve(id + ".age")) / 1e6, all(folder) / 1e6);
		for (int round = 0; round < 5; round++)
			open(folder, id);
		MatterSession session = vault.open(id);
		MatterSession bare = MatterSession.create("Bare");
		edits("edit without a vault", bare, null);
		edits("edit with journal", session, vault);
		disk(folder);
		saves(vault, session);
		typing("typing, nothing is saved", vault, session, false);
		typing("typing, saved all the time", vault, session, true);
		session.close();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList())
				Files.delete(file);
		}
		Files.delete(folder);
	}

	private static String fill(FileVault vault, int statements, int exhibits) {
		try (MatterSession session = vault.create("Large")) {
			session.together("Fill", edits -> {
				Statement before = null;
				for (int i = 0; i < statements; i++) {
					Statement statement = edits.addStatement(i + " " + TEXT, StatementKind.RULE, ProofStandard.PREPONDERANCE);
					Argument argument = edits.addArgument(statement, true, "argument " + i);
					edits.addPremise(argument, before == null ? statement : before, PremiseRole.PREMISE, false);
					edits.pin(statement, new PinnedPassage("source-" + i % 100, "A source", "1 U.S. 1", false, "hash", i, i + 100, TEXT, null, null, "12"), PinRole.SUPPORTS,
							null, null);
					before = statement;
				}
			});
			for (int i = 0; i < exhibits; i++)
				vault.exhibits(session).add("exhibit " + i + ".pdf", new ByteArrayInputStream(new byte[50_000]));
			vault.save(session);
			return vault.idOf(session).orElseThrow();
		}
	}

	private static void open(Path folder, String id) {
		FileVault fresh = TestVault.at(folder, new Disk());
		long start = System.nanoTime();
		long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try (MatterSession session = fresh.open(id)) {
			int listed = fresh.exhibits(session).list().size();
			double cpu = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / 1e6;
			System.out.printf("open after unlock: %.0f ms, of these %.0f ms of work (%d statements, %d exhibits listed)%n", millis(start), cpu, session.matter().getStatements().size(), listed);
		}
	}

	private static void edits(String what, MatterSession session, FileVault vault) {
		Fact fact = session.edits().addFact("a fact", null);
		double[] times = new double[1000];
		for (int i = 0; i < times.length; i++) {
			long start = System.nanoTime();
			if (i % 2 == 0)
				session.edits().set(fact, Literals.FACT__TEXT, "what was typed " + i);
			else
				session.edits().addStatement(TEXT + i, StatementKind.RULE, ProofStandard.PREPONDERANCE);
			times[i] = millis(start);
		}
		print(what, times);
		if (vault != null && vault.trouble(session).isPresent())
			throw new IllegalStateException(vault.trouble(session).get());
	}

	private static void disk(Path folder) throws IOException {
		double[] times = new double[1000];
		try (FileChannel channel = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			for (int i = 0; i < times.length; i++) {
				long start = System.nanoTime();
				channel.write(ByteBuffer.allocate(400));
				channel.force(false);
				times[i] = millis(start);
			}
		}
		print("bare write and fsync", times);
	}

	private static void saves(FileVault vault, MatterSession session) {
		double[] held = new double[20];
		double[] written = new double[20];
		for (int i = 0; i < held.length; i++) {
			session.edits().addFact("fact " + i, null);
			long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			Saving saving = vault.saving(session).orElseThrow();
			held[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work) / 1e6;
			long start = System.nanoTime();
			saving.write();
			written[i] = millis(start);
			saving.done();
		}
		print("save, work on the session's thread", held);
		print("save, off it", written);
	}

	/** A key every {@value #KEY_MILLIS} ms for some seconds; each is an edit, and the time until the next could be taken is what a typist waits. */
	private static void typing(String what, FileVault vault, MatterSession session, boolean saving) throws InterruptedException {
		Fact fact = session.edits().addFact("typed", null);
		double[] waits = new double[KEYS];
		boolean[] took = new boolean[KEYS];
		AtomicInteger saves = new AtomicInteger();
		ExecutorService writer = Executors.newSingleThreadExecutor();
		Future<?> written = null;
		Saving taken = null;
		for (int key = 0; key < KEYS; key++) {
			long start = System.nanoTime();
			session.edits().set(fact, Literals.FACT__TEXT, "typed".repeat(1 + key % 40) + key);
			if (saving && (written == null || written.isDone())) {
				if (taken != null)
					taken.done();
				took[key] = true;
				taken = vault.saving(session).orElse(null);
				Saving next = taken;
				written = next == null ? null : writer.submit(() -> {
					next.write();
					saves.incrementAndGet();
				});
			}
			waits[key] = millis(start);
			TimeUnit.NANOSECONDS.sleep(Math.max(0, (long) (KEY_MILLIS * 1e6) - (System.nanoTime() - start)));
		}
		writer.shutdown();
		writer.awaitTermination(1, TimeUnit.MINUTES);
		print(what, waits);
		if (!saving)
			return;
		print("  keys while the writer writes", IntStream.range(0, KEYS).filter(key -> !took[key]).mapToDouble(key -> waits[key]).toArray());
		print("  keys that hand a save over", IntStream.range(0, KEYS).filter(key -> took[key]).mapToDouble(key -> waits[key]).toArray());
		System.out.printf("  %d saves in %d keys, one every %d ms%n", saves.get(), KEYS, KEY_MILLIS);
	}

	private static double millis(long start) {
		return (System.nanoTime() - start) / 1e6;
	}

	private static void print(String what, double[] times) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		System.out.printf("%-32s median %.2f ms, 99%% %.2f ms, worst %.2f ms%n", what, sorted[sorted.length / 2], sorted[sorted.length * 99 / 100],
				sorted[sorted.length - 1]);
	}

	private static long size(Path file) throws IOException {
		return Files.size(file);
	}

	private static long all(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
