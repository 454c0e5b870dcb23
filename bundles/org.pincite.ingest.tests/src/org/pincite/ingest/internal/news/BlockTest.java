package org.pincite.ingest.internal.news;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

/** A block is prose if it reads like a sentence, in whatever script. */
public class BlockTest {
	private static boolean isProse(String text, double linked) {
		Block block = new Block();
		block.add(text, text.length(), linked);
		return block.isProse();
	}

	@Test
	public void sentencesAreProse() {
		for (String sentence : new String[] { "The court sent the case back.", "„Das Gericht hat das so nicht gesagt.“", "Суд вернул дело на новое рассмотрение.", "أعادت المحكمة القضية إلى الهيئة يوم الجمعة.",
				"法院星期五把这个案件发回委员会重新审理，并要求它说明理由和所依据的证据。", "न्यायालय ने शुक्रवार को मामला वापस भेज दिया।" })
			assertEquals(sentence, true, isProse(sentence, 0));
	}

	@Test
	public void labelsAreNot() {
		for (String label : new String[] { "World News", "By Ann Orr", "March 5, 2024", "Share on all the networks that you have ever used", "3.5" })
			assertEquals(label, false, isProse(label, 0));
	}

	@Test
	public void linksAreNot() {
		assertEquals(false, isProse("What a list of names can do to a family: the story of a leak.", 1));
	}
}
