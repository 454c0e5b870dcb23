package org.pincite.ingest.internal;

/** What one document may cost. Generous for real documents, small enough that a hostile one hurts nobody else. The README repeats them. */
public final class Limits {
	/** Bytes of one document. */
	public static final int DOCUMENT = 256 << 20;
	/** UTF-16 code units of text of one document. */
	public static final int TEXT = 64 << 20;
	/** Levels that JSON, XML, HTML and the groups of RTF may nest. */
	public static final int DEPTH = 512;
	/** Elements of one XML document, which is read as a stream. */
	public static final int NODES = 5_000_000;
	/** Tags of one HTML page, which is held in memory as a tree. */
	public static final int TAGS = 1_000_000;
	/** Elements of a web page beyond which its article is not looked for and all of its text is taken. */
	public static final int ARTICLE_ELEMENTS = 100_000;
	/** Steps down from the top of a web page to each of its nodes, added up, beyond which the same holds; the largest of 147 real pages has 307,000. */
	public static final int ARTICLE_STEPS = 2_000_000;
	/** Pages of one PDF. */
	public static final int PAGES = 10_000;
	/** Entries of one archive, those of archives within it included. */
	public static final int ENTRIES = 250_000;
	/** Bytes an archive may unpack to, in all. */
	public static final long UNPACKED = 8L << 30;
	/** Unpacked bytes for each packed one, once {@link #RATIO_FROM} is passed. */
	public static final int RATIO = 200;
	/** Unpacked bytes of an entry below which its ratio does not matter. */
	public static final long RATIO_FROM = 1 << 20;
	/** Archives within archives. */
	public static final int ARCHIVES_DEEP = 3;
	/** Folders within folders. */
	public static final int FOLDERS_DEEP = 64;
	/** Seconds that reading one document may take. */
	public static final int SECONDS = 120;
	/** Seconds that a process may read a risky document, recognise one page of it, or be silent while it unpacks an archive. */
	public static final int ISOLATED_SECONDS = 60;
	/** Megabytes of heap that a process for risky documents has. */
	public static final int ISOLATED_MEGABYTES = 768;
	/** Seconds that all pages of one scanned document may take to be recognised. */
	public static final int RECOGNITION_SECONDS = 1800;

	private Limits() {
	}
}
