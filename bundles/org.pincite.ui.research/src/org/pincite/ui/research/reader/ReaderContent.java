package org.pincite.ui.research.reader;

import java.util.List;

import org.pincite.library.Library;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Source;
import org.pincite.library.SourceText;

/**
 * What a reader shows, loaded in the background.
 *
 * @param source the source
 * @param text   its text
 * @param marks  its marks, ordered by start
 */
record ReaderContent(Source source, SourceText text, List<Mark> marks) {

	/** @throws org.pincite.library.LibraryException if the source is not there any more */
	static ReaderContent load(Library library, String id) {
		Source source = library.source(id).orElseThrow(
				() -> new org.pincite.library.LibraryException("The source " + id + " is no longer in the library. Import it again to read it."));
		return new ReaderContent(source, library.text(id), library.marks(id));
	}

	List<Mark> of(MarkKind kind) {
		return marks.stream().filter(mark -> mark.kind() == kind).toList();
	}

	/** The innermost mark of a kind that covers an offset, or null. */
	Mark at(MarkKind kind, int offset) {
		Mark best = null;
		for (Mark mark : marks) {
			if (mark.start() > offset)
				break;
			if (mark.kind() == kind && offset < mark.end() && (best == null || mark.end() - mark.start() <= best.end() - best.start()))
				best = mark;
		}
		return best;
	}
}
