/**
 * Who cites an authority, how deeply and with which treatment, and the sentence that shows it.
 * Start at {@link org.pincite.citator.Citator}.
 */
package org.pincite.citator;
