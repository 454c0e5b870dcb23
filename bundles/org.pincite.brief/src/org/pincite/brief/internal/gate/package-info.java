/** The gate that a brief passes on its way out. Start at {@code BriefGate}. */
package org.pincite.brief.internal.gate;
