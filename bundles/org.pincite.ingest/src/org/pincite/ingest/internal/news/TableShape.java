package org.pincite.ingest.internal.news;

import org.jsoup.nodes.Element;

/** What shows whether a table is one of data or lays out a page. */
final class TableShape {
	/** A cell with this share of a table's text has the text of the page in it. */
	private static final double CELL = 0.6;
	private static final int MANY_ROWS = 10;
	private static final int MANY_COLUMNS = 4;
	private static final int MANY_CELLS = 10;
	private int rows;
	private int columns;
	private double largest;
	private boolean ruled;
	private boolean nested;

	void row(Element row) {
		rows++;
		int cells = 0;
		for (Element cell = row.firstElementChild(); cell != null; cell = cell.nextElementSibling())
			cells++;
		columns = Math.max(columns, cells);
	}

	/** @param width of the cell's text */
	void cell(double width) {
		largest = Math.max(largest, width);
	}

	/** There is a head, a caption or something else that only tables of data have. */
	void rule() {
		ruled = true;
	}

	/** There is a table in it. */
	void nest() {
		nested = true;
	}

	/** Tables of data have heads or many cells; those that lay out a page have one row or column, tables in them, or most of the text in one cell. */
	boolean isData(Element table, Tally holds) {
		boolean layout = table.attr("role").equals("presentation") || table.attr("datatable").equals("0") || nested || rows <= 1 || columns <= 1 || largest > holds.text * CELL;
		return !layout && (ruled || table.hasAttr("summary") || rows >= MANY_ROWS || columns > MANY_COLUMNS || rows * columns > MANY_CELLS);
	}
}
