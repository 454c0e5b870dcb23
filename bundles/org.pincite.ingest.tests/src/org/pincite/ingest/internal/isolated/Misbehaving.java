package org.pincite.ingest.internal.isolated;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A child that does what a reader broken by hostile bytes might do, once it has got its first document. */
public final class Misbehaving {

	private Misbehaving() {
	}

	/** @param arguments the process id of the parent, and what to do */
	public static void main(String[] arguments) throws Exception {
		DataInputStream in = new DataInputStream(System.in);
		in.readByte();
		in.readByte();
		in.readNBytes(in.readInt());
		switch (arguments[1]) {
		case "exit" -> System.exit(42);
		case "hang" -> Thread.currentThread().join();
		case "hoard" -> hoard();
		case "babble" -> say(new byte[] { 'H', 'e', 'l', 'l', 'o' });
		case "exaggerate" -> say(new byte[] { Wire.EXTRACT, 0x7f, -1, -1, -1 });
		case "mislead" -> say(new byte[] { Wire.EXTRACT, 0, 0, 0, 1, 'x', 0, 0, 0, 1, 0, 0, 0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1 });
		case "promise" -> {
			say(new byte[] { Wire.EXTRACT, 0, 0, 0, 9, 'x' });
			Thread.currentThread().join();
		}
		default -> throw new IllegalArgumentException(arguments[1]);
		}
	}

	private static void say(byte[] bytes) throws IOException {
		System.out.write(bytes);
		System.out.flush();
	}

	private static void hoard() {
		List<long[]> all = new ArrayList<>();
		while (true)
			all.add(new long[1 << 16]);
	}
}
