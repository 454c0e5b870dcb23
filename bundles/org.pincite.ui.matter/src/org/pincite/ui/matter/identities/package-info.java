/**
 * The review of what points to the matter's people before anything leaves the workbench. Start at {@link org.pincite.ui.matter.identities.Review};
 * {@link org.pincite.ui.matter.identities.ReviewDialog} shows it.
 */
package org.pincite.ui.matter.identities;
