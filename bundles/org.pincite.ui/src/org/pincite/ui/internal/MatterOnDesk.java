package org.pincite.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citecheck.Checks;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.PinAnchors;
import org.pincite.library.Library;
import org.pincite.library.Passage;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.PinRole;
import org.pincite.matter.Pinnable;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.matter.evaluate.LiveEvaluation;
import org.pincite.ui.OpenMatter;
import org.pincite.vault.Backup;
import org.pincite.vault.Incoming;
import org.pincite.vault.Recovery;
import org.pincite.vault.Saving;
import org.pincite.vault.Vault;
import org.pincite.vault.VaultException;

/** Keeps the open matter with its evaluation and issues, and tells who follows it. */
@Component
public final class MatterOnDesk implements OpenMatter {
	/** How long after the last edit the checks run. */
	private static final int PAUSE_MILLIS = 250;
	/** How long after the last edit the matter is saved. */
	private static final int SAVE_MILLIS = 1500;
	private final Vault vault;
	private final Checks checks;
	private final PinAnchors anchors;
	private final List<Runnable> takings = new CopyOnWriteArrayList<>();
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private MatterSession session;
	private LiveEvaluation evaluation;
	private List<Issue> issues = List.of();
	private String trouble;
	private final Runnable check = this::check;
	private final Runnable autosave = this::autosave;

	@Activate
	public MatterOnDesk(@Reference Vault vault, @Reference Checks checks, @Reference PinAnchors anchors, @Reference Library library) {
		this.vault = vault;
		this.checks = checks;
		this.anchors = anchors;
		library.addListener(revision -> Display.getDefault().asyncExec(this::libraryChanged));
	}

	@Override
	public Optional<MatterSession> session() {
		return Optional.ofNullable(session);
	}

	@Override
	public Optional<String> id() {
		return session().flatMap(vault::idOf);
	}

	@Override
	public void open(String id) {
		if (id().filter(id::equals).isEmpty())
			replace(() -> vault.open(id));
	}

	@Override
	public void create(String title) {
		replace(() -> vault.create(title));
	}

	@Override
	public void adopt(Matter matter) {
		replace(() -> vault.add(matter));
		anchors.anchorAll(session);
	}

	@Override
	public void take(Incoming incoming) {
		replace(() -> vault.sharing().take(incoming));
		anchors.anchorAll(session);
	}

	/** Opens the new one first, so that the old one stays open when that fails. */
	private void replace(Supplier<MatterSession> opener) {
		save();
		MatterSession opened = opener.get();
		drop();
		session = opened;
		evaluation = new LiveEvaluation(opened.matter(), anchors.verifier());
		opened.listen(changed -> edited());
		tell(Change.OPENED);
		check();
	}

	private void drop() {
		if (session == null)
			return;
		evaluation.close();
		session.close();
		session = null;
		evaluation = null;
		issues = List.of();
		trouble = null;
	}

	@Override
	public void save() {
		if (session == null)
			return;
		takings.forEach(Runnable::run);
		try {
			vault.save(session);
			trouble = null;
		} catch (VaultException e) {
			trouble = e.getMessage();
			throw e;
		}
	}

	@Override
	public void saveInBackground() {
		takings.forEach(Runnable::run);
		autosave();
	}

	/** Takes the matter as it is now, and lets a job put it on the disk. */
	private void autosave() {
		if (session == null)
			return;
		MatterSession saved = session;
		try {
			vault.saving(saved).ifPresent(saving -> new AutoSave(saving, failure -> saved(saved, saving, failure)).schedule());
		} catch (VaultException e) {
			failed(e);
			tell(Change.EDITED);
		}
	}

	private void saved(MatterSession saved, Saving saving, Optional<VaultException> failure) {
		if (session != saved)
			return;
		failure.ifPresentOrElse(this::failed, () -> {
			saving.done();
			trouble = null;
		});
		tell(Change.EDITED);
	}

	/** Kept in trouble and shown beside the matter; the next edit or the user's own Save tries again. */
	private void failed(VaultException e) {
		trouble = e.getMessage();
		ILog.of(MatterOnDesk.class).warn("a matter could not be saved: " + e.reason());
	}

	@Override
	public Optional<String> trouble() {
		return session == null ? Optional.empty() : Optional.ofNullable(trouble).or(() -> vault.trouble(session));
	}

	@Override
	public Optional<String> recovery() {
		return session().flatMap(vault::recovery).map(Recovery::message);
	}

	@Override
	public void lock() {
		if (session != null) {
			try {
				save();
			} catch (VaultException e) {
				if (vault.trouble(session).isPresent())
					throw e;
				// All edits are in the journal, which the next opening reads.
				ILog.of(MatterOnDesk.class).warn("a matter could not be saved before locking: " + e.reason());
			}
			drop();
		}
		vault.keys().lock();
		tell(Change.OPENED);
	}

	@Override
	public boolean encrypted() {
		return vault.encrypted();
	}

	@Override
	public void open(Backup version) {
		if (id().filter(version.id()::equals).isPresent())
			close();
		replace(() -> vault.open(version));
	}

	@Override
	public void close() {
		if (session == null)
			return;
		save();
		drop();
		tell(Change.OPENED);
	}

	@Override
	public Evaluation evaluation() {
		if (evaluation == null)
			throw new IllegalStateException("no matter is open");
		return evaluation;
	}

	@Override
	public List<Issue> issues() {
		return issues;
	}

	@Override
	public Pin pin(Pinnable target, Passage passage, PinRole role, String comment) {
		return session().orElseThrow(() -> new IllegalStateException("no matter is open")).edits().pin(target, anchors.pinned(passage), role, null,
				comment);
	}

	@Override
	public Runnable listen(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public Runnable beforeLeaving(Runnable taking) {
		takings.add(taking);
		return () -> takings.remove(taking);
	}

	private void edited() {
		tell(Change.EDITED);
		// Restarts the clock if it is running already.
		Display.getCurrent().timerExec(PAUSE_MILLIS, check);
		if (session.dirty() || vault.trouble(session).isPresent())
			Display.getCurrent().timerExec(SAVE_MILLIS, autosave);
	}

	private void check() {
		if (session == null)
			return;
		issues = checks.run(session.matter());
		tell(Change.CHECKED);
	}

	private void libraryChanged() {
		if (session == null)
			return;
		evaluation.verifyAgain();
		tell(Change.EDITED);
		check();
	}

	private void tell(Change what) {
		listeners.forEach(listener -> listener.changed(what));
	}
}
