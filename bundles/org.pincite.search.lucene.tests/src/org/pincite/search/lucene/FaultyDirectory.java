package org.pincite.search.lucene;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/**
 * A directory that dies at one write: what was asked of it from then on fails, as in a process that was killed or on a disk that is full. The write that dies may
 * leave a part of its bytes behind.
 */
final class FaultyDirectory extends FilterDirectory {
	private final Faults faults;

	/** How many writes are let through, shared by the directories of one index. */
	static final class Faults {
		private long left;
		private long done;
		private boolean dead;

		/** @param writes how many go well */
		Faults(long writes) {
			left = writes;
		}

		/** One more write; true if it goes well. */
		private synchronized boolean pass() {
			done++;
			dead |= left-- <= 0;
			return !dead;
		}

		synchronized boolean dead() {
			return dead;
		}

		/** Writes asked for so far. */
		synchronized long done() {
			return done;
		}

		private void check(String what) throws IOException {
			if (!pass())
				throw new IOException("injected: " + what);
		}
	}

	FaultyDirectory(Directory real, Faults faults) {
		super(real);
		this.faults = faults;
	}

	@Override
	public IndexOutput createOutput(String name, IOContext context) throws IOException {
		faults.check("create " + name);
		return new FaultyOutput(super.createOutput(name, context));
	}

	@Override
	public IndexOutput createTempOutput(String prefix, String suffix, IOContext context) throws IOException {
		faults.check("create " + prefix);
		return new FaultyOutput(super.createTempOutput(prefix, suffix, context));
	}

	@Override
	public void deleteFile(String name) throws IOException {
		faults.check("delete " + name);
		super.deleteFile(name);
	}

	@Override
	public void rename(String from, String to) throws IOException {
		faults.check("rename " + from);
		super.rename(from, to);
	}

	@Override
	public void sync(Collection<String> names) throws IOException {
		faults.check("sync " + names);
		super.sync(names);
	}

	@Override
	public void syncMetaData() throws IOException {
		faults.check("sync the folder");
		super.syncMetaData();
	}

	private final class FaultyOutput extends IndexOutput {
		private final IndexOutput real;

		FaultyOutput(IndexOutput real) {
			super("faulty " + real, real.getName());
			this.real = real;
		}

		@Override
		public void writeByte(byte b) throws IOException {
			if (faults.dead())
				throw new IOException("injected: dead");
			real.writeByte(b);
		}

		@Override
		public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
			if (!faults.pass()) {
				real.writeBytes(bytes, offset, length / 2);
				throw new IOException("injected: write to " + getName());
			}
			real.writeBytes(bytes, offset, length);
		}

		/** What was handed over before the death reaches the disk, or not: here it does. */
		@Override
		public void close() throws IOException {
			real.close();
			if (faults.dead())
				throw new IOException("injected: close " + getName());
		}

		@Override
		public long getFilePointer() {
			return real.getFilePointer();
		}

		@Override
		public long getChecksum() throws IOException {
			return real.getChecksum();
		}
	}
}
