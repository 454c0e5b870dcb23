/**
 * The sources a researcher has gathered, their texts, marks and passages, and the store that keeps them.
 * Start at {@link org.pincite.library.Library}.
 */
package org.pincite.library;
