/** Matters that go to colleagues and come back. Start at {@link org.pincite.ui.matter.share.ShareHandler}. */
package org.pincite.ui.matter.share;
