package org.pincite.ingest.internal.epub;

import java.util.List;

import org.jsoup.nodes.Document;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.Extract;
import org.pincite.ingest.internal.extract.Extractor;
import org.pincite.ingest.internal.extract.Parts;
import org.pincite.ingest.internal.extract.XmlWalk;
import org.pincite.ingest.internal.html.Pages;
import org.pincite.ingest.internal.text.Transcript;

/** Takes the text out of e-books (EPUB 2 and 3): the chapters in reading order, printed pages where the book states them, notes joined to their calls. */
public final class EpubExtractor implements Extractor {

	@Override
	public Extract extract(byte[] bytes, Runnable progress) throws UnreadableException {
		try (Parts parts = new Parts(bytes)) {
			String opf = packageName(parts);
			byte[] xml = parts.part(opf);
			if (xml == null)
				throw new UnreadableException("it is a broken e-book: there is no " + opf);
			BookPackage book = new BookPackage(xml, opf);
			refuseEncrypted(parts, book.chapters());
			Transcript out = new Transcript();
			Notes notes = new Notes();
			int number = 0;
			for (String chapter : book.chapters()) {
				byte[] html = parts.part(chapter);
				if (html == null)
					throw new UnreadableException("it is a broken e-book: there is no " + chapter);
				Document page = Pages.parse(html);
				notes.find(page, chapter, ++number);
				out.block();
				new ChapterText(out, notes, chapter).write(page.body());
				out.block();
			}
			notes.write(out);
			return new Extract(out.finish(), book.stated());
		}
	}

	private static String packageName(Parts parts) throws UnreadableException {
		byte[] container = parts.part("META-INF/container.xml");
		if (container == null)
			throw new UnreadableException("it is a broken e-book: there is no META-INF/container.xml");
		XmlWalk walk = new XmlWalk(container, "container");
		if (walk.child(0))
			while (walk.child(1))
				if (walk.name().equals("rootfiles"))
					while (walk.child(2))
						if (walk.name().equals("rootfile") && walk.attribute("full-path") != null)
							return walk.attribute("full-path");
		throw new UnreadableException("it is a broken e-book: its container names no package");
	}

	/** Fonts are often disguised, which does not matter here; text that is encrypted belongs to a shop's own reader. */
	private static void refuseEncrypted(Parts parts, List<String> chapters) throws UnreadableException {
		byte[] encryption = parts.part("META-INF/encryption.xml");
		if (encryption == null)
			return;
		if (encryptsOneOf(new XmlWalk(encryption, "list of encrypted parts"), 0, chapters))
			throw new UnreadableException("it is encrypted, as books from shops are; get a copy without copy protection");
	}

	private static boolean encryptsOneOf(XmlWalk walk, int parent, List<String> chapters) throws UnreadableException {
		boolean found = false;
		while (walk.child(parent)) {
			found |= walk.name().equals("CipherReference") && chapters.contains(String.valueOf(walk.attribute("URI")));
			found |= encryptsOneOf(walk, walk.depth(), chapters);
		}
		return found;
	}
}
