package org.pincite.cli;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The secrets of one call: from a file descriptor the caller has opened, else from the terminal. Never from an argument or a variable, which other
 * programs can see. Each secret is a line in UTF-8; a descriptor that is named for two gives one line to each.
 */
public final class Secrets {
	private final Map<String, InputStream> descriptors = new HashMap<>();
	private final Arguments arguments;
	private final Console console;

	public Secrets(Arguments arguments, Console console) {
		this.arguments = arguments;
		this.console = console;
	}

	/** The secret of an option such as {@code --passphrase-fd}, if it was given; the caller wipes it. */
	public Optional<char[]> from(String option) throws UsageException, FailedException {
		Optional<String> number = arguments.value(option);
		return number.isEmpty() ? Optional.empty() : Optional.of(descriptor(option, number.get()));
	}

	/** The secret of an option, else what is typed. @throws FailedException if there is neither */
	public char[] fromOrAsk(String option, String question, boolean isNew) throws UsageException, FailedException {
		Optional<char[]> given = from(option);
		if (given.isPresent())
			return given.get();
		Terminal terminal = console.terminal().orElseThrow(
				() -> new FailedException(Exit.NOT_ALLOWED, question.toLowerCase(java.util.Locale.ROOT) + " needed: give it with " + option + " N, or run this at a terminal"));
		try {
			return isNew ? terminal.askNew(question) : terminal.ask(question);
		} catch (IOException e) {
			throw new FailedException(Exit.NOT_ALLOWED, "nothing was typed");
		}
	}

	private char[] descriptor(String option, String number) throws UsageException, FailedException {
		if (!number.matches("\\d{1,4}"))
			throw new UsageException(option + " takes the number of an open file descriptor, as in: " + option + " 3 3<FILE");
		InputStream in = descriptors.get(number);
		try {
			if (in == null) {
				in = number.equals("0") ? console.in() : Files.newInputStream(path(option, number));
				descriptors.put(number, in);
			}
			return line(in);
		} catch (IOException e) {
			throw new FailedException(Exit.NOT_ALLOWED, "file descriptor " + number + " cannot be read: open it, as in: " + option + " " + number + " " + number + "<FILE");
		}
	}

	private static Path path(String option, String number) throws UsageException {
		if (File.separatorChar == '\\')
			throw new UsageException(option + " knows only 0, the standard input, on Windows");
		return Path.of("/dev/fd", number);
	}

	/** Reads up to the end of a line, byte by byte so that the next line stays for the next reader. @throws IOException at the end of the stream */
	static char[] line(InputStream in) throws IOException {
		WipedBytes bytes = new WipedBytes();
		int next = in.read();
		if (next < 0)
			throw new IOException("nothing to read");
		for (; next >= 0 && next != '\n'; next = in.read())
			bytes.write(next);
		CharBuffer decoded = StandardCharsets.UTF_8.decode(bytes.buffer());
		int length = decoded.remaining();
		if (length > 0 && decoded.charAt(length - 1) == '\r')
			length--;
		char[] secret = Arrays.copyOfRange(decoded.array(), 0, length);
		Arrays.fill(decoded.array(), '\0');
		bytes.reset();
		return secret;
	}

	private static final class WipedBytes extends ByteArrayOutputStream {
		WipedBytes() {
			super(4096);
		}

		ByteBuffer buffer() {
			return ByteBuffer.wrap(buf, 0, count);
		}

		@Override
		public synchronized void reset() {
			Arrays.fill(buf, (byte) 0);
			super.reset();
		}
	}
}
