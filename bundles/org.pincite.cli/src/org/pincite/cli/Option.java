package org.pincite.cli;

/**
 * An option of a command.
 *
 * @param name  with its dashes
 * @param value what its value is called in the help ({@code DIR}), or null for a switch
 * @param help  one line
 */
public record Option(String name, String value, String help) {

	public static Option flag(String name, String help) {
		return new Option(name, null, help);
	}

	public static Option value(String name, String value, String help) {
		return new Option(name, value, help);
	}
}
