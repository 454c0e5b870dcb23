package org.pincite.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * The authorities of a brief with the pages on which they are cited, in the order printed. Immutable.
 *
 * @param groups groups that have entries, in the order of {@link AuthorityGroup}
 */
public record TableOfAuthorities(List<Group> groups) {

	/** One group, its rows in order. */
	public record Group(AuthorityGroup group, List<Row> rows) {

		public Group {
			rows = List.copyOf(rows);
		}
	}

	/**
	 * One authority.
	 *
	 * @param entry  what is listed
	 * @param pages  labels of the pages on which it is cited in any form, each once, in order
	 * @param passim whether <i>passim</i> is printed in their place
	 */
	public record Row(AuthorityEntry entry, List<String> pages, boolean passim) {

		public Row {
			pages = List.copyOf(pages);
		}
	}

	public TableOfAuthorities {
		groups = List.copyOf(groups);
	}

	/** Number of authorities listed. */
	public int size() {
		return groups.stream().mapToInt(g -> g.rows().size()).sum();
	}

	/**
	 * @param entries    authorities of the document
	 * @param cited      key of the authority of every citation, in the order of the text
	 * @param pages      label of the page of every citation, in the same order
	 * @param passimFrom number of pages from which <i>passim</i> is printed; 0 for never
	 */
	public static TableOfAuthorities of(List<AuthorityEntry> entries, List<String> cited, List<String> pages, int passimFrom) {
		Map<String, SequencedSet<String>> pagesOf = new LinkedHashMap<>();
		for (int i = 0; i < cited.size(); i++)
			pagesOf.computeIfAbsent(cited.get(i), k -> new LinkedHashSet<>()).add(pages.get(i));
		List<Group> groups = new ArrayList<>();
		for (AuthorityGroup group : AuthorityGroup.values()) {
			List<Row> rows = entries.stream().filter(e -> e.group() == group && pagesOf.containsKey(e.key()))
					.sorted(Comparator.comparing(AuthorityEntry::sortKey)).map(e -> row(e, pagesOf.get(e.key()), passimFrom)).toList();
			if (!rows.isEmpty())
				groups.add(new Group(group, rows));
		}
		return new TableOfAuthorities(groups);
	}

	private static Row row(AuthorityEntry entry, SequencedSet<String> pages, int passimFrom) {
		return new Row(entry, List.copyOf(pages), passimFrom > 0 && pages.size() >= passimFrom);
	}
}
