package org.pincite.ingest.internal.connect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.TokenStore;

/**
 * The tokens of the connectors: from the environment ({@code PINCITE_COURTLISTENER_TOKEN}), from the platform's secure store, or from a file where the user has said so.
 * Never in a preference, a log or an argument.
 */
final class Tokens {
	private final TokenStore secure;
	private final Shelf file;
	private final UnaryOperator<String> environment;

	Tokens(TokenStore secure, Path folder, UnaryOperator<String> environment) {
		this.secure = secure;
		this.file = new Shelf(folder.resolve("tokens.json"));
		this.environment = environment;
	}

	private static String variable(String connector) {
		return "PINCITE_" + connector.toUpperCase(java.util.Locale.ROOT) + "_TOKEN";
	}

	/** The token, or empty. @param noted where the user's settings say that it is: {@code secure}, {@code file} or nothing */
	Optional<String> get(String connector, String noted) throws ConnectionException {
		String given = environment.apply(variable(connector));
		if (given != null && !given.isBlank())
			return Optional.of(given.strip());
		if (noted.equals("file"))
			return Optional.ofNullable(file.read().path(connector).asText(null));
		if (!noted.equals("secure"))
			return Optional.empty();
		try {
			return secure.get(connector);
		} catch (IOException e) {
			throw new ConnectionException("The token cannot be read from " + secure.place() + ": " + e.getMessage() + ". Unlock it, or give the token in "
					+ variable(connector) + ".", e);
		}
	}

	/** Where the token is, in words, or null. Does not ask the secure store. */
	String place(String connector, String noted) {
		String given = environment.apply(variable(connector));
		if (given != null && !given.isBlank())
			return "the environment (" + variable(connector) + ")";
		return noted.equals("secure") ? secure.place() : noted.equals("file") ? "a file that only you may read" : null;
	}

	/** Keeps the token; gives what the settings are to note. */
	String put(String connector, String token, boolean inFile) throws ConnectionException {
		if (!token.matches("[\\x21-\\x7e]{4,500}"))
			throw new BadRequestException("this is no token: expected one line of letters and digits");
		if (inFile) {
			file.change(all -> all.put(connector, token));
			return "file";
		}
		try {
			secure.put(connector, token);
			return "secure";
		} catch (IOException e) {
			throw new ConnectionException("There is no secure store to keep the token in (" + secure.place() + ": " + e.getMessage() + "). Give it in "
					+ variable(connector) + " for each session, or keep it in a file that only you may read with --in-file.", e);
		}
	}

	void forget(String connector, String noted) throws ConnectionException {
		try {
			if (noted.equals("secure"))
				secure.forget(connector);
		} catch (IOException e) {
			throw new ConnectionException("The token cannot be removed from " + secure.place() + ": " + e.getMessage() + ".", e);
		}
		if (file.read().has(connector))
			file.change(all -> all.remove(connector));
	}
}
