package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Pin;

/** The same passage pinned to the same element in the same role more than once. */
public final class DuplicatePin implements Check {

	private record Key(String source, String quote, Object target, Object role) {
	}

	@Override
	public String id() {
		return "duplicate-pin";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.duplicate-pin");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		Map<Key, Pin> seen = new HashMap<>();
		for (Pin pin : context.matter().getPins()) {
			String quote = pin.getExact() == null ? "" : pin.getExact().strip().replaceAll("\\s+", " ");
			Pin first = seen.putIfAbsent(new Key(pin.getSource(), quote, pin.getTarget(), pin.getRole()), pin);
			if (first != null)
				issues.add(new Issue(id(), Severity.INFO, Messages.get("pin.duplicate", Messages.brief(quote)), pin.getId(),
						pin.getSource(), null,
						List.of(ElementFix.of("fix.remove-pin", Pin.class, pin, (edits, one) -> edits.remove(one)))));
		}
		return issues;
	}
}
