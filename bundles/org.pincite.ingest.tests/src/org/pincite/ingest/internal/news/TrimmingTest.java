package org.pincite.ingest.internal.news;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.pincite.ingest.internal.news.NewsPage.HEADLINE;
import static org.pincite.ingest.internal.news.NewsPage.article;
import static org.pincite.ingest.internal.news.NewsPage.prose;
import static org.pincite.ingest.internal.news.NewsPage.sentence;
import static org.pincite.ingest.internal.news.NewsPage.written;

import org.junit.Test;

/** What stands in an article without belonging to it goes, and what belongs to it stays. */
public class TrimmingTest {
	private static String read(String part) {
		return article("<article><h1>" + HEADLINE + "</h1>" + prose(3) + part + "<p>" + sentence(3) + "</p></article>");
	}

	private static void goes(String part) {
		assertEquals(written(4), read(part));
	}

	private static void stays(String words, String part) {
		String found = read(part);
		assertTrue(found, found.contains(words));
		assertTrue(found, found.startsWith(written(3)) && found.endsWith(sentence(3)));
	}

	@Test
	public void aBoxOfLinksToTheSameSiteGoes() {
		goes("<div><h3>Cases</h3><ul><li><a href='/1'>A harbour case of 2019</a></li><li><a href='https://www.harbour-post.example/2'>Another of 2020</a></li><li><a href='/3'>And one more</a></li></ul></div>");
	}

	@Test
	public void aListOfSourcesStays() {
		stays("Order of 3 May", "<h3>Sources</h3><div><ul><li><a href='https://court.example.org/1'>Order of 3 May</a></li><li><a href='https://archive.example.net/2'>Letter of the consul</a></li></ul></div>");
	}

	@Test
	public void aListWrittenAmongTheParagraphsStays() {
		stays("the opinion", "<ul><li><a href='/opinion'>the opinion</a></li><li><a href='/dissent'>the dissent, which is longer</a></li></ul>");
	}

	@Test
	public void aLabelOfOtherArticlesGoesWithItsLinks() {
		for (String label : new String[] { "Read more", "Lesen Sie auch", "Lire aussi", "Lee también", "Читайте также" }) {
			goes("<h4>" + label + "</h4><ul><li><a href='https://other.example/1'>What a list can do</a></li></ul>");
			goes("<p>" + label + ": <a href='/1'>What a list of names can do to a family</a></p>");
			goes("<div><b>" + label + "</b></div><p><a href='/1'>What a list can do</a></p><p><a href='/2'>What it cannot</a></p>");
		}
	}

	@Test
	public void aSentenceThatBeginsLikeSuchALabelStays() {
		stays("Read more than once", "<p>Read more than once, the letter says less than the ministry made of it, <a href='/letter'>as we wrote</a>.</p>");
	}

	@Test
	public void labelsOfAdvertisementsGo() {
		for (String label : new String[] { "Advertisement", "Anzeige", "Publicité", "广告", "Loading…" })
			goes("<p>" + label + "</p><div><span>" + label + "</span></div>");
	}

	@Test
	public void aFormGoesWithWhatItPromises() {
		goes("<div><p>Every morning, the news of the harbour in your box.</p><input type=email><button>Sign up</button></div>");
	}

	@Test
	public void aCallToGoSomewhereElseGoes() {
		goes("<div><h2>Our courses</h2><p>Learn how to read a judgment in a day.</p><a href='/courses'>See all courses</a> <a href='/faq'>Questions</a></div>");
	}

	@Test
	public void codeStaysBesideItsButton() {
		stays("while open:", "<div><button>Copy</button><pre><code>while open:\n  read()</code></pre></div>");
	}

	@Test
	public void tablesOfDataStayWithTheirLinks() {
		stays("2021", "<table><tr><th>Year</th><th>Cases</th></tr><tr><td><a href='/1'>2021</a></td><td><a href='/2'>14</a></td></tr><tr><td><a href='/3'>2022</a></td><td><a href='/4'>19</a></td></tr></table>");
	}

	@Test
	public void captionsStay() {
		stays("The courthouse", "<figure><img src='a.jpg'><figcaption>The courthouse on Friday. Photo: Ann Orr</figcaption></figure>");
		stays("The courthouse", "<div class='media-carousel'><img src='a.jpg'><div>The courthouse on Friday.</div></div>");
	}

	@Test
	public void galleriesGo() {
		goes("<div class='photo-gallery'><img src='a.jpg'><p>One of the teachers, on the steps, after the hearing.</p><img src='b.jpg'><p>Another one, on the same steps, at night.</p></div>");
	}

	@Test
	public void postsOfOthersStayAsQuotations() {
		stays("We are free.", "<blockquote class='twitter-tweet'><p>We are free. <a href='https://t.example/x'>pic.t.example/x</a></p>— Ann Orr (@ann) <a href='https://t.example/1'>May 3, 2024</a></blockquote>");
	}

	@Test
	public void aBoxThatLostItsListLosesItsHeading() {
		goes("<section><h3>In this series</h3><nav><a href='/1'>Part one</a> <a href='/2'>Part two</a></nav></section>");
	}

	@Test
	public void mostOfTheArticleIsNotGivenUp() {
		assertEquals(written(12), article("<article><h1>" + HEADLINE + "</h1>" + prose(2) + "<div class='widget'><button>+</button>" + prose(12).substring(prose(2).length()) + "</div></article>"));
	}
}
