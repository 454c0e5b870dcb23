package org.pincite.citecheck;

import java.util.List;

import org.pincite.matter.Matter;

/** Reads the citations of a matter's texts and checks them against the library. */
@FunctionalInterface
public interface MatterCitations {

	/** The texts with a citation or placeholder in them, in the order of the matter: statements, arguments, briefs. */
	List<CitedText> of(Matter matter);
}
