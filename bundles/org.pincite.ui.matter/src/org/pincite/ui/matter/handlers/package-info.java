/** The commands on matters: each handler asks what it must and calls the open matter. */
package org.pincite.ui.matter.handlers;
