package org.pincite.ingest.internal.isolated;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.archive.Bounded;
import org.pincite.ingest.internal.archive.Entries;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.isolated.ReaderProcess.DiedException;

/**
 * Does risky work in children, one for each thread that asks at a time. They are started when first needed, used for one document after another, replaced when
 * they die, and ended when the last lease is closed.
 */
public final class OtherProcesses implements Isolation {
	private final ReaderCommand command;
	private final int patience;
	private final Deque<ReaderProcess> idle = new ArrayDeque<>();
	private final Set<ReaderProcess> all = new HashSet<>();
	private int leases;

	public OtherProcesses() {
		this(ReaderCommand.standard(), Limits.ISOLATED_SECONDS);
	}

	/** @param patience seconds that a child may be silent while it is waited for */
	OtherProcesses(ReaderCommand command, int patience) {
		this.command = command;
		this.patience = patience;
	}

	@Override
	public Extract extract(Risky format, byte[] document) throws UnreadableException {
		if (document.length > Limits.DOCUMENT)
			throw new UnreadableException(Bounded.tooLarge());
		try {
			return once(format, document);
		} catch (DiedException e) {
			if (!e.isWorthAnotherTry())
				throw new UnreadableException(e.getMessage(), e);
		}
		try {
			return once(format, document);
		} catch (DiedException e) {
			throw new UnreadableException(e.getMessage(), e);
		}
	}

	private Extract once(Risky format, byte[] document) throws UnreadableException, DiedException {
		ReaderProcess process = take();
		boolean well = false;
		try {
			Extract extract = process.extract(format, document);
			well = true;
			return extract;
		} catch (UnreadableException e) {
			well = true;
			throw e;
		} finally {
			giveBack(process, well);
		}
	}

	@Override
	public void unpack(Path archive, String path, Entries entries) throws UnreadableException {
		ReaderProcess process = take();
		boolean well = false;
		try {
			process.unpack(archive, path, entries);
			well = true;
		} catch (UnreadableException e) {
			well = true;
			throw e;
		} catch (DiedException e) {
			throw new UnreadableException(e.getMessage(), e);
		} finally {
			giveBack(process, well);
		}
	}

	private ReaderProcess take() throws UnreadableException {
		synchronized (this) {
			if (!idle.isEmpty())
				return idle.pop();
		}
		try {
			ReaderProcess process = new ReaderProcess(command.start(), patience);
			synchronized (this) {
				all.add(process);
			}
			return process;
		} catch (IOException e) {
			throw new UnreadableException("no separate process to read it in can be started: " + e.getMessage(), e);
		}
	}

	private synchronized void giveBack(ReaderProcess process, boolean well) {
		if (well && leases > 0) {
			idle.push(process);
			return;
		}
		process.kill();
		all.remove(process);
	}

	@Override
	public synchronized Lease lease() {
		leases++;
		return new Lease() {
			private boolean closed;

			@Override
			public void close() {
				if (!closed)
					giveUp();
				closed = true;
			}
		};
	}

	/** After the last lease nobody waits for an answer any more, but threads that were given up. */
	private synchronized void giveUp() {
		if (--leases > 0)
			return;
		all.forEach(ReaderProcess::kill);
		all.clear();
		idle.clear();
	}
}
