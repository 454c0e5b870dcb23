package org.pincite.brief;

/** The form in which a brief cites an authority at one place. */
public enum CitationForm {
	FULL, SHORT, ID, SUPRA
}
