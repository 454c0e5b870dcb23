package org.pincite.ingest.internal.law;

import static org.junit.Assert.assertEquals;

import java.util.List;

import org.junit.Test;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

public class OutlineTest {

	private static List<String> labels(Outline.Scheme scheme, String... paragraphs) throws UnreadableException {
		Transcript out = new Transcript();
		Outline outline = new Outline(scheme, out);
		for (String paragraph : paragraphs)
			outline.paragraph(paragraph);
		outline.end();
		Transcribed text = out.finish();
		return text.marks().stream().filter(m -> m.kind() == MarkKind.SECTION).sorted(java.util.Comparator.comparingInt(Mark::start).thenComparingInt(Mark::level))
				.map(Mark::label).toList();
	}

	@Test
	public void anIAfterHIsALetterAndAfterAnUpperLetterANumeral() throws UnreadableException {
		assertEquals(List.of("(g)", "(h)", "(h)(1)", "(i)", "(j)"),
				labels(Outline.Scheme.CODE, "(g) x", "(h) x", "(1) y", "(i) z", "(j) z"));
		assertEquals(List.of("(b)", "(b)(1)", "(b)(1)(B)", "(b)(1)(B)(i)", "(b)(1)(B)(ii)"),
				labels(Outline.Scheme.CODE, "(b) x", "(1) y", "(B) z", "(i) one", "(ii) two"));
	}

	@Test
	public void regulationsHaveNumeralsBeforeUpperLetters() throws UnreadableException {
		assertEquals(List.of("(a)", "(a)(1)", "(a)(1)(i)", "(a)(1)(i)(A)", "(a)(1)(ii)", "(a)(2)"),
				labels(Outline.Scheme.REGULATIONS, "(a) x", "(1) y", "(i) z", "(A) w", "(ii) v", "(2) u"));
	}

	@Test
	public void oneParagraphMayOpenSeveralLevels() throws UnreadableException {
		assertEquals(List.of("(a)", "(a)(1)", "(a)(2)"), labels(Outline.Scheme.REGULATIONS, "(a) General. (1) First.", "(2) Second."));
		assertEquals(List.of("(a)", "(a)(1)"), labels(Outline.Scheme.REGULATIONS, "(a)(1) First."));
	}

	@Test
	public void doubledLettersStandAmongTheLetters() throws UnreadableException {
		assertEquals(List.of("(a)", "(aa)", "(b)"), labels(Outline.Scheme.REGULATIONS, "(a) x", "(aa) y", "(b) z"));
	}

	@Test
	public void wordsInParenthesesAreNoDesignators() throws UnreadableException {
		assertEquals(List.of(), labels(Outline.Scheme.CODE, "(see above) x", "A (1) y"));
	}
}
