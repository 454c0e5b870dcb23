package org.pincite.vault.internal.age;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/** An encrypting channel as a stream. */
final class ChannelOutput extends OutputStream {

	private final WritableByteChannel channel;

	ChannelOutput(WritableByteChannel channel) {
		this.channel = channel;
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
		if (channel.isOpen())
			channel.close();
	}
}
