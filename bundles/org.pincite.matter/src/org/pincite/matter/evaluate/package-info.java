/**
 * What the argument of a matter amounts to: which statements are acceptable, which arguments apply, what rests on unverified quotes, and why,
 * in words. Start at {@link org.pincite.matter.evaluate.Evaluation}; {@link org.pincite.matter.evaluate.LiveEvaluation} follows the edits.
 */
package org.pincite.matter.evaluate;
