package org.pincite.vault.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** A disk whose n-th operation fails, half done where it can be half done; and which may stay full from then on. Otherwise it is quick: it forces nothing. */
final class FailingDisk extends Disk {

	/** Operations until the failure; negative for never. */
	volatile int countdown = -1;
	/** From the failure on nothing more can be written, until this is false again. */
	volatile boolean staysFull;
	volatile boolean failDelete;
	volatile int deletesFailed;
	volatile String reason = "Input/output error";
	/** Names of the operations that failed. */
	final Set<String> failed = new TreeSet<>();
	/** True once the operation was reached that had to fail. */
	volatile boolean reached;
	volatile int failures;
	private boolean full;

	/** Nothing fails any more. */
	synchronized void heal() {
		countdown = -1;
		full = false;
	}

	private synchronized boolean failsNow(String operation, boolean needsRoom) {
		boolean now = countdown >= 0 && countdown-- == 0;
		reached |= now;
		full |= now && staysFull;
		boolean fails = now && !staysFull || full && needsRoom;
		if (fails) {
			failed.add(operation);
			failures++;
		}
		return fails;
	}

	private void step(String operation) throws IOException {
		if (failsNow(operation, false))
			throw new IOException(reason);
	}

	@Override
	void createFolder(Path folder) throws IOException {
		step("create folder");
		super.createFolder(folder);
	}

	@Override
	byte[] read(Path file) throws IOException {
		step("read");
		return super.read(file);
	}

	@Override
	void write(Path file, byte[] bytes) throws IOException {
		if (failsNow("write", true)) {
			Files.write(file, Arrays.copyOf(bytes, bytes.length / 2), StandardOpenOption.CREATE_NEW);
			throw new IOException(reason);
		}
		Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
	}

	@Override
	void keep(Path file, Path as) throws IOException {
		if (failsNow("keep", true))
			throw new IOException(reason);
		super.keep(file, as);
	}

	@Override
	void replace(Path file, Path by) throws IOException {
		step("replace");
		super.replace(file, by);
	}

	@Override
	void forceFolder(Path folder) throws IOException {
		step("force folder");
	}

	@Override
	Log log(Path file) throws IOException {
		step("open journal");
		Log log = super.log(file);
		return new Log() {
			@Override
			public void write(long at, ByteBuffer bytes) throws IOException {
				if (failsNow(bytes.remaining() == Journal.SLOT ? "count entries" : "append", true)) {
					log.write(at, bytes.slice(bytes.position(), bytes.remaining() / 2));
					throw new IOException(reason);
				}
				log.write(at, bytes);
			}

			@Override
			public void force() throws IOException {
				step("force journal");
			}

			@Override
			public void close() throws IOException {
				log.close();
			}
		};
	}

	@Override
	OutputStream stream(Path file) throws IOException {
		step("open stream");
		return new FilterOutputStream(super.stream(file)) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				if (failsNow("stream", true)) {
					out.write(bytes, offset, length / 2);
					throw new IOException(reason);
				}
				out.write(bytes, offset, length);
			}

			@Override
			public void close() throws IOException {
				boolean fails = failsNow("close stream", true);
				super.close();
				if (fails)
					throw new IOException(reason);
			}
		};
	}

	@Override
	void delete(Path file) throws IOException {
		step("delete");
		if (failDelete) {
			deletesFailed++;
			throw new IOException(reason);
		}
		super.delete(file);
	}
}
