package org.pincite.ui.matter.map.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.pincite.ui.matter.map.Messages;

/**
 * Where a map is written to.
 *
 * @param path of the file, written anew
 * @param svg  true for SVG, false for PNG
 */
public record MapFile(Path path, boolean svg) {

	/**
	 * What is written.
	 *
	 * @param writing writes it; runs in the background
	 * @param reduced true if the map was too large and was made smaller
	 */
	public record Content(Writing writing, boolean reduced) {
	}

	/** Writes to a stream that somebody else closes. */
	@FunctionalInterface
	public interface Writing {
		void to(OutputStream stream) throws IOException;
	}

	/** A text, in UTF-8. */
	public static Content text(String text) {
		return new Content(stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), false);
	}

	/** Writes the file. @throws IOException with words for the user, if it cannot be written */
	public Path write(Content content) throws IOException {
		try (OutputStream stream = Files.newOutputStream(path)) {
			content.writing().to(stream);
		} catch (IOException e) {
			String why = e instanceof FileSystemException refused && refused.getReason() != null ? refused.getReason() : e.getClass().getSimpleName();
			throw new IOException(NLS.bind(Messages.export_failed, path, why), e);
		}
		return path;
	}
}
