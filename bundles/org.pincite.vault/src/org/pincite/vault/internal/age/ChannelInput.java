package org.pincite.vault.internal.age;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A decrypting channel as a stream. */
final class ChannelInput extends InputStream {

	private final ReadableByteChannel channel;
	private final byte[] one = new byte[1];

	ChannelInput(ReadableByteChannel channel) {
		this.channel = channel;
	}

	@Override
	public int read() throws IOException {
		int read;
		do
			read = read(one, 0, 1);
		while (read == 0);
		return read < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		if (length == 0)
			return 0;
		try {
			return channel.read(ByteBuffer.wrap(bytes, offset, length));
		} catch (IOException e) {
			throw Age.damaged(e);
		}
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
