package org.pincite.ingest.internal.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.pincite.ingest.internal.html.HtmlText;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/** The notes of a book, by the places that call them. Chapter by chapter, calls and bodies are found first; the bodies are written at the end. */
final class Notes {
	private final Map<String, String> labels = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	private final Map<String, Element> bodies = new HashMap<>();
	private final List<String> called = new ArrayList<>();

	/** Finds the calls in a chapter and the bodies of notes. */
	void find(Document page, String chapter, int number) {
		for (Element element : page.getAllElements()) {
			if (isCall(element)) {
				String printed = Clean.line(element.text().replaceAll("[\\[\\]().]", ""), 12);
				String label = printed == null ? "*" : printed;
				// Where every chapter counts anew, the chapter's number tells its notes apart.
				String unique = taken.add(label) ? label : label + "." + number;
				taken.add(unique);
				labels.putIfAbsent(target(element, chapter), unique);
			}
			if (isBody(element) && element.hasAttr("id"))
				bodies.putIfAbsent(chapter + "#" + element.id(), element);
		}
	}

	/** The label of the note that an element calls, or null if it is no call. */
	String call(Element element, String chapter) {
		if (!isCall(element))
			return null;
		String target = target(element, chapter);
		String label = labels.get(target);
		if (label != null && !called.contains(target))
			called.add(target);
		return label;
	}

	void write(Transcript out) {
		for (String target : called) {
			Element body = bodies.get(target);
			if (body == null)
				continue;
			String label = labels.get(target);
			out.block().open(MarkKind.FOOTNOTE, label).text("[" + label + "] ");
			new NoteText(out, label).writeInside(body);
			out.close().block();
		}
	}

	private static String target(Element call, String chapter) {
		String href = call.attr("href");
		String id = href.substring(href.indexOf('#') + 1);
		String file = href.indexOf('#') <= 0 ? chapter : BookPackage.resolved(chapter.substring(0, chapter.lastIndexOf('/') + 1), href);
		return file + "#" + id;
	}

	private static boolean isCall(Element element) {
		return element.normalName().equals("a") && element.attr("href").contains("#") && (is(element, "noteref") || element.attr("role").equals("doc-noteref"));
	}

	/** True for the body of a note, which is written where notes are. */
	static boolean isBody(Element element) {
		return is(element, "footnote") || is(element, "endnote") || is(element, "rearnote") || element.attr("role").matches("doc-(?:footnote|endnote)");
	}

	static boolean is(Element element, String type) {
		return (" " + element.attr("epub:type") + " ").contains(" " + type + " ");
	}

	/** A note without its own number and the link back to its call. */
	private static final class NoteText extends HtmlText {
		private final String label;

		NoteText(Transcript out, String label) {
			super(out);
			this.label = label;
			goOn();
		}

		@Override
		protected boolean takes(Element element) {
			boolean back = element.normalName().equals("a") && element.attr("href").contains("#");
			String words = Clean.line(element.text().replaceAll("[\\[\\]().\\s]", ""));
			boolean own = back && (words == null || label.equals(words) || label.startsWith(words + ".") || words.matches("[↩↑^←]+")
					|| is(element, "backlink") || element.attr("role").equals("doc-backlink"));
			// What stands between the number and the note belongs to the number.
			if (own && element.nextSibling() instanceof TextNode after)
				after.text(after.getWholeText().replaceFirst("^[.:)\\]]+", ""));
			return own;
		}
	}
}
