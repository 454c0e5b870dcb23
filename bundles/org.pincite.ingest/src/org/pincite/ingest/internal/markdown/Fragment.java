package org.pincite.ingest.internal.markdown;

/** Tells which section of a law a Markdown file is a piece of. */
public final class Fragment {

	private Fragment() {
	}

	/** A key that pieces of one section share, or null for any other Markdown. */
	public static String key(byte[] markdown) {
		return null;
	}
}
