package org.pincite.citator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Verification;

/**
 * Reads from a text how it treats each authority that it cites. Only a cue near a citation counts, and only the court's own words: see {@link Guards}.
 */
final class TextReader {
	/** The first 128 characters, folded. */
	private static final char[] FOLDED = new char[128];

	static {
		for (char c = 0; c < FOLDED.length; c++)
			FOLDED[c] = folded(c);
	}

	private final String text;
	private final List<Cite> cites;
	private final Sentences sentences;
	private final String folded;
	private final List<Mark> opinions;
	private final Set<String> own;
	private final DepthMeter depth;

	/**
	 * @param own keys of the authority that the text itself is; references to them do not count
	 */
	TextReader(String text, String title, List<Mark> marks, Set<String> own) {
		this.text = text;
		this.own = own;
		List<Cite> marked = CiteReader.read(text, marks);
		cites = BareNames.added(text, title, marked);
		sentences = Sentences.of(text, cites);
		folded = fold(text);
		opinions = marks.stream().filter(mark -> mark.kind() == MarkKind.OPINION).toList();
		depth = new DepthMeter(text, marks, sentences, cites);
	}

	/** What the text shows of each authority, most referred to first; the passages are spans of the text. */
	List<Edge> edges() {
		Map<String, List<Shown>> shown = new LinkedHashMap<>();
		for (int i = 0; i < cites.size(); i++)
			if (!own.contains(cites.get(i).authority()))
				shown.computeIfAbsent(cites.get(i).authority(), key -> new ArrayList<>()).add(plain(i));
		for (Shown treatment : new CueReader(text, folded, sentences, cites).shown())
			if (!own.contains(treatment.authority()))
				shown.computeIfAbsent(treatment.authority(), key -> new ArrayList<>()).add(treatment);
		List<Edge> edges = new ArrayList<>();
		Map<String, Integer> counts = new HashMap<>();
		cites.forEach(cite -> counts.merge(cite.authority(), 1, Integer::sum));
		shown.forEach((authority, all) -> edges(authority, all, counts.getOrDefault(authority, 0), edges));
		edges.sort((a, b) -> b.references() - a.references());
		return edges;
	}

	/** The case names printed with full citations, by the authority's key. */
	Map<String, String> names() {
		return names(cites);
	}

	/** As {@link #names()}, for a text of which nothing else is wanted. */
	static Map<String, String> names(List<Cite> cites) {
		Map<String, String> names = new LinkedHashMap<>();
		for (Cite cite : cites)
			if (cite.name() != null)
				names.putIfAbsent(cite.authority(), cite.name());
		return names;
	}

	/** One edge for what the text itself does, and one for each other authority that it says treats this one. */
	private void edges(String authority, List<Shown> all, int references, List<Edge> edges) {
		Map<String, Shown> best = new LinkedHashMap<>();
		for (Shown one : all)
			best.merge(one.by() == null ? "" : one.by(), one, TextReader::heavier);
		for (Map.Entry<String, Shown> one : best.entrySet()) {
			Shown shown = one.getValue();
			String scope = opinion(shown.start());
			edges.add(new Edge(authority, shown.by(), depth.of(authority), shown.treatment(), scope, shown.signal(),
					shown.start(), shown.end(), null, Verification.SEEN, shown.by() == null ? references : 0));
		}
	}

	private static Shown heavier(Shown a, Shown b) {
		return b.treatment().weight() > a.treatment().weight() ? b : a;
	}

	/** What a citation shows by itself: its signal, or that words were quoted from it. */
	private Shown plain(int index) {
		Cite cite = cites.get(index);
		String word = Treatments.CITED;
		String signal = cite.signal();
		boolean decision = !Keys.law(cite.authority());
		if (signal != null && decision && (signal.startsWith("but ") || signal.equals("contra")))
			word = "cited as contrary";
		else if (signal != null && (signal.equals("cf.") || signal.equals("compare")))
			word = "compared";
		else if (quoted(cite))
			word = "quoted";
		int sentence = sentences.at(cite.core());
		int start = sentences.start(sentence);
		if (sentence > 0 && cite.start() - start < 16 && !text.substring(sentences.start(sentence - 1), start).contains("\n\n"))
			start = sentences.start(sentence - 1);
		return Shown.within(text, cite.authority(), null, Treatments.standard().of(word), signal, start,
				sentences.end(sentence), cite.core());
	}

	private boolean quoted(Cite cite) {
		int at = cite.start() - 1;
		while (at > 0 && cite.start() - at < 8 && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '('))
			at--;
		return at > 0 && cite.signal() == null && (text.charAt(at) == '”' || text.charAt(at) == '"');
	}

	/** Label of a part of the decision that is not the court's own, or empty. */
	private String opinion(int position) {
		for (Mark mark : opinions)
			if (mark.start() <= position && position < mark.end()) {
				String label = mark.label().toLowerCase(Locale.ROOT);
				return label.contains("dissent") ? "dissent" : label.contains("concur") ? "concurrence" : "";
			}
		return "";
	}

	/** Lower case, blanks for white space, straight apostrophes; as long as the text, so that positions stay the same. */
	static String fold(String text) {
		char[] folded = text.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			char c = folded[i];
			folded[i] = c < FOLDED.length ? FOLDED[c] : folded(c);
		}
		return new String(folded);
	}

	private static char folded(char c) {
		return c == '’' || c == '‘' ? '\'' : Character.isWhitespace(c) ? ' ' : Character.toLowerCase(c);
	}
}
