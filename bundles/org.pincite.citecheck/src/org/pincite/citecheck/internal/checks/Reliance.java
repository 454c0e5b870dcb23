package org.pincite.citecheck.internal.checks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CitedText;
import org.pincite.citecheck.CitedText.Placeholder;
import org.pincite.library.Source;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;

/** What a matter relies on, what it has pinned against itself, and what it deals with at all. */
final class Reliance {
	private final CheckContext context;
	private final Map<String, Identified> relied = new LinkedHashMap<>();
	private final Map<String, Pin> attacking = new LinkedHashMap<>();
	private final Set<String> mentioned = new HashSet<>();

	private Reliance(CheckContext context) {
		this.context = context;
	}

	static Reliance of(CheckContext context) {
		Reliance reliance = new Reliance(context);
		for (Pin pin : context.matter().getPins())
			reliance.pin(pin);
		for (CitedText text : context.texts()) {
			for (CheckedCitation cite : text.cites())
				reliance.cited(cite, text.element());
			for (Placeholder one : text.placeholders())
				reliance.placeholder(one, text.element());
		}
		return reliance;
	}

	/** A passage pinned against a statement records that it is adverse; only an argument or a text answers it. */
	private void pin(Pin pin) {
		if (pin.getSource() == null)
			return;
		if (pin.getRole() == PinRole.ATTACKS && !(pin.getTarget() instanceof Argument))
			attacking.putIfAbsent(pin.getSource(), pin);
		else
			mention(pin.getSource());
		boolean ours = !(pin.getTarget() instanceof Argument argument) || argument.isPro();
		if (pin.getRole() == PinRole.SUPPORTS && ours)
			relied.putIfAbsent(pin.getSource(), pin);
	}

	/** A citation with a contrary signal is mentioned and not relied on; nor is what the other side's arguments cite. */
	private void cited(CheckedCitation cite, Identified element) {
		String key = cite.source() != null ? cite.source() : cite.citation().authority();
		if (key == null)
			return;
		mention(key);
		String signal = cite.citation().signal();
		boolean contrary = signal != null && (signal.startsWith("but") || signal.equals("contra"));
		if (!contrary && !(element instanceof Argument argument && !argument.isPro()))
			relied.putIfAbsent(key, element);
	}

	private void placeholder(Placeholder one, Identified element) {
		if (one.kind().equals("pin"))
			context.matter().getPins().stream().filter(pin -> one.value().equals(pin.getId()) && pin.getSource() != null)
					.forEach(pin -> mention(pin.getSource()));
		if (one.kind().equals("cite"))
			context.source(one.value()).or(() -> context.library().find(one.value())).map(Source::id).ifPresent(id -> {
				mention(id);
				relied.putIfAbsent(id, element);
			});
	}

	private void mention(String key) {
		if (mentioned.add(key))
			mentioned.addAll(context.facts().records(key));
	}

	/** Ids or keys of the authorities relied on, with the element of the matter that does so first. */
	Map<String, Identified> relied() {
		return relied;
	}

	/** Sources pinned against a statement, with the first such pin. */
	Map<String, Pin> attacking() {
		return attacking;
	}

	/** True if an argument, a brief or a pin in support deals with the source or another record of the same document. */
	boolean mentions(String source) {
		return mentioned.contains(source);
	}
}
