package org.pincite.ui.matter.outline;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IToolTipProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.pincite.matter.Matter;
import org.pincite.matter.Pin;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Statement;
import org.pincite.matter.evaluate.Evaluation;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.matter.Elements;

/** Names and pictures of the outline: how a statement comes out, and how many passages are pinned to what. */
final class OutlineLabels extends LabelProvider implements IStyledLabelProvider, IToolTipProvider {
	private final OpenMatter open;
	private final Map<Pinnable, Integer> pins = new HashMap<>();

	OutlineLabels(OpenMatter open) {
		this.open = open;
	}

	/** Counts the pins anew; to be called before the tree is refreshed. */
	void count(Matter matter) {
		pins.clear();
		for (Pin pin : matter.getPins())
			if (pin.getTarget() != null)
				pins.merge(pin.getTarget(), 1, Integer::sum);
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof Heading heading)
			return new StyledString(heading.name()).append("  " + heading.elements().size(), StyledString.COUNTER_STYLER);
		StyledString label = new StyledString(Elements.label(element));
		if (open.session().isEmpty())
			return label;
		if (element instanceof Statement statement)
			label.append("  " + Elements.standing(statement, open.evaluation()), StyledString.DECORATIONS_STYLER);
		int count = element instanceof Pinnable pinnable ? pins.getOrDefault(pinnable, 0) : 0;
		if (count > 0)
			label.append("  " + (count == 1 ? Messages.pin_one : Messages.bind(Messages.pins, count)), StyledString.QUALIFIER_STYLER);
		return label;
	}

	/** The whole text of an element, and for statements why they come out as they do: the tree cuts both short. */
	@Override
	public String getToolTipText(Object element) {
		if (element instanceof Statement statement && open.session().isPresent())
			return Elements.label(statement) + "\n" + Elements.standing(statement, open.evaluation()) + ": " + open.evaluation().reason(statement);
		return element instanceof Heading ? null : Elements.label(element);
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		if (element instanceof Heading heading)
			return Icons.image(heading.icon());
		Evaluation evaluation = open.session().isEmpty() ? null : open.evaluation();
		return Icons.image(Elements.icon(element, evaluation));
	}
}
