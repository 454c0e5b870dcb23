package org.pincite.ingest.connect;

/** The connector is switched off: nothing was sent. */
public class ConnectorOffException extends ConnectionException {
	private static final long serialVersionUID = 1L;

	public ConnectorOffException(String message) {
		super(message);
	}
}
