package org.pincite.citator.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.pincite.citation.Court;
import org.pincite.citation.Courts;
import org.pincite.citator.Flag;
import org.pincite.citator.internal.Graph.Link;
import org.pincite.library.Verification;

/** Weighs what a graph shows about authorities: who treats them, how heavily, and which flag that raises. Safe for several threads. */
final class Verdicts {
	private final Graph graph;
	private final Courts courts;
	private final Map<String, Flag> flags = new ConcurrentHashMap<>();

	Verdicts(Graph graph, Courts courts) {
		this.graph = graph;
		this.courts = courts;
	}

	/** The authority that treats: the one named, or the source itself; records of one document are one. */
	String treater(Link link) {
		return link.edge() != null && link.edge().by() != null ? graph.authority(link.edge().by())
				: graph.authority(link.entry().keys().size() == 1 || link.entry().keys().stream().noneMatch(Keys::law)
						? link.entry().id() : Keys.ofSource(link.entry().id()));
	}

	/** The treatment as it counts: a court that cannot overrule an authority only disagrees with it. */
	Treatment treatment(Link link) {
		Treatment treatment = link.edge().treatment();
		boolean spoken = link.edge().start() >= 0 && link.edge().by() == null && treatment.word().equals("overruled");
		return spoken && !mayOverrule(link) ? Treatments.standard().of("disagreed with") : treatment;
	}

	/** How heavily a link counts among several of one treater: negative before positive, checked before unchecked, the court's words before others'. */
	int weight(Link link) {
		int weight = treatment(link).weight() * 4;
		weight -= link.edge().verification() == Verification.UNVERIFIED ? 2 : 0;
		weight += link.edge().start() >= 0 ? 1 : 0;
		return link.edge().scope().isEmpty() ? weight : weight / 8;
	}

	boolean negative(Link link) {
		return link.edge().scope().isEmpty() && treatment(link).negative();
	}

	/** The worst flag that the links of an authority raise; a red one that nobody verified is shown as amber. */
	Flag flag(String authority) {
		return flags.computeIfAbsent(authority, this::compute);
	}

	/** The link that raises the flag, if it is red or amber. */
	Optional<Link> worst(String authority) {
		return links(authority).stream().filter(this::negative).max(Comparator.comparingInt(this::weight));
	}

	private List<Link> links(String authority) {
		return graph.links(authority).stream().filter(link -> !treater(link).equals(authority)).toList();
	}

	private Flag compute(String authority) {
		Flag worst = Flag.NONE;
		for (Link link : links(authority)) {
			Flag flag = link.edge().scope().isEmpty() ? treatment(link).flag() : Flag.GREEN;
			if (flag == Flag.RED && link.edge().verification() == Verification.UNVERIFIED)
				flag = Flag.AMBER;
			worst = flag.compareTo(worst) < 0 ? flag : worst;
		}
		return worst;
	}

	/** Only the same court, a higher one or the legislature overrules; the Attorney General overrules the Board. Unknown courts get the benefit of the doubt. */
	private boolean mayOverrule(Link link) {
		String speaker = link.entry().court();
		List<Entry> sources = graph.sources(graph.authority(link.edge().authority()));
		String cited = sources.isEmpty() ? null : sources.getFirst().court();
		if (speaker == null || cited == null || speaker.equals(cited))
			return true;
		Optional<Court> high = courts.byId(speaker);
		Optional<Court> low = courts.byId(cited);
		if (high.isEmpty() || low.isEmpty())
			return true;
		return switch (high.get().level()) {
		case "supreme" -> true;
		case "appellate" -> low.get().level().equals("agency")
				|| low.get().level().equals("trial") && speaker.equals(low.get().circuit());
		default -> speaker.equals("ag") && cited.equals("bia");
		};
	}
}
