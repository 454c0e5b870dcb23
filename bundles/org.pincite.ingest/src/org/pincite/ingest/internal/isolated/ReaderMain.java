package org.pincite.ingest.internal.isolated;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.archive.Archives;
import org.pincite.ingest.internal.archive.Entries;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.text.Clean;

/**
 * The child: reads one request after another from standard input, answers on standard output, and ends with its parent. Everything else that anybody
 * prints goes nowhere.
 */
public final class ReaderMain {
	private final DataInputStream in;
	private final DataOutputStream out;

	private ReaderMain(InputStream in, DataOutputStream out) {
		this.in = new DataInputStream(in);
		this.out = out;
	}

	/** @param arguments the process id of the parent */
	public static void main(String[] arguments) throws IOException {
		endWith(Long.parseLong(arguments[0]));
		Logger.getLogger("").setLevel(Level.OFF);
		DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), Wire.CHUNK));
		System.setOut(System.err);
		new ReaderMain(new BufferedInputStream(new FileInputStream(FileDescriptor.in), Wire.CHUNK), out).serve();
	}

	/** A reader that hangs would outlive a parent that was killed. */
	private static void endWith(long parent) {
		Thread watch = new Thread(() -> {
			ProcessHandle.of(parent).ifPresent(handle -> handle.onExit().join());
			Runtime.getRuntime().halt(1);
		}, "parent");
		watch.setDaemon(true);
		watch.start();
	}

	private void serve() throws IOException {
		for (int request; (request = in.read()) >= 0;) {
			if (request == Wire.READ)
				read(Risky.values()[in.readUnsignedByte()], Wire.bytes(in, Limits.DOCUMENT));
			else if (request == Wire.UNPACK)
				unpack(Path.of(Wire.string(in)), Wire.string(in));
			else
				throw new IOException("unknown request " + request);
			out.flush();
		}
	}

	private void read(Risky format, byte[] document) throws IOException {
		try {
			Extract extract = format.extractor().extract(document, () -> tell(Wire.WORKING));
			out.writeByte(Wire.EXTRACT);
			Wire.write(out, extract);
		} catch (UnreadableException e) {
			reason(e.getMessage());
		} catch (StackOverflowError e) {
			reason("it is nested too deeply");
		} catch (LinkageError e) {
			reason("its reader lacks a part of the program (" + Clean.line(e.toString(), 120) + ")");
		} catch (RuntimeException e) {
			reason("it is broken in a way that its reader did not foresee (" + e.getClass().getSimpleName() + ")");
		}
	}

	private void unpack(Path archive, String path) throws IOException {
		try {
			new Archives(new Sender()).unpack(archive, path);
			out.writeByte(Wire.DONE);
		} catch (UnreadableException e) {
			reason(e.getMessage());
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (LinkageError e) {
			reason("its reader lacks a part of the program (" + Clean.line(e.toString(), 120) + ")");
		} catch (RuntimeException e) {
			reason("it is broken in a way that its reader did not foresee (" + e.getClass().getSimpleName() + ")");
		}
	}

	private void reason(String message) throws IOException {
		out.writeByte(Wire.REASON);
		Wire.string(out, Clean.line(message, 400));
	}

	private void tell(int what) {
		try {
			out.writeByte(what);
			out.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Sends the entries of an archive. A parent that does not listen is no fault of the entry's. */
	private final class Sender implements Entries {
		private final byte[] buffer = new byte[Wire.CHUNK];

		@Override
		public void entry(String path, InputStream content) throws IOException, UnreadableException {
			send(Wire.ENTRY, path);
			try {
				for (int n; (n = content.readNBytes(buffer, 0, buffer.length)) > 0;)
					data(n);
			} catch (IOException | RuntimeException e) {
				if (!(e instanceof UncheckedIOException))
					send(Wire.ENTRY_BROKEN, null);
				throw e;
			}
			tell(Wire.ENTRY_END);
		}

		private void data(int length) {
			try {
				out.writeByte(Wire.DATA);
				out.writeInt(length);
				out.write(buffer, 0, length);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		@Override
		public void failed(String path, String reason) {
			send(Wire.ENTRY_FAILED, path);
			try {
				Wire.string(out, reason);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private void send(int what, String path) {
			try {
				out.writeByte(what);
				if (path != null)
					Wire.string(out, path);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
