/**
 * The one query tree that every search language is read into: immutable records, one per operator.
 * Start at {@link org.pincite.search.tree.QueryTree}.
 */
package org.pincite.search.tree;
