package org.pincite.ui.research.connect;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.ConnectionException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.ConnectorState;
import org.pincite.ingest.connect.Connectors;
import org.pincite.ui.Columns;

/** Lists the connectors, each with a box that switches it on, and below them every request that was sent. */
public final class ConnectorsDialog extends TitleAreaDialog {
	private static final int TOKEN = IDialogConstants.CLIENT_ID;
	/** Of the dialog, in characters. */
	private static final int WIDTH = 110;
	private static final int RELOAD = IDialogConstants.CLIENT_ID + 1;

	/** Changes a setting. */
	private interface Change {
		void make() throws ConnectionException;
	}

	private final Connectors connectors;
	private CheckboxTableViewer states;
	private Label tells;
	private RequestTable requests;

	public ConnectorsDialog(Shell parent, Connectors connectors) {
		super(parent);
		this.connectors = connectors;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().applyTo(area);
		setTitle(Messages.title);
		setMessage(Messages.explanation);
		states(area);
		new Label(area, SWT.NONE).setText(Messages.requests);
		requests = new RequestTable(area);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(12)).applyTo(requests.control());
		reload();
		return area;
	}

	private void states(Composite area) {
		Composite frame = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
		TableColumnLayout layout = new TableColumnLayout();
		frame.setLayout(layout);
		states = new CheckboxTableViewer(new Table(frame, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE));
		states.setContentProvider(ArrayContentProvider.getInstance());
		List<ConnectorState> known = connectors.list();
		new Columns<>(states, layout, ConnectorState.class)
				.add(Messages.service, 2, longest(known, state -> state.connector().name()), state -> state.connector().name(), state -> null)
				.add(Messages.server, 3, longest(known, state -> state.server().getHost()), state -> state.server().getHost(), null)
				.add(Messages.token, 3, longest(known, ConnectorState::token), ConnectorState::token, null)
				.add(Messages.demands, 4, null, state -> state.connector().demands().stream().map(Connector.Demand::what).collect(Collectors.joining(", ")), null);
		states.addCheckStateListener(event -> toggle((ConnectorState) event.getElement(), event.getChecked()));
		states.addSelectionChangedListener(event -> selected());
		tells = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(2)).applyTo(tells);
	}

	private static String longest(List<ConnectorState> known, Function<ConnectorState, String> text) {
		return known.stream().map(text).filter(Objects::nonNull).max(Comparator.comparing(String::length)).orElse(null);
	}

	/** What a request tells is a sentence, too long for a cell. */
	private void selected() {
		ConnectorState state = (ConnectorState) states.getStructuredSelection().getFirstElement();
		tells.setText(state == null ? Messages.tells_choose : Messages.bind(Messages.tells, state.connector().name(), state.connector().tells()).replace("&", "&&"));
		if (getButton(TOKEN) != null)
			getButton(TOKEN).setEnabled(takesToken());
	}

	private void toggle(ConnectorState state, boolean on) {
		Connector connector = state.connector();
		if (!on)
			changed(() -> connectors.switchOff(connector.id()));
		else if (MessageDialog.openConfirm(getShell(), Messages.title, Messages.bind(Messages.confirm, connector.name(), connector.tells())))
			changed(() -> connectors.switchOn(connector.id(), null));
		else
			reload();
	}

	private void changed(Change change) {
		try {
			change.make();
		} catch (ConnectionException e) {
			MessageDialog.openError(getShell(), Messages.title, e.getMessage());
		}
		reload();
	}

	private void reload() {
		Object selected = states.getStructuredSelection().getFirstElement();
		states.setInput(connectors.list());
		for (ConnectorState state : connectors.list()) {
			states.setChecked(state, state.on());
			if (selected instanceof ConnectorState before && before.connector().id().equals(state.connector().id()))
				states.setSelection(new org.eclipse.jface.viewers.StructuredSelection(state));
		}
		requests.show(connectors.requests(RequestTable.MOST));
		selected();
	}

	private boolean takesToken() {
		return states.getStructuredSelection().getFirstElement() instanceof ConnectorState state && state.connector().token() != null;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button token = createButton(parent, TOKEN, Messages.token_button, false);
		token.setEnabled(false);
		createButton(parent, RELOAD, Messages.reload, false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == TOKEN)
			token();
		else if (button == RELOAD)
			reload();
		else
			super.buttonPressed(button);
	}

	private void token() {
		Connector connector = ((ConnectorState) states.getStructuredSelection().getFirstElement()).connector();
		InputDialog ask = new InputDialog(getShell(), Messages.title, Messages.bind(Messages.token_ask, connector.name(), connector.token()), "", null) {
			@Override
			protected int getInputTextStyle() {
				return SWT.SINGLE | SWT.BORDER | SWT.PASSWORD;
			}
		};
		if (ask.open() != Window.OK)
			return;
		String token = ask.getValue().strip();
		if (token.isEmpty())
			changed(() -> connectors.forgetToken(connector.id()));
		else
			keep(connector, token);
	}

	/** In the secure store; where there is none, in a file if the user wants that. */
	private void keep(Connector connector, String token) {
		try {
			connectors.keepToken(connector.id(), token, false);
			reload();
		} catch (BadRequestException e) {
			MessageDialog.openError(getShell(), Messages.title, e.getMessage());
		} catch (ConnectionException e) {
			if (MessageDialog.openQuestion(getShell(), Messages.title, e.getMessage() + Messages.token_in_file))
				changed(() -> connectors.keepToken(connector.id(), token, true));
		}
	}
}
