package org.pincite.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One call of the command line, as a shell would make it.
 *
 * @param code     exit code
 * @param out      what it printed
 * @param messages what it said besides
 */
record Call(int code, String out, String messages) {

	/** Calls a command in a folder that holds library and vault. */
	static Call in(Path folder, String... words) {
		return with(folder, "", words);
	}

	/** As {@link #in}, with something on standard input. */
	static Call with(Path folder, String input, String... words) {
		List<String> all = new ArrayList<>(List.of(words));
		all.addAll(List.of("--library", folder.resolve("library").toString(), "--vault", folder.resolve("vault").toString()));
		return plain(input, all);
	}

	/** Calls with exactly these words. */
	static Call plain(String input, List<String> words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream messages = new ByteArrayOutputStream();
		Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, messages);
		int code = new CommandLine().run(words, console);
		return new Call(code, out.toString(StandardCharsets.UTF_8), messages.toString(StandardCharsets.UTF_8));
	}

	/** The one JSON object it printed. */
	@SuppressWarnings("unchecked") // JSON objects have text keys.
	Map<String, Object> object() {
		return (Map<String, Object>) value();
	}

	@SuppressWarnings("unchecked")
	List<Map<String, Object>> list() {
		return (List<Map<String, Object>>) value();
	}

	private Object value() {
		try {
			return Json.read(out);
		} catch (IOException e) {
			throw new AssertionError("no JSON: " + out + messages, e);
		}
	}
}
