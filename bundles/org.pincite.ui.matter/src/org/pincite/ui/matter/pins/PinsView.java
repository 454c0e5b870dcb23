package org.pincite.ui.matter.pins;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.pincite.citation.Span;
import org.pincite.citecheck.PinAnchors;
import org.pincite.citecheck.PinFinding;
import org.pincite.citecheck.PinState;
import org.pincite.matter.Identified;
import org.pincite.matter.Pin;
import org.pincite.matter.Pinnable;
import org.pincite.ui.Columns;
import org.pincite.ui.Icons;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.Readers;
import org.pincite.ui.matter.Elements;
import org.pincite.ui.matter.MatterSelection;

import jakarta.inject.Inject;

/** The passages pinned to the selected element, or to the whole matter, and whether each still stands in its source word for word. */
public final class PinsView extends ViewPart {
	public static final String ID = "org.pincite.ui.matter.pins";
	@Inject
	private OpenMatter open;
	@Inject
	private MatterSelection selection;
	@Inject
	private PinAnchors anchors;
	@Inject
	private Readers readers;
	private Label heading;
	private TableViewer table;
	private Runnable stopListening;
	private Runnable stopFollowing;

	@Override
	public void createPartControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = layout.marginHeight = 6;
		area.setLayout(layout);
		heading = new Label(area, SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 100;
		heading.setLayoutData(wide);
		Composite frame = new Composite(area, SWT.NONE);
		frame.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		frame.setLayout(columns);
		table = new TableViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		table.setContentProvider(ArrayContentProvider.getInstance());
		new Columns<>(table, columns, Pin.class)
				.add(Messages.source, 30, "535 F.3d 243", PinsView::source, pin -> Icons.image("pin"))
				.add(Messages.page, 8, Pin::getLocator)
				.add(Messages.role, 12, "supports", pin -> pin.getRole().getLiteral(), null)
				.add(Messages.quote, 40, pin -> Elements.label(pin))
				.add(Messages.state, 10, null, pin -> word(anchors.find(pin).state()),
						pin -> sound(anchors.find(pin).state()) ? null : Icons.image("warning"));
		table.addDoubleClickListener(event -> openSelected());
		menu();
		stopListening = open.listen(what -> refresh());
		stopFollowing = selection.listen(element -> refresh());
		refresh();
	}

	private static String source(Pin pin) {
		return pin.getCitation() != null ? pin.getCitation() : pin.getSourceTitle() != null ? pin.getSourceTitle() : pin.getSource();
	}

	private static boolean sound(PinState state) {
		return state == PinState.EXACT || state == PinState.OTHER_VERSION;
	}

	private static String word(PinState state) {
		return switch (state) {
		case EXACT -> Messages.exact;
		case MOVED -> Messages.moved;
		case OTHER_VERSION -> Messages.other_version;
		case AMBIGUOUS -> Messages.ambiguous;
		case ALTERED -> Messages.altered;
		case MISSING -> Messages.missing;
		case NO_SOURCE -> Messages.no_source;
		};
	}

	private void menu() {
		MenuManager menu = new MenuManager();
		menu.add(new Action(Messages.open) {
			@Override
			public void run() {
				openSelected();
			}
		});
		menu.add(new Action(Messages.remove) {
			@Override
			public void run() {
				List<Pin> pins = selected();
				if (!pins.isEmpty())
					open.session().ifPresent(session -> session.edits().remove(pins));
			}
		});
		table.getControl().setMenu(menu.createContextMenu(table.getControl()));
	}

	private List<Pin> selected() {
		return table.getStructuredSelection().stream().map(Pin.class::cast).toList();
	}

	private void openSelected() {
		selected().stream().findFirst().ifPresent(pin -> {
			PinFinding found = anchors.find(pin);
			List<Span> spans = found.passage() == null ? List.of() : List.of(new Span(found.passage().start(), found.passage().end()));
			readers.open(getSite().getPage(), pin.getSource(), spans);
		});
	}

	private void refresh() {
		Identified element = selection.element().orElse(null);
		List<Pin> pins = open.session().map(session -> session.matter().getPins().stream()
				.filter(pin -> !(element instanceof Pinnable) || pin.getTarget() == element).toList()).orElse(List.of());
		table.setInput(pins);
		heading.setText((element instanceof Pinnable ? pins.isEmpty() ? Messages.none : Messages.bind(Messages.of_element, Elements.label(element))
				: Messages.all).replace("&", "&&"));
		heading.getParent().layout();
	}

	@Override
	public void setFocus() {
		table.getControl().setFocus();
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
