package org.pincite.ingest.internal.html;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.opinion.Authors;
import org.pincite.ingest.internal.opinion.OpinionHtml;
import org.pincite.ingest.internal.opinion.Parts;
import org.pincite.ingest.internal.plaintext.TextFacts;
import org.pincite.ingest.internal.slip.SlipText;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceText;

/** Reads opinions that courts and publishers put out as HTML pages or fragments. */
public final class CourtHtmlReader implements SourceReader {
	private static final Format FORMAT = new Format("court-html", "Court opinion in HTML", List.of("html", "htm"));
	private static final Pattern COURT = Pattern.compile("(?i)supreme\\s+court\\s+of\\s+the\\s+united\\s+states|united\\s+states\\s+(?:court\\s+of\\s+appeals|district\\s+court)"
			+ "|board\\s+of\\s+immigration\\s+appeals|\\bcourt\\s+of\\s+appeals\\b");
	private static final Pattern VERSUS = Pattern.compile("\\bv\\.\\s|\\bIn re\\b|\\bMatter of\\b|\\bIN RE\\b");
	private static final Pattern MARKUP = Pattern.compile("class=\"(?:casebody|star-pagination|case_cite)|id=\"(?:full_?decision|syllabus|opinion)\"");
	private final Canon canon;

	public CourtHtmlReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		if (!sniff.isHtml())
			return 0;
		if (MARKUP.matcher(sniff.head()).find())
			return 80;
		String top = Pages.textOf(sniff.head(), 3000);
		boolean opinion = COURT.matcher(top).find() && VERSUS.matcher(top).find()
				&& Pattern.compile("(?i)\\bNos?\\.\\s*\\d").matcher(top).find();
		// A court's own page of links has the same words; an article about a case has a newspaper's markup.
		return opinion && !sniff.has("og:type") && !sniff.has("NewsArticle") ? 70 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		Document page = Pages.parse(input);
		Element body = page.body();
		String escaped = Pages.escapedMarkup(body);
		if (escaped != null)
			body = Pages.parse(escaped).body();
		if (!body.hasText())
			throw new UnreadableException("the page has no text");
		Transcribed text;
		if (!body.select("pre").isEmpty() && body.select("p").size() < 3)
			text = SlipText.of(body.wholeText());
		else {
			Transcript out = new Transcript();
			new OpinionHtml(out).writeOpinion(body, null);
			text = out.finish();
		}
		if (text.text().isBlank())
			throw new UnreadableException("the page has no text but what is hidden");
		text = Parts.marked(text);
		TextFacts facts = TextFacts.of(text.text(), input, canon);
		SourceBuilder source = facts.source().toBuilder().language(Pages.language(page));
		Authors.note(text, source);
		return List.of(new SourceDocument(source.build(),
				SourceText.of(text.text()), text.marks(), input.bytes(), FORMAT.id()));
	}
}
