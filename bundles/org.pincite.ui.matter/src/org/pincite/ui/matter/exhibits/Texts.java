package org.pincite.ui.matter.exhibits;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.SourceDocument;
import org.pincite.vault.Exhibit;
import org.pincite.vault.ExhibitIndex;
import org.pincite.vault.ExhibitIndex.Hit;
import org.pincite.vault.Exhibits;

/** The texts of one matter's exhibits, read when somebody asks and kept in memory alone; it goes with the matter. Safe for several threads. */
final class Texts {

	/**
	 * What can be shown of an exhibit.
	 *
	 * @param text     its text, or why there is none
	 * @param readable false if there is none
	 */
	record Text(String text, boolean readable) {
	}

	private final Exhibits exhibits;
	private final Importer importer;
	private final Map<String, Text> texts = new ConcurrentHashMap<>();
	private final ExhibitIndex index = new ExhibitIndex();

	Texts(Exhibits exhibits, Importer importer) {
		this.exhibits = exhibits;
		this.importer = importer;
	}

	Exhibits exhibits() {
		return exhibits;
	}

	/** @throws IOException if the exhibit is damaged */
	Text of(Exhibit exhibit) throws IOException {
		Text known = texts.get(exhibit.id());
		if (known != null)
			return known;
		Text read = read(exhibit);
		if (texts.putIfAbsent(exhibit.id(), read) == null && read.readable())
			synchronized (index) {
				index.add(exhibit.id(), read.text());
			}
		return texts.get(exhibit.id());
	}

	private Text read(Exhibit exhibit) throws IOException {
		byte[] bytes;
		try (InputStream in = exhibits.open(exhibit)) {
			bytes = in.readAllBytes();
		}
		try {
			StringBuilder text = new StringBuilder();
			for (SourceDocument document : importer.read(new Input(exhibit.title(), bytes, null), null))
				text.append(document.text().value()).append('\n');
			return new Text(text.toString(), true);
		} catch (UnreadableException e) {
			return new Text(NLS.bind(Messages.unreadable, e.getMessage()), false);
		}
	}

	/** Where words are found, document by document; what is not read yet is read first. */
	List<Hit> find(String words, IProgressMonitor monitor) throws IOException {
		List<Exhibit> all = exhibits.list();
		SubMonitor progress = SubMonitor.convert(monitor, all.size());
		for (Exhibit exhibit : all) {
			if (monitor.isCanceled())
				throw new OperationCanceledException();
			of(exhibit);
			progress.worked(1);
		}
		synchronized (index) {
			return index.find(words).stream().filter(hit -> texts.containsKey(hit.exhibit())).toList();
		}
	}

	/** Forgets a document that was taken out. */
	void forget(Exhibit exhibit) {
		texts.remove(exhibit.id());
	}
}
