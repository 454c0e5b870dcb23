package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.UsageException;
import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Fact;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Statement;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.matter.evaluate.StatementResult;
import org.pincite.vault.Backup;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.VaultKeys.State;

/** What the commands on matters share: finding things by what the user types, and printing them. */
final class Matters {

	private Matters() {
	}

	/** Opens a matter by vault id, matter id or exact title. @throws FailedException if there is none, or several */
	static MatterSession open(Vault vault, String name) throws FailedException {
		MatterEntry entry = vault.find(name).orElseThrow(() -> new FailedException(Exit.UNREADABLE, "there is no matter " + name
				+ (vault.keys().state() == State.ABSENT ? ": there is no vault there yet" : "; 'pincite matter list' shows them")));
		try {
			return vault.open(entry.id());
		} catch (VaultException e) {
			if (e.reason() != VaultException.Reason.DAMAGED)
				throw e;
			throw new FailedException(Exit.UNREADABLE, e.getMessage() + vault.backups(entry.id()).stream().filter(Backup::readable).findFirst()
					.map(backup -> " The newest good one is of " + backup.saved() + ": pincite matter restore " + entry.id()).orElse(" None can be read."));
		}
	}

	/** Finds a statement, argument or fact by its id. */
	static Pinnable target(MatterSession session, String id) throws FailedException {
		return session.find(Pinnable.class, id).orElseThrow(
				() -> new FailedException(Exit.UNREADABLE, "the matter has no statement, argument or fact " + id + "; 'pincite matter show' lists them"));
	}

	/** The brief of this id, or the only one. */
	static Brief brief(Matter matter, String id) throws UsageException, FailedException {
		List<Brief> briefs = matter.getBriefs();
		if (id == null && briefs.size() > 1)
			throw new UsageException("the matter has " + briefs.size() + " briefs: choose one with --brief ID");
		return briefs.stream().filter(brief -> id == null || brief.getId().equals(id)).findFirst()
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE, id == null ? "the matter has no brief" : "the matter has no brief " + id));
	}

	static Map<String, Object> object(String vaultId, Matter matter, Evaluation evaluation) {
		List<Object> statements = new ArrayList<>();
		for (Statement statement : matter.getStatements())
			statements.add(object(statement, evaluation));
		List<Object> arguments = new ArrayList<>();
		for (Argument argument : matter.getArguments())
			arguments.add(object(argument, evaluation));
		List<Object> facts = new ArrayList<>();
		for (Fact fact : matter.getFacts())
			facts.add(Json.object("id", fact.getId(), "text", fact.getText(), "date", fact.getDate(), "disputed", fact.isDisputed()));
		List<Object> pins = new ArrayList<>();
		for (Pin pin : matter.getPins())
			pins.add(object(pin));
		List<Object> briefs = new ArrayList<>();
		for (Brief brief : matter.getBriefs())
			briefs.add(Json.object("id", brief.getId(), "title", brief.getTitle()));
		return Json.object("matter", vaultId, "id", matter.getId(), "title", matter.getTitle(), "caption", matter.getCaption(), "forum", matter.getForum(),
				"circuit", matter.getCircuit(), "date", matter.getDate(), "statements", statements, "arguments", arguments, "facts", facts, "pins", pins, "briefs", briefs);
	}

	static Map<String, Object> object(Statement statement, Evaluation evaluation) {
		StatementResult result = evaluation.of(statement);
		return Json.object("id", statement.getId(), "text", statement.getText(), "kind", statement.getKind().getLiteral(), "issue", statement.getIssue(),
				"standard", statement.getStandard().getLiteral(), "status", statement.getStatus().getLiteral(), "standing",
				result.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'), "acceptable", result.acceptable(), "unverified",
				result.unverified(), "reason", evaluation.reason(statement));
	}

	private static Map<String, Object> object(Argument argument, Evaluation evaluation) {
		List<Object> premises = argument.getPremises().stream()
				.map(premise -> (Object) Json.object("statement", premise.getStatement() == null ? null : premise.getStatement().getId(), "role",
						premise.getRole().getLiteral(), "negated", premise.isNegated() ? true : null))
				.toList();
		return Json.object("id", argument.getId(), "title", argument.getTitle(), "pro", argument.isPro(), "conclusion",
				argument.getConclusion() == null ? null : argument.getConclusion().getId(), "weight", argument.getWeight(), "premises", premises,
				"applicable", evaluation.of(argument).applicable(), "unverified", evaluation.of(argument).unverified());
	}

	static Map<String, Object> object(Pin pin) {
		boolean anchored = pin.getTextHash() != null;
		return Json.object("id", pin.getId(), "target", pin.getTarget() == null ? null : pin.getTarget().getId(), "source", pin.getSource(), "citation",
				pin.getCitation(), "start", anchored ? pin.getStart() : null, "end", anchored ? pin.getEnd() : null, "locator", pin.getLocator(), "exact",
				pin.getExact(), "role", pin.getRole().getLiteral(), "signal", pin.getSignal());
	}
}
