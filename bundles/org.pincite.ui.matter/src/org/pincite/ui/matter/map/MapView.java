package org.pincite.ui.matter.map;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pincite.matter.Argument;
import org.pincite.matter.Identified;
import org.pincite.matter.Pinnable;
import org.pincite.matter.Statement;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.OpenMatter.Change;
import org.pincite.ui.matter.Elements;
import org.pincite.ui.matter.MatterSelection;
import org.pincite.ui.matter.NoMatter;
import org.pincite.ui.matter.details.DetailsView;
import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.GraphReader;

import jakarta.inject.Inject;

/** The open matter's statements and arguments as a map. */
public final class MapView extends ViewPart {
	public static final String ID = "org.pincite.ui.matter.map";
	@Inject
	private OpenMatter open;
	@Inject
	private MatterSelection selection;
	private Composite stack;
	private NoMatter none;
	private MapCanvas map;
	private SelectedElement selected;
	private Runnable stopListening;
	private Runnable stopFollowing;

	@Override
	public void createPartControl(Composite parent) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		none = new NoMatter(stack, getSite());
		map = new MapCanvas(stack, this::tooltip);
		map.onSelect(id -> element(id).ifPresent(selection::select));
		map.onOpen(id -> showDetails());
		selected = new SelectedElement();
		MenuManager menu = new MenuManager();
		map.canvas.setMenu(menu.createContextMenu(map.canvas));
		getSite().registerContextMenu(menu, selected);
		getSite().setSelectionProvider(selected);
		stopListening = open.listen(this::changed);
		stopFollowing = selection.listen(this::follow);
		changed(Change.OPENED);
		follow(selection.element().orElse(null));
	}

	MapCanvas map() {
		return map;
	}

	private void changed(Change what) {
		((StackLayout) stack.getLayout()).topControl = open.session().isPresent() ? map.canvas : none.control();
		stack.layout();
		ArgumentGraph graph = open.session().map(session -> GraphReader.read(session.matter(), open.evaluation())).orElse(ArgumentGraph.EMPTY);
		if (what == Change.OPENED)
			map.open(graph);
		else
			map.update(graph);
		if (map.selectedIndex() < 0)
			selected.set(null);
	}

	/** Shows on the map what was selected elsewhere, as far as the map has it. */
	private void follow(Identified element) {
		Pinnable shown = OnMap.of(element);
		map.select(shown == null ? null : shown.getId());
		// Commands of the map act on what is seen to be selected, never on something beside it.
		selected.set(shown == element ? element : null);
	}

	private Optional<Pinnable> element(String id) {
		return open.session().flatMap(session -> session.find(Pinnable.class, id));
	}

	private String tooltip(String id) {
		return element(id).map(element -> switch (element) {
		case Statement statement -> Tooltips.of(Elements.label(statement), Elements.standing(statement, open.evaluation()),
				open.evaluation().reason(statement));
		case Argument argument -> Tooltips.of(Elements.label(argument), argument.isPro() ? Messages.argument_for : Messages.argument_against,
				open.evaluation().reason(argument), argument.getReasoning());
		default -> null;
		}).orElse(null);
	}

	private void showDetails() {
		try {
			getSite().getPage().showView(DetailsView.ID);
		} catch (PartInitException e) {
			ILog.of(MapView.class).error("the view of details did not open", e);
		}
	}

	@Override
	public void setFocus() {
		if (open.session().isPresent())
			map.canvas.setFocus();
		else
			none.control().setFocus();
	}

	@Override
	public void dispose() {
		if (stopListening != null)
			stopListening.run();
		if (stopFollowing != null)
			stopFollowing.run();
		super.dispose();
	}
}
