package org.pincite.ingest.internal.news;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.text.Transcript;

/** Makes pages for tests and reads their articles. */
final class NewsPage {
	static final String HEADLINE = "Court halts removal of three teachers";
	private static final String[] SENTENCES = {
			"The court of appeals held on Friday that the agency had never asked who else could read the file, and sent the case back.",
			"Her lawyer said that the family had waited four years for that sentence, and that she read it aloud twice before she believed it.",
			"The ministry, which had argued that nobody abroad would care about one name among thousands, did not say whether it would go on.",
			"Two other panels had reached the opposite result in the spring, so that the question will not rest here, whatever the ministry does.",
			"What the judges found decisive was a letter, eleven lines long, in which a consul thanked an official for a list of applicants." };

	private NewsPage() {
	}

	/** So many paragraphs of prose, numbered so that each is found again. */
	static String prose(int paragraphs) {
		return prose(paragraphs, "p");
	}

	static String prose(int paragraphs, String tag) {
		return IntStream.range(0, paragraphs).mapToObj(i -> "<" + tag + ">" + sentence(i) + "</" + tag + ">").collect(Collectors.joining("\n"));
	}

	static String sentence(int number) {
		return "(" + number + ") " + SENTENCES[number % SENTENCES.length];
	}

	/** The article found in a page with that body and the headline above as its title. */
	static String article(String body) {
		Transcript out = new Transcript();
		found(body).write(out);
		try {
			return out.finish().text();
		} catch (UnreadableException e) {
			throw new AssertionError(e);
		}
	}

	static ArticleBody found(String body) {
		Document page = Jsoup.parse("<!DOCTYPE html><html><head><title>" + HEADLINE + "</title></head><body>" + body + "</body></html>");
		return ArticleBody.of(page, HEADLINE, "https://www.harbour-post.example/2024/teachers");
	}

	/** The paragraphs of prose as they are written out. */
	static String written(int paragraphs) {
		return IntStream.range(0, paragraphs).mapToObj(NewsPage::sentence).collect(Collectors.joining("\n\n"));
	}
}
