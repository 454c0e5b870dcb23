package org.pincite.citation;

/**
 * How citations are written out.
 *
 * @param immigrationReporter {@code I&N Dec.} as the Board asks, or {@code I. & N. Dec.} as courts of appeals do
 * @param parallel            whether parallel citations are printed
 * @param abbreviateNames     whether case names are abbreviated by table (Bluebook T6, T10)
 */
public record CitationStyle(String immigrationReporter, boolean parallel, boolean abbreviateNames) {

	/** Bluebook practitioner style as filed in a court of appeals. */
	public static final CitationStyle COURT_OF_APPEALS = new CitationStyle("I. & N. Dec.", false, true);
	/** The forms the Board of Immigration Appeals and the immigration courts use. */
	public static final CitationStyle IMMIGRATION = new CitationStyle("I&N Dec.", false, true);
}
