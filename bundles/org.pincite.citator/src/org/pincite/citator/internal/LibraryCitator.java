package org.pincite.citator.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Citation;
import org.pincite.citation.Citations;
import org.pincite.citation.Courts;
import org.pincite.citator.Citator;
import org.pincite.citator.CitatorReport;
import org.pincite.citator.CitingReference;
import org.pincite.citator.Flag;
import org.pincite.library.Change;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.LibraryListener;

/** The citator of a library: looks before every answer whether the library has moved on, and reads what is new. */
@Component(service = Citator.class)
public final class LibraryCitator implements Citator {
	/** Entries read ahead take memory until somebody asks. */
	private static final int MOST_AHEAD = 20_000;
	/** Sources that are read before what they share is shared. */
	private static final int AT_ONCE = 1000;

	private final Library library;
	private final GraphFile file;
	private final ReentrantLock updating = new ReentrantLock();
	/** Entries read in the thread of an import, so that the first question after it need not wait for all of them. */
	private final Map<String, Ahead> ahead = new ConcurrentHashMap<>();
	private final LibraryListener listener = this::readAhead;
	/** Used by whoever updates. */
	private final Pool pool = new Pool();
	private volatile State state;

	/** An entry with the revision that it was read at. */
	private record Ahead(long revision, Entry entry) {
	}

	/** A graph with what is computed from it once. */
	private record State(Graph graph, Verdicts verdicts, Map<String, List<Entry>> titles) {
	}

	@Activate
	public LibraryCitator(@Reference Library library) {
		this.library = library;
		file = new GraphFile(library.location().folder());
		library.addListener(listener);
	}

	@Deactivate
	public void close() {
		library.removeListener(listener);
	}

	/** Only when somebody has asked something already: a process that imports and asks nothing pays nothing. */
	private void readAhead(long committed) {
		if (state == null || ahead.size() > MOST_AHEAD)
			return;
		EntryReader reader = new EntryReader(library, Citations.standard());
		for (Change change : library.changesSince(committed - 1))
			if (!change.removed())
				reader.read(change.source()).ifPresent(entry -> ahead.put(entry.id(), new Ahead(change.revision(), entry)));
	}

	@Override
	public Optional<CitatorReport> report(String sourceOrCitation) {
		State now = current();
		Set<String> authorities = find(now, sourceOrCitation);
		if (authorities.isEmpty())
			return Optional.empty();
		return Optional.of(writer(now).write(authorities, authorities.iterator().next()));
	}

	@Override
	public List<CitingReference> negative(String sourceOrCitation) {
		State now = current();
		return writer(now).negative(find(now, sourceOrCitation));
	}

	private ReportWriter writer(State now) {
		Map<String, String> texts = new HashMap<>();
		return new ReportWriter(now.graph(), now.verdicts(),
				id -> texts.computeIfAbsent(id, this::text));
	}

	/** The text of a source; null if it was removed since the graph was made. */
	private String text(String source) {
		try {
			return library.text(source).value();
		} catch (LibraryException e) {
			if (library.source(source).isPresent())
				throw e;
			return null;
		}
	}

	@Override
	public Flag flag(String sourceOrCitation) {
		State now = updating.isLocked() && state != null ? state : current();
		return find(now, sourceOrCitation).stream().map(now.verdicts()::flag).min(Comparator.naturalOrder())
				.orElse(Flag.NONE);
	}

	@Override
	public List<String> citedBy(String source) {
		Graph graph = current().graph();
		Entry entry = graph.entries().get(source);
		if (entry == null)
			return List.of();
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (Edge edge : entry.edges())
			if (edge.by() == null)
				counts.merge(graph.citation(graph.authority(edge.authority())), edge.references(), Integer::sum);
		return mostFirst(counts);
	}

	@Override
	public List<String> citing(String authority) {
		State now = current();
		Map<String, Integer> counts = new LinkedHashMap<>();
		for (String one : find(now, authority))
			for (Graph.Link link : now.graph().links(one))
				if (link.edge().by() == null && !now.verdicts().own(link, Set.of(one)))
					counts.merge(link.entry().id(), link.edge().references(), Integer::sum);
		return mostFirst(counts);
	}

	@Override
	public List<String> sources(String citation) {
		State now = current();
		return find(now, citation).stream().flatMap(one -> now.graph().sources(one).stream()).map(Entry::id).distinct()
				.toList();
	}

	private static List<String> mostFirst(Map<String, Integer> counts) {
		return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
				.map(Map.Entry::getKey).toList();
	}

	@Override
	public void update() {
		updating.lock();
		try {
			Graph before = state != null ? state.graph() : kept().orElse(null);
			long revision = library.revision();
			if (before == null || !before.identity().equals(library.identity()) || before.revision() > revision)
				before = new Graph(library.identity(), 0, Map.of());
			if (before.revision() != revision || state == null)
				take(before, revision);
		} finally {
			updating.unlock();
		}
	}

	@Override
	public void rebuild() {
		updating.lock();
		try {
			take(new Graph(library.identity(), 0, Map.of()), library.revision());
		} finally {
			updating.unlock();
		}
	}

	/** Reads the sources changed since {@code before} and makes the graph of {@code revision} the current one. */
	private void take(Graph before, long revision) {
		Graph graph = before;
		if (before.revision() != revision) {
			Map<String, Entry> entries = new LinkedHashMap<>(before.entries());
			EntryReader reader = new EntryReader(library, Citations.standard());
			List<Change> changes = library.changesSince(before.revision());
			for (int from = 0; from < changes.size(); from += AT_ONCE) {
				List<Change> some = changes.subList(from, Math.min(from + AT_ONCE, changes.size()));
				List<Optional<Entry>> read = some.parallelStream().map(change -> read(change, reader)).toList();
				for (int i = 0; i < some.size(); i++) {
					String gone = some.get(i).source();
					read.get(i).ifPresentOrElse(one -> entries.put(one.id(), pool.entry(one)), () -> entries.remove(gone));
				}
			}
			graph = new Graph(before.identity(), revision, entries);
			keep(graph);
		}
		state = new State(graph, new Verdicts(graph, Courts.standard()), titles(graph));
	}

	/** The entry of a source that was changed; empty if there is no such source any more. */
	private Optional<Entry> read(Change change, EntryReader reader) {
		Ahead read = ahead.remove(change.source());
		if (change.removed())
			return Optional.empty();
		return read != null && read.revision() == change.revision() ? Optional.of(read.entry()) : reader.read(change.source());
	}

	private State current() {
		State now = state;
		if (now == null || now.graph().revision() != library.revision())
			update();
		return state;
	}

	private Optional<Graph> kept() {
		try {
			return file.read(library.identity(), pool);
		} catch (IOException e) {
			Journal.warn("The citator's cache cannot be used and is built anew; " + e.getMessage());
			return Optional.empty();
		}
	}

	private void keep(Graph graph) {
		try {
			file.write(graph);
		} catch (IOException e) {
			Journal.warn("The citator's cache cannot be kept; the next start will build it again: " + e);
		}
	}

	private static Map<String, List<Entry>> titles(Graph graph) {
		Map<String, List<Entry>> titles = new HashMap<>();
		for (Entry entry : graph.all())
			titles.computeIfAbsent(entry.title().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(entry);
		return titles;
	}

	/** The authorities that an id, a citation in any spelling or an unmistakable title names. */
	private static Set<String> find(State now, String asked) {
		Graph graph = now.graph();
		String text = asked.strip();
		Entry entry = graph.entries().get(text);
		if (entry != null)
			return graph.authorities(entry);
		if (graph.knows(text))
			return Set.of(graph.authority(text));
		Set<String> found = new LinkedHashSet<>();
		Optional<Citation> citation = Citations.standard().parse(text);
		if (citation.isPresent())
			EntryReader.authority(citation.get()).ifPresent(key -> found.add(graph.authority(key)));
		else
			for (Entry named : now.titles().getOrDefault(text.toLowerCase(Locale.ROOT), List.of()))
				found.addAll(graph.authorities(named));
		return found;
	}
}
