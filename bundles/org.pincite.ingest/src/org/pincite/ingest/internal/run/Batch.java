package org.pincite.ingest.internal.run;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.Failure;
import org.pincite.library.Added;
import org.pincite.library.Library;
import org.pincite.library.LibraryException;
import org.pincite.library.SourceDocument;

/** Documents on their way into the library, stored in transactions of a few hundred. Counts what became of them. */
final class Batch {
	private static final int MOST = 200;
	private static final long LARGEST = 8 << 20;

	private final Library library;
	private final Pace pace;
	private final List<SourceDocument> documents = new ArrayList<>();
	private final List<String> paths = new ArrayList<>();
	private long size;

	final List<String> imported = new ArrayList<>();
	final Failures failed = new Failures();
	final List<Failure> remarks = new ArrayList<>();
	int unchanged;
	long chars;

	Batch(Library library, Pace pace) {
		this.library = library;
		this.pace = pace;
	}

	void add(String path, SourceDocument document) {
		documents.add(document);
		String remark = document.source().extra().get("remark");
		if (remark != null)
			remarks.add(new Failure(path, remark));
		paths.add(path);
		size += document.text().length() + document.original().length;
		if (documents.size() >= MOST || size >= LARGEST)
			commit();
	}

	void commit() {
		if (!documents.isEmpty())
			pace.storing(this::store);
		documents.clear();
		paths.clear();
		size = 0;
	}

	private void store() {
		try {
			count(library.add(List.copyOf(documents)), documents);
		} catch (LibraryException | IllegalArgumentException e) {
			oneByOne(e);
		}
	}

	/** One document that the store refuses must not cost the others of its batch. */
	private void oneByOne(RuntimeException first) {
		if (documents.size() == 1) {
			failed.add(paths.getFirst(), reason(first));
			return;
		}
		for (int i = 0; i < documents.size(); i++)
			try {
				count(library.add(List.of(documents.get(i))), List.of(documents.get(i)));
			} catch (LibraryException | IllegalArgumentException e) {
				failed.add(paths.get(i), reason(e));
			}
	}

	private static String reason(RuntimeException e) {
		return "it could not be stored: " + e.getMessage();
	}

	private void count(Added added, List<SourceDocument> stored) {
		imported.addAll(added.added());
		imported.addAll(added.replaced());
		unchanged += added.unchanged().size();
		for (SourceDocument document : stored)
			if (!added.unchanged().contains(document.source().id()))
				chars += document.text().length();
	}
}
