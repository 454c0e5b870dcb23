package org.pincite.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

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
import org.pincite.vault.Vault;

/** Keeps the open matter with its evaluation and issues, and tells who follows it. */
@Component
public final class MatterOnDesk implements OpenMatter {
	/** How long after the last edit the checks run. */
	private static final int PAUSE_MILLIS = 250;
	private final Vault vault;
	private final Checks checks;
	private final PinAnchors anchors;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private MatterSession session;
	private LiveEvaluation evaluation;
	private List<Issue> issues = List.of();
	private final Runnable check = this::check;

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
		save();
	}

	/** Opens the new one first, so that the old one stays open when that fails. */
	private void replace(Supplier<MatterSession> opener) {
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
	}

	@Override
	public void save() {
		if (session != null)
			vault.save(session);
	}

	@Override
	public void close() {
		if (session == null)
			return;
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

	private void edited() {
		tell(Change.EDITED);
		// Restarts the clock if it is running already.
		Display.getCurrent().timerExec(PAUSE_MILLIS, check);
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
