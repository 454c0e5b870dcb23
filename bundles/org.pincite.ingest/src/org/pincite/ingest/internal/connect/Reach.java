package org.pincite.ingest.internal.connect;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/** Decides where requests may go: encrypted, except to this very computer, and never from the outside into a local network. */
final class Reach {
	private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

	private Reach() {
	}

	/** Why no request may go there, or null. */
	static String objection(URI uri) {
		String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
		if (uri.getHost() == null || uri.getRawUserInfo() != null)
			return "it is no plain web address";
		if (!scheme.equals("https") && !(scheme.equals("http") && isLoopback(uri)))
			return "it is not encrypted (https)";
		return null;
	}

	static boolean isLoopback(URI uri) {
		return uri.getHost() != null && LOOPBACK.contains(uri.getHost().toLowerCase(Locale.ROOT));
	}

	/** Same scheme, host and port. */
	static boolean sameServer(URI one, URI other) {
		return one.getScheme().equalsIgnoreCase(other.getScheme()) && one.getHost().equalsIgnoreCase(other.getHost()) && port(one) == port(other);
	}

	/**
	 * Why an address that a page or a feed names may not be fetched, or null: one on the same server may, any other must be public.
	 *
	 * @param from the page or feed
	 */
	static String objection(URI uri, URI from) {
		String objection = objection(uri);
		if (objection != null || sameServer(uri, from))
			return objection;
		try {
			for (InetAddress address : InetAddress.getAllByName(uri.getHost()))
				if (isLocal(address))
					return "it leads into the local network";
			return null;
		} catch (UnknownHostException e) {
			return "its host is not known";
		}
	}

	private static boolean isLocal(InetAddress address) {
		byte first = address.getAddress()[0];
		return address.isLoopbackAddress() || address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
				|| address.isMulticastAddress() || address.getAddress().length == 16 && (first & 0xfe) == 0xfc;
	}

	/** Host with its port where that is not the usual one. */
	static String host(URI uri) {
		return uri.getHost().toLowerCase(Locale.ROOT) + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
	}

	private static int port(URI uri) {
		return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equalsIgnoreCase("https") ? 443 : 80;
	}
}
