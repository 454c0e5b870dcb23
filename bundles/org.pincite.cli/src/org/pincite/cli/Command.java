package org.pincite.cli;

/** One command. Implementations are OSGi components with the property {@code pincite.command} set to their name. */
public interface Command {

	Usage usage();

	/**
	 * Runs the command.
	 *
	 * @return the exit code, one of {@link Exit}
	 * @throws UsageException  if operands or options are wrong
	 * @throws FailedException if it cannot go on
	 * @throws Exception       anything else is reported with its message and ends with {@link Exit#UNREADABLE}
	 */
	int run(Arguments arguments, Console console) throws Exception;
}
