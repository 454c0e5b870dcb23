package org.pincite.ui.matter.vault;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.pincite.vault.Backup;
import org.pincite.vault.Vault;

/** Lets the user choose an earlier version of a matter, the newest good one first. */
public final class VersionsDialog {
	private static final DateTimeFormatter SAVED = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.MEDIUM)
			.withZone(ZoneId.systemDefault());

	private VersionsDialog() {
	}

	/** The version chosen, if any; versions that are damaged themselves are not offered. */
	public static Optional<Backup> choose(Shell shell, Vault vault, String matter, String why) {
		List<Backup> good = vault.backups(matter).stream().filter(Backup::readable).toList();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return SAVED.format(((Backup) element).saved());
			}
		});
		dialog.setTitle(Messages.versions_title);
		dialog.setMessage(why + "\n" + (good.isEmpty() ? Messages.versions_none : Messages.versions_message));
		dialog.setElements(good.toArray());
		if (!good.isEmpty())
			dialog.setInitialSelections(good.getFirst());
		return dialog.open() == Window.OK && dialog.getFirstResult() instanceof Backup backup ? Optional.of(backup) : Optional.empty();
	}
}
