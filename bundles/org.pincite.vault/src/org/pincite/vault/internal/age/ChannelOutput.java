package org.pincite.vault.internal.age;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** An encrypting channel as a stream. What it writes to is closed with it, even where the last of it could not be written. */
final class ChannelOutput extends OutputStream {

	private final WritableByteChannel channel;
	private final OutputStream out;

	ChannelOutput(WritableByteChannel channel, OutputStream out) {
		this.channel = channel;
		this.out = out;
	}

	@Override
	public void write(int b) throws IOException {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
		while (buffer.hasRemaining())
			channel.write(buffer);
	}

	@Override
	public void close() throws IOException {
		try (out) {
			if (channel.isOpen())
				channel.close();
		}
	}
}
