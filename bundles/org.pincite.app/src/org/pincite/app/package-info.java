/**
 * The product: application, window, menus, perspectives, welcome page and help.
 * Start at {@link org.pincite.app.Application}.
 */
package org.pincite.app;
