package org.pincite.ingest.internal.epub;

import org.jsoup.nodes.Element;
import org.pincite.ingest.internal.html.HtmlText;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcript;

/** A chapter of a book: its printed pages become marks, its notes stand elsewhere. */
final class ChapterText extends HtmlText {
	private final Notes notes;
	private final String chapter;

	ChapterText(Transcript out, Notes notes, String chapter) {
		super(out);
		this.notes = notes;
		this.chapter = chapter;
	}

	@Override
	protected boolean takes(Element element) {
		if (Notes.is(element, "pagebreak") || element.attr("role").equals("doc-pagebreak")) {
			String label = label(element);
			if (label != null)
				out.page(label);
			return true;
		}
		String call = notes.call(element, chapter);
		if (call != null)
			out.call(call);
		return call != null || Notes.isBody(element);
	}

	/** The page as it is printed: by its title, its words, or its id. */
	private static String label(Element element) {
		for (String stated : new String[] { element.attr("title"), element.attr("aria-label"), element.text(),
				element.id().replaceFirst("(?i)^p(?:age|g)?[_-]?0*(?=\\w)", "") }) {
			String label = Clean.line(stated.replaceFirst("(?i)^page\\s+", "").replaceFirst("\\.$", ""), 20);
			if (label != null && label.matches("[\\w-]{1,10}"))
				return label;
		}
		return null;
	}
}
