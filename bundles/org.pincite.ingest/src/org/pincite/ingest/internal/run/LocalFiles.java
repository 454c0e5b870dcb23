package org.pincite.ingest.internal.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.pincite.ingest.internal.archive.Lines;
import org.pincite.ingest.internal.archive.Parcel;
import org.pincite.ingest.internal.archive.Sink;
import org.pincite.ingest.internal.archive.Unpacking;
import org.pincite.ingest.internal.bulk.BulkFiles;
import org.pincite.ingest.internal.isolated.Isolation;

/** Sends the files of an import on their way: archives taken apart, pieces and companions put together. */
public final class LocalFiles {
	private final List<Path> files;
	private final Companions companions;
	private final Isolation isolation;
	private final Lines.Objection objection;
	private final boolean asTheyAre;

	/**
	 * @param isolation where archives are unpacked
	 * @param asTheyAre true to leave files whole, for a format the user chose
	 */
	public LocalFiles(List<Path> files, Isolation isolation, Lines.Objection objection, boolean asTheyAre) {
		this.files = files;
		this.companions = new Companions(files);
		this.isolation = isolation;
		this.objection = objection;
		this.asTheyAre = asTheyAre;
	}

	public void sendTo(Sink sink) {
		Gathering gathering = new Gathering(sink);
		Unpacking unpacking = new Unpacking(gathering, isolation, objection, asTheyAre);
		BulkFiles bulk = asTheyAre ? null : new BulkFiles(files);
		if (bulk != null)
			bulk.sendTo(gathering);
		for (Path file : bulk == null ? files : bulk.others()) {
			Optional<Path> html = companions.htmlOf(file);
			if (html.isPresent())
				gathering.take(Parcel.joined(List.of(parcel(file), parcel(html.get()))));
			else if (!companions.isCompanion(file))
				unpacking.file(file, path(file));
		}
		gathering.flush();
	}

	private static Parcel parcel(Path file) {
		return new Parcel(path(file), size(file), () -> Files.readAllBytes(file));
	}

	/** With {@code /} on every platform. */
	private static String path(Path file) {
		return file.toString().replace('\\', '/');
	}

	/** A file that has gone since is found out when it is read. */
	private static long size(Path file) {
		try {
			return Files.size(file);
		} catch (IOException e) {
			return 0;
		}
	}
}
