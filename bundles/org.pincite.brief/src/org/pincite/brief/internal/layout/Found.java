package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.pincite.brief.Block;
import org.pincite.brief.Heading;

/**
 * Where things stand on the pages of the text.
 *
 * @param citations page index by citation
 * @param headings  page index by heading
 * @param lastPage  index of the last page on which a block has a line, by block
 */
record Found(List<Integer> citations, List<Integer> headings, List<Integer> lastPage) {

	static Found in(List<Page> pages, List<Block> blocks, int citations) {
		List<Integer> pageOf = new ArrayList<>(Collections.nCopies(citations, 0));
		List<Integer> first = new ArrayList<>(Collections.nCopies(blocks.size(), 0));
		List<Integer> last = new ArrayList<>(Collections.nCopies(blocks.size(), 0));
		for (int page = 0; page < pages.size(); page++) {
			for (Page.Placed placed : pages.get(page).lines()) {
				int block = placed.laid().block();
				if (placed.index() == 0)
					first.set(block, page);
				last.set(block, page);
				for (int mark : placed.line().marks())
					pageOf.set(mark, page);
			}
			for (Line line : pages.get(page).notes())
				for (int mark : line.marks())
					pageOf.set(mark, page);
		}
		List<Integer> headings = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++)
			if (blocks.get(i) instanceof Heading)
				headings.add(first.get(i));
		return new Found(List.copyOf(pageOf), List.copyOf(headings), List.copyOf(last));
	}

	/** Number of pages up to the end of the first blocks. */
	int textPages(int blocks) {
		return blocks == 0 ? 0 : lastPage.get(blocks - 1) + 1;
	}
}
