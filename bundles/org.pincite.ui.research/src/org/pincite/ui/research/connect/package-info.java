/**
 * Switches the connectors to public services on and off and shows what was sent.
 * Start at {@link org.pincite.ui.research.connect.ConnectorsDialog}.
 */
package org.pincite.ui.research.connect;
