package org.pincite.ui;

import java.util.Comparator;
import java.util.StringJoiner;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/**
 * Adds columns to a table of one type of element. A click on a head sorts by it, another one the other way round; Ctrl+C copies the
 * selected rows, a tab between cells and a line end behind each row, by the {@link WayOut}. No column gets narrower than its head.
 */
public final class Columns<T> {
	/** Room for the sort arrow and the cell's margins, in pixels. */
	private static final int ROOM = 18;
	private static final int ICON = 22;
	private final TableViewer table;
	private final TableColumnLayout layout;
	private final Class<T> type;
	private Function<T, Color> color = element -> null;

	public Columns(TableViewer table, TableColumnLayout layout, Class<T> type) {
		this.table = table;
		this.layout = layout;
		this.type = type;
		table.getTable().setHeaderVisible(true);
		table.getTable().addListener(SWT.KeyDown, this::copy);
	}

	/** The text color of a row; null stands for the table's own. */
	public Columns<T> colored(Function<T, Color> rows) {
		color = rows;
		return this;
	}

	/**
	 * Adds a column; texts of null are shown empty and sorted last.
	 *
	 * @param weight its share of the table's width
	 * @param sample a text that is to fit in, or null
	 */
	public Columns<T> add(String name, int weight, String sample, Function<T, String> text, Function<T, Image> image) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		int least = Math.max(width(name), sample == null ? 0 : width(sample)) + ROOM + (image == null ? 0 : ICON);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				String value = text.apply(type.cast(element));
				return value == null ? "" : value;
			}

			@Override
			public Image getImage(Object element) {
				return image == null ? null : image.apply(type.cast(element));
			}

			@Override
			public Color getForeground(Object element) {
				return color.apply(type.cast(element));
			}
		});
		column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), text));
		return this;
	}

	public Columns<T> add(String name, int weight, Function<T, String> text, Function<T, Image> image) {
		return add(name, weight, null, text, image);
	}

	public Columns<T> add(String name, int weight, Function<T, String> text) {
		return add(name, weight, null, text, null);
	}

	private int width(String text) {
		GC gc = new GC(table.getTable());
		try {
			gc.setFont(Theme.bold());
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}

	private void sort(TableColumn column, Function<T, String> text) {
		boolean down = table.getTable().getSortColumn() == column && table.getTable().getSortDirection() == SWT.UP;
		table.getTable().setSortColumn(column);
		table.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
		Comparator<String> words = down ? Comparator.reverseOrder() : Comparator.naturalOrder();
		Comparator<T> order = Comparator.comparing(text, Comparator.nullsLast(words));
		table.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer viewer, Object one, Object other) {
				return order.compare(type.cast(one), type.cast(other));
			}
		});
	}

	private void copy(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != SWT.MOD1 || event.keyCode != 'c' || table.getSelection().isEmpty())
			return;
		WayOut way = PlatformUI.getWorkbench().getService(WayOut.class);
		way.copy(table.getTable().getShell(), rows(table.getTable()));
	}

	private static String rows(Table table) {
		StringBuilder rows = new StringBuilder();
		for (TableItem item : table.getSelection()) {
			StringJoiner row = new StringJoiner("\t", "", System.lineSeparator());
			for (int column = 0; column < table.getColumnCount(); column++)
				row.add(item.getText(column).replaceAll("\\s+", " "));
			rows.append(row);
		}
		return rows.toString();
	}
}
