package org.pincite.citecheck.internal.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pincite.citator.CitingReference;
import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.QuickFix;
import org.pincite.citecheck.Severity;
import org.pincite.citecheck.internal.Courtroom;
import org.pincite.citecheck.internal.Messages;
import org.pincite.library.Source;
import org.pincite.library.Verification;
import org.pincite.matter.Fact;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Statement;

/**
 * Adverse authority that the matter does not address (Model Rule 3.3(a)(2) asks for directly adverse authority of the controlling jurisdiction to be
 * disclosed). A decision is flagged when it binds in the matter's forum, or is of a court of its circuit, no argument or brief of the matter deals with it, and
 * <ol>
 * <li>it is pinned against a statement of the matter, and nothing more, or</li>
 * <li>it treats negatively an authority that the matter relies on, or</li>
 * <li>its digest says that it is adverse on an issue that a statement of the matter raises, or</li>
 * <li>its digest does not say where it stands, but shares two topics or more with an authority relied on: a hint only.</li>
 * </ol>
 * Each issue gives all reasons for its decision.
 */
public final class AdverseAuthority implements Check {
	/** So many shared topics make a decision worth a look. */
	private static final int TOPICS = 2;

	/** A decision with the reasons why it is flagged. */
	private static final class Found {
		private final List<String> reasons = new ArrayList<>();
		private Identified element;
		private Severity severity = Severity.INFO;

		void add(String reason, Severity how, Identified where) {
			reasons.add(reason);
			severity = how.compareTo(severity) < 0 ? how : severity;
			element = element == null ? where : element;
		}
	}

	@Override
	public String id() {
		return "adverse-authority";
	}

	@Override
	public String looksFor() {
		return Messages.get("check.adverse-authority");
	}

	@Override
	public List<Issue> run(CheckContext context) {
		Matter matter = context.matter();
		if (matter.getCircuit() == null)
			return List.of();
		Reliance reliance = Reliance.of(context);
		Map<String, Found> found = new LinkedHashMap<>();
		reliance.attacking().forEach((id, pin) -> pinned(id, pin, reliance, context, found));
		reliance.relied().forEach((relied, element) -> treated(relied, element, reliance, context, found));
		Map<String, Statement> issues = issues(matter);
		Set<String> topics = new HashSet<>();
		for (Source decision : context.facts().decisions())
			if (local(decision, matter) && !reliance.mentions(decision.id()))
				stands(decision, issues, reliance, context, topics, found);
		List<Issue> list = new ArrayList<>();
		Set<String> named = new HashSet<>();
		found.forEach((id, one) -> {
			if (named.addAll(context.facts().records(id)))
				list.add(issue(context.source(id).orElseThrow(), one, matter));
		});
		return list;
	}

	/** Reason 1: the user has marked it as adverse. */
	private static void pinned(String id, Pin pin, Reliance reliance, CheckContext context, Map<String, Found> found) {
		context.source(id).filter(source -> local(source, context.matter()) && !reliance.mentions(id)).ifPresent(source -> found
				.computeIfAbsent(id, key -> new Found()).add(Messages.get("adverse.pinned", Messages.brief(text(pin))),
						severity(source, context.matter()), pin));
	}

	private static String text(Pin pin) {
		return pin.getTarget() instanceof Statement statement ? statement.getText()
				: pin.getTarget() instanceof Fact fact ? fact.getText() : pin.getComment();
	}

	/** Reason 2: who treats an authority relied on negatively. */
	private static void treated(String relied, Identified element, Reliance reliance, CheckContext context,
			Map<String, Found> found) {
		for (CitingReference citing : context.facts().negative(relied)) {
			Optional<Source> source = context.source(citing.source());
			if (source.isEmpty() || !local(source.get(), context.matter()) || reliance.mentions(source.get().id()))
				continue;
			String name = context.source(relied).map(Source::title).orElse(relied);
			found.computeIfAbsent(source.get().id(), key -> new Found()).add(
					Messages.get("adverse.treats", citing.treatment(), name, doubt(citing.verification())),
					severity(source.get(), context.matter()), element);
		}
	}

	/** Reasons 3 and 4: where the decision itself stands. */
	private static void stands(Source decision, Map<String, Statement> issues, Reliance reliance, CheckContext context,
			Set<String> topics, Map<String, Found> found) {
		String stance = decision.extra().getOrDefault("stance", "");
		if (stance.equals("adverse") || stance.equals("mixed"))
			onIssues(decision, stance, issues, context, found);
		else if (stance.isEmpty() && decision.digest())
			reliance.relied().forEach((relied, element) -> {
				Optional<Source> source = context.source(relied);
				List<String> shared = source.isEmpty() ? List.of()
						: decision.topics().stream().filter(source.get().topics()::contains).toList();
				if (shared.size() >= TOPICS && topics.add(decision.id()))
					found.computeIfAbsent(decision.id(), key -> new Found()).add(
							Messages.get("adverse.topics", String.join(", ", shared), source.get().title()), Severity.INFO,
							element);
			});
	}

	private static void onIssues(Source decision, String stance, Map<String, Statement> issues, CheckContext context,
			Map<String, Found> found) {
		List<String> raised = Stream.of(decision.extra().getOrDefault("issues", "").split("[\\s,]+")).filter(issues::containsKey)
				.toList();
		if (raised.isEmpty())
			return;
		Statement statement = issues.get(raised.getFirst());
		found.computeIfAbsent(decision.id(), key -> new Found()).add(
				Messages.get("adverse.stance." + stance, String.join(", ", raised), Messages.brief(statement.getText()),
						doubt(decision.verification())),
				stance.equals("adverse") ? severity(decision, context.matter()) : Severity.INFO, statement);
	}

	private static boolean local(Source decision, Matter matter) {
		return Courtroom.binds(decision.court(), matter.getCircuit(), matter.getForum())
				|| Courtroom.within(decision.court(), matter.getCircuit());
	}

	/** What binds needs an answer; what is unpublished or of a lower court is good to know. */
	private static Severity severity(Source decision, Matter matter) {
		boolean published = decision.status() == null || !decision.status().toLowerCase(Locale.ROOT).startsWith("unpublished");
		return published && Courtroom.binds(decision.court(), matter.getCircuit(), matter.getForum()) ? Severity.WARNING
				: Severity.INFO;
	}

	private static String doubt(Verification verification) {
		return verification == Verification.SEEN ? "" : " " + Messages.get("adverse.unverified");
	}

	private static Map<String, Statement> issues(Matter matter) {
		Map<String, Statement> issues = new LinkedHashMap<>();
		for (Statement statement : matter.getStatements())
			if (statement.getIssue() != null && !statement.getIssue().isBlank())
				issues.putIfAbsent(statement.getIssue().strip(), statement);
		return issues;
	}

	private Issue issue(Source decision, Found found, Matter matter) {
		String court = decision.court() == null ? "" : Courtroom.name(decision.court());
		boolean binds = Courtroom.binds(decision.court(), matter.getCircuit(), matter.getForum());
		boolean published = severity(decision, matter) == Severity.WARNING;
		String message = Messages.get("adverse", decision.title(), decision.label(), String.join(" ", found.reasons),
				Messages.get(!binds ? "adverse.persuades" : published ? "adverse.binds" : "adverse.unpublished", court));
		String note = Messages.get("adverse.note", decision.title(), decision.label());
		QuickFix remember = ElementFix.of("fix.note", Identified.class, found.element,
				(edits, element) -> edits.addNote(element, note));
		return new Issue(id(), found.severity, message, found.element.getId(), decision.id(), null, List.of(remember));
	}
}
