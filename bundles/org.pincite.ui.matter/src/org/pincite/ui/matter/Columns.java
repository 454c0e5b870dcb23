package org.pincite.ui.matter;

import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

/** Adds columns to a table of one type of element; a click on a head sorts by it, another one the other way round. */
public final class Columns<T> {
	private static final int LEAST_WIDTH = 40;
	private final TableViewer table;
	private final TableColumnLayout layout;
	private final Class<T> type;

	public Columns(TableViewer table, TableColumnLayout layout, Class<T> type) {
		this.table = table;
		this.layout = layout;
		this.type = type;
		table.getTable().setHeaderVisible(true);
	}

	/** Adds a column; texts of null are shown empty and sorted last. */
	public Columns<T> add(String name, int weight, Function<T, String> text, Function<T, Image> image) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(name);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH, true));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				String value = text.apply(type.cast(element));
				return value == null ? "" : value;
			}

			@Override
			public Image getImage(Object element) {
				return image.apply(type.cast(element));
			}
		});
		column.getColumn().addListener(SWT.Selection, event -> sort(column, text));
		return this;
	}

	public Columns<T> add(String name, int weight, Function<T, String> text) {
		return add(name, weight, text, element -> null);
	}

	private void sort(TableViewerColumn column, Function<T, String> text) {
		boolean down = table.getTable().getSortColumn() == column.getColumn() && table.getTable().getSortDirection() == SWT.UP;
		table.getTable().setSortColumn(column.getColumn());
		table.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
		Comparator<T> up = Comparator.comparing(text, Comparator.nullsLast(Comparator.naturalOrder()));
		Comparator<T> order = down ? up.reversed() : up;
		table.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer viewer, Object one, Object other) {
				return order.compare(type.cast(one), type.cast(other));
			}
		});
	}
}
