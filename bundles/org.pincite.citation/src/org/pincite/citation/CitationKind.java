package org.pincite.citation;

import java.util.Locale;

/** What form a reference takes in running text. The lower-case name is the JSON value. */
public enum CitationKind {
	/** A full citation of a decision: {@code 535 F.3d 243}, also neutral, database and Board citations. */
	CASE,
	/** A short form: {@code Anim, 535 F.3d at 255}. */
	SHORT,
	/** {@code Id.}, {@code Ibid.}, {@code Id. at 256}. */
	ID,
	/** {@code Anim, supra, at 255}. */
	SUPRA,
	/** A bare party name after a full citation: {@code Anim at 255}. */
	REFERENCE,
	/** A statute, regulation, public law, register or rule: {@code 8 C.F.R. § 208.6}. */
	LAW,
	/** A periodical: {@code 66 B.U. L. Rev. 71}. */
	JOURNAL,
	/** {@code U.S. Const. amend. XIV, § 1}. */
	CONSTITUTION,
	/** Looks like a reference to law but cannot be read further: a bare {@code § 208}. */
	UNKNOWN;

	public String json() {
		return name().toLowerCase(Locale.ROOT);
	}
}
