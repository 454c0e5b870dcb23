package org.pincite.ingest.internal.news;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import org.jsoup.Jsoup;
import org.junit.Test;

/** Links to the page's own site are told from those to others. */
public class HostsTest {
	@Test
	public void theHostOfAnAddressIsFound() {
		assertEquals("www.post.example", Hosts.of("https://www.Post.example:443/a?b"));
		assertEquals("post.example", Hosts.of("//user@post.example"));
		assertNull(Hosts.of("/2024/teachers"));
		assertNull(Hosts.of("mailto:desk@post.example"));
	}

	@Test
	public void subdomainsAreOfOneSite() {
		assertTrue(Hosts.areOne("www.post.example", "sport.post.example"));
		assertTrue(Hosts.areOne("post.co.uk", "www.post.co.uk"));
		assertFalse(Hosts.areOne("post.co.uk", "times.co.uk"));
		assertFalse(Hosts.areOne("post.example", "court.example"));
	}

	@Test
	public void withoutAnAddressMostLinksTell() {
		String links = "<a href='https://post.example/1'>a</a>".repeat(3) + "<a href='https://court.example/1'>b</a>".repeat(2);
		assertEquals("post.example", Hosts.own(Jsoup.parse(links), null));
		assertEquals("times.example", Hosts.own(Jsoup.parse(links), "https://times.example/x"));
		assertNull(Hosts.own(Jsoup.parse("<a href='/1'>a</a>"), null));
	}
}
