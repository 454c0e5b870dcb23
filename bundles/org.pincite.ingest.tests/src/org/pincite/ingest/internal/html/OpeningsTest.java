package org.pincite.ingest.internal.html;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Random;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class OpeningsTest {

	@Test
	public void anOpeningIsTheBeginningOfTheWholeText() {
		Random random = new Random(4401);
		String[] pieces = { "<p>", "</p>", "<div>", "</div>", "<i>535 F.3d</i>", " 243 ", "<br>", "words of the court", "<b></b>", "\n\t", "<span>so</span>ordered", "<!-- no -->" };
		for (int i = 0; i < 3000; i++) {
			StringBuilder html = new StringBuilder();
			for (int n = random.nextInt(40); n > 0; n--)
				html.append(pieces[random.nextInt(pieces.length)]);
			Element body = Jsoup.parse(html.toString()).body();
			String whole = body.text();
			String opening = Openings.text(body, 30);
			assertTrue(html + " opens with " + opening, whole.startsWith(opening));
			assertTrue(html + " opens with " + opening, opening.length() >= Math.min(30, whole.length()));
		}
	}

	@Test(timeout = 10_000)
	public void manyEmptyElementsBeforeTheFirstWordTakeNoLongerThanTheyAreMany() {
		Element body = Jsoup.parse("<b></b>".repeat(200_000) + "<p>The court</p>").body();
		assertEquals("The court", Openings.text(body, 200));
	}
}
