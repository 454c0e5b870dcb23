package org.pincite.brief;

/** Groups of a table of authorities, in the order printed, with Word's category number ({@code \c} of TA and TOA fields). */
public enum AuthorityGroup {
	CASES("Cases", 1), CONSTITUTION("Constitutional Provisions", 7), STATUTES("Statutes", 2), REGULATIONS("Regulations", 6),
	RULES("Rules", 4), OTHER("Other Authorities", 3);

	private final String heading;
	private final int category;

	AuthorityGroup(String heading, int category) {
		this.heading = heading;
		this.category = category;
	}

	public String heading() {
		return heading;
	}

	public int category() {
		return category;
	}
}
