package org.pincite.ui.matter.map.draw;

import org.eclipse.osgi.util.NLS;
import org.pincite.ui.matter.map.Messages;
import org.pincite.ui.matter.map.graph.MapNode;

/** What nodes are called for those who cannot see them. */
public final class Names {

	private Names() {
	}

	/** Kind, how it comes out, its text, and how many passages are pinned to it. */
	public static String of(MapNode node) {
		String kind = switch (node.kind()) {
		case STATEMENT -> Messages.statement;
		case PRO -> Messages.argument_for;
		case CON -> Messages.argument_against;
		};
		String name = kind + ", " + node.head() + ": " + (node.caption().isEmpty() ? "" : node.caption() + ". ") + node.text();
		return node.pins() == 0 ? name : name + " " + NLS.bind(node.pins() == 1 ? Messages.one_pin : Messages.pins, node.pins());
	}
}
