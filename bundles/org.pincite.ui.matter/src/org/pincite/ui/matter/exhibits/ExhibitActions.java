package org.pincite.ui.matter.exhibits;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.pincite.ui.Background;
import org.pincite.ui.RecentFiles;
import org.pincite.vault.Exhibit;
import org.pincite.vault.Exhibits;
import org.pincite.vault.VaultException;

/** What can be done with exhibits: put in, take out for good, and a copy for outside. Files are read and written in the background. */
final class ExhibitActions {
	private final Control ground;
	private final Supplier<Texts> texts;
	private final Supplier<Exhibit> selected;
	private final Runnable changed;

	ExhibitActions(Control ground, Supplier<Texts> texts, Supplier<Exhibit> selected, Runnable changed) {
		this.ground = ground;
		this.texts = texts;
		this.selected = selected;
		this.changed = changed;
	}

	private Shell shell() {
		return ground.getShell();
	}

	void add() {
		FileDialog dialog = new FileDialog(shell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.add_title);
		if (RecentFiles.ask(dialog) == null)
			return;
		List<Path> files = new ArrayList<>();
		for (String name : dialog.getFileNames())
			files.add(Path.of(dialog.getFilterPath(), name));
		add(files);
	}

	private void add(List<Path> files) {
		if (texts.get() == null || files.isEmpty())
			return;
		Exhibits exhibits = texts.get().exhibits();
		Background.job(Messages.add_job, true, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, files.size());
			for (Path file : files) {
				try (InputStream in = Files.newInputStream(file)) {
					exhibits.add(file.getFileName().toString(), in);
				}
				progress.split(1);
			}
			return files;
		}, ground, done -> {
			changed.run();
			MessageDialog.openInformation(shell(), Messages.title, Messages.added);
		}).schedule();
	}

	void acceptDrops(Control target) {
		DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_DEFAULT);
		drop.setTransfer(FileTransfer.getInstance());
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = texts.get() == null ? DND.DROP_NONE : DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				if (event.data instanceof String[] files)
					add(Stream.of(files).map(Path::of).filter(Files::isRegularFile).toList());
			}
		});
	}

	void remove() {
		Exhibit exhibit = selected.get();
		if (exhibit == null || !MessageDialog.openConfirm(shell(), Messages.title, NLS.bind(Messages.remove_question, exhibit.title())) || texts.get() == null)
			return;
		try {
			texts.get().exhibits().remove(exhibit);
			texts.get().forget(exhibit);
		} catch (VaultException e) {
			MessageDialog.openError(shell(), Messages.title, e.getMessage());
		}
		changed.run();
	}

	void save() {
		Exhibit exhibit = selected.get();
		if (exhibit == null || !MessageDialog.openConfirm(shell(), Messages.title, Messages.save_question) || texts.get() == null)
			return;
		FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
		dialog.setText(Messages.title);
		dialog.setFileName(exhibit.title());
		dialog.setOverwrite(true);
		String file = RecentFiles.ask(dialog);
		if (file == null || texts.get() == null)
			return;
		Exhibits exhibits = texts.get().exhibits();
		Background.job(Messages.save_job, true, monitor -> {
			try (InputStream in = exhibits.open(exhibit)) {
				return Files.copy(in, Path.of(file), StandardCopyOption.REPLACE_EXISTING);
			}
		}, ground, size -> {
			// The copy is where the user asked for it.
		}).schedule();
	}
}
