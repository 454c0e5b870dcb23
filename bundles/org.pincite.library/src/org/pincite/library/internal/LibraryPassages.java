package org.pincite.library.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Passage;
import org.pincite.library.Passages;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.library.Version;

/** Passages over the texts of a library. Immutable. */
public final class LibraryPassages implements Passages {
	private final Library library;

	public LibraryPassages(Library library) {
		this.library = library;
	}

	@Override
	public Passage at(String source, int start, int end) {
		SourceText text = library.text(source);
		if (start < 0 || end <= start || end > text.length())
			throw new IllegalArgumentException("[" + start + ", " + end + ") is no passage of " + source + ", which has "
					+ text.length() + " characters");
		return passage(source, text, start, end, locators(source));
	}

	@Override
	public Optional<Passage> anchor(Passage passage) {
		if (library.source(passage.source()).isEmpty() || passage.exact().isEmpty())
			return Optional.empty();
		SourceText text = library.text(passage.source());
		int start = unmoved(passage, text) ? passage.start() : new QuoteAnchor(passage).in(text.value());
		return start < 0 ? Optional.empty() : Optional.of(
				passage(passage.source(), text, start, start + passage.exact().length(), locators(passage.source())));
	}

	private static boolean unmoved(Passage passage, SourceText text) {
		return passage.textHash().equals(text.hash()) && text.value().startsWith(passage.exact(), passage.start());
	}

	@Override
	public boolean inAnotherVersion(Passage passage) {
		List<Version> versions = library.versions(passage.source());
		String leading = versions.stream().filter(Version::current).map(Version::record).findFirst().orElse(null);
		return versions.stream().anyMatch(version -> version.textHash().equals(passage.textHash()) && !version.record().equals(leading))
				&& !passage.exact().isEmpty() && library.textByHash(passage.textHash()).filter(text -> text.value().startsWith(passage.exact(), passage.start())).isPresent();
	}

	@Override
	public List<Passage> quoted(String source, String quote) {
		SourceText text = library.text(source);
		List<int[]> places = new WordForWord(quote).in(text.value());
		if (places.isEmpty())
			return List.of();
		Locators locators = locators(source);
		List<Passage> found = new ArrayList<>(places.size());
		for (int[] place : places)
			found.add(passage(source, text, place[0], place[1], locators));
		return found;
	}

	@Override
	public String locator(String source, int start, int end) {
		return locators(source).of(start, end);
	}

	private Locators locators(String source) {
		boolean law = library.source(source).map(found -> found.kind() == SourceKind.STATUTE || found.kind() == SourceKind.REGULATION)
				.orElse(false);
		List<Mark> pages = library.marks(source, MarkKind.PAGE);
		List<Mark> sections = library.marks(source, MarkKind.SECTION);
		return new Locators(pages, sections, law);
	}

	private static Passage passage(String source, SourceText text, int start, int end, Locators locators) {
		String value = text.value();
		int from = Math.max(0, start - Passage.CONTEXT);
		if (from > 0 && from < start && Character.isLowSurrogate(value.charAt(from)))
			from++;
		int to = Math.min(value.length(), end + Passage.CONTEXT);
		if (to < value.length() && to > end && Character.isHighSurrogate(value.charAt(to - 1)))
			to--;
		return new Passage(source, text.hash(), start, end, value.substring(start, end), value.substring(from, start),
				value.substring(end, to), locators.of(start, end));
	}
}
