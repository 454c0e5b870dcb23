package org.pincite.citecheck;

import java.io.File;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.pincite.citator.Citator;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;
import org.pincite.matter.edit.MatterSession;

/** A library and an open matter for tests. */
final class Desk implements AutoCloseable {
	static final LocalDate DAY = LocalDate.of(2026, 3, 2);
	final Library library;
	final Citator citator;
	final PinAnchors anchors;
	final Checks checks;
	final DocumentVerifier verifier;
	final MatterSession session = MatterSession.create("Matter of the tests");

	Desk(File folder) {
		library = Library.open(new LibraryLocation(folder.toPath()));
		citator = Citator.of(library);
		anchors = PinAnchors.of(library);
		checks = Checks.of(library, citator, anchors);
		verifier = DocumentVerifier.of(library, citator);
		session.matter().setCircuit("ca4");
		session.matter().setForum("ca4");
	}

	void shelve(Opinion... opinions) {
		library.add(Stream.of(opinions).map(Opinion::document).toList());
	}

	/** Issues of one check. */
	List<Issue> issues(String check) {
		return checks.run(session.matter(), DAY).stream().filter(issue -> issue.check().equals(check)).toList();
	}

	@Override
	public void close() {
		session.close();
		library.close();
	}
}
