package org.pincite.ingest.connect;

/** What was asked for makes no sense to the connector: nothing was sent. */
public class BadRequestException extends ConnectionException {
	private static final long serialVersionUID = 1L;

	public BadRequestException(String message) {
		super(message);
	}
}
