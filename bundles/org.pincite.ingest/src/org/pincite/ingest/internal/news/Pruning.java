package org.pincite.ingest.internal.news;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Takes off what does not belong to an article although it stands in it: links to share, lists of links, forms, boxes. */
final class Pruning {
	private static final Pattern SHARING = Pattern.compile("(?:\\b|_)(?:share|sharedaddy)(?:\\b|_)");
	private static final Pattern ADVERT = Pattern.compile("(?iu)^(?:ad(?:vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|реклама|anuncio|advertising|(?:loading|正在加载|加载中|загрузка|chargement|cargando|carregando|caricamento|wird geladen)(?:…|\\.{3})?)$");
	/** Code units of text that nothing named for sharing has. */
	private static final int ENOUGH_TO_STAY = 500;
	/** Code units of text that no label of an advertisement has. */
	private static final int LONGEST_ADVERT = 40;
	private static final double HEADING_ONLY = 0.9;
	private static final double CELL_OF_LINKS = 0.7;
	private final Strictness step;
	private final String headline;

	Pruning(Strictness step, String headline) {
		this.step = step;
		this.headline = headline;
	}

	void prune(Element article) {
		tables(article);
		for (Element e : article.select("p, div, section, span, td, li"))
			if (e != article && e.parent() != null && Noise.isAdvertLabel(e))
				e.remove();
		Noise.removeLists(article);
		navigation(article);
		conditionally(article, "form, fieldset");
		article.select("object, embed, footer, link, aside, input, textarea, select, button").remove();
		for (Element e : article.select("*"))
			if (e != article && SHARING.matcher(Hints.names(e)).find() && e.text().length() < ENOUGH_TO_STAY)
				e.remove();
		conditionally(article, "table, ul, ol, div, section");
		for (Element heading : article.select("h1, h2"))
			if (step.weights() && Hints.weight(heading) < 0 || headline != null && Titles.same(headline, heading.text()))
				heading.remove();
		for (Element p : article.select("p"))
			if (!p.hasText() && p.select("img").isEmpty())
				p.remove();
	}

	/** A cell of links beside the text, in pages laid out by tables. */
	private void navigation(Element article) {
		for (Element cell : article.select("td"))
			if (cell.parent() != null && !inDataTable(cell) && cell.select("p").isEmpty() && Measures.linkDensity(cell) > CELL_OF_LINKS)
				cell.empty();
	}

	/** Marks tables of data, which stay whole; tables for layout are like divisions. */
	private static void tables(Element article) {
		for (Element table : article.select("table")) {
			int rows = table.select("tr").size();
			int columns = table.select("tr").stream().mapToInt(row -> row.select("> td, > th").size()).max().orElse(0);
			boolean data = table.hasAttr("summary") || !table.select("caption, col, colgroup, tfoot, thead, th").isEmpty();
			boolean layout = table.attr("role").equals("presentation") || table.attr("datatable").equals("0") || !table.select("table table").isEmpty()
					|| rows == 1 || columns == 1;
			if (!layout && (data || rows >= 10 || columns > 4 || rows * columns > 10))
				table.attr("data-pincite", "table");
		}
	}

	private void conditionally(Element article, String names) {
		if (!step.prune())
			return;
		List<Element> found = article.select(names);
		Census census = new Census(article);
		for (Element e : found.reversed())
			if (e != article && e.parent() != null && isDoubtful(e, census.of(e)))
				removeWithHeading(e, article, census);
	}

	/** A box that loses its list or text loses its heading too. */
	private static void removeWithHeading(Element e, Element article, Census census) {
		Element box = e.parent();
		census.remove(e);
		boolean boxed = box != article && (box.normalName().equals("div") || box.normalName().equals("section"));
		if (boxed && census.of(box).headings() > HEADING_ONLY)
			census.remove(box);
	}

	private boolean isDoubtful(Element e, Census.Tally holds) {
		String tag = e.normalName();
		if (isData(e) || inDataTable(e) || Measures.isWithin(e, "code") || holds.hasData())
			return false;
		int weight = step.weights() ? Hints.weight(e) : 0;
		if (weight < 0)
			return true;
		if (holds.commas() >= 10)
			return false;
		boolean list = tag.equals("ul") || tag.equals("ol") || holds.lists() > 0.9;
		if (holds.text() < LONGEST_ADVERT && ADVERT.matcher(e.text().strip()).matches())
			return true;
		int paragraphs = holds.paragraphs();
		int images = holds.images();
		int items = holds.items() - 100;
		int inputs = holds.inputs();
		double links = holds.links();
		boolean inFigure = Measures.isWithin(e, "figure");
		if (!inFigure && images > 1 && paragraphs / (double) images < 0.5)
			return !onlyPictures(e, list, images);
		if (!list && items > paragraphs || inputs > paragraphs / 3)
			return true;
		if (!list && !inFigure && holds.headings() < 0.9 && holds.text() < 25 && (images == 0 || images > 2) && links > 0)
			return true;
		if (!list && weight < 25 && links > 0.2)
			return true;
		if (weight >= 25 && links > 0.5)
			return true;
		return images == 0 && !holds.hasProse();
	}

	/** A list of pictures with short captions is content. */
	private static boolean onlyPictures(Element e, boolean list, int images) {
		return list && e.select("li").size() == images && e.select("li").stream().noneMatch(li -> li.childrenSize() > 1);
	}

	private static boolean inDataTable(Element e) {
		for (Element up = e.parent(); up != null; up = up.parent())
			if (isData(up))
				return true;
		return false;
	}

	static boolean isData(Element e) {
		return e.attr("data-pincite").equals("table");
	}
}
