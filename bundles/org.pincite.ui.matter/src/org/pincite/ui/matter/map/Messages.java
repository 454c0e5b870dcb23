package org.pincite.ui.matter.map;

import org.eclipse.osgi.util.NLS;

/** The words of the argument map. */
public final class Messages extends NLS {
	public static String claim;
	public static String applies;
	public static String applies_not;
	public static String undecided;
	public static String statement;
	public static String argument_for;
	public static String argument_against;
	public static String pins;
	public static String one_pin;
	public static String folded;
	public static String map;
	public static String map_hint;
	public static String nothing_to_show;
	public static String export_title;
	public static String export_job;
	public static String export_go;
	public static String export_done;
	public static String export_names;
	public static String export_remaining;
	public static String export_failed;
	public static String export_open;
	public static String export_close;
	public static String export_scaled;
	public static String svg_title;
	public static String legend_for;
	public static String legend_against;
	public static String legend_premise;
	public static String legend_assumption;
	public static String legend_exception;
	public static String legend_negated;
	public static String legend_unverified;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
