package org.pincite.ingest.internal.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.Stated;
import org.pincite.ingest.internal.extract.XmlWalk;
import org.pincite.ingest.internal.text.Clean;

/** The package document of a book: what it states about itself, and its chapters in reading order. */
final class BookPackage {
	private static final int MOST_CHAPTERS = 10_000;

	private final String folder;
	private final Map<String, String> files = new HashMap<>();
	private final List<String> chapters = new ArrayList<>();
	private String title;
	private String date;
	private String language;
	private String publisher;
	private final List<String> authors = new ArrayList<>();

	/** @param name where the package document stands: names in it start from there */
	BookPackage(byte[] xml, String name) throws UnreadableException {
		folder = name.substring(0, name.lastIndexOf('/') + 1);
		XmlWalk walk = new XmlWalk(xml, "package");
		if (walk.child(0))
			while (walk.child(1))
				switch (walk.name()) {
				case "metadata" -> metadata(walk, walk.depth());
				case "manifest" -> manifest(walk);
				case "spine" -> spine(walk);
				default -> {
					// Guides and bindings.
				}
				}
		if (chapters.isEmpty())
			throw new UnreadableException("it is a broken e-book: there are no chapters in it");
	}

	private void metadata(XmlWalk walk, int here) throws UnreadableException {
		while (walk.child(here))
			switch (walk.name()) {
			case "title" -> title = first(title, walk.text(), 300);
			case "creator" -> {
				String author = Clean.line(walk.text(), 100);
				if (author != null)
					authors.add(author);
			}
			case "date" -> {
				String event = walk.attribute("event");
				String stated = walk.text().strip();
				if (stated.matches("\\d{4}(-\\d{2}(-\\d{2})?)?(T.*)?") && (date == null || "publication".equals(event)))
					date = stated.replaceFirst("T.*", "");
			}
			case "language" -> language = first(language, walk.text(), 20);
			case "publisher" -> publisher = first(publisher, walk.text(), 200);
			case "dc-metadata", "x-metadata" -> metadata(walk, walk.depth());
			default -> {
				// Rights, identifiers and what else publishers add.
			}
			}
	}

	private static String first(String before, String text, int longest) {
		return before != null ? before : Clean.line(text, longest);
	}

	private void manifest(XmlWalk walk) throws UnreadableException {
		int here = walk.depth();
		while (walk.child(here)) {
			String href = walk.attribute("href");
			boolean contents = String.valueOf(walk.attribute("properties")).matches("(?:.*\\s)?nav(?:\\s.*)?");
			boolean text = String.valueOf(walk.attribute("media-type")).matches("application/xhtml\\+xml|text/html|text/x-oeb1-document");
			if (href != null && text && !contents)
				files.put(String.valueOf(walk.attribute("id")), resolved(folder, href));
		}
	}

	private void spine(XmlWalk walk) throws UnreadableException {
		int here = walk.depth();
		while (walk.child(here)) {
			String file = files.get(String.valueOf(walk.attribute("idref")));
			if (file != null && !chapters.contains(file) && chapters.size() < MOST_CHAPTERS)
				chapters.add(file);
		}
	}

	/** A name in the book, from the folder it is used in; steps up end at the top of the book. */
	static String resolved(String folder, String href) {
		String path;
		try {
			path = URLDecoder.decode(href.replace("+", "%2B").replaceFirst("#.*", ""), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException notEncoded) {
			path = href.replaceFirst("#.*", "");
		}
		Deque<String> steps = new ArrayDeque<>();
		for (String step : (path.startsWith("/") ? path : folder + path).split("/"))
			if (step.equals(".."))
				steps.pollLast();
			else if (!step.isEmpty() && !step.equals("."))
				steps.addLast(step);
		return String.join("/", steps);
	}

	List<String> chapters() {
		return chapters;
	}

	Stated stated() {
		return new Stated(title, authors, date, language, publisher);
	}
}
