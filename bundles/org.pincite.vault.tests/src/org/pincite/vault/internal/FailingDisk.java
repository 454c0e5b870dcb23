package org.pincite.vault.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk whose n-th operation fails, half done where it can be half done. */
final class FailingDisk extends Disk {

	/** Operations until the failure; negative for never. */
	int countdown = -1;
	boolean failDelete;
	int deletesFailed;
	String reason = "Input/output error";

	private boolean failsNow() {
		return countdown >= 0 && countdown-- == 0;
	}

	private void step() throws IOException {
		if (failsNow())
			throw new IOException(reason);
	}

	@Override
	byte[] read(Path file) throws IOException {
		step();
		return super.read(file);
	}

	@Override
	void write(Path file, byte[] bytes) throws IOException {
		if (failsNow()) {
			Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
			throw new IOException(reason);
		}
		super.write(file, bytes);
	}

	@Override
	void keep(Path file, Path as) throws IOException {
		step();
		super.keep(file, as);
	}

	@Override
	void replace(Path file, Path by) throws IOException {
		step();
		super.replace(file, by);
	}

	@Override
	void forceFolder(Path folder) throws IOException {
		step();
		super.forceFolder(folder);
	}

	@Override
	Log log(Path file) throws IOException {
		step();
		Log log = super.log(file);
		return new Log() {
			@Override
			public void write(long at, ByteBuffer bytes) throws IOException {
				if (failsNow()) {
					log.write(at, bytes.slice(bytes.position(), bytes.remaining() / 2));
					throw new IOException(reason);
				}
				log.write(at, bytes);
			}

			@Override
			public void force() throws IOException {
				step();
				log.force();
			}

			@Override
			public void close() throws IOException {
				log.close();
			}
		};
	}

	@Override
	void delete(Path file) throws IOException {
		step();
		if (failDelete) {
			deletesFailed++;
			throw new IOException(reason);
		}
		super.delete(file);
	}
}
