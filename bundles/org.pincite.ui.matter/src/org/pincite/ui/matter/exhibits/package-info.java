/** The documents of the open matter: kept encrypted, read and searched in memory alone. Start at {@link org.pincite.ui.matter.exhibits.ExhibitsView}. */
package org.pincite.ui.matter.exhibits;
