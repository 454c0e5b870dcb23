/**
 * Writes a matter out as a brief: composition, citation forms, table of authorities, forum rules and file formats.
 * Start at {@link org.pincite.brief.Briefs}; {@link org.pincite.brief.BriefComposer} shows what a brief is made of.
 */
package org.pincite.brief;
