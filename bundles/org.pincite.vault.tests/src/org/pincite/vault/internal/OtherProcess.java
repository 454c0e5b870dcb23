package org.pincite.vault.internal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Run as a process of its own: locks a file as another Pincite would, says so on a line, and ends with its input. */
public final class OtherProcess {

	private OtherProcess() {
	}

	public static void main(String[] arguments) throws IOException {
		try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
			channel.lock();
			new FileOutputStream(FileDescriptor.out).write('\n');
			new FileInputStream(FileDescriptor.in).read();
		}
	}
}
