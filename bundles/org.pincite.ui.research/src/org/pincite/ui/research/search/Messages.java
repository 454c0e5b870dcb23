package org.pincite.ui.research.search;

import org.eclipse.osgi.util.NLS;

/** The words of the search page. */
public final class Messages extends NLS {
	public static String hint_words;
	public static String hint_westlaw;
	public static String hint_lexis;
	public static String hint_courtlistener;
	public static String dialect_tip;
	public static String dialect_words;
	public static String dialect_westlaw;
	public static String dialect_lexis;
	public static String dialect_courtlistener;
	public static String searching;
	public static String empty;
	public static String empty_library;
	public static String none;
	public static String count;
	public static String count_one;
	public static String understood;
	public static String understood_tip;
	public static String also;
	public static String digest;
	public static String facets_clear;
	public static String syntax;
	public static String syntax_try;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
