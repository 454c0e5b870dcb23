package org.pincite.ingest.internal.news;

/**
 * How much is taken off a page before and after the article is looked for. Readers begin strict and relax until there is enough text.
 *
 * @param asides  parts named as asides are taken off first
 * @param weights names count in the scores
 * @param prune   doubtful parts of the article are taken off
 */
record Strictness(boolean asides, boolean weights, boolean prune) {
	static final Strictness[] STEPS = { new Strictness(true, true, true), new Strictness(false, true, true),
			new Strictness(false, false, true), new Strictness(false, false, false) };
}
