package org.pincite.matter.edit;

import java.util.function.Supplier;

import org.pincite.matter.history.Edit;

/**
 * An edit of an earlier session, read only when it is undone or redone.
 *
 * @param label what the undo menu says
 * @param edit reads it
 */
public record KeptEdit(String label, Supplier<Edit> edit) {
}
