package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.pincite.citation.Citation;
import org.pincite.citation.Citations;
import org.pincite.citator.Depth;
import org.pincite.citator.internal.Entry.Alias;
import org.pincite.citator.internal.Entry.Name;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Reference;
import org.pincite.library.Source;
import org.pincite.library.StoredSource;

/** Makes the graph's entry of a source from its record, text and marks. */
final class EntryReader {
	private static final Pattern PRINTED = Pattern.compile("\\d+ (?!.* at )(\\D[^§]*?) \\d+");

	private final Library library;
	private final Citations citations;

	EntryReader(Library library, Citations citations) {
		this.library = library;
		this.citations = citations;
	}

	/**
	 * Empty when there is no such source.
	 *
	 * @throws LibraryException if the store cannot be read
	 */
	Optional<Entry> read(String id) {
		return library.stored(id).map(this::read);
	}

	private Entry read(StoredSource stored) {
		Source source = stored.source();
		Set<String> keys = new LinkedHashSet<>();
		for (String citation : source.citations())
			keys.add(key(citation));
		List<Mark> marks = stored.marks();
		List<Edge> edges = new ArrayList<>();
		for (Reference reference : source.references())
			edges.add(stated(source, keys, reference));
		List<Name> names = List.of();
		if (marks.stream().anyMatch(mark -> mark.kind() == MarkKind.CITATION))
			names = text(stored, keys, edges).entrySet().stream().map(name -> new Name(name.getKey(), name.getValue())).toList();
		return new Entry(source.id(), source.title(), source.court(), source.date(), source.kind(), source.digest(),
				library.sameAs(source.id()), List.copyOf(keys), names,
				aliases(marks), edges);
	}

	/** The key of an authority as a user or a record writes it; what cannot be read is a key by itself. */
	String key(String citation) {
		String stripped = citation.strip();
		return citations.parse(stripped).flatMap(EntryReader::authority).orElse(stripped);
	}

	static Optional<String> authority(Citation citation) {
		return citation.resolved().or(() -> Optional.ofNullable(citation.canonical()));
	}

	/** Reads what the text shows and the names in it. The text of a digest is Pincite's, so it shows nothing of its source; its record does. */
	private static Map<String, String> text(StoredSource stored, Set<String> keys, List<Edge> edges) {
		String text = stored.text().value();
		if (stored.source().digest())
			return TextReader.names(CiteReader.read(text, stored.marks()));
		TextReader reader = new TextReader(text, stored.source().title(), stored.marks(), keys);
		edges.addAll(reader.edges());
		return reader.names();
	}

	private Edge stated(Source source, Set<String> keys, Reference reference) {
		String other = key(reference.authority());
		String own = keys.isEmpty() ? Keys.ofSource(source.id()) : keys.iterator().next();
		return new Edge(reference.incoming() ? own : other, reference.incoming() ? other : null, Depth.STATED,
				Treatments.standard().read(reference.treatment()), "", null, -1, -1, reference.note(),
				reference.verification(), reference.incoming() ? 0 : 1);
	}

	/** Citations printed beside a preferred one that they are parallel to; the same reporter twice is a mistake and no parallel. */
	private static List<Alias> aliases(List<Mark> marks) {
		Set<Alias> aliases = new LinkedHashSet<>();
		for (Mark mark : marks)
			if (mark.kind() == MarkKind.CITATION && mark.target() != null && !mark.label().equals(mark.target())
					&& parallel(mark.target(), mark.label()))
				aliases.add(new Alias(mark.target(), mark.label()));
		return List.copyOf(aliases);
	}

	private static boolean parallel(String key, String label) {
		var a = PRINTED.matcher(key);
		var b = PRINTED.matcher(label);
		return a.matches() && b.matches() && !a.group(1).equals(b.group(1));
	}
}
