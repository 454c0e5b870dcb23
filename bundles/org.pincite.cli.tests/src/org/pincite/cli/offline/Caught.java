package org.pincite.cli.offline;

/** Ends the process as soon as something asks for the network, so that nobody can swallow it. */
final class Caught {
	static final int EXIT = 77;

	private Caught() {
	}

	static Error at(String what) {
		new Error("the network was asked for: " + what).printStackTrace();
		Runtime.getRuntime().halt(EXIT);
		return new Error(what);
	}
}
