package org.pincite.ingest.internal.connect;

import java.util.Set;

import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.FetchRequest;

/** What is peculiar to one service: how it is asked, how its answers are walked through, and how politely. Stateless. */
interface Fetching {

	Connector connector();

	/** Most requests in a minute. */
	int perMinute();

	/** How requests are written down. */
	PublicForm form();

	/** @throws BadRequestException before anything is sent, if the request makes no sense */
	void check(FetchRequest request) throws BadRequestException;

	/** Walks through what was asked for. */
	void fetch(FetchRequest request, Visit visit) throws ConnectionException;

	/** Parameters without client words that several services have. */
	Set<String> PAGING = Set.of("page", "per_page", "pageSize", "format", "order", "order_by");
}
