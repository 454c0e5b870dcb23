package org.pincite.ingest.internal.json;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One record of a JSON document.
 *
 * @param node  its values
 * @param bytes the bytes it stands in
 */
public record JsonRecord(JsonNode node, byte[] bytes) {
}
