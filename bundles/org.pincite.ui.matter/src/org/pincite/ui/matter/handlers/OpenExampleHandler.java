package org.pincite.ui.matter.handlers;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Progress;
import org.pincite.ingest.StarterContent;
import org.pincite.matter.Matter;
import org.pincite.search.IndexProgress;
import org.pincite.search.SearchService;
import org.pincite.ui.Background;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.vault.VaultGate.Purpose;
import org.pincite.vault.MatterEntry;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;
import org.pincite.vault.exchange.MatterJson;

/** Imports the starter library if need be, and opens the worked example: as it was left, or fresh. */
public final class OpenExampleHandler extends MatterHandler {

	@Override
	Purpose wants() {
		return Purpose.EXAMPLE;
	}

	@Override
	void execute(IWorkbenchWindow window, OpenMatter open, ExecutionEvent event) {
		StarterContent content = window.getService(StarterContent.class);
		Importer importer = window.getService(Importer.class);
		SearchService search = window.getService(SearchService.class);
		Job job = Background.job(org.pincite.ui.matter.Messages.open_example, true, monitor -> {
			Matter example = MatterJson.read(content.example().orElseThrow(() -> new IllegalStateException(Messages.example_missing)));
			importer.inputs(content.library(), Progress.NONE);
			search.update(IndexProgress.NONE);
			return example;
		}, window.getShell(), example -> show(window, open, example));
		job.schedule();
	}

	private static void show(IWorkbenchWindow window, OpenMatter open, Matter example) {
		Optional<MatterEntry> kept = window.getService(Vault.class).list().stream()
				.filter(entry -> entry.matter().equals(example.getId()) && entry.problem().isEmpty()).findFirst();
		try {
			if (kept.isPresent())
				open.open(kept.get().id());
			else
				open.adopt(example);
			ArguePerspective.show(window);
		} catch (VaultException e) {
			MessageDialog.openError(window.getShell(), Messages.failed, e.getMessage());
		}
	}
}
