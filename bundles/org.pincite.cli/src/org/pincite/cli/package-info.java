/**
 * The command line: every service of Pincite without a window, and the example of how each is used.
 * Start at {@link org.pincite.cli.CommandLine}; a command is one {@link org.pincite.cli.Command} in the package {@code commands}.
 */
package org.pincite.cli;
