package org.pincite.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Option;
import org.pincite.cli.Usage;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;
import org.pincite.library.SourceDocument;

/** {@code pincite read FILE}: what the reader makes of a file, without importing it. */
@Component(property = "pincite.command=read")
public final class ReadCommand implements Command {
	private static final long LARGEST = 512L << 20;
	private final Importer importer;

	@Activate
	public ReadCommand(@Reference Importer importer) {
		this.importer = importer;
	}

	@Override
	public Usage usage() {
		return new Usage("read", "FILE", "shows what the reader makes of a file, without importing it",
				Option.value("--as", "FORMAT", "read it as this format (see: pincite formats)"));
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String file = arguments.operand("a file");
		List<SourceDocument> documents;
		try {
			documents = importer.read(new Input(file, bytes(file), null), arguments.value("--as").orElse(null));
		} catch (UnreadableException e) {
			throw new FailedException(Exit.UNREADABLE, file + ": " + e.getMessage());
		}
		if (console.lines() || console.json()) {
			for (SourceDocument document : documents)
				console.object(SourceJson.of(document.source(), document.text(), document.marks(), document.format()));
		} else {
			for (SourceDocument document : documents)
				Texts.print(document.source(), document.text(), document.marks(), console);
		}
		return Exit.DONE;
	}

	/** @throws FailedException if the file is not there, not readable or too large */
	static byte[] bytes(String file) throws Exception {
		Path path = Arguments.toPath(file);
		if (!Files.isRegularFile(path))
			throw new FailedException(Exit.UNREADABLE, "there is no file " + file);
		try {
			if (Files.size(path) > LARGEST)
				throw new FailedException(Exit.UNREADABLE, file + " is larger than " + (LARGEST >> 20) + " MB; split it first");
			return Files.readAllBytes(path);
		} catch (IOException e) {
			throw new FailedException(Exit.UNREADABLE, "cannot read " + file + ": " + Filing.reason(e));
		}
	}
}
