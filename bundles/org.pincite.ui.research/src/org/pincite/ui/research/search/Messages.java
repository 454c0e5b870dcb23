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
	public static String query_tip;
	public static String order_tip;
	public static String order_relevance;
	public static String order_newest;
	public static String order_oldest;
	public static String order_court;
	public static String order_cited;
	public static String law_today;
	public static String law_on;
	public static String law_tip;
	public static String law_matter;
	public static String law_no_date;
	public static String law_choose_today;
	public static String law_choose;
	public static String law_title;
	public static String law_question;
	public static String law_no_day;
	public static String within;
	public static String within_tip;
	public static String within_chip;
	public static String within_remove;
	public static String export;
	public static String export_tip;
	public static String export_title;
	public static String exporting;
	public static String export_csv;
	public static String export_ris;
	public static String export_csl;
	public static String export_markdown;
	public static String more;
	public static String kept;
	public static String kept_new;
	public static String kept_tip;
	public static String kept_no_matter;
	public static String keep;
	public static String keep_title;
	public static String keep_question;
	public static String keep_blank;
	public static String asked_before;
	public static String forget;
	public static String fresh;
	public static String run;
	public static String watch;
	public static String drop;
	public static String looking;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
