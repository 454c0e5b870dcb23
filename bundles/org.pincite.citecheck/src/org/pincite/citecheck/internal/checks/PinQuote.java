package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Difference;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.PinFinding;
import org.pincite.citecheck.PinState;
import org.pincite.citecheck.QuickFix;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Pin;

/** Pins whose quote no longer matches the text of its source. */
public final class PinQuote implements Check {

	@Override
	public String id() {
		return "pin-quote";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.pin-quote");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		List<Issue> issues = new ArrayList<>();
		for (Pin pin : context.matter().getPins()) {
			PinFinding finding = context.anchors().find(pin);
			if (finding.state() != PinState.EXACT)
				issues.add(issue(pin, finding, context));
		}
		return issues;
	}

	private Issue issue(Pin pin, PinFinding finding, CheckContext context) {
		String title = pin.getSourceTitle() != null ? pin.getSourceTitle()
				: context.source(pin.getSource()).map(source -> source.title()).orElse(String.valueOf(pin.getSource()));
		String quote = Messages.brief(pin.getExact());
		boolean fresh = pin.getTextHash() == null;
		return switch (finding.state()) {
		case MOVED -> issue(pin, Severity.INFO, Messages.get(fresh ? "pin.unanchored" : "pin.moved", quote, title),
				List.of(anchor(pin, context, "fix.anchor")));
		case OTHER_VERSION -> issue(pin, Severity.INFO, Messages.get("pin.other-version", quote, title), List.of());
		case ALTERED -> issue(pin, Severity.ERROR, Messages.get("pin.altered", quote, title, words(finding)),
				List.of(correct(pin, context)));
		case AMBIGUOUS -> issue(pin, Severity.ERROR, Messages.get("pin.ambiguous", quote, title), List.of());
		case NO_SOURCE -> issue(pin, Severity.ERROR, Messages.get("pin.no-source", quote, title), List.of());
		case MISSING -> issue(pin, Severity.ERROR, Messages.get("pin.missing", quote, title), List.of());
		case EXACT -> throw new IllegalStateException("an exact pin is no issue");
		};
	}

	private Issue issue(Pin pin, Severity severity, String message, List<QuickFix> fixes) {
		return new Issue(id(), severity, message, pin.getId(), pin.getSource(), null, fixes);
	}

	private static QuickFix anchor(Pin pin, CheckContext context, String label) {
		var anchors = context.anchors();
		return ElementFix.of(label, Pin.class, pin,
				(edits, one) -> anchors.anchor(one).ifPresent(passage -> edits.repin(one, passage)));
	}

	/** Takes the source's words for the quote; the user sees both before choosing it. */
	private static QuickFix correct(Pin pin, CheckContext context) {
		var anchors = context.anchors();
		return ElementFix.of("fix.correct", Pin.class, pin, (edits, one) -> {
			PinFinding now = anchors.find(one);
			if (now.state() == PinState.ALTERED)
				edits.repin(one, anchors.pinned(now.passage()));
		});
	}

	private static String words(PinFinding finding) {
		return finding.differences().stream().limit(3).map(PinQuote::word).collect(Collectors.joining("; "));
	}

	private static String word(Difference difference) {
		if (difference.source().isEmpty())
			return Messages.get("difference.added", difference.quoted());
		return difference.quoted().isEmpty() ? Messages.get("difference.omitted", difference.source())
				: Messages.get("difference.changed", difference.quoted(), difference.source());
	}
}
