/**
 * Edits as data: what an edit changed, element by element, so that it can be written down, taken back and done again in another process. Start at
 * {@link org.pincite.matter.history.Edit} and {@link org.pincite.matter.history.EditRecorder}.
 */
package org.pincite.matter.history;
