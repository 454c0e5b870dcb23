/**
 * The pages of the Help menu. A page is a text in a small markup ({@code # } starts a heading, a tab a line of code); open {@link
 * org.pincite.app.help.HelpPage} first.
 */
package org.pincite.app.help;
