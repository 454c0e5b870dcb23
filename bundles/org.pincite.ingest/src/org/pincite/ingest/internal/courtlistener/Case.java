package org.pincite.ingest.internal.courtlistener;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * The records of one case put together, however an answer of the API nests them: an opinion alone or with its cluster in it, a cluster with its
 * opinions, a docket with its clusters, or the three side by side.
 *
 * @param opinions the opinions that are at hand whole, in their order; at least one, which may lack its text
 * @param cluster  the record that says what the case is called and when it was decided; the opinion itself where there is none
 * @param docket   the record that says which court decided it; the cluster where there is none
 */
record Case(List<JsonNode> opinions, JsonNode cluster, JsonNode docket) {

	/** The cases in a record: one for each cluster of a docket, one for every other record. */
	static List<Case> in(JsonNode record) {
		if (record.path("opinion").isObject() || record.path("cluster").isObject() && record.path("docket").isObject())
			return List.of(sideBySide(record));
		List<JsonNode> clusters = objects(record, "clusters");
		if (clusters.isEmpty())
			return List.of(of(record, MissingNode.getInstance()));
		return clusters.stream().map(cluster -> of(cluster, record)).toList();
	}

	private static Case sideBySide(JsonNode record) {
		JsonNode opinion = record.path("opinion").isObject() ? record.get("opinion") : record;
		JsonNode cluster = record.path("cluster").isObject() ? record.get("cluster") : opinion.path("cluster");
		if (!cluster.isObject())
			cluster = record;
		List<JsonNode> opinions = opinion == record && !objects(cluster, "sub_opinions").isEmpty() ? objects(cluster, "sub_opinions") : List.of(opinion);
		return new Case(opinions, cluster, docket(record, cluster));
	}

	private static Case of(JsonNode record, JsonNode docket) {
		List<JsonNode> opinions = objects(record, "sub_opinions");
		if (opinions.isEmpty())
			opinions = objects(record, "opinions");
		JsonNode cluster = record.path("cluster").isObject() ? record.get("cluster") : record;
		return new Case(opinions.isEmpty() ? List.of(record) : opinions, cluster, docket.isObject() ? docket : docket(record, cluster));
	}

	private static JsonNode docket(JsonNode record, JsonNode cluster) {
		return record.path("docket").isObject() ? record.get("docket") : cluster.path("docket").isObject() ? cluster.get("docket") : cluster;
	}

	private static List<JsonNode> objects(JsonNode record, String field) {
		List<JsonNode> objects = new ArrayList<>();
		for (JsonNode item : record.path(field))
			if (item.isObject())
				objects.add(item);
		// The combined opinion that a cluster keeps beside its parts repeats them.
		if (objects.size() > 1 && objects.stream().anyMatch(o -> !isCombined(o)))
			objects.removeIf(Case::isCombined);
		return objects;
	}

	private static boolean isCombined(JsonNode opinion) {
		String type = opinion.path("type").asText("");
		return type.startsWith("010") || type.equals("combined-opinion");
	}

	/** The first opinion, which has what the case's records say about the court's own. */
	JsonNode lead() {
		return opinions.getFirst();
	}
}
