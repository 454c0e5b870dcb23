package org.pincite.ingest.internal.news;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;
import static org.pincite.ingest.internal.news.NewsPage.HEADLINE;
import static org.pincite.ingest.internal.news.NewsPage.article;
import static org.pincite.ingest.internal.news.NewsPage.prose;
import static org.pincite.ingest.internal.news.NewsPage.written;

import org.junit.Test;

/** What is around an article, by name and by what it is. */
public class FrameTest {
	private static String with(String part) {
		return "<div><h1>" + HEADLINE + "</h1><div>" + prose(3) + part + prose(6).substring(prose(3).length()) + "</div></div>";
	}

	@Test
	public void partsNamedAsTheFrameGo() {
		for (String name : new String[] { "newsletter-signup", "cookieConsent", "site_footer", "share-bar", "relatedStories", "promo2" })
			assertEquals(name, written(6), article(with("<div class='" + name + "'><p>Every morning, the news of the harbour, and nothing else, in your box.</p></div>")));
	}

	@Test
	public void aPartIsNotJudgedByPartOfAWord() {
		for (String name : new String[] { "adapted", "commentary-less", "shareholders-7-said-a-lot-today" })
			assertTrue(name, article(with("<div class='" + name.replace("commentary-less", "uncommented") + "'><p>It stays where it is, said the judge.</p></div>")).contains("It stays"));
	}

	@Test
	public void theArticleStaysWhateverItIsCalled() {
		assertEquals(written(6), article("<div class='sidebar promo'><h1>" + HEADLINE + "</h1>" + prose(6) + "</div><div><p>Two words more, and then no more.</p></div>"));
	}

	@Test
	public void readersWhoCanBeAnsweredAreNotOfTheArticle() {
		for (String reply : new String[] { "Reply", "Antworten", "Répondre", "Odpovědět", "回复" })
			assertEquals(reply, written(6), article("<div><h1>" + HEADLINE + "</h1>" + prose(6)
					+ ("<div><b>Ann</b><p>I have seen this coming, and so have you, if you read the papers.</p><a href='#r'>" + reply + "</a></div>").repeat(3) + "</div>"));
	}

	@Test
	public void aHeadlineAndABylineAreToldApart() {
		assertEquals(written(6), article("<article><h1>" + HEADLINE + "</h1><div class='article-byline'>By <a rel=author href='/ann'>Ann Orr</a> <br>The Harbour Post</div>" + prose(6) + "</article>"));
	}

	@Test
	public void whatIsNotShownIsNotRead() {
		assertEquals(written(6), article(with("<p hidden>Nobody sees this, at all.</p><p style='display: none'>Nor this, by the way.</p><p class='sr-only'>Nor that, mostly.</p>"
				+ "<p aria-hidden=true>Nor this one, ever.</p><dialog>Do you want more, or less?</dialog>")));
	}

	@Test
	public void aBodyHiddenUntilAScriptShowsItIsRead() {
		for (String style : new String[] { "display:none", "visibility: hidden" })
			assertEquals(written(6), article("</body><body style='" + style + "'><h1>" + HEADLINE + "</h1>" + prose(6)));
	}

	@Test
	public void aLeadThatStandsApartIsToldButNotRepeated() {
		String lead = "A list of names had reached an embassy, and the judges wanted to know who had read it.";
		String body = "<header><h1>" + HEADLINE + "</h1><p>" + lead + "</p></header><section><div>" + prose(6) + "</div><div><a href='/x'>Sport</a></div></section>";
		assertEquals(lead, NewsPage.found(body).lead());
		assertEquals(written(6), article(body));
		assertNull(NewsPage.found("<h1>" + HEADLINE + "</h1>" + prose(6)).lead());
	}

	@Test
	public void aLeadBesideTheTextIsOfIt() {
		String lead = "A list of names had reached an embassy, and the judges wanted to know who had read it.";
		assertEquals(lead + "\n\n" + written(6), article("<div><h1>" + HEADLINE + "</h1></div><div><div>" + lead + "</div><div>" + prose(6) + "</div></div>"));
	}
}
