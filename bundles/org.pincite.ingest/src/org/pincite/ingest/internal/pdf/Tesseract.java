package org.pincite.ingest.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.pincite.ingest.internal.Limits;

/**
 * The program Tesseract, where it is installed. It is given one picture at a time on its standard input and one core; nothing is written to the disk.
 *
 * @param program   the program
 * @param languages what to recognise, as Tesseract calls it: {@code eng}, {@code eng+spa}
 */
public record Tesseract(Path program, String languages) {
	/** Environment variable for the languages of scanned documents. */
	public static final String LANGUAGES = "PINCITE_OCR_LANGUAGES";
	private static final int MOST = 16 << 20;

	/** Looks for it in the folders where programs are. */
	public static Optional<Tesseract> installed() {
		String languages = System.getenv(LANGUAGES);
		String known = languages != null && languages.matches("[A-Za-z_]{3,20}(\\+[A-Za-z_]{3,20}){0,9}") ? languages : "eng";
		String name = File.separatorChar == '\\' ? "tesseract.exe" : "tesseract";
		for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator)) {
			Path program = folder.isBlank() ? null : Path.of(folder, name);
			if (program != null && Files.isExecutable(program) && Files.isRegularFile(program))
				return Optional.of(new Tesseract(program, known));
		}
		return Optional.empty();
	}

	/**
	 * Recognises a picture.
	 *
	 * @param png the picture
	 * @param dpi its resolution
	 * @return one line for each word and block, in Tesseract's tab-separated form
	 * @throws IOException if the program fails or takes too long
	 */
	String recognise(byte[] png, int dpi) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(List.of(program.toString(), "stdin", "stdout", "-l", languages, "--dpi", String.valueOf(dpi), "tsv"))
				.redirectError(ProcessBuilder.Redirect.DISCARD);
		builder.environment().put("OMP_THREAD_LIMIT", "1");
		Process process = builder.start();
		Thread watch = new Thread(() -> end(process), "tesseract");
		watch.setDaemon(true);
		watch.start();
		try (OutputStream in = process.getOutputStream(); InputStream out = process.getInputStream()) {
			in.write(png);
			in.close();
			ByteArrayOutputStream words = new ByteArrayOutputStream();
			words.writeBytes(out.readNBytes(MOST));
			process.destroyForcibly();
			return words.toString(StandardCharsets.UTF_8);
		} finally {
			process.destroyForcibly();
		}
	}

	/** Ends it a little before this process would be ended for its sake. */
	private static void end(Process process) {
		try {
			if (!process.waitFor(Limits.ISOLATED_SECONDS - 10, TimeUnit.SECONDS))
				process.destroyForcibly();
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}
}
