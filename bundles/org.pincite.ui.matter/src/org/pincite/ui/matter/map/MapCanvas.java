package org.pincite.ui.matter.map;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.draw.Face;
import org.pincite.ui.matter.map.draw.MapPainter;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.draw.TextMeasure;
import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.Folding;
import org.pincite.ui.matter.map.layout.Place;

/** The map on screen: shows a graph, what of it is folded, selected and in sight. Knows nothing of matters. */
final class MapCanvas {
	/** A new map is shown whole as long as it can still be read then. */
	private static final double LEGIBLE = 0.7;
	final Canvas canvas;
	private final Paints paints;
	private final ScreenMeasure measure;
	private final Viewport viewport = new Viewport();
	private final ScrollBars bars;
	private final MapAccess access;
	private final Function<String, String> tooltips;
	private Consumer<String> selected = id -> {
	};
	private Consumer<String> opened = id -> {
	};
	private ArgumentGraph graph = ArgumentGraph.EMPTY;
	private Set<String> folded = Set.of();
	private Picture picture = Picture.EMPTY;
	private String selection;
	private int hovered = -1;
	private boolean fresh = true;

	/** @param tooltips what to say of the node of an id when the pointer rests on it */
	MapCanvas(Composite parent, Function<String, String> tooltips) {
		this.tooltips = tooltips;
		canvas = new Canvas(parent, SWT.H_SCROLL | SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
		paints = new Paints(canvas.getDisplay());
		measure = new ScreenMeasure(canvas, paints);
		bars = new ScrollBars(canvas, viewport);
		access = new MapAccess(this);
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> resized());
		canvas.addListener(SWT.FocusIn, event -> focused());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.addListener(SWT.Dispose, event -> paints.dispose());
		new MapKeys(this);
		new MapMouse(this);
	}

	/** @param listener told the id of the node the user selects */
	void onSelect(Consumer<String> listener) {
		selected = listener;
	}

	/** @param listener told the id of the node the user wants to see more of */
	void onOpen(Consumer<String> listener) {
		opened = listener;
	}

	/** Shows another matter's graph from its beginning. */
	void open(ArgumentGraph other) {
		graph = other;
		folded = Set.of();
		fresh = true;
		lay();
	}

	/** Shows the graph after an edit; what is in sight stays where it is. */
	void update(ArgumentGraph edited) {
		if (edited.equals(graph))
			return;
		graph = edited;
		layHolding();
	}

	private void lay() {
		hovered = -1;
		picture = Picture.of(Folding.of(graph, folded), measure);
		viewport.map(picture.layout().width(), picture.layout().height());
		if (fresh)
			begin();
		access.changed();
		refresh();
	}

	private void begin() {
		Rectangle area = canvas.getClientArea();
		if (area.width <= 0 || area.height <= 0)
			return;
		fresh = false;
		viewport.window(area.width, area.height);
		viewport.fit(LEGIBLE);
		if (!picture.nodes().isEmpty())
			viewport.reveal(picture.place(0));
	}

	private void layHolding() {
		int anchor = anchor();
		if (anchor < 0) {
			lay();
			return;
		}
		String id = picture.nodes().get(anchor).id();
		double x = viewport.windowX(picture.place(anchor).x());
		double y = viewport.windowY(picture.place(anchor).middle());
		lay();
		int now = picture.folding().graph().index(id);
		if (now >= 0)
			viewport.hold(picture.place(now).x(), picture.place(now).middle(), x, y);
		refresh();
	}

	/** The node to hold in place: the selected one if it is in sight, else the one nearest to the middle. */
	private int anchor() {
		int at = selectedIndex();
		if (at >= 0 && viewport.sees(picture.place(at)))
			return at;
		Rectangle area = canvas.getClientArea();
		double x = viewport.mapX(area.width / 2.0);
		double y = viewport.mapY(area.height / 2.0);
		int nearest = -1;
		double least = Double.POSITIVE_INFINITY;
		for (int i = 0; i < picture.nodes().size(); i++) {
			Place place = picture.place(i);
			double distance = Math.hypot(place.x() + place.width() / 2.0 - x, place.middle() - y);
			if (distance < least) {
				least = distance;
				nearest = i;
			}
		}
		return nearest;
	}

	private void resized() {
		Rectangle area = canvas.getClientArea();
		viewport.window(area.width, area.height);
		if (fresh)
			begin();
		refresh();
	}

	private void focused() {
		access.focused();
		canvas.redraw();
	}

	private void paint(GC gc) {
		boolean dark = Theme.dark(canvas);
		Rectangle area = canvas.getClientArea();
		gc.setBackground(paints.colors(dark).get(Role.PAPER));
		gc.fillRectangle(area);
		if (picture.nodes().isEmpty()) {
			hint(gc, area, dark);
			return;
		}
		Transform transform = new Transform(gc.getDevice());
		transform.translate((float) Math.round(viewport.windowX(0)), (float) Math.round(viewport.windowY(0)));
		transform.scale((float) viewport.scale(), (float) viewport.scale());
		gc.setTransform(transform);
		int x = (int) Math.floor(viewport.mapX(0));
		int y = (int) Math.floor(viewport.mapY(0));
		Place window = new Place(x, y, (int) Math.ceil(area.width / viewport.scale()) + 1, (int) Math.ceil(area.height / viewport.scale()) + 1, 0);
		MapPainter.draw(picture, measure, new ScreenPen(gc, paints, dark, viewport.scale()), window,
				new MapPainter.Emphasis(selectedIndex(), hovered, canvas.isFocusControl()));
		gc.setTransform(null);
		transform.dispose();
	}

	private void hint(GC gc, Rectangle area, boolean dark) {
		gc.setFont(paints.font(Face.TEXT));
		gc.setForeground(paints.colors(dark).get(Role.MUTED));
		int top = area.height / 3;
		for (String line : Messages.nothing_to_show.split("\n")) {
			gc.drawString(line, Math.max(8, (area.width - gc.stringExtent(line).x) / 2), top, true);
			top += measure.height(Face.TEXT);
		}
	}

	/** Scrolls and draws anew after what is in sight has changed. */
	void refresh() {
		bars.refresh();
		canvas.redraw();
	}

	Viewport viewport() {
		return viewport;
	}

	Picture picture() {
		return picture;
	}

	TextMeasure measure() {
		return measure;
	}

	Paints paints() {
		return paints;
	}

	/** Index of the selected node, or -1 if none is or it is folded away. */
	int selectedIndex() {
		return selection == null ? -1 : picture.folding().graph().index(selection);
	}

	/** Selects a node by the user's hand, brings it in sight and tells it. */
	void choose(int node) {
		if (node < 0)
			return;
		select(picture.nodes().get(node).id());
		selected.accept(selection);
	}

	/** Selects the node of an element and brings it in sight, unfolding what hides it; null for none. */
	void select(String id) {
		boolean news = id == null ? selection != null : !id.equals(selection);
		selection = id;
		if (id != null && selectedIndex() < 0 && graph.index(id) >= 0) {
			folded = Folding.reveal(graph, folded, id);
			layHolding();
		}
		int node = selectedIndex();
		if (node >= 0)
			viewport.reveal(picture.place(node));
		refresh();
		if (news)
			access.focused();
	}

	void open(int node) {
		if (node >= 0)
			opened.accept(picture.nodes().get(node).id());
	}

	void hover(int node) {
		if (node == hovered)
			return;
		hovered = node;
		canvas.setToolTipText(node < 0 ? null : tooltips.apply(picture.nodes().get(node).id()));
		canvas.redraw();
	}

	/** Folds the node, or unfolds it. */
	void toggle(int node) {
		if (node < 0 || !picture.foldable(node))
			return;
		String id = picture.nodes().get(node).id();
		Set<String> other = new HashSet<>(folded);
		if (!other.remove(id))
			other.add(id);
		folded = other;
		layHolding();
	}

	/** Folds everything, or unfolds it. */
	void toggleAll(boolean fold) {
		folded = fold ? Folding.foldable(graph) : Set.of();
		layHolding();
	}

	void fit() {
		viewport.fit(Viewport.LEAST);
		refresh();
	}

	/** Zooms around the middle by steps; 0 goes to full size. */
	void zoom(int steps) {
		Rectangle area = canvas.getClientArea();
		if (steps == 0)
			viewport.scale(1, area.width / 2.0, area.height / 2.0);
		else
			viewport.zoom(steps, area.width / 2.0, area.height / 2.0);
		refresh();
	}

	/** Where a node is in the canvas, in its pixels. */
	Rectangle bounds(int node) {
		Place place = picture.place(node);
		return new Rectangle((int) viewport.windowX(place.x()), (int) viewport.windowY(place.y()), (int) (place.width() * viewport.scale()),
				(int) (place.height() * viewport.scale()));
	}
}
