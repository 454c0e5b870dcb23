/**
 * One open matter and what can be done to it: every edit is one labelled command that can be undone to the beginning. Start at
 * {@link org.pincite.matter.edit.MatterSession}, then {@link org.pincite.matter.edit.MatterEdits}.
 */
package org.pincite.matter.edit;
