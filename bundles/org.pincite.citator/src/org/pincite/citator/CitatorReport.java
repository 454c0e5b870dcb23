package org.pincite.citator;

import java.util.List;

/**
 * What the library knows about the life of an authority. It never says that an authority is good law: only what was found, in how many documents, up
 * to which date.
 *
 * @param authority   canonical citation
 * @param title       name, or null
 * @param flag        the worst found
 * @param checkedUpTo date of the newest source looked at, or null
 * @param documents   number of sources looked at
 * @param citing      citing references, negative ones first, then by depth and date
 * @param risks       indirect risks in words: relies on an authority with a red flag
 */
public record CitatorReport(String authority, String title, Flag flag, String checkedUpTo, int documents,
		List<CitingReference> citing, List<String> risks) {
}
