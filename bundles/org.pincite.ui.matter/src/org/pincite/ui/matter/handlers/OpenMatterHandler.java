package org.pincite.ui.matter.handlers;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.vault.VaultGate.Purpose;
import org.pincite.ui.matter.vault.VersionsDialog;
import org.pincite.vault.Backup;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Shows the matters of the vault and opens the chosen one. */
public final class OpenMatterHandler extends MatterHandler {
	private static final DateTimeFormatter SAVED = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
			.withZone(ZoneId.systemDefault());

	@Override
	Purpose wants() {
		return Purpose.LOOK;
	}

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		List<MatterEntry> entries = window.getService(Vault.class).list();
		if (entries.isEmpty()) {
			MessageDialog.openInformation(window.getShell(), Messages.open_title, Messages.open_none);
			return;
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(window.getShell(), new Labels());
		dialog.setTitle(Messages.open_title);
		dialog.setMessage(Messages.open_message);
		dialog.setElements(entries.toArray());
		if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof MatterEntry entry) {
			if (opened(window, open, entry.id()))
				ArguePerspective.show(window);
		}
	}

	/** Opens the matter, or, where it is damaged, the earlier version that the user chooses. */
	private static boolean opened(IWorkbenchWindow window, OpenMatter open, String id) {
		try {
			open.open(id);
		} catch (VaultException e) {
			if (e.reason() != VaultException.Reason.DAMAGED && e.reason() != VaultException.Reason.NOT_FOUND)
				throw e;
			Optional<Backup> chosen = VersionsDialog.choose(window.getShell(), window.getService(Vault.class), id, e.getMessage());
			if (chosen.isEmpty())
				return false;
			open.open(chosen.get());
		}
		open.recovery().ifPresent(message -> MessageDialog.openInformation(window.getShell(), Messages.open_title, message));
		return true;
	}

	private static final class Labels extends LabelProvider {
		@Override
		public String getText(Object element) {
			MatterEntry entry = (MatterEntry) element;
			return entry.problem().orElse(entry.title()) + "   " + SAVED.format(entry.saved());
		}

		@Override
		public Image getImage(Object element) {
			return Icons.image(((MatterEntry) element).problem().isPresent() ? "warning" : "matter");
		}
	}
}
