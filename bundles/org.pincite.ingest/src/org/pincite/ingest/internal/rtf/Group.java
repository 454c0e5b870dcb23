package org.pincite.ingest.internal.rtf;

/** What holds in a group: where its text goes and how it is set. A group begins with what holds around it. */
final class Group {

	/** Where text goes. */
	enum Into {
		TEXT, NOWHERE, FONTS, STYLES, TITLE, AUTHOR, CODE
	}

	Into into = Into.TEXT;
	int font;
	int unicodeSkip = 1;
	boolean italic;
	boolean hidden;
	boolean deleted;
	/** True for the group that a field stands in. */
	boolean field;
	/** True in the group of a field whose result is a generated table. */
	boolean table;
	/** True if the group holds the two spellings of {@code \\upr}, of which the second counts. */
	boolean twice;
	/** True for the group that a note stands in. */
	boolean note;

	Group inner() {
		Group inner = new Group();
		inner.into = twice ? Into.NOWHERE : into;
		inner.font = font;
		inner.unicodeSkip = unicodeSkip;
		inner.italic = italic;
		inner.hidden = hidden;
		inner.deleted = deleted;
		inner.table = table;
		return inner;
	}

	void plain() {
		italic = false;
		hidden = false;
		deleted = false;
	}

	boolean isShown() {
		return into == Into.TEXT && !hidden && !deleted;
	}
}
