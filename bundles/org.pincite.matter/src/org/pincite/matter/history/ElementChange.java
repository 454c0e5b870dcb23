package org.pincite.matter.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How one element changed.
 *
 * @param id id of the element
 * @param type name of its class in the model
 * @param life whether it came, went or stayed
 * @param features what changed, by the names of the features; all that is set if it came or went
 */
public record ElementChange(String id, String type, Life life, Map<String, FeatureChange> features) {

	/** What became of an element. */
	public enum Life {
		CAME, STAYED, WENT;

		Life inverse() {
			return switch (this) {
			case CAME -> WENT;
			case WENT -> CAME;
			case STAYED -> STAYED;
			};
		}
	}

	public ElementChange {
		Objects.requireNonNull(id);
		Objects.requireNonNull(type);
		Objects.requireNonNull(life);
		features = new LinkedHashMap<>(features);
	}

	ElementChange inverse() {
		Map<String, FeatureChange> inverse = new LinkedHashMap<>();
		features.forEach((name, change) -> inverse.put(name, change.inverse()));
		return new ElementChange(id, type, life.inverse(), inverse);
	}
}
