package org.pincite.ingest.connect;

import java.net.URI;
import java.util.List;

import org.pincite.ingest.Progress;

/**
 * The connectors to public services. All are off until the user switches one on, and nothing here opens a connection unless its connector is on. Safe for
 * several threads; one fetch runs at a time.
 */
public interface Connectors {

	List<ConnectorState> list();

	/**
	 * Switches a connector on.
	 *
	 * @param server a mirror to use instead of the service, or null: {@code https}, or {@code http} on this very computer
	 * @throws BadRequestException if there is no such connector or the address is not allowed
	 */
	void switchOn(String connector, URI server) throws ConnectionException;

	void switchOff(String connector) throws ConnectionException;

	/**
	 * Keeps a token for a connector in the platform's secure store.
	 *
	 * @param inFile true to keep it in a file that only the user may read, where there is no secure store
	 */
	void keepToken(String connector, String token, boolean inFile) throws ConnectionException;

	void forgetToken(String connector) throws ConnectionException;

	/**
	 * Fetches and imports. Takes as long as politeness demands. A walk through pages that was interrupted goes on where it stopped when the same is asked again.
	 *
	 * @throws ConnectorOffException if the connector is off
	 * @throws BadRequestException   if the request makes no sense
	 * @throws ConnectionException   if nothing could be fetched at all
	 */
	FetchReport fetch(FetchRequest request, Progress progress) throws ConnectionException;

	List<SavedSearch> saved();

	/** Keeps a request under a name; one of the same name is replaced. */
	void save(String name, FetchRequest request) throws ConnectionException;

	void forget(String name) throws ConnectionException;

	/** Runs a saved search again, for what is new since the last time. */
	FetchReport rerun(String name, Progress progress) throws ConnectionException;

	/** The last requests, newest first. */
	List<RequestEntry> requests(int most);
}
