package org.pincite.ingest.internal.news;

import java.util.List;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.html.HtmlText;
import org.pincite.ingest.internal.html.Pages;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/** Reads news articles and other web pages: the article alone, without what the page puts around it. */
public final class NewsHtmlReader implements SourceReader {
	private static final Format FORMAT = new Format("news-html", "News article or web page", List.of("html", "htm", "xhtml"));

	private static final int TOP_LINES = 6;
	private static final int LONGEST_DATE = 50;

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		return Sniff.of(input).isHtml() ? 40 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		Document page = Pages.parse(input);
		PageFacts facts = PageFacts.of(page);
		Transcript out = new Transcript();
		String lead = null;
		if (isHuge(page))
			new HtmlText(out).write(page.body());
		else {
			ArticleBody article = ArticleBody.of(page, facts.headline(), facts.url());
			article.write(out);
			lead = Clean.line(article.lead(), 1000);
		}
		Transcribed text = out.finish();
		List<String> stated = StatedBody.instead(facts.body(), text.text());
		if (!stated.isEmpty()) {
			out = new Transcript();
			StatedBody.write(stated, out);
			text = out.finish();
		}
		if (text.text().isBlank()) {
			out = new Transcript();
			new HtmlText(out).write(page.body());
			text = out.finish();
		}
		if (text.text().isBlank())
			throw new UnreadableException("the page has no text");
		return List.of(new SourceDocument(source(page, facts, lead, text.text(), input), SourceText.of(text.text()), text.marks(),
				input.bytes(), FORMAT.id()));
	}

	/** Looking for the article asks every element for what is in it, so that depth counts as much as number. */
	private static boolean isHuge(Document page) {
		long[] sizes = new long[2];
		NodeTraversor.filter((node, depth) -> {
			sizes[0]++;
			sizes[1] += depth;
			return sizes[0] > 2L * Limits.ARTICLE_ELEMENTS || sizes[1] > Limits.ARTICLE_STEPS ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
		}, page);
		return sizes[0] > 2L * Limits.ARTICLE_ELEMENTS || sizes[1] > Limits.ARTICLE_STEPS;
	}

	private static Source source(Document page, PageFacts facts, String lead, String text, Input input) {
		boolean inNews = input.path().matches("(?i)(?:.*[/\\\\])?news[/\\\\].*");
		SourceKind kind = input.kind() != null ? input.kind() : facts.article() || inNews ? SourceKind.NEWS : SourceKind.DOCUMENT;
		String title = facts.headline();
		if (title == null)
			title = Clean.line(text.substring(0, Math.min(text.length(), 400)), 90);
		String date = facts.day(Pages.language(page));
		if (date == null)
			date = firstLines(text, Pages.language(page));
		SourceBuilder source = Source.builder(kind, Clean.line(title, 500)).date(date).origin(facts.outlet()).url(facts.url())
				.language(Pages.language(page)).extra("published", facts.published()).extra("byline", Clean.line(facts.byline()))
				.extra("description", facts.excerpt()).extra("lead", lead);
		facts.authors().forEach(source::judge);
		String id = SourceIds.of(title, date, input.bytes());
		return source.id(id).build();
	}

	/** A date that stands on a line of its own near the top, or null. */
	private static String firstLines(String text, String language) {
		return text.lines().filter(line -> !line.isBlank()).limit(TOP_LINES).filter(line -> line.length() <= LONGEST_DATE)
				.map(line -> WorldDates.in(line, language)).filter(Optional::isPresent).map(Optional::get).findFirst().orElse(null);
	}
}
