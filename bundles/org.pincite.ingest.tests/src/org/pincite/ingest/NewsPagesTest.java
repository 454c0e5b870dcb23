package org.pincite.ingest;

import java.util.Arrays;
import java.util.List;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Pages of our own making with what newspapers put around an article, in several languages: the article alone is left. */
@RunWith(Parameterized.class)
public class NewsPagesTest {
	private final String page;

	public NewsPagesTest(String page) {
		this.page = page;
	}

	@Parameters(name = "{0}")
	public static List<String> pages() {
		return Arrays.asList("advertisements", "amp", "arabic", "captions", "chinese", "comments", "cookies", "german", "hashed-classes", "hidden", "live-blog", "newsletter",
				"next-article", "old-table", "paywall", "related", "russian", "script-only", "table", "tweets");
	}

	@Test
	public void givesTheArticleAlone() throws UnreadableException {
		Golden.check("news/" + page + ".html");
	}
}
