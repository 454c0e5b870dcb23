package org.pincite.cli;

/** The exit codes of the command line, a contract with scripts. */
public final class Exit {
	public static final int DONE = 0;
	public static final int PROBLEMS = 1;
	public static final int USAGE = 2;
	public static final int UNREADABLE = 3;
	public static final int NOT_ALLOWED = 4;

	private Exit() {
	}
}
