package org.pincite.ingest.connect;

import java.net.URI;
import java.util.List;

/**
 * A public service that sources can be fetched from.
 *
 * @param id      short stable id ({@code courtlistener})
 * @param name    name for people
 * @param server  where it is: {@code https}, ending in a slash
 * @param tells   what a request tells the service, in one sentence
 * @param token   how a token is called there and where one is got; null if the service knows none
 * @param demands what can be asked of it
 */
public record Connector(String id, String name, URI server, String tells, String token, List<Demand> demands) {

	/**
	 * One way of asking.
	 *
	 * @param what     word for it ({@code search})
	 * @param operands what is given with it, for the help ({@code WORDS})
	 * @param options  names of the options it understands, without dashes
	 * @param help     what it does
	 */
	public record Demand(String what, String operands, List<String> options, String help) {
	}
}
