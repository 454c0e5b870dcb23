package org.pincite.ingest.internal.docx;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.extract.XmlWalk;

/** How a run is set, as far as it matters. */
record Look(boolean italic, boolean hidden) {

	/** Reads {@code w:rPr}, at which the walk stands. */
	static Look of(XmlWalk walk, Styles styles, boolean styled) throws UnreadableException {
		boolean italic = styled;
		boolean hidden = false;
		int here = walk.depth();
		while (walk.child(here))
			switch (walk.name()) {
			case "rStyle" -> italic |= styles.isItalic(walk.attribute("val"));
			case "i" -> italic = Properties.isOn(walk.attribute("val"));
			case "vanish" -> hidden = Properties.isOn(walk.attribute("val"));
			default -> {
				// Type and size say nothing.
			}
			}
		return new Look(italic, hidden);
	}
}
