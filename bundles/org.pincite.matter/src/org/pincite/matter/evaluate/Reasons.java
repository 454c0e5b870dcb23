package org.pincite.matter.evaluate;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.StringJoiner;

import org.pincite.matter.Premise;
import org.pincite.matter.StatementStatus;

/** Puts outcomes into words. */
final class Reasons {

	private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.pincite.matter.evaluate.messages");
	/** More blocked arguments than this are counted, not named. */
	private static final int NAMED = 3;
	private static final int LONGEST_QUOTE = 80;

	private Reasons() {
	}

	static String of(StatementNode node) {
		StringJoiner reason = new StringJoiner(" ");
		if (node.status == StatementStatus.ACCEPTED || node.status == StatementStatus.REJECTED)
			reason.add(say("user." + node.status.getLiteral()));
		reason.add(standard(node));
		if (node.acceptable != Truth.TRUE)
			addBlocked(node, reason);
		if (node.unverified)
			reason.add(say(node.ownUnverified() ? "unverified.own" : "unverified.below"));
		return reason.toString();
	}

	static String of(ArgumentNode node) {
		StringJoiner reason = new StringJoiner(" ");
		if (node.applicable == Truth.TRUE)
			reason.add(say("applies"));
		else
			node.result.blockedBy().forEach(premise -> reason.add(blocked(node, premise)));
		if (node.unverified)
			reason.add(say(node.ownUnverified() ? "unverified.own" : "unverified.below"));
		return reason.toString();
	}

	private static String standard(StatementNode node) {
		String name = say("standard." + node.standard.getLiteral());
		double best = strongest(node, true);
		double against = strongest(node, false);
		if (node.acceptable == Truth.TRUE)
			return say(against > 0 ? "met.against" : "met", name, best, against);
		if (node.opposite == Truth.TRUE)
			return say("refuted", name, against, best);
		if (node.acceptable == Truth.UNDECIDED)
			return say("circle");
		if (best <= 0)
			return say(!node.hasArguments(true) && node.supportingPins == 0 ? "nothing"
					: node.supportingPins > 0 && !node.hasArguments(true) ? "authorityOnly" : "noneApplies");
		return say(against > 0 ? "notMet.against" : "notMet", name, best, against);
	}

	private static void addBlocked(StatementNode node, StringJoiner reason) {
		int named = 0;
		int more = 0;
		for (ArgumentNode argument : node.arguments) {
			if (!argument.pro || argument.applicable == Truth.TRUE || argument.result.blockedBy().isEmpty())
				continue;
			if (named++ < NAMED)
				reason.add(say("blockedArgument", quote(argument.argument.getTitle()),
						blocked(argument, argument.result.blockedBy().getFirst())));
			else
				more++;
		}
		if (more > 0)
			reason.add(say("more", more));
	}

	private static String blocked(ArgumentNode node, Premise premise) {
		ArgumentNode.Link link = node.links.stream().filter(each -> each.premise() == premise).findFirst().orElseThrow();
		String role = link.role().getLiteral();
		if (link.statement() == null)
			return say("blocked.empty." + role);
		String truth = Rules.holds(link) == Truth.UNDECIDED ? "circle." : "";
		return say("blocked." + truth + role + (link.negated() ? ".negated" : ""), quote(premise.getStatement().getText()));
	}

	private static double strongest(StatementNode node, boolean pro) {
		double strongest = pro ? node.pinnedFor : node.pinnedAgainst;
		for (ArgumentNode argument : node.arguments)
			if (argument.pro == pro && argument.applicable == Truth.TRUE)
				strongest = Math.max(strongest, argument.weight);
		return strongest;
	}

	/** A text of the matter in one line, cut between words or at least between characters. */
	private static String quote(String text) {
		if (text == null || text.isBlank())
			return say("untitled");
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() > LONGEST_QUOTE) {
			int cut = line.lastIndexOf(' ', LONGEST_QUOTE);
			if (cut < LONGEST_QUOTE / 2)
				cut = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
			line = line.substring(0, cut) + "…";
		}
		return say("quote", line);
	}

	private static String say(String key, Object... arguments) {
		return new MessageFormat(MESSAGES.getString(key), Locale.US).format(arguments);
	}
}
