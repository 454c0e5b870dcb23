package org.pincite.citation.internal;

/** How a citation to a work is put together; the second column of the law tables. */
enum Shape {
	/** Volume, reporter, page: {@code 535 F.3d 243}. */
	CASE,
	/** Volume, periodical, page: {@code 66 B.U. L. Rev. 71}. */
	JOURNAL,
	/** Title, code, section: {@code 8 U.S.C. § 1158}. */
	TITLED,
	/** Code, section: {@code Kan. Stat. Ann. § 21-3516}. */
	CODE,
	/** Volume, register, page: {@code 85 Fed. Reg. 80,274}. */
	PAGED,
	/** Year, session laws, page or chapter: {@code 1999 Me. Laws 9}. */
	SESSION,
	/** {@code Pub. L. No. 104-208, § 384}. */
	PUBLIC_LAW,
	/** Board, number: {@code ASBCA No. 43466}. */
	DOCKET,
	/** Kind of filing, number: {@code U.S. Patent No. 8,112,504 B2}. */
	FILING,
	/** Set of rules, number: {@code Fed. R. Civ. P. 12(b)(6)}. */
	RULE,
	/** {@code Exec. Order No. 13,769}. */
	ORDER,
	/** {@code U.S. Const. amend. XIV, § 1}. */
	CONSTITUTION,
	/** A state's code named by its subject: {@code Cal. Penal Code § 187}. */
	SUBJECT,
	/** The Immigration and Nationality Act: {@code INA § 208}. */
	ACT;

	/** Whether the citation starts with a number that stands before the work's name. */
	boolean numbered() {
		return this == CASE || this == JOURNAL || this == TITLED || this == PAGED || this == SESSION;
	}
}
