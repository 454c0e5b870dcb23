/**
 * Runs readers of risky formats and unpacks archives in processes of their own, which are limited in memory and time and may die without harm.
 * Open {@link org.pincite.ingest.internal.isolated.Isolation} first, then {@code ReaderProcess}, the parent's end, and {@code ReaderMain}, the child's.
 */
package org.pincite.ingest.internal.isolated;
