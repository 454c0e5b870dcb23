package org.pincite.cli.offline;

import java.net.InetAddress;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/** In place of the platform's look-up of host names: whoever looks one up is caught. */
public final class NoNames extends InetAddressResolverProvider {

	@Override
	public InetAddressResolver get(Configuration configuration) {
		return new InetAddressResolver() {
			@Override
			public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
				throw Caught.at("the address of " + host);
			}

			@Override
			public String lookupByAddress(byte[] address) {
				throw Caught.at("the name of an address");
			}
		};
	}

	@Override
	public String name() {
		return "no names";
	}
}
