package org.pincite.ui.matter.map;

import org.pincite.matter.Argument;
import org.pincite.matter.Claim;
import org.pincite.matter.Identified;
import org.pincite.matter.Note;
import org.pincite.matter.Pin;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Premise;
import org.pincite.matter.Statement;

/** Which node of the map stands for an element of a matter. */
final class OnMap {

	private OnMap() {
	}

	/** The statement or argument that the element is, belongs to or is about; null if there is none. */
	static Pinnable of(Identified element) {
		return switch (element) {
		case Statement statement -> statement;
		case Argument argument -> argument;
		case Claim claim -> claim.getStatement();
		case Premise premise -> premise.getStatement();
		case Pin pin -> of(pin.getTarget());
		case Note note when !(note.getTarget() instanceof Note) -> of(note.getTarget());
		case null, default -> null;
		};
	}
}
