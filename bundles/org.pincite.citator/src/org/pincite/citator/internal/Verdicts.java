package org.pincite.citator.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

	/** Who treats: the authority named, or the source itself. Records of one decision are one; of a law, each source is one, whatever sections it has. */
	String treater(Link link) {
		if (link.edge().by() == null)
			return document(link.entry());
		String authority = graph.authority(link.edge().by());
		List<Entry> sources = graph.sources(authority);
		return sources.isEmpty() ? authority : document(sources.getFirst());
	}

	/** What stands for all records of the document that a source is. */
	String document(Entry entry) {
		return entry.keys().stream().anyMatch(Keys::law) ? Keys.ofSource(entry.id()) : graph.authority(entry.id());
	}

	/** True if a link only shows what an authority does to itself. */
	boolean own(Link link, Set<String> authorities) {
		return authorities.contains(treater(link))
				|| link.edge().by() == null && graph.authorities(link.entry()).stream().anyMatch(authorities::contains);
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
		return graph.links(authority).stream().filter(link -> !own(link, Set.of(authority))).toList();
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
