package org.pincite.citecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Pinnable;

/**
 * What a check may ask during one run over one matter. Answers are kept for the run, so that many checks can ask the same. Not thread-safe.
 */
public final class CheckContext {
	private final Matter matter;
	private final LocalDate day;
	private final Library library;
	private final LibraryFacts facts;
	private final PinAnchors anchors;
	private final MatterCitations citations;
	private final Map<Pinnable, List<Pin>> pins = new HashMap<>();
	private List<CitedText> texts;

	/**
	 * @param day       the day as of which deadlines are looked at
	 * @param facts     what the library and the citator say, refreshed for this run
	 * @param citations reads and checks the citations of the matter's texts
	 */
	public CheckContext(Matter matter, LocalDate day, Library library, LibraryFacts facts, PinAnchors anchors,
			MatterCitations citations) {
		this.matter = matter;
		this.day = day;
		this.library = library;
		this.facts = facts;
		this.anchors = anchors;
		this.citations = citations;
		for (Pin pin : matter.getPins())
			if (pin.getTarget() != null)
				pins.computeIfAbsent(pin.getTarget(), key -> new ArrayList<>()).add(pin);
	}

	public Matter matter() {
		return matter;
	}

	public LocalDate day() {
		return day;
	}

	public Library library() {
		return library;
	}

	/** What the library and the citator say. */
	public LibraryFacts facts() {
		return facts;
	}

	public PinAnchors anchors() {
		return anchors;
	}

	/** The pins on a statement, argument or fact, in the order of the matter. */
	public List<Pin> pins(Pinnable target) {
		return pins.getOrDefault(target, List.of());
	}

	/** A source of the library; empty for null. */
	public Optional<Source> source(String id) {
		return facts.source(id);
	}

	/** The texts of the matter that may hold citations or placeholders: brief sections, reasoning, statements. */
	public List<CitedText> texts() {
		if (texts == null)
			texts = citations.of(matter);
		return texts;
	}
}
