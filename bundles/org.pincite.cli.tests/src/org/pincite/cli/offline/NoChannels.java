package org.pincite.cli.offline;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** In place of the platform's network channels: whoever opens one is caught. */
public final class NoChannels extends SelectorProvider {

	@Override
	public DatagramChannel openDatagramChannel() {
		throw Caught.at("a datagram channel");
	}

	@Override
	public DatagramChannel openDatagramChannel(ProtocolFamily family) {
		throw Caught.at("a datagram channel");
	}

	@Override
	public Pipe openPipe() {
		throw Caught.at("a network pipe");
	}

	@Override
	public AbstractSelector openSelector() {
		throw Caught.at("a selector");
	}

	@Override
	public ServerSocketChannel openServerSocketChannel() {
		throw Caught.at("a server channel");
	}

	@Override
	public SocketChannel openSocketChannel() {
		throw Caught.at("a socket channel");
	}
}
