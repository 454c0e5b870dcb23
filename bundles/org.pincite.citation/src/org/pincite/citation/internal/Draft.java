package org.pincite.citation.internal;

import java.util.List;

import org.pincite.citation.CitationKind;

/** A citation while it is being read; {@link Resolver} turns it into the final value. */
final class Draft {
	CitationKind kind;
	int start;
	int end;
	int fullStart;
	int fullEnd;
	/** Everything up to here has been read as part of this citation's own core, pin and parentheticals. */
	int pinEnd;
	Edition edition;
	/** All editions the printed spelling may mean; {@link #edition} is chosen among them once year and court are known. */
	int[] candidates;
	String printed;
	String volume;
	String page;
	/** What stands for the page in the canonical form, with its mark ({@code ¶ 95,342}). */
	String canonicalPage;
	String canonical;
	String key;
	String pin;
	boolean pinAt;
	Integer year;
	String date;
	String court;
	String plaintiff;
	String defendant;
	String procedural;
	/** The name that a short form, supra or reference uses. */
	String name;
	String parenthetical;
	String title;
	String section;
	/** The full citation that an id. was found to refer to, or null. */
	Draft target;
	/** What an id. calls the section it points to when it is none ({@code pt.}, {@code r.}, {@code ch.}), or null. */
	String division;
	/** Article or amendment that an id. points to ({@code  art. II, § 2}), or null. */
	String part;
	List<String> subsections = List.of();
	String signal;
	List<String> history = List.of();
	/** In the leader of a group of parallel citations: all of them, itself first; else empty. */
	List<Draft> members = List.of();
	/** First draft of the group of parallel citations this belongs to; itself when it stands alone. */
	Draft leader = this;
	/** The citation in whose parenthetical this one stands, or null. */
	Draft container;
	/** The citation whose subsequent history this one is, or null. */
	Draft historyOf;
	/** Stands in one citation sentence with the one before it ({@code ;}, {@code and}). */
	boolean chained;
	/** Belongs to the same side of a comparison as the one before it ({@code Compare A, and B, with C}). */
	boolean compared;
	/** The short name that the text gives it: {@code ("Anim I")}. */
	String alias;
	/** A reference to law that could not be read, which breaks an id. after it. */
	boolean opaque;
	/** Court and year have been read from a parenthetical. */
	boolean dated;
	/** A court is printed that no table knows, so the reporter does not tell it either. */
	boolean foreign;
	/** Shares the code of the citation before it in a list of sections. */
	boolean listed;
	int index = -1;
	private Parties parties;
	Integer antecedent;
	String authority;
	String broken;

	Draft(CitationKind kind, int start, int end) {
		this.kind = kind;
		this.start = fullStart = start;
		this.end = fullEnd = pinEnd = end;
	}

	/** The words of the names, for comparing; to be asked for only after the names have been read. */
	Parties parties() {
		if (parties == null)
			parties = Parties.of(this);
		return parties;
	}

	boolean named() {
		return plaintiff != null || defendant != null;
	}

	boolean full() {
		return kind == CitationKind.CASE || kind == CitationKind.LAW || kind == CitationKind.JOURNAL || kind == CitationKind.CONSTITUTION;
	}
}
