package org.pincite.cli;

import java.util.List;

/**
 * How a command is called.
 *
 * @param name     its name
 * @param operands the operands after it, for the help ({@code PATH…})
 * @param summary  what it does, one line
 * @param options  its own options, without those that every command has
 */
public record Usage(String name, String operands, String summary, List<Option> options) {

	public Usage(String name, String operands, String summary, Option... options) {
		this(name, operands, summary, List.of(options));
	}

	/** Options that every command has. */
	public static final List<Option> COMMON = List.of(
			Option.value("--library", "DIR", "the library to use (default: PINCITE_LIBRARY or your own)"),
			Option.value("--vault", "DIR", "the vault to use (default: PINCITE_VAULT or your own)"),
			Option.value("--passphrase-fd", "N", "the vault's passphrase is the first line of this file descriptor (0: standard input)"),
			Option.flag("--json", "print one JSON document"), Option.flag("--jsonl", "print one JSON object a line"),
			Option.flag("--quiet", "no progress messages"), Option.flag("--help", "print this help"));

	@Override
	public String toString() {
		StringBuilder out = new StringBuilder("pincite ").append(name);
		if (!operands.isEmpty())
			out.append(' ').append(operands);
		out.append("\n\n").append(summary).append("\n");
		appendOptions(out, "\nOptions:\n", options);
		appendOptions(out, "\nEvery command:\n", COMMON);
		return out.toString();
	}

	private static void appendOptions(StringBuilder out, String heading, List<Option> options) {
		if (options.isEmpty())
			return;
		out.append(heading);
		for (Option option : options) {
			String left = option.value() == null ? option.name() : option.name() + " " + option.value();
			out.append(String.format("  %-22s %s%n", left, option.help()));
		}
	}
}
