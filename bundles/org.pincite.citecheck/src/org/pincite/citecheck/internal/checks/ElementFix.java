package org.pincite.citecheck.internal.checks;

import java.util.function.BiConsumer;

import org.pincite.citecheck.QuickFix;
import org.pincite.citecheck.internal.Messages;
import org.pincite.matter.Identified;
import org.pincite.matter.edit.MatterEdits;
import org.pincite.matter.edit.MatterSession;

/**
 * A fix that does one thing to one element, if it is still there.
 *
 * @param label what the menu says
 * @param type  what the element is
 * @param id    its id
 * @param deed  what is done
 */
record ElementFix<T extends Identified>(String label, Class<T> type, String id, BiConsumer<MatterEdits, T> deed)
		implements QuickFix {

	/** @param key key of the label in the messages */
	static <T extends Identified> QuickFix of(String key, Class<T> type, T element, BiConsumer<MatterEdits, T> deed) {
		return new ElementFix<>(Messages.get(key), type, element.getId(), deed);
	}

	@Override
	public void apply(MatterSession session) {
		session.find(type, id).ifPresent(element -> session.together(label, edits -> deed.accept(edits, element)));
	}
}
