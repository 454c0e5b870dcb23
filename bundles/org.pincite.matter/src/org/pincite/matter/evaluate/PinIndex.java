package org.pincite.matter.evaluate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;
import org.pincite.matter.StatementKind;

/**
 * Which pins are on what, and whether their quotes were verified.
 * <p>
 * A passage pinned to a fact or a rule is read as an argument from its source, for or against, of the weight a new argument has. An element of
 * a claim applies law to facts and has to be argued: a passage pinned to it is an authority for it but establishes nothing alone.
 */
final class PinIndex {

	/** Weight of a pinned passage, that of a new argument in the model. */
	static final double WEIGHT = 0.5;

	private final Matter matter;
	private final PinVerifier verifier;
	private final Map<Pinnable, Set<Pin>> byTarget = new HashMap<>();
	private final Map<Pin, Pinnable> targets = new HashMap<>();
	private final Map<Pin, PinStatus> statuses = new HashMap<>();

	PinIndex(Matter matter, PinVerifier verifier) {
		this.matter = matter;
		this.verifier = Objects.requireNonNull(verifier);
	}

	/** Reads a pin again that came, changed or went, and tells which elements it was and is on. */
	void update(Pin pin, Consumer<Identified> concerned) {
		statuses.remove(pin);
		Pinnable old = targets.remove(pin);
		if (old != null) {
			byTarget.get(old).remove(pin);
			concerned.accept(old);
		}
		Pinnable target = pin.eContainer() == matter ? pin.getTarget() : null;
		if (target != null) {
			targets.put(pin, target);
			byTarget.computeIfAbsent(target, key -> new LinkedHashSet<>()).add(pin);
			concerned.accept(target);
		}
	}

	/** Forgets what was verified; answers all elements with pins. */
	Set<Pinnable> forget() {
		statuses.clear();
		return Set.copyOf(targets.values());
	}

	void read(StatementNode node) {
		boolean evidence = node.statement.getKind() != StatementKind.ELEMENT;
		node.supportingPins = 0;
		node.pinnedFor = node.pinnedAgainst = 0;
		for (Pin pin : on(node)) {
			if (pin.getRole() == PinRole.SUPPORTS) {
				node.supportingPins++;
				node.pinnedFor = evidence ? WEIGHT : 0;
			} else if (pin.getRole() == PinRole.ATTACKS) {
				node.pinnedAgainst = evidence ? WEIGHT : 0;
			}
		}
		node.rule = node.statement.getKind() == StatementKind.RULE;
		node.pinVerified = oneVerified(node);
	}

	void read(ArgumentNode node) {
		node.pinned = on(node).stream().anyMatch(pin -> pin.getRole() == PinRole.SUPPORTS);
		node.pinVerified = oneVerified(node);
	}

	private boolean oneVerified(Node node) {
		return on(node).stream().anyMatch(pin -> pin.getRole() == PinRole.SUPPORTS
				&& statuses.computeIfAbsent(pin, verifier::verify) == PinStatus.VERIFIED);
	}

	private Set<Pin> on(Node node) {
		return byTarget.getOrDefault(node.element(), Set.of());
	}
}
