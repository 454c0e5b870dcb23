package org.pincite.vault.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.pincite.vault.Recipient;
import org.pincite.vault.internal.age.Age;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a vault knows of itself. It is encrypted and signed: who could add a recipient here would read everything saved later.
 *
 * @param recipients the colleagues
 * @param recovery recipient of the recovery key, or null in a demonstration
 * @param unfinished true while not all files are encrypted to these recipients yet
 */
record VaultSettings(List<Recipient> recipients, String recovery, boolean unfinished) {

	private static final ObjectMapper JSON = new ObjectMapper();

	VaultSettings {
		recipients = List.copyOf(recipients);
	}

	byte[] json() {
		ObjectNode tree = JSON.createObjectNode().put("version", 1).put("recovery", recovery).put("unfinished", unfinished);
		ArrayNode list = tree.putArray("recipients");
		recipients.forEach(recipient -> list.addObject().put("key", recipient.key()).put("label", recipient.label()));
		try {
			return JSON.writeValueAsBytes(tree);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException("A tree can be written.", e);
		}
	}

	/** @throws IOException if they are none that this version can read */
	static VaultSettings of(byte[] json) throws IOException {
		JsonNode tree = JSON.readTree(json);
		if (tree.path("version").asInt() != 1)
			throw new IOException("settings of another version");
		List<Recipient> recipients = new ArrayList<>();
		for (JsonNode each : tree.path("recipients"))
			recipients.add(new Recipient(each.path("key").asText(), each.path("label").asText()));
		if (!recipients.stream().allMatch(each -> Age.isRecipient(each.key())))
			throw new IOException("settings with a recipient that is none");
		return new VaultSettings(recipients, tree.path("recovery").asText(null), tree.path("unfinished").asBoolean());
	}
}
