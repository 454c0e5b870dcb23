/**
 * Looks for the gaps of a matter and for the faults of any document: checks find issues, issues offer fixes, quotations and citations are compared with the library.
 * Start at {@link org.pincite.citecheck.Checks} for matters and at {@link org.pincite.citecheck.DocumentVerifier} for documents.
 */
package org.pincite.citecheck;
