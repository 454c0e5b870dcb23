/**
 * What both halves of the workbench share: the open matter, the way to readers, the theme and the job bridge.
 * Start at {@link org.pincite.ui.UserFolders} for how the services come up.
 */
package org.pincite.ui;
