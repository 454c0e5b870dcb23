package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.pincite.citation.Span;
import org.pincite.citator.CitatorReport;
import org.pincite.citator.CitingReference;
import org.pincite.citator.Depth;
import org.pincite.citator.Flag;
import org.pincite.citator.internal.Graph.Link;
import org.pincite.library.Verification;

/** Writes what a graph shows about an authority as a report. Safe for several threads. */
final class ReportWriter {
	/** A risk is worth a line only for what is relied on; more lines than this help nobody. */
	private static final int MOST_RISKS = 20;

	private final Graph graph;
	private final Verdicts verdicts;
	private final Function<String, String> texts;

	/** @param texts text of a source by its id */
	ReportWriter(Graph graph, Verdicts verdicts, Function<String, String> texts) {
		this.graph = graph;
		this.verdicts = verdicts;
		this.texts = texts;
	}

	/**
	 * @param authorities what the report is about: one authority, or all sections that one source is
	 * @param citation    how it is called where the graph does not know it
	 */
	CitatorReport write(Set<String> authorities, String citation) {
		Flag flag = Flag.NONE;
		for (String authority : authorities) {
			Flag one = verdicts.flag(authority);
			flag = one.compareTo(flag) < 0 ? one : flag;
		}
		List<CitingReference> citing = citing(authorities, link -> true);
		String first = authorities.iterator().next();
		String shown = graph.knows(first) ? graph.citation(first) : citation;
		return new CitatorReport(shown, graph.title(first), flag, newest(), documents(graph.all()), citing,
				risks(authorities));
	}

	/** The references that count against the authorities, worst first. */
	List<CitingReference> negative(Set<String> authorities) {
		return citing(authorities, verdicts::negative);
	}

	/** One reference for each document that treats the authorities and whose heaviest treatment is wanted. */
	private List<CitingReference> citing(Set<String> authorities, Predicate<Link> wanted) {
		Map<String, List<Link>> byTreater = new LinkedHashMap<>();
		for (String authority : authorities)
			for (Link link : graph.links(authority)) {
				if (!verdicts.own(link, authorities))
					byTreater.computeIfAbsent(verdicts.treater(link), key -> new ArrayList<>()).add(link);
			}
		List<CitingReference> citing = new ArrayList<>();
		byTreater.forEach((treater, links) -> {
			Link heaviest = links.stream().max(Comparator.comparingInt(verdicts::weight)).orElseThrow();
			if (wanted.test(heaviest))
				citing.add(reference(treater, heaviest, links));
		});
		citing.sort(Comparator.comparing((CitingReference one) -> !one.negative()).thenComparing(CitingReference::depth)
				.thenComparing(one -> one.date() == null ? "" : one.date(), Comparator.reverseOrder())
				.thenComparing(CitingReference::title));
		return citing;
	}

	private CitingReference reference(String treater, Link main, List<Link> links) {
		Depth depth = Depth.STATED;
		String signal = null;
		for (Link link : links) {
			if (link.edge().by() == null && link.edge().depth().compareTo(depth) < 0)
				depth = link.edge().depth();
			signal = signal == null ? link.edge().signal() : signal;
		}
		boolean self = main.edge().by() == null;
		Entry entry = self ? main.entry() : source(treater);
		Edge edge = main.edge();
		Span sentence = edge.start() < 0 || !self ? null : new Span(edge.start(), edge.end());
		String title = entry != null ? entry.title() : graph.title(treater);
		return new CitingReference(entry != null ? entry.id() : graph.citation(treater),
				title != null ? title : graph.citation(treater), entry == null ? null : entry.court(),
				entry == null ? null : entry.date(), depth, verdicts.treatment(main).word() + scope(edge),
				verdicts.negative(main), edge.signal() != null ? edge.signal() : signal, sentence, evidence(main),
				edge.verification());
	}

	/** A source that a treater is, or null when the library has none. */
	private Entry source(String treater) {
		return treater.startsWith("#") ? graph.entries().get(treater.substring(1))
				: graph.sources(treater).stream().findFirst().orElse(null);
	}

	private static String scope(Edge edge) {
		return edge.scope().isEmpty() ? "" : " (" + edge.scope() + ")";
	}

	private String evidence(Link link) {
		Edge edge = link.edge();
		if (edge.start() < 0)
			return edge.note();
		String text = texts.apply(link.entry().id());
		if (text == null || edge.end() > text.length())
			return null;
		String sentence = text.substring(edge.start(), edge.end());
		return edge.by() == null ? sentence : sentence + " [" + link.entry().title() + "]";
	}

	private List<String> risks(Set<String> authorities) {
		Set<String> risks = new LinkedHashSet<>();
		for (String authority : authorities)
			for (Entry entry : graph.sources(authority))
				for (Edge edge : entry.edges()) {
					String relied = graph.authority(edge.authority());
					if (edge.by() == null && !edge.negative() && edge.depth() != Depth.MENTIONED
							&& !authorities.contains(relied) && verdicts.flag(relied) == Flag.RED
							&& risks.size() < MOST_RISKS)
						risks.add(risk(relied));
				}
		return List.copyOf(risks);
	}

	private String risk(String authority) {
		String name = graph.title(authority);
		String how = verdicts.worst(authority).map(link -> verdicts.treatment(link).word()
				+ (link.edge().verification() == Verification.SEEN ? "" : ", not fully verified")).orElse("red flag");
		return "relies on " + (name == null ? "" : name + ", ") + graph.citation(authority) + " (" + how + ")";
	}

	private String newest() {
		return graph.all().stream().map(Entry::date).filter(date -> date != null && date.matches("\\d{4}(?:-.*)?")).max(Comparator.naturalOrder())
				.orElse(null);
	}

	/** Records of one document count once. */
	private int documents(Collection<Entry> entries) {
		Set<String> documents = new HashSet<>();
		entries.forEach(entry -> documents.add(verdicts.document(entry)));
		return documents.size();
	}
}
