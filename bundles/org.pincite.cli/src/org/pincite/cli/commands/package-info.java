/** The commands of the command line, one class each, grouped by nothing but their names. */
package org.pincite.cli.commands;
