package org.pincite.ingest.internal.isolated;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.archive.Entries;
import org.pincite.ingest.internal.extract.Extract;

/** The parent's end of one child. Used by one thread at a time; killing it is open to all. */
final class ReaderProcess {
	/** What Java exits with when told to exit for want of memory. */
	private static final int OUT_OF_MEMORY = 3;
	private static final long LOOK_MILLIS = 250;

	/** The child died or did not do as it should; it is gone. */
	static final class DiedException extends Exception {
		private static final long serialVersionUID = 1L;
		private final boolean worthAnotherTry;

		DiedException(String message, boolean worthAnotherTry) {
			super(message);
			this.worthAnotherTry = worthAnotherTry;
		}

		/** True if the document need not be to blame: the child had read others before, and was not stopped for its time. */
		boolean isWorthAnotherTry() {
			return worthAnotherTry;
		}
	}

	private final Process process;
	private final int patience;
	private final DataOutputStream out;
	private final DataInputStream in;
	/** When the wait for the child began, in nanoseconds, or 0 while nobody waits. */
	private volatile long waitingSince;
	private volatile boolean tooSlow;
	private int served;

	/** @param patience seconds that the child may be silent while it is waited for */
	ReaderProcess(Process process, int patience) {
		this.process = process;
		this.patience = patience;
		out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), Wire.CHUNK));
		in = new DataInputStream(new BufferedInputStream(process.getInputStream(), Wire.CHUNK));
		Thread watch = new Thread(this::watch, "Pincite reader watch");
		watch.setDaemon(true);
		watch.start();
	}

	private void watch() {
		try {
			while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
				long since = waitingSince;
				if (since != 0 && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(patience)) {
					tooSlow = true;
					kill();
				}
			}
		} catch (InterruptedException e) {
			kill();
			Thread.currentThread().interrupt();
		}
	}

	/** Ends the child and whatever it started. */
	void kill() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
	}

	Extract extract(Risky format, byte[] document) throws UnreadableException, DiedException {
		try {
			waiting();
			out.writeByte(Wire.READ);
			out.writeByte(format.ordinal());
			Wire.bytes(out, document);
			out.flush();
			int answer = answer();
			while (answer == Wire.WORKING)
				answer = answer();
			if (answer == Wire.REASON)
				throw new UnreadableException(Wire.string(in));
			if (answer != Wire.EXTRACT)
				throw new IOException("unknown answer");
			return Wire.extract(in);
		} catch (IOException e) {
			throw died();
		} finally {
			served++;
			waitingSince = 0;
		}
	}

	void unpack(Path archive, String path, Entries entries) throws UnreadableException, DiedException {
		boolean whole = false;
		try {
			waiting();
			out.writeByte(Wire.UNPACK);
			Wire.string(out, archive.toAbsolutePath().toString());
			Wire.string(out, path);
			out.flush();
			for (int answer; (answer = answer()) != Wire.DONE;)
				switch (answer) {
				case Wire.ENTRY -> entry(Wire.string(in), entries);
				case Wire.ENTRY_FAILED -> failed(Wire.string(in), Wire.string(in), entries);
				case Wire.REASON -> {
					whole = true;
					throw new UnreadableException(Wire.string(in));
				}
				default -> throw new IOException("unknown answer");
				}
			whole = true;
		} catch (IOException e) {
			throw died();
		} finally {
			served++;
			waitingSince = 0;
			if (!whole)
				kill();
		}
	}

	private void failed(String path, String reason, Entries entries) {
		waitingSince = 0;
		entries.failed(path, reason);
	}

	private void entry(String path, Entries entries) throws IOException {
		EntryStream content = new EntryStream();
		waitingSince = 0;
		try {
			entries.entry(path, content);
		} catch (UnreadableException e) {
			entries.failed(path, e.getMessage());
		} catch (EntryStream.BrokenEntryException e) {
			// The child says why in a message of its own.
			return;
		}
		content.skipAll();
	}

	private void waiting() {
		waitingSince = System.nanoTime();
	}

	/** The next message of the child; the clock starts anew with each. */
	private int answer() throws IOException {
		waiting();
		int answer = in.read();
		if (answer < 0)
			throw new java.io.EOFException();
		waiting();
		return answer;
	}

	/** Waits for the end of a child that is broken, and says what it died of. */
	private DiedException died() {
		boolean ended = false;
		try {
			ended = process.waitFor(2, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		kill();
		if (tooSlow)
			return new DiedException("reading it took longer than " + patience + " seconds", false);
		if (ended && process.exitValue() == OUT_OF_MEMORY)
			return new DiedException("reading it needs more than the " + Limits.ISOLATED_MEGABYTES + " MB of memory that a reader may have", served > 0);
		return new DiedException("its reader died" + (ended ? " (exit code " + process.exitValue() + ")" : ""), served > 0);
	}

	/** The bytes of one entry, as the child sends them. The clock runs only while the child is waited for. */
	private final class EntryStream extends java.io.InputStream {

		/** The entry ended before its end. */
		static final class BrokenEntryException extends IOException {
			private static final long serialVersionUID = 1L;
		}

		private int left;
		private boolean ended;

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 255;
		}

		@Override
		public int read(byte[] b, int off, int len) throws IOException {
			if (len == 0)
				return 0;
			try {
				while (left == 0) {
					if (ended)
						return -1;
					next();
				}
				int n = in.read(b, off, Math.min(len, left));
				if (n < 0)
					throw new java.io.EOFException();
				left -= n;
				return n;
			} finally {
				waitingSince = 0;
			}
		}

		private void next() throws IOException {
			int answer = answer();
			if (answer == Wire.DATA) {
				left = in.readInt();
				if (left <= 0 || left > Wire.CHUNK)
					throw new IOException("a chunk has no length");
			} else {
				ended = true;
				if (answer == Wire.ENTRY_BROKEN)
					throw new BrokenEntryException();
				if (answer != Wire.ENTRY_END)
					throw new IOException("unknown answer");
			}
		}

		void skipAll() throws IOException {
			byte[] rest = new byte[Wire.CHUNK];
			try {
				while (read(rest, 0, rest.length) >= 0)
					continue;
			} catch (BrokenEntryException e) {
				// The child says why in a message of its own.
				return;
			}
		}
	}
}
