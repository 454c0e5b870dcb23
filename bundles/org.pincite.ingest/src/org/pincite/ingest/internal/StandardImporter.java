package org.pincite.ingest.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.Citations;
import org.pincite.citation.Courts;
import org.pincite.ingest.Format;
import org.pincite.ingest.ImportReport;
import org.pincite.ingest.ImportRequest;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Input;
import org.pincite.ingest.Progress;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.archive.Folders;
import org.pincite.ingest.internal.archive.Lines;
import org.pincite.ingest.internal.archive.Parcel;
import org.pincite.ingest.internal.bulk.CourtListenerBulkReader;
import org.pincite.ingest.internal.isolated.OtherProcesses;
import org.pincite.ingest.internal.run.ImportRun;
import org.pincite.ingest.internal.run.LocalFiles;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.library.Library;
import org.pincite.library.SourceDocument;

/** The importer over one library with all readers Pincite has. Immutable; every run has its own state. */
@Component(service = Importer.class)
public final class StandardImporter implements Importer {
	private static final List<Format> CONTAINERS = List.of(new Format("zip", "ZIP archive", List.of("zip")),
			new Format("tar", "tar archive, also packed; any file packed with gzip or bzip2", List.of("tar", "tgz", "tar.gz", "gz", "tbz2", "bz2")),
			new Format("json-lines", "JSON Lines, one record a line", List.of("jsonl", "ndjson")));

	private final Library library;
	private final Readers readers;

	/** With the citation engine and court table that Pincite ships. */
	@Activate
	public StandardImporter(@Reference Library library) {
		this(library, Citations.standard(), Courts.standard());
	}

	public StandardImporter(Library library, Citations citations, Courts courts) {
		this.library = library;
		this.readers = new Readers(new Canon(citations, courts), new OtherProcesses());
	}

	@Override
	public ImportReport run(ImportRequest request, Progress progress) {
		String format = isContainer(request.format()) ? null : request.format();
		try (ImportRun run = new ImportRun(library, readers, progress, format, request.kind())) {
			return run.run(() -> {
				List<Path> files = Folders.files(request.paths(), run);
				progress.begins(files.size());
				new LocalFiles(files, readers.isolation(), this::objection, format != null).sendTo(run);
			});
		}
	}

	@Override
	public ImportReport lines(InputStream in, String path, Progress progress) {
		try (ImportRun run = new ImportRun(library, readers, progress, null, null)) {
			return run.run(() -> {
				progress.begins(-1);
				try {
					Lines.unpack(in, path, first -> null, run);
				} catch (IOException e) {
					run.failed(path, "the stream broke off: " + e.getMessage());
				}
			});
		}
	}

	@Override
	public ImportReport inputs(List<Input> inputs, Progress progress) {
		List<ImportReport> parts = new ArrayList<>();
		progress.begins(inputs.size());
		for (int from = 0; from < inputs.size();) {
			int to = from + 1;
			while (to < inputs.size() && inputs.get(to).kind() == inputs.get(from).kind())
				to++;
			List<Input> alike = inputs.subList(from, to);
			try (ImportRun run = new ImportRun(library, readers, progress, null, alike.getFirst().kind())) {
				parts.add(run.run(() -> alike.forEach(input -> run.take(Parcel.of(input.path(), input.bytes())))));
			}
			from = to;
		}
		return Reports.together(parts);
	}

	/** A stream whose first record no reader takes is refused as a whole: its thousand other lines would fail alike. */
	private String objection(Parcel first) {
		try {
			Input input = new Input(first.path(), first.bytes().load(), null);
			return readers.forInput(input).isEmpty() ? readers.refusal(input, null) : null;
		} catch (IOException | UnreadableException e) {
			return null;
		}
	}

	@Override
	public List<SourceDocument> read(Input input, String format) throws UnreadableException {
		return readers.read(input, isContainer(format) ? null : format);
	}

	private static boolean isContainer(String format) {
		return CourtListenerBulkReader.FORMAT.id().equals(format) || CONTAINERS.stream().anyMatch(container -> container.id().equals(format));
	}

	@Override
	public List<Format> formats() {
		List<Format> formats = new ArrayList<>(readers.formats());
		formats.addAll(CONTAINERS);
		return formats;
	}

	@Override
	public Optional<SourceReader> readerFor(Input input) {
		return readers.forInput(input);
	}
}
