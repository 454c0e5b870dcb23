package org.pincite.ui.matter;

import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Claim;
import org.pincite.matter.Deadline;
import org.pincite.matter.Disclosure;
import org.pincite.matter.Fact;
import org.pincite.matter.Identified;
import org.pincite.matter.Identifier;
import org.pincite.matter.Matter;
import org.pincite.matter.Note;
import org.pincite.matter.Person;
import org.pincite.matter.Pin;
import org.pincite.matter.Premise;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.Section;
import org.pincite.matter.Statement;
import org.pincite.matter.evaluate.Evaluation;

/** How the elements of a matter are called and pictured in lists and trees. */
public final class Elements {

	private Elements() {
	}

	/** One line that names the element; never null. */
	public static String label(Object element) {
		String label = switch (element) {
		case Matter matter -> matter.getTitle();
		case Claim claim -> claim.getTitle();
		case Statement statement -> (statement.getIssue() == null ? "" : statement.getIssue() + "  ") + statement.getText();
		case Argument argument -> argument.getTitle();
		case Premise premise -> premise.getStatement() == null ? Messages.premise_gone : label(premise.getStatement());
		case Fact fact -> (fact.getDate() == null ? "" : fact.getDate() + "  ") + fact.getText();
		case Disclosure disclosure -> disclosure.getTitle() == null || disclosure.getTitle().isBlank()
				? disclosure.getDiscloser() + " → " + disclosure.getRecipient()
				: disclosure.getTitle();
		case Person person -> person.getPseudonym() == null || person.getPseudonym().isBlank() ? person.getName() : person.getPseudonym();
		case Identifier identifier -> identifier.getKind() + "  " + identifier.getValue();
		case Deadline deadline -> deadline.getDue() + "  " + deadline.getTitle();
		case Note note -> note.getText();
		case Brief brief -> brief.getTitle();
		case Section section -> section.getHeading();
		case Pin pin -> pin.getExact();
		default -> "";
		};
		return label == null ? "" : label.replaceAll("\\s+", " ").strip();
	}

	/** Name of the element's icon; with an evaluation statements show how they come out. */
	public static String icon(Object element, Evaluation evaluation) {
		return switch (element) {
		case Matter matter -> "matter";
		case Claim claim -> "claim";
		case Statement statement -> evaluation == null ? "statement" : icon(statement, evaluation);
		case Argument argument -> argument.isPro() ? "argument-pro" : "argument-con";
		case Premise premise -> premise.getRole() == PremiseRole.EXCEPTION ? "exception"
				: premise.getStatement() == null ? "warning" : icon(premise.getStatement(), evaluation);
		case Fact fact -> "fact";
		case Disclosure disclosure -> "disclosure";
		case Person person -> "person";
		case Identifier identifier -> "info";
		case Deadline deadline -> "deadline";
		case Note note -> "note";
		case Brief brief -> "brief";
		case Section section -> "document";
		case Pin pin -> "pin";
		default -> "document";
		};
	}

	private static String icon(Statement statement, Evaluation evaluation) {
		return switch (evaluation.of(statement).standing()) {
		case ACCEPTED, ACCEPTABLE -> "statement-in";
		case REJECTED, REFUTED -> "statement-out";
		case UNDECIDED, UNSUPPORTED, NOT_ACCEPTABLE -> "statement-open";
		};
	}

	/** How a statement comes out, in a word or two for people. */
	public static String standing(Statement statement, Evaluation evaluation) {
		String word = switch (evaluation.of(statement).standing()) {
		case ACCEPTED -> Messages.standing_accepted;
		case REJECTED -> Messages.standing_rejected;
		case ACCEPTABLE -> Messages.standing_acceptable;
		case REFUTED -> Messages.standing_refuted;
		case UNDECIDED -> Messages.standing_undecided;
		case UNSUPPORTED -> Messages.standing_unsupported;
		case NOT_ACCEPTABLE -> Messages.standing_not_acceptable;
		};
		return evaluation.of(statement).unverified() ? word + ", " + Messages.unverified : word;
	}

	/** The matter's element behind a tree element, or null. */
	public static Identified identified(Object element) {
		if (element instanceof Premise premise && premise.getStatement() != null)
			return premise.getStatement();
		return element instanceof Identified identified ? identified : null;
	}
}
