package org.pincite.ingest.internal.rtf;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.extract.Extractor;
import org.pincite.ingest.internal.extract.Stated;
import org.pincite.ingest.internal.extract.Titles;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.word.KnownPages;
import org.pincite.ingest.internal.word.WordText;

/**
 * Takes the text out of RTF files (version 1.9.1): paragraphs, headings, notes, block quotations, tables as text, every code page and Unicode. Headers, footers,
 * pictures, objects, deleted and hidden text are left out.
 */
public final class RtfExtractor implements Extractor {

	@Override
	public Extract extract(byte[] bytes, Runnable progress) throws UnreadableException {
		Story story = new Story(bytes);
		story.read();
		List<String> authors = new ArrayList<>();
		Titles.names(Clean.line(story.author.toString(), 200), authors);
		Stated stated = new Stated(Titles.useful(Clean.line(story.title.toString(), 300)), authors, null, null, null);
		return new Extract(WordText.of(KnownPages.of(story.blocks()), story.notes()), stated);
	}
}
