package org.pincite.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where a command reads from and prints to: results to one stream, messages to another, all UTF-8. */
public final class Console {
	private final InputStream in;
	private final PrintStream out;
	private final PrintStream messages;
	private final Optional<Terminal> terminal;
	private boolean json;
	private boolean lines;
	private boolean quiet;

	public Console(InputStream in, OutputStream out, OutputStream messages) {
		this(in, out, messages, Optional.empty());
	}

	private Console(InputStream in, OutputStream out, OutputStream messages, Optional<Terminal> terminal) {
		this.terminal = terminal;
		this.in = in;
		this.out = new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
		this.messages = new PrintStream(messages, true, StandardCharsets.UTF_8);
	}

	public static Console system() {
		return new Console(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), Terminal.ofProcess());
	}

	void configure(Arguments arguments) {
		json = arguments.has("--json");
		lines = arguments.has("--jsonl");
		quiet = arguments.has("--quiet");
	}

	public InputStream in() {
		return in;
	}

	/** Where somebody can be asked for a secret, if anywhere. */
	public Optional<Terminal> terminal() {
		return terminal;
	}

	/** One JSON document is wanted. */
	public boolean json() {
		return json;
	}

	/** One JSON object a line is wanted. */
	public boolean lines() {
		return lines;
	}

	public void print(String line) {
		out.print(line);
		out.print('\n');
	}

	public void printf(String format, Object... values) {
		print(String.format(format, values));
	}

	/** Prints a value of maps, lists, strings, numbers and booleans as one indented JSON document. */
	public void document(Object value) throws IOException {
		Json.write(value, out, true);
		out.print('\n');
	}

	/** Prints an object as one line of JSON. */
	public void line(Map<String, ?> value) throws IOException {
		Json.write(value, out, false);
		out.print('\n');
	}

	/** Prints one object: a line with {@code --jsonl}, else a document. */
	public void object(Map<String, ?> value) throws IOException {
		if (lines)
			line(value);
		else
			document(value);
	}

	/** Prints bytes as they are. */
	public void bytes(byte[] bytes) {
		out.write(bytes, 0, bytes.length);
	}

	/** A message for a person, on the other stream. */
	public void message(String line) {
		out.flush();
		messages.println(line);
	}

	/** Progress: a message that {@code --quiet} silences. */
	public void progress(String line) {
		if (!quiet)
			message(line);
	}

	/** @return false if what was printed could not be written, for instance because the reader has gone */
	public boolean flush() {
		return !out.checkError();
	}
}
