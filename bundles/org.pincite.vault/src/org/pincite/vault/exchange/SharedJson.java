package org.pincite.vault.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.pincite.matter.Matter;
import org.pincite.vault.Incoming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The exchange document of a matter that is shared: it also says, as {@code share} and {@code knows}, which sharing it is and which its sender has seen. */
public final class SharedJson {

	private SharedJson() {
	}

	/** The document. */
	public static byte[] write(Matter matter, String share, List<String> knows) {
		ObjectNode tree = MatterWriting.tree(matter);
		tree.put("share", share);
		ArrayNode list = tree.putArray("knows");
		list.add(share);
		knows.forEach(list::add);
		return MatterJson.bytes(tree);
	}

	/**
	 * What is in a document, shared or not. What is no id among the sharings is left out.
	 *
	 * @throws MatterJsonException as {@link MatterJson#read}
	 */
	public static Incoming read(byte[] json) throws MatterJsonException {
		Matter matter = MatterJson.read(json);
		JsonNode tree = MatterJson.parse(json);
		List<String> knows = new ArrayList<>();
		for (JsonNode each : tree.path("knows"))
			if (isId(each.asText()))
				knows.add(each.asText());
		String share = tree.path("share").asText();
		return new Incoming(matter, json, isId(share) ? share : "", knows);
	}

	private static boolean isId(String text) {
		try {
			return UUID.fromString(text).toString().equals(text);
		} catch (IllegalArgumentException e) {
			// Not one of ours.
			return false;
		}
	}
}
