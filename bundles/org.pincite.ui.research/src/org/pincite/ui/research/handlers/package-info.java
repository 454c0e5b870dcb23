/** The commands of the research half: each handler finds the part it acts on and calls it. */
package org.pincite.ui.research.handlers;
