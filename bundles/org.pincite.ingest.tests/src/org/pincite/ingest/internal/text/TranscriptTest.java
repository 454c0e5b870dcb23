package org.pincite.ingest.internal.text;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

public class TranscriptTest {

	private static List<Mark> marks(Transcribed text, MarkKind kind) {
		return text.marks().stream().filter(mark -> mark.kind() == kind).toList();
	}

	@Test
	public void whiteSpaceCollapsesWithinBlocksAndABlankLinePartsThem() throws UnreadableException {
		Transcribed text = new Transcript().text("  one \t\n two").block().text("three ").finish();
		assertEquals("one two\n\nthree", text.text());
		assertEquals(List.of(Mark.of(MarkKind.PARAGRAPH, 0, 7, ""), Mark.of(MarkKind.PARAGRAPH, 9, 14, "")), marks(text, MarkKind.PARAGRAPH));
	}

	@Test
	public void marksNeverCoverWhiteSpaceAtTheirEdges() throws UnreadableException {
		Transcribed text = new Transcript().text("a ").open(MarkKind.ITALIC, "").text(" b c ").close().text(" d").finish();
		assertEquals("a b c d", text.text());
		assertEquals(List.of(Mark.of(MarkKind.ITALIC, 2, 5, "")), marks(text, MarkKind.ITALIC));
	}

	@Test
	public void emptyMarksDisappear() throws UnreadableException {
		Transcribed text = new Transcript().text("a").open(MarkKind.ITALIC, "").text("  ").close().text("b").finish();
		assertEquals(List.of(), marks(text, MarkKind.ITALIC));
	}

	@Test
	public void aPageRunsToTheNextEvenWithinAWord() throws UnreadableException {
		Transcribed text = new Transcript().page("10").text("disclo").page("11").text("sure made").page("12").finish();
		assertEquals("disclosure made", text.text());
		assertEquals(List.of(Mark.of(MarkKind.PAGE, 0, 6, "10"), Mark.of(MarkKind.PAGE, 6, 15, "11")), marks(text, MarkKind.PAGE));
	}

	@Test
	public void headingsAreBlocksOfTheirOwn() throws UnreadableException {
		Transcribed text = new Transcript().text("a").heading(2, " The\nHeading ").text("b").finish();
		assertEquals("a\n\nThe Heading\n\nb", text.text());
		assertEquals(List.of(new Mark(MarkKind.HEADING, 3, 14, "The Heading", null, 2)), marks(text, MarkKind.HEADING));
	}

	@Test
	public void piecesThatComposeAreOneCharacterAndMarksMoveAlong() throws UnreadableException {
		Transcribed text = new Transcript().text("cafe").text("\u0301 and ").open(MarkKind.ITALIC, "").text("more").close().finish();
		assertEquals("café and more", text.text());
		assertEquals("more", text.text().substring(marks(text, MarkKind.ITALIC).getFirst().start(), marks(text, MarkKind.ITALIC).getFirst().end()));
	}

	@Test
	public void everyMarkLiesWithinTheText() throws UnreadableException {
		Transcript out = new Transcript().open(MarkKind.BLOCK_QUOTE, "").block().text("x").newLine().text("y").call("1");
		Transcribed text = out.finish();
		for (Mark mark : text.marks())
			assertEquals(mark.toString(), true, mark.end() <= text.text().length());
		assertEquals("x\ny", text.text());
	}

	@Test
	public void idsAreSlugsWithYearAndHash() {
		assertEquals("arevalo-giron-v-holder-2012-", SourceIds.of("Arévalo-Girón v. Holder", "2012-01-31", "x").replaceFirst("[0-9a-f]{8}$", ""));
		assertEquals("source-", SourceIds.of("法院", null, "x").replaceFirst("[0-9a-f]{8}$", ""));
		assertEquals(SourceIds.of("A", null, "same"), SourceIds.of("A", null, "same"));
	}

	@Test
	public void longTitlesAreCutAtAWord() {
		assertEquals("one two…", Clean.line("one two three", 10));
	}
}
