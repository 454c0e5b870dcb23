package org.pincite.brief;

/** What can be wrong with a brief. */
public enum ProblemKind {
	/** A pinned quote is not what the stored source text says. */
	QUOTE_MISMATCH,
	/** A citation that names no authority Pincite can write out. */
	UNRESOLVED_CITATION,
	/** A placeholder or pin whose source or pin is not there. */
	MISSING_SOURCE,
	/** A quotation without a page or section that the source's marks confirm. */
	UNVERIFIED_PINPOINT,
	/** A digest stands where the words of the source belong. */
	DIGEST_NOT_SOURCE,
	/** An authority that nobody has checked against its source. */
	UNVERIFIED_AUTHORITY,
	/** A fact told without evidence to cite. */
	FACT_WITHOUT_EVIDENCE,
	/** A section that the forum asks for is missing. */
	MISSING_SECTION,
	/** More words or pages than the forum allows. */
	OVER_LIMIT,
	/** A quotation or authority names a person whom a pseudonym protects. */
	IDENTITY_IN_SOURCE,
	/** Data that may point to a person, such as an A-number, were taken out or let through without a decision. */
	IDENTITY_LEFT,
	/** A footnote or placeholder that cannot be read. */
	MALFORMED_TEXT,
	/** Characters that the chosen file format cannot show. */
	UNPRINTABLE_TEXT,
	/** An authority that the forum disfavours. */
	DISFAVORED_AUTHORITY
}
