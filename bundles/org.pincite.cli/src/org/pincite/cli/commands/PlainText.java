package org.pincite.cli.commands;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.ingest.Importer;
import org.pincite.ingest.Input;
import org.pincite.ingest.UnreadableException;

/** The text of any document: plain text as it is, everything else as its reader gives it. */
final class PlainText {
	private static final int SAMPLE = 512;

	private PlainText() {
	}

	/**
	 * @param file a file, or {@code -} for standard input
	 * @throws FailedException if it cannot be read
	 */
	static String of(String file, Importer importer, Console console) throws Exception {
		byte[] bytes = file.equals("-") ? console.in().readAllBytes() : ReadCommand.bytes(file);
		if (plain(bytes)) {
			try {
				return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
			} catch (CharacterCodingException e) {
				// Another encoding: the reader for plain text finds out which.
				return read(file, bytes, importer);
			}
		}
		return read(file, bytes, importer);
	}

	private static String read(String file, byte[] bytes, Importer importer) throws FailedException {
		try {
			return importer.read(new Input(file, bytes, null), null).getFirst().text().value();
		} catch (UnreadableException e) {
			throw new FailedException(Exit.UNREADABLE, file + ": " + e.getMessage());
		}
	}

	/** True unless the beginning looks like a format of its own: PDF, ZIP, RTF, markup, JSON, or bytes that no text has. */
	private static boolean plain(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(SAMPLE, bytes.length), StandardCharsets.ISO_8859_1).stripLeading();
		return start.indexOf('\0') < 0 && !start.startsWith("%PDF") && !start.startsWith("PK") && !start.startsWith("{\\rtf") && !start.startsWith("<")
				&& !start.startsWith("{\"");
	}
}
