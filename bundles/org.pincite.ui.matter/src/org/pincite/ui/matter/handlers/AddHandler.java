package org.pincite.ui.matter.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Person;
import org.pincite.matter.PremiseRole;
import org.pincite.matter.ProofStandard;
import org.pincite.matter.Statement;
import org.pincite.matter.StatementKind;
import org.pincite.matter.edit.MatterEdits;
import org.pincite.matter.edit.MatterSession;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.MatterSelection;

/**
 * Adds what the parameter says: a statement, a fact, a note, somebody, a datum that identifies the selected person, or an argument for or against the
 * selected statement. With an argument selected, a statement becomes its premise.
 */
public final class AddHandler extends MatterHandler {
	private static final String WHAT = "org.pincite.ui.matter.add.what";

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		MatterSelection selection = window.getService(MatterSelection.class);
		Optional<MatterSession> session = open.session();
		if (session.isEmpty())
			return;
		Identified added = switch (String.valueOf(event.getParameter(WHAT))) {
		case "fact" -> fact(window.getShell(), session.get());
		case "person" -> person(window.getShell(), session.get());
		case "datum" -> datum(window.getShell(), session.get(), selection);
		case "note" -> note(window.getShell(), session.get());
		case "pro" -> argument(window.getShell(), session.get(), selection, true);
		case "con" -> argument(window.getShell(), session.get(), selection, false);
		default -> statement(window.getShell(), session.get(), selection);
		};
		if (added != null)
			selection.select(added);
	}

	private static Identified fact(Shell shell, MatterSession session) {
		String text = ask(shell, Messages.add_title, Messages.fact_question);
		return text == null ? null : session.edits().addFact(text, null);
	}

	private static Identified note(Shell shell, MatterSession session) {
		String text = ask(shell, Messages.add_title, Messages.note_question);
		return text == null ? null : session.edits().addNote(null, text);
	}

	private static Identified person(Shell shell, MatterSession session) {
		PersonDialog dialog = new PersonDialog(shell);
		return dialog.open() == Window.OK ? dialog.add(session) : null;
	}

	private static Identified datum(Shell shell, MatterSession session, MatterSelection selection) {
		if (!(selection.element().orElse(null) instanceof Person person)) {
			MessageDialog.openInformation(shell, Messages.add_title, Messages.datum_where);
			return null;
		}
		String value = ask(shell, Messages.add_title, Messages.datum_question);
		return value == null ? null : session.edits().addIdentifier(person, "other", value);
	}

	private static Identified argument(Shell shell, MatterSession session, MatterSelection selection, boolean pro) {
		if (!(selection.element().orElse(null) instanceof Statement conclusion)) {
			MessageDialog.openInformation(shell, Messages.add_title, Messages.argument_where);
			return null;
		}
		String title = ask(shell, Messages.add_title, Messages.argument_question);
		return title == null ? null : session.edits().addArgument(conclusion, pro, title);
	}

	private static Identified statement(Shell shell, MatterSession session, MatterSelection selection) {
		String text = ask(shell, Messages.add_title, Messages.statement_question);
		if (text == null)
			return null;
		Identified selected = selection.element().orElse(null);
		Statement[] made = new Statement[1];
		session.together(Messages.add_title, edits -> made[0] = add(edits, text, selected));
		return made[0];
	}

	private static Statement add(MatterEdits edits, String text, Identified selected) {
		Statement statement = edits.addStatement(text, StatementKind.ELEMENT, ProofStandard.PREPONDERANCE);
		if (selected instanceof Argument argument)
			edits.addPremise(argument, statement, PremiseRole.PREMISE, false);
		return statement;
	}
}
