package org.pincite.ingest.internal.news;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;

import org.jsoup.Jsoup;
import org.junit.Test;

/** What a page states about its article is read from wherever it states it. */
public class PageFactsTest {
	private static PageFacts facts(String head, String body) {
		return PageFacts.of(Jsoup.parse("<!DOCTYPE html><html lang=en><head>" + head + "</head><body>" + body + "</body></html>"));
	}

	private static PageFacts linked(String... json) {
		StringBuilder blocks = new StringBuilder("<title>Court halts removal | The Harbour Post</title>");
		for (String one : json)
			blocks.append("<script type='application/ld+json'>").append(one).append("</script>");
		return facts(blocks.toString(), "<h1>Court halts removal</h1>");
	}

	private static void isTheArticle(PageFacts facts) {
		assertEquals("Court halts removal", facts.headline());
		assertEquals("2024-03-05", facts.day("en"));
		assertEquals(List.of("Ann Orr"), facts.authors());
	}

	private static final String ARTICLE = "{\"@type\":\"NewsArticle\",\"headline\":\"Court halts removal\",\"datePublished\":\"2024-03-05T07:30:00+01:00\",\"author\":{\"@type\":\"Person\",\"name\":\"Ann Orr\"}}";

	@Test
	public void anArticleInAGraphIsFoundAndItsAuthorByReference() {
		isTheArticle(linked("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\",\"name\":\"x\"},{\"@type\":\"NewsArticle\",\"headline\":\"Court halts removal\","
				+ "\"datePublished\":\"2024-03-05\",\"author\":[{\"@id\":\"#ann\"}]},{\"@type\":\"Person\",\"@id\":\"#ann\",\"name\":\"Ann Orr\"}]}"));
	}

	@Test
	public void anArticleInAnArrayOrASecondBlockIsFound() {
		isTheArticle(linked("[{\"@type\":\"BreadcrumbList\"}," + ARTICLE + "]"));
		isTheArticle(linked("{\"@type\":\"Organization\",\"name\":\"The Harbour Post\"}", ARTICLE));
		isTheArticle(linked("{\"@type\":\"WebPage\",\"mainEntity\":" + ARTICLE + "}"));
	}

	@Test
	public void typesMayBeSeveralOrInFull() {
		isTheArticle(linked(ARTICLE.replace("\"NewsArticle\"", "[\"Thing\",\"NewsArticle\"]")));
		isTheArticle(linked(ARTICLE.replace("\"NewsArticle\"", "\"http://schema.org/NewsArticle\"")));
	}

	@Test
	public void ofSeveralArticlesThatOfThePageIsTaken() {
		isTheArticle(linked("{\"@type\":\"NewsArticle\",\"headline\":\"Harbour closes for a day\",\"datePublished\":\"2020-01-01\"}", ARTICLE));
	}

	@Test
	public void dataThatIsAlmostJsonIsRead() {
		isTheArticle(linked("<!--\n" + ARTICLE.replace("}}", "},}") + "\n//-->"));
		isTheArticle(linked(ARTICLE + ";"));
		isTheArticle(linked(ARTICLE.replace("halts removal", "halts\nremoval").replace("halts\nremoval", "halts removal\t")));
		isTheArticle(linked("/* data */" + ARTICLE));
		isTheArticle(linked("{{{", ARTICLE));
	}

	@Test
	public void dataThatBreaksOffIsReadAsFarAsItGoes() {
		PageFacts facts = linked(ARTICLE.substring(0, ARTICLE.indexOf(",\"author\"")) + ",\"articleBody\":\"He said \"no\" and left");
		assertEquals("2024-03-05", facts.day("en"));
	}

	@Test
	public void escapedCharactersAreReadAsWhatTheyStandFor() {
		assertEquals("The court’s “no” & after", linked("{\"@type\":\"NewsArticle\",\"headline\":\"The court&rsquo;s &ldquo;no&rdquo; &amp; after\"}").headline());
	}

	@Test
	public void metaElementsAreReadWhereThereIsNoData() {
		PageFacts facts = facts("<title>x</title><meta property='og:title' content='Court halts removal'><meta property='article:published_time' content='2024-03-05T07:30:00Z'><meta name=author content='Ann Orr'>"
				+ "<meta property='og:site_name' content='The Harbour Post'>", "");
		isTheArticle(facts);
		assertEquals("The Harbour Post", facts.outlet());
	}

	@Test
	public void severalAuthorsInSeveralElementsAreAllNamed() {
		assertEquals(List.of("Orr, Ann", "Bee, Ben"), facts("<meta name='DC.Creator' content='Orr, Ann'><meta name='DC.Creator' content='Bee, Ben'>", "").authors());
		assertEquals(List.of("Ann Orr", "Ben Bee"), facts("<meta name=author content='Ann Orr'><meta name=author content='Ben Bee'>", "").authors());
	}

	@Test
	public void authorsAreReadFromThePageWhereItStatesThemNowhereElse() {
		for (String byline : new String[] { "<a rel=author href='/ann'>Ann Orr</a>", "<span itemprop=author>Ann Orr</span>", "<div class='article__byline'>By Ann Orr</div>", "<span class=autor>Von Ann Orr</span>",
				"<p>By Ann Orr</p>", "<div><span>Par Ann Orr</span></div>" })
			assertEquals(byline, List.of("Ann Orr"), facts("", "<h1>Court halts removal</h1>" + byline + "<p>By Friday, the court had heard them all.</p>").authors());
		assertEquals(List.of(), facts("", "<h1>Court halts removal</h1><p>By Friday, the court had heard them all.</p>").authors());
	}

	@Test
	public void readersAndOtherArticlesHaveAuthorsOfTheirOwn() {
		String others = "<div class=comments><span class=author>Reader Ben</span></div>";
		assertEquals(List.of(), facts("", "<h1>Court halts removal</h1>" + others).authors());
		assertEquals(List.of("Ann Orr"), facts("", "<div class='related'><span class=author>Ben Bee</span></div><h1>Court halts removal</h1><span class=author>Ann Orr</span>" + others).authors());
	}

	@Test
	public void theDayIsTheOneThatThePageStatesInItsOwnTime() {
		assertEquals("2024-03-05", facts("<meta property='article:published_time' content='2024-03-05T23:50:00-08:00'>", "").day("en"));
		assertEquals("2024-03-05", facts("", "<article><time datetime='2024-03-05T01:00+13:00'>1 hour ago</time></article>").day("en"));
	}

	@Test
	public void aRelativeTimeWithoutADateIsNoDate() {
		assertNull(facts("", "<article><span class=published>2 hours ago</span><p>It was said.</p></article>").day("en"));
	}

	@Test
	public void theDayOfAChangeIsNotThatOfPublication() {
		assertNull(facts("<meta property='article:modified_time' content='2024-04-01'>", "").day("en"));
		assertEquals("2024-03-05", facts("<meta property='article:modified_time' content='2024-04-01'>", "<div class='article-date'>March 5, 2024</div>").day("en"));
	}

	@Test
	public void titlesLoseTheNameOfTheSite() {
		for (String title : new String[] { "Court halts removal of three teachers | The Harbour Post", "Court halts removal of three teachers - The Harbour Post", 
				"The Harbour Post: Court halts removal of three teachers", "The Harbour Post » Court halts removal of three teachers" })
			assertEquals(title, "Court halts removal of three teachers", facts("<title>" + title + "</title>", "<h1>Court halts removal of three teachers</h1>").headline());
	}

	@Test
	public void aHeadlineKeepsItsOwnColonAndDash() {
		for (String title : new String[] { "Removal halted: court hears three teachers at last", "Three teachers - and a letter", "Post-election removals of teachers halted by the court" })
			assertEquals(title, title, facts("<title>" + title + "</title>", "<h1>" + title + "</h1>").headline());
	}

	@Test
	public void aPageWithoutATitleHasItsFirstHeading() {
		assertEquals("Court halts removal", facts("", "<h1>Court halts removal</h1>").headline());
		assertNull(facts("", "<p>x</p>").headline());
	}
}
