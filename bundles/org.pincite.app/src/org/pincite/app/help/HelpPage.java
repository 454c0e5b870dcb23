package org.pincite.app.help;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;

/** Shows a page of help as text that can be read, selected and copied. */
public final class HelpPage extends EditorPart {
	static final String ID = "org.pincite.app.help";
	private static final int MARGIN = 28;
	private String markup;
	private StyledText text;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		setSite(site);
		setInput(input);
		if (!(input instanceof HelpInput page))
			throw new PartInitException("no page of help: " + input.getName());
		try {
			markup = page.text();
		} catch (IOException e) {
			throw new PartInitException(Status.error(e.getMessage(), e));
		}
		setPartName(page.getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(3);
		text.setBackground(Theme.color(Role.PAPER, text));
		text.setForeground(Theme.color(Role.INK, text));
		Font heading = Theme.heading(text, 3);
		text.addListener(SWT.Dispose, event -> heading.dispose());
		StringBuilder plain = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		for (String line : markup.split("\n", -1)) {
			int start = plain.length();
			boolean head = line.startsWith("# "), code = line.startsWith("\t");
			plain.append(head ? line.substring(2) : code ? "    " + line.substring(1) : line);
			if (head || code) {
				StyleRange style = new StyleRange(start, plain.length() - start, Theme.color(head ? Role.ACCENT : Role.INK, text), null);
				style.font = head ? heading : JFaceResources.getTextFont();
				styles.add(style);
			}
			plain.append('\n');
		}
		text.setText(plain.toString());
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// There is nothing to save.
	}

	@Override
	public void doSaveAs() {
		// Not allowed.
	}
}
