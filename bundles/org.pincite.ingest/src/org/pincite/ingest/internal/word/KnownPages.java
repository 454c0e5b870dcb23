package org.pincite.ingest.internal.word;

import java.util.List;

/**
 * Decides whether the page breaks that a writer set are all there are. They are if no page between them holds more than a page can; otherwise others lie in
 * between that only the program knows that prints the document, and a page number would be wrong.
 */
public final class KnownPages {
	/** Characters of a closely printed page. */
	public static final int FULL = 5000;

	private KnownPages() {
	}

	/** The blocks, without their pages unless all are known. */
	public static List<Block> of(List<Block> blocks) {
		int since = 0;
		int longest = 0;
		boolean any = false;
		for (Block block : blocks)
			for (Piece piece : block.pieces())
				if (piece.page() != null) {
					any = true;
					since = 0;
				} else if (piece.words() != null)
					longest = Math.max(longest, since += piece.words().length());
		if (!any || longest > FULL)
			blocks.forEach(Block::forgetPages);
		else
			blocks.getFirst().beginsPage("1");
		return blocks;
	}
}
