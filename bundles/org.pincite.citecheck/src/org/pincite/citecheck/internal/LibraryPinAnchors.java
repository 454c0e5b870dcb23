package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citecheck.PinAnchors;
import org.pincite.citecheck.PinFinding;
import org.pincite.citecheck.PinState;
import org.pincite.library.Library;
import org.pincite.library.LibraryListener;
import org.pincite.library.Passage;
import org.pincite.library.Passages;
import org.pincite.library.Source;
import org.pincite.library.SourceText;
import org.pincite.matter.Pin;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.edit.PinnedPassage;
import org.pincite.matter.evaluate.PinStatus;
import org.pincite.matter.evaluate.PinVerifier;

/** Anchors pins in a library and remembers what it found until the library changes. */
@Component(service = PinAnchors.class)
public final class LibraryPinAnchors implements PinAnchors {
	/** More findings than any matter has pins; beyond it the memory is emptied. */
	private static final int REMEMBERED = 20_000;

	/** How long another process's change may go unnoticed, in nanoseconds: asking for the revision at each of thousands of pins costs more than the pins. */
	private static final long PATIENCE = 100_000_000;

	private final Library library;
	private final Passages passages;
	private final Map<Key, PinFinding> findings = new ConcurrentHashMap<>();
	private final LibraryListener listener = this::forget;
	private volatile long revision = -1;
	private volatile long looked = System.nanoTime() - PATIENCE - 1;

	/** What a finding depends on. */
	private record Key(String source, String textHash, int start, int end, String exact, String prefix, String suffix,
			String locator) {
	}

	@Activate
	public LibraryPinAnchors(@Reference Library library) {
		this.library = library;
		passages = Passages.of(library);
		library.addListener(listener);
	}

	@Deactivate
	public void close() {
		library.removeListener(listener);
	}

	private void forget(long committed) {
		findings.clear();
		revision = committed;
	}

	private void refresh(long now) {
		long current = library.revision();
		if (current != revision || findings.size() > REMEMBERED)
			forget(current);
		looked = now;
	}

	@Override
	public PinnedPassage pinned(Passage passage) {
		Source source = library.source(passage.source())
				.orElseThrow(() -> new IllegalArgumentException("not in the library: " + passage.source()));
		String citation = source.citations().isEmpty() ? null : source.citations().getFirst();
		return new PinnedPassage(source.id(), source.title(), citation, source.digest(), passage.textHash(), passage.start(),
				passage.end(), passage.exact(), passage.prefix(), passage.suffix(), passage.locator());
	}

	@Override
	public PinFinding find(Pin pin) {
		long now = System.nanoTime();
		if (now - looked > PATIENCE || findings.size() > REMEMBERED)
			refresh(now);
		Key key = new Key(pin.getSource(), pin.getTextHash(), pin.getStart(), pin.getEnd(), pin.getExact(), pin.getPrefix(),
				pin.getSuffix(), pin.getLocator());
		return findings.computeIfAbsent(key, this::find);
	}

	private PinFinding find(Key key) {
		if (key.source() == null || library.source(key.source()).isEmpty())
			return new PinFinding(PinState.NO_SOURCE, null, List.of());
		if (key.exact() == null || key.exact().isBlank())
			return new PinFinding(PinState.MISSING, null, List.of());
		SourceText text = library.text(key.source());
		if (text.hash().equals(key.textHash()) && stands(key, text.value()))
			return new PinFinding(PinState.EXACT, new Passage(key.source(), text.hash(), key.start(), key.end(), key.exact(),
					text(key.prefix()), text(key.suffix()), key.locator()), List.of());
		Passage pinned = key.textHash() == null || key.start() < 0 || key.end() - key.start() != key.exact().length() ? null
				: new Passage(key.source(), key.textHash(), key.start(), key.end(), key.exact(), text(key.prefix()), text(key.suffix()), null);
		if (pinned != null) {
			Optional<Passage> anchored = passages.anchor(pinned);
			if (anchored.isPresent())
				return new PinFinding(PinState.MOVED, anchored.get(), List.of());
		}
		List<Passage> places = passages.quoted(key.source(), key.exact());
		if (places.size() == 1)
			return new PinFinding(PinState.MOVED, places.getFirst(), List.of());
		if (pinned != null && passages.inAnotherVersion(pinned))
			return new PinFinding(PinState.OTHER_VERSION, null, List.of());
		if (places.isEmpty())
			return altered(key);
		return new PinFinding(PinState.AMBIGUOUS, null, List.of());
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}

	private static boolean stands(Key key, String text) {
		return key.start() >= 0 && key.end() <= text.length() && key.end() - key.start() == key.exact().length()
				&& text.startsWith(key.exact(), key.start());
	}

	private PinFinding altered(Key key) {
		SourceWords words = SourceWords.of(library, key.source());
		if (words == null)
			return new PinFinding(PinState.NO_SOURCE, null, List.of());
		QuoteSearch search = new QuoteSearch(List.of(new Quotation(key.exact(), 0)), new boolean[1]);
		search.read(words);
		QuoteMatch match = search.best(0, List.of(key.source()));
		return match == null ? new PinFinding(PinState.MISSING, null, List.of())
				: new PinFinding(PinState.ALTERED,
						passages.at(key.source(), match.span().start(), match.span().end()), match.differences());
	}

	@Override
	public Optional<PinnedPassage> anchor(Pin pin) {
		PinFinding finding = find(pin);
		return switch (finding.state()) {
		case EXACT -> Optional.of(pinned(passages.at(pin.getSource(), pin.getStart(), pin.getEnd())));
		case MOVED -> Optional.of(pinned(finding.passage()));
		default -> Optional.empty();
		};
	}

	@Override
	public int anchorAll(MatterSession session) {
		List<Pin> moved = new ArrayList<>();
		for (Pin pin : session.matter().getPins())
			if (find(pin).state() == PinState.MOVED)
				moved.add(pin);
		if (!moved.isEmpty())
			session.together(Messages.get("fix.anchor-all"),
					edits -> moved.forEach(pin -> anchor(pin).ifPresent(passage -> edits.repin(pin, passage))));
		return moved.size();
	}

	@Override
	public PinVerifier verifier() {
		return pin -> switch (find(pin).state()) {
		case EXACT, OTHER_VERSION -> PinStatus.VERIFIED;
		default -> PinStatus.UNVERIFIED;
		};
	}
}
