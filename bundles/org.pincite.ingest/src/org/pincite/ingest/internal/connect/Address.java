package org.pincite.ingest.internal.connect;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;

/** Builds an address below a server, parameter by parameter. */
final class Address {
	private final URI server;
	private final StringBuilder path;
	private char next = '?';

	/** @param path relative to the server, without parameters */
	Address(URI server, String path) {
		this.server = server;
		this.path = new StringBuilder(path);
	}

	/** Adds a parameter unless its value is null or blank. */
	Address with(String name, String value) {
		if (value == null || value.isBlank())
			return this;
		path.append(next).append(URLEncoder.encode(name, StandardCharsets.UTF_8)).append('=').append(URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
		next = '&';
		return this;
	}

	URI uri() {
		return server.resolve(path.toString());
	}

	/** An address from an answer, relative or not, which must be on the same server. */
	static URI onSameServer(URI server, String stated) throws ConnectionException {
		try {
			URI uri = server.resolve(stated.strip());
			if (Reach.objection(uri) == null && Reach.sameServer(uri, server))
				return uri;
		} catch (IllegalArgumentException e) {
			throw new ConnectionException(Line.where(server) + " names what is no address", e);
		}
		throw new ConnectionException(Line.where(server) + " names an address on another server, which is not fetched");
	}

	/** An address that a person typed; one without a scheme counts as {@code https}. */
	static URI typed(String text) throws BadRequestException {
		String whole = text.strip();
		if (!whole.matches("(?i)[a-z][a-z0-9+.-]*://.*"))
			whole = "https://" + whole;
		try {
			URI uri = URI.create(whole);
			String objection = Reach.objection(uri);
			if (objection == null)
				return uri;
			throw new BadRequestException("nothing is fetched from there: " + objection);
		} catch (IllegalArgumentException e) {
			throw new BadRequestException("this is no web address");
		}
	}
}
