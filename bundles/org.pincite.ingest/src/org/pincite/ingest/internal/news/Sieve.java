package org.pincite.ingest.internal.news;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * Walks once through a part of a page and leaves out elements by a rule, the inner ones first, so that a box is judged by what is left in it. The page stays as it is: what is left
 * out is noted, and no longer counted in the survey.
 */
final class Sieve implements NodeFilter {
	/** Decides whether an element is left out. */
	interface Rule {
		/**
		 * @param kept  what is left in the element
		 * @param whole what it held before the walk
		 * @param place what it stands in
		 */
		boolean leavesOut(Element e, Tally kept, Tally whole, Place place);
	}

	/** What an element stands in, itself not included. */
	static final class Place {
		private int tables;
		private int data;
		private int code;
		private int figures;

		boolean inTable() {
			return tables > 0;
		}

		/** In a table of data, or in code or a formula: such things are kept or left out whole. */
		boolean isWhole() {
			return data > 0 || code > 0;
		}

		boolean inFigure() {
			return figures > 0;
		}

		private void enter(Element e, Survey survey, int step) {
			switch (e.normalName()) {
			case "table" -> {
				tables += step;
				data += survey.isDataTable(e) ? step : 0;
			}
			case "pre", "code", "math" -> code += step;
			case "figure" -> figures += step;
			default -> {
				// Says nothing.
			}
			}
		}
	}

	private final Survey survey;
	private final Set<Element> omitted;
	private final Rule rule;
	private final Element root;
	private final Map<Element, Tally> losses = new IdentityHashMap<>();
	private final Place place = new Place();

	private Sieve(Survey survey, Set<Element> omitted, Rule rule, Element root) {
		this.survey = survey;
		this.omitted = omitted;
		this.rule = rule;
		this.root = root;
	}

	/** Adds to those omitted what the rule leaves out of an element. */
	static void run(Element root, Survey survey, Set<Element> omitted, Rule rule) {
		NodeTraversor.filter(new Sieve(survey, omitted, rule, root), root);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (!(node instanceof Element e))
			return FilterResult.CONTINUE;
		if (omitted.contains(e))
			return FilterResult.SKIP_ENTIRELY;
		place.enter(e, survey, 1);
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (!(node instanceof Element e))
			return FilterResult.CONTINUE;
		place.enter(e, survey, -1);
		Tally whole = survey.of(e);
		Tally lost = losses.remove(e);
		Tally kept = whole;
		if (lost != null) {
			kept = new Tally();
			kept.add(whole, 1);
			kept.add(lost, -1);
			kept.own = whole.own;
			kept.leaf = whole.leaf;
			kept.lost = whole.lost || lost.text > 0;
			survey.put(e, kept);
		}
		boolean out = e != root && rule.leavesOut(e, kept, whole, place);
		if (out)
			omitted.add(e);
		Tally gone = out ? whole : lost;
		if (gone != null && e != root)
			losses.computeIfAbsent(e.parent(), ignored -> new Tally()).add(gone, 1);
		return FilterResult.CONTINUE;
	}
}
