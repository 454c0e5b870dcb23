package org.pincite.ingest.internal.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.extract.Extractor;
import org.pincite.ingest.internal.extract.Parts;
import org.pincite.ingest.internal.extract.Stated;
import org.pincite.ingest.internal.extract.Titles;
import org.pincite.ingest.internal.extract.XmlWalk;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.word.Block;
import org.pincite.ingest.internal.word.Note;
import org.pincite.ingest.internal.word.WordText;

/**
 * Takes the text out of Word documents (ECMA-376): headings, numbers of lists, notes joined to their calls, block quotations by style or indent, tables as text,
 * tracked changes as accepted, and pages where the file states them. Generated tables of contents and authorities are left out, as are headers and footers.
 */
public final class DocxExtractor implements Extractor {

	@Override
	public Extract extract(byte[] bytes, Runnable progress) throws UnreadableException {
		try (Parts parts = new Parts(bytes)) {
			String main = main(parts);
			byte[] document = parts.part(main);
			if (document == null)
				throw new UnreadableException(parts.has("xl/workbook.xml") ? "an Excel workbook is not yet a known format"
						: parts.has("ppt/presentation.xml") ? "a PowerPoint presentation is not yet a known format" : "there is no document in it");
			Map<String, String> related = related(parts, main);
			return extract(document, parts, related);
		}
	}

	private static Extract extract(byte[] document, Parts parts, Map<String, String> related) throws UnreadableException {
		Styles styles = new Styles(parts.part(related.getOrDefault("styles", "word/styles.xml")));
		byte[] numbering = parts.part(related.getOrDefault("numbering", "word/numbering.xml"));
		Calls calls = new Calls();
		Story story = story(document, styles, numbering, false, calls);
		List<Block> blocks = story.read();
		if (story.isCutShort()) {
			// A field without an end hides all that follows; then rather show its tables too.
			calls = new Calls();
			blocks = story(document, styles, numbering, true, calls).read();
		}
		List<Note> notes = new ArrayList<>();
		notes.addAll(notes(parts.part(related.getOrDefault("footnotes", "word/footnotes.xml")), calls.footnotes(), styles));
		notes.addAll(notes(parts.part(related.getOrDefault("endnotes", "word/endnotes.xml")), calls.endnotes(), styles));
		return new Extract(WordText.of(blocks, notes), stated(parts));
	}

	private static Story story(byte[] document, Styles styles, byte[] numbering, boolean tables, Calls calls) throws UnreadableException {
		XmlWalk walk = new XmlWalk(document, "text");
		if (!walk.child(0))
			throw new UnreadableException("there is no text in it");
		return new Story(walk, styles, new Numbering(numbering), tables, new Sheets(document), calls);
	}

	private static List<Note> notes(byte[] xml, Map<String, String> labels, Styles styles) throws UnreadableException {
		Map<String, List<Block>> found = new HashMap<>();
		if (xml == null || labels.isEmpty())
			return List.of();
		XmlWalk walk = new XmlWalk(xml, "list of notes");
		if (walk.child(0))
			while (walk.child(1)) {
				String id = walk.attribute("id");
				if (id != null && labels.containsKey(id))
					found.put(id, new Story(walk, styles, new Numbering(null), false, null, new Calls()).read());
			}
		List<Note> notes = new ArrayList<>();
		labels.forEach((id, label) -> {
			if (found.containsKey(id))
				notes.add(new Note(label, found.get(id)));
		});
		return notes;
	}

	/** Name of the part that holds the document. */
	private static String main(Parts parts) throws UnreadableException {
		byte[] relations = parts.part("_rels/.rels");
		Map<String, String> targets = relations == null ? Map.of() : targets(relations, "");
		return targets.getOrDefault("officeDocument", "word/document.xml");
	}

	/** Names of the other parts, by the last step of the type of their relation. */
	private static Map<String, String> related(Parts parts, String main) throws UnreadableException {
		int slash = main.lastIndexOf('/') + 1;
		byte[] relations = parts.part(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels");
		return relations == null ? Map.of() : targets(relations, main.substring(0, slash));
	}

	private static Map<String, String> targets(byte[] relations, String folder) throws UnreadableException {
		Map<String, String> targets = new HashMap<>();
		XmlWalk walk = new XmlWalk(relations, "list of parts");
		if (walk.child(0))
			while (walk.child(1)) {
				String type = walk.attribute("Type");
				String target = walk.attribute("Target");
				if (type != null && target != null && !"External".equals(walk.attribute("TargetMode")))
					targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target.startsWith("/") ? target.substring(1) : folder + target);
			}
		return targets;
	}

	private static Stated stated(Parts parts) throws UnreadableException {
		byte[] core = parts.part("docProps/core.xml");
		if (core == null)
			return Stated.NOTHING;
		String title = null;
		String language = null;
		List<String> authors = new ArrayList<>();
		XmlWalk walk = new XmlWalk(core, "list of properties");
		if (walk.child(0))
			while (walk.child(1))
				switch (walk.name()) {
				case "title" -> title = Titles.useful(Clean.line(walk.text(), 300));
				case "language" -> language = Clean.line(walk.text(), 20);
				case "creator" -> Titles.names(Clean.line(walk.text(), 200), authors);
				default -> {
					// When it was saved is not when it was published.
				}
				}
		return new Stated(title, authors, null, language, null);
	}
}
