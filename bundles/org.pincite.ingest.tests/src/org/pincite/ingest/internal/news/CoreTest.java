package org.pincite.ingest.internal.news;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.pincite.ingest.internal.news.NewsPage.HEADLINE;
import static org.pincite.ingest.internal.news.NewsPage.article;
import static org.pincite.ingest.internal.news.NewsPage.prose;
import static org.pincite.ingest.internal.news.NewsPage.written;

import org.junit.Test;

/** The article is found by its prose and its headline, on pages whose parts have no names. */
public class CoreTest {
	private static final String MENU = "<div><a href='/'>Home</a> <a href='/world'>World</a> <a href='/law'>Law</a></div>";
	private static final String TEASERS = "<div><h3><a href='/a'>Harbour to close for a day</a></h3><p>The port will be closed on Sunday, its director said.</p>"
			+ "<h3><a href='/b'>Rain expected</a></h3><p>It will rain in the north, and not in the south, they say.</p></div>";
	private static final String SMALL_PRINT = "<div><p>© 2024 The Harbour Post. <a href='/terms'>Terms</a> <a href='/privacy'>Privacy</a></p></div>";

	private static String page(String article) {
		return MENU + "<div><div>" + article + "</div>" + TEASERS + "</div>" + SMALL_PRINT;
	}

	@Test
	public void theArticleIsWhereMostOfTheProseIs() {
		assertEquals(written(6), article(page("<h1>" + HEADLINE + "</h1>" + prose(6))));
	}

	@Test
	public void divisionsAreParagraphsToo() {
		assertEquals(written(6), article(page("<h1>" + HEADLINE + "</h1><div>" + prose(6, "div") + "</div>")));
	}

	@Test
	public void paragraphsMayBePartedByLineBreaks() {
		String lines = prose(6).replace("<p>", "").replace("</p>", "<br><br>");
		assertEquals(written(6), article(page("<h1>" + HEADLINE + "</h1><div>" + lines + "</div>")));
	}

	@Test
	public void tablesMayLayThePageOut() {
		assertEquals(written(6), article("<table><tr><td colspan=2>" + MENU + "</td></tr><tr><td>" + TEASERS + "</td><td><h1>" + HEADLINE + "</h1>" + prose(6) + "</td></tr></table>"));
	}

	@Test
	public void anArticleInSectionsIsJoined() {
		assertEquals(written(10), article(page("<h1>" + HEADLINE + "</h1><div class=x>" + prose(10).replace("<p>(5)", "</div><div>Advertisement</div><div class=x><p>(5)") + "</div>")));
	}

	@Test
	public void thePartWithTheHeadlineIsTakenThoughReadersWroteMore() {
		String talk = "<div>" + "<div><p>Somebody wrote, at some length, that he had known all of this, and for years, as had everyone he knew.</p></div>".repeat(20) + "</div>";
		String found = article(MENU + "<div><div><h1>" + HEADLINE + "</h1><div>" + prose(9) + "</div></div>" + talk + "</div>");
		assertTrue(found.startsWith("(0)"));
		assertFalse(found.contains("Somebody wrote"));
	}

	@Test
	public void paragraphsBesideTheHeadlineAreTheArticleThoughABoxHoldsMore() {
		String box = "<div>" + prose(30).replace("(", "[") + "</div>";
		String found = article("<h1>" + HEADLINE + "</h1>" + prose(3) + box);
		assertTrue(found.contains("(0)") && found.contains("(2)"));
	}

	@Test
	public void aListOfOtherStoriesLongerThanTheArticleIsLeft() {
		String stream = "<div><ul>" + "<li><h3><a href='/x'>Another day</a></h3><p>Something else happened elsewhere, and this is how it began.</p></li>".repeat(25) + "</ul></div>";
		assertEquals(written(6), article(MENU + "<div><h1>" + HEADLINE + "</h1><div>" + prose(6) + "</div></div>" + stream));
	}

	@Test
	public void theNextArticleOfAnEndlessPageIsLeft() {
		String next = "<article><h1>Harbour closes</h1>" + prose(6).replace("(", "[") + "</article>";
		assertEquals(written(6), article("<main><article><h1>" + HEADLINE + "</h1>" + prose(6) + "</article>" + next + "</main>"));
	}

	@Test
	public void aParagraphBesideTheTextIsOfIt() {
		assertEquals(written(7), article("<div><h1>" + HEADLINE + "</h1></div><div>" + "<div>" + prose(6) + "</div><p>" + NewsPage.sentence(6) + "</p></div>"));
	}

	@Test
	public void shortPagesAreReadWhole() {
		assertEquals("abc\n\ndef\n\nghi", article("<a href='javascript:'><p>abc</p><p>def</p>ghi</a>"));
	}
}
