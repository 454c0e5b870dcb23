package org.pincite.brief.internal.layout;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.Test;
import org.pincite.brief.Block;
import org.pincite.brief.BlockQuote;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.CitationForm;
import org.pincite.brief.CitationRun;
import org.pincite.brief.Heading;
import org.pincite.brief.Inline;
import org.pincite.brief.MatterFixture;
import org.pincite.brief.RandomBriefs;
import org.pincite.brief.TextRun;

public class BriefLayoutTest {

	@Test
	public void keepsEveryLineWithinItsPage() {
		for (int seed = 0; seed < 20; seed++)
			for (Page page : BriefLayout.of(RandomBriefs.of(seed, "ca4", 40, true)).body()) {
				Page.Placed last = page.lines().isEmpty() ? null : page.lines().getLast();
				int bottom = last == null ? 0 : last.top() + last.laid().style().line();
				assertTrue(bottom + page.notes().size() * page.noteStyle().line() <= Sheet.TEXT_HEIGHT);
			}
	}

	@Test
	public void losesNoTextBetweenPages() {
		BriefDocument document = RandomBriefs.of(3, "bia", 60, true);
		StringBuilder blocks = new StringBuilder();
		List<Block> all = new ArrayList<>(document.body());
		all.addAll(document.closing());
		for (Block block : all)
			blocks.append(block instanceof Heading h ? h.number() : "").append(block.text());
		StringBuilder pages = new StringBuilder();
		for (Page page : BriefLayout.of(document).body())
			for (Page.Placed placed : page.lines())
				placed.line().pieces().stream().filter(p -> !p.raised()).forEach(p -> pages.append(p.text()));
		assertEquals(letters(blocks), letters(pages));
	}

	@Test
	public void neverLeavesAHeadingAtTheFootOfAPage() {
		for (int seed = 0; seed < 40; seed++) {
			BriefDocument document = RandomBriefs.of(seed, "ca4", 40, false);
			List<Page> pages = BriefLayout.of(document).body();
			for (Page page : pages.subList(0, pages.size() - 1)) {
				int block = page.lines().getLast().laid().block();
				assertTrue(block >= document.body().size() || !(document.body().get(block) instanceof Heading));
			}
		}
	}

	@Test
	public void numbersTheTextFromOneBehindRomanPages() {
		BriefLayout layout = BriefLayout.of(RandomBriefs.of(1, "ca4", 5, false));
		assertEquals("1", layout.numbering().body(0));
		assertEquals("i", layout.numbering().front(0));
		assertEquals("xlix", Numbering.roman(49));
	}

	@Test
	public void countsEveryPageWhereTheForumWantsThat() {
		BriefLayout layout = BriefLayout.of(RandomBriefs.of(1, "bia", 5, false));
		assertEquals(String.valueOf(layout.cover().size() + layout.front().size() + 1), layout.numbering().body(0));
		assertEquals("2", layout.numbering().front(0));
	}

	@Test
	public void countsOnlyThePagesOfTheText() {
		BriefLayout layout = BriefLayout.of(RandomBriefs.of(1, "ca4", 5, false));
		assertEquals(layout.body().size() - 1, layout.textPages());
	}

	@Test
	public void givesACitationThePageOnWhichItBegins() {
		BriefDocument document = RandomBriefs.of(11, "ca4", 60, true);
		BriefLayout layout = BriefLayout.of(document);
		List<CitationRun> citations = new ArrayList<>();
		document.body().forEach(b -> collect(b.content(), citations));
		document.notes().forEach(n -> collect(n.content(), citations));
		assertEquals(citations.size(), layout.cited().size());
		for (int i = 0; i < citations.size(); i++) {
			String first = citations.get(i).runs().getFirst().text().split(" ")[0];
			Page page = layout.body().get(layout.citationPages().get(i));
			List<Line> lines = new ArrayList<>(page.lines().stream().map(Page.Placed::line).toList());
			lines.addAll(page.notes());
			int mark = i;
			assertTrue(lines.stream().anyMatch(l -> l.marks().contains(mark) && l.text().contains(first)));
		}
	}

	@Test
	public void laysOutABriefWithoutAnyText() {
		BriefLayout layout = BriefLayout.of(new MatterFixture().compose("memo"));
		assertEquals(1, layout.body().size());
		assertEquals(0, layout.authorities().size());
	}

	@Test
	public void survivesACitationWithoutCharacters() {
		MatterFixture fixture = new MatterFixture();
		fixture.text("It may. {{cite:anim}}.");
		BriefDocument d = fixture.compose("memo");
		List<Block> body = List.of(new BlockQuote(List.of(new CitationRun(d.authorities().getFirst().key(), CitationForm.ID, List.of()),
				TextRun.plain("x"))));
		BriefDocument odd = new BriefDocument("t", d.forum(), List.of(), false, true, body, List.of(), List.of(), d.authorities(), List.of());
		assertEquals(List.of(0), BriefLayout.of(odd).citationPages());
	}

	private static void collect(List<Inline> content, List<CitationRun> citations) {
		content.stream().filter(CitationRun.class::isInstance).map(CitationRun.class::cast).forEach(citations::add);
	}

	private static String letters(CharSequence text) {
		return text.toString().replaceAll("[\\s\u00A0]", "");
	}
}
