package org.pincite.citation;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;

public class LinksTest {

	private static String link(String html) {
		return CitationLinks.inMarkup(html, c -> c.authority() == null ? Optional.empty() : Optional.of("#" + c.authority().replace(' ', '+')));
	}

	@Test
	public void linksThePlainTextAndEscapesTheRest() {
		String text = "a < b & Roe v. Wade, 410 U.S. 113 (1973)";
		assertEquals("a &lt; b &amp; Roe v. Wade, <a class=\"citation\" href=\"#x\">410 U.S. 113</a> (1973)",
				CitationLinks.html(text, Citations.standard().in(text), c -> Optional.of("#x")));
	}

	@Test
	public void linksACitationThatRunsAcrossTagsPieceByPiece() {
		assertEquals("<p><i>Roe</i>, <a class=\"citation\" href=\"#410+U.S.+113\">410 </a><b><a class=\"citation\" href=\"#410+U.S.+113\">U.S.</a></b>"
				+ "<a class=\"citation\" href=\"#410+U.S.+113\"> 113</a>.</p>", link("<p><i>Roe</i>, 410 <b>U.S.</b> 113.</p>"));
	}

	@Test
	public void leavesExistingLinksAlone() {
		String html = "<a href='x'>410 U.S. 113</a>";
		assertEquals(html, link(html));
	}

	@Test
	public void readsEntities() {
		assertEquals("<a class=\"citation\" href=\"#8+U.S.C.+\u00a7+1158\">8 U.S.C.&nbsp;&sect;&#160;1158</a>", link("8 U.S.C.&nbsp;&sect;&#160;1158"));
	}

	@Test
	public void passesOverScriptsCommentsAndAttributes() {
		String html = "<script>var x = '410 U.S. 113';</script><!-- 410 U.S. 113 --><img alt=\"410 U.S. 113 > 1\">";
		assertEquals(html, link(html));
	}

	@Test
	public void keepsBrokenMarkupAsItIs() {
		for (String html : new String[] { "", "<", "<a", "<p>&", "&#x;", "&#99999999;", "<script>", "<!--", "a<b", "</" })
			assertEquals(html, link(html));
	}

	@Test
	public void escapesTheAddress() {
		assertEquals("<a class=\"citation\" href=\"&quot;&gt;&lt;\">410 U.S. 113</a>", CitationLinks.inMarkup("410 U.S. 113", c -> Optional.of("\"><")));
	}

	@Test
	public void linksWithinNestedTagsAndKeepsThem() {
		assertEquals("<b><i><a class=\"citation\" href=\"#410+U.S.+113\">410</a></i> <u><a class=\"citation\" href=\"#410+U.S.+113\">U.S.</a></u></b>"
				+ "<a class=\"citation\" href=\"#410+U.S.+113\"> 113</a>", link("<b><i>410</i> <u>U.S.</u></b> 113"));
	}

	@Test
	public void keepsTheNumbersOfNotesApart() {
		assertEquals("<sup>1</sup><a class=\"citation\" href=\"#410+U.S.+113\">410 U.S. 113</a><sup>2</sup>", link("<sup>1</sup>410 U.S. 113<sup>2</sup>"));
	}

	@Test
	public void putsNoLinkWhereNoneMayStand() {
		for (String html : new String[] { "<title>410 U.S. 113</title>", "<textarea>410 U.S. 113</textarea>", "<button>410 U.S. 113</button>",
				"<select><option>410 U.S. 113</select>", "<A HREF='z'>410 U.S. 113</A>", "<a href='q'>Roe v. Wade, 410</a> U.S. 113", "<p title='410 U.S. 113'>x</p>" })
			assertEquals(html, link(html));
	}

	@Test
	public void readsAReporterWrittenWithEntities() {
		assertEquals("<a class=\"citation\" href=\"#24+I.+&amp;+N.+Dec.+346\">24 I&amp;N Dec. 346</a>", link("24 I&amp;N Dec. 346"));
		assertEquals("<a class=\"citation\" href=\"#8+U.S.C.+\u00a7+1158\">8 U.S.C. &#167;&thinsp;1158</a>", link("8 U.S.C. &#167;&thinsp;1158"));
	}
}
