package org.pincite.ingest.connect;

import java.time.Instant;

/**
 * One request as the list of requests keeps it. Words that were searched for are replaced by an ellipsis; what remains are public numbers, courts and dates.
 *
 * @param at        when it was sent
 * @param connector id of the connector
 * @param method    {@code GET} or {@code POST}
 * @param host      host it went to, with its port where that is not the usual one
 * @param request   path and query
 * @param status    HTTP status of the answer, or 0 when there was none
 * @param bytes     length of the answer
 * @param millis    how long it took
 * @param failure   why there was no answer, or null
 */
public record RequestEntry(Instant at, String connector, String method, String host, String request, int status, long bytes, long millis, String failure) {
}
