package org.pincite.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.matter.edit.LawDay;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.ReadingDay;

/** Follows the open matter's date. */
@Component
public final class DayOfMatter implements ReadingDay {
	private final OpenMatter open;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	/** What the user wants instead of the matter's date. */
	private Reason reason = Reason.MATTER;
	private LocalDate chosen;
	private Optional<LocalDate> known = Optional.empty();

	@Activate
	public DayOfMatter(@Reference OpenMatter open) {
		this.open = open;
		known = ofMatter();
		open.listen(this::changed);
	}

	private void changed(OpenMatter.Change what) {
		if (what == OpenMatter.Change.CHECKED)
			return;
		boolean other = !known.equals(ofMatter());
		known = ofMatter();
		if (what == OpenMatter.Change.OPENED && reason != Reason.MATTER)
			want(Reason.MATTER, null);
		else if (other)
			listeners.forEach(Runnable::run);
	}

	@Override
	public LocalDate day() {
		return switch (reason()) {
		case CHOSEN -> chosen;
		case MATTER -> ofMatter().orElseThrow();
		case TODAY -> LocalDate.now();
		};
	}

	@Override
	public Reason reason() {
		return reason == Reason.MATTER && ofMatter().isEmpty() ? Reason.TODAY : reason;
	}

	@Override
	public Optional<LocalDate> ofMatter() {
		return open.session().flatMap(session -> LawDay.of(session.matter()));
	}

	@Override
	public void choose(LocalDate day) {
		want(Reason.CHOSEN, day);
	}

	@Override
	public void chooseToday() {
		want(Reason.TODAY, null);
	}

	@Override
	public void chooseMatter() {
		want(Reason.MATTER, null);
	}

	private void want(Reason why, LocalDate day) {
		reason = why;
		chosen = day;
		listeners.forEach(Runnable::run);
	}

	@Override
	public Runnable listen(Runnable changed) {
		listeners.add(changed);
		return () -> listeners.remove(changed);
	}
}
