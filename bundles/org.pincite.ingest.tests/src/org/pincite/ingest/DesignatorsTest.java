package org.pincite.ingest;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.Test;
import org.pincite.ingest.internal.law.Outline;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceDocument;

/**
 * A volume of regulations in which every paragraph says its own designator: an oracle for reading flat paragraphs, of which only the printed
 * {@code (a)}, {@code (1)}, {@code (i)} tell. Some paragraphs of the volume are mislabelled, so a few differences are the oracle's.
 */
public class DesignatorsTest {

	@Test
	public void flatParagraphsGetTheDesignatorsThatTheirElementsState() throws IOException, UnreadableException {
		Path volume = SharedFolder.data().resolve("regs/uslm/CFR-2018-title27-vol2-uslm.xml");
		int stated = 0;
		int found = 0;
		StringBuilder missed = new StringBuilder();
		for (SourceDocument section : Golden.read(volume.toString(), Files.readAllBytes(volume))) {
			Set<Mark> expected = designators(section.marks());
			if (expected.isEmpty())
				continue;
			Set<Mark> read = designators(flat(section.text().value()).marks());
			stated += expected.size();
			found += expected.size();
			expected.removeAll(read);
			found -= expected.size();
			missed.append(expected.isEmpty() ? "" : section.source().citations() + " " + expected.stream().map(Mark::label).toList() + "\n");
		}
		assertTrue("paragraphs that state their designators: " + stated, stated > 2000);
		assertTrue(found + " of " + stated + "; missed:\n" + missed, found >= stated * 0.995);
	}

	private static Transcribed flat(String text) throws UnreadableException {
		Transcript out = new Transcript();
		Outline outline = new Outline(Outline.Scheme.REGULATIONS, out);
		for (String paragraph : text.split("\n\n"))
			outline.paragraph(paragraph);
		outline.end();
		return out.finish();
	}

	/** Label and beginning of each; where a designator's text ends, before or after a note, does not matter here. */
	private static Set<Mark> designators(List<Mark> marks) {
		Set<Mark> found = new HashSet<>();
		marks.stream().filter(mark -> mark.kind() == MarkKind.SECTION).forEach(mark -> found.add(Mark.of(mark.kind(), mark.start(), mark.start(), mark.label())));
		return found;
	}
}
