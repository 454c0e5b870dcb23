package org.pincite.ui.matter.identities;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Shell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.brief.IdentityFind;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.MatterSession;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.WayOut;
import org.pincite.ui.matter.identities.ReviewDialog.Outgoing;
import org.pincite.vault.firewall.IdentityFirewall;
import org.pincite.vault.firewall.IdentityGate;

/** Lets words out after a review of what points to the open matter's people. */
@Component
public final class ReviewedWayOut implements WayOut {
	private final OpenMatter open;
	private final IdentityFirewall firewall;

	@Activate
	public ReviewedWayOut(@Reference OpenMatter open, @Reference IdentityFirewall firewall) {
		this.open = open;
		this.firewall = firewall;
	}

	@Override
	public boolean copy(Shell shell, String text) {
		String cleared = open.session().map(session -> cleared(shell, session, text)).orElse(text);
		if (cleared.isEmpty())
			return false;
		Clipboard clipboard = new Clipboard(shell.getDisplay());
		try {
			clipboard.setContents(new Object[] { cleared }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
		return true;
	}

	/** The text as it may leave; empty if the user gave up. */
	private String cleared(Shell shell, MatterSession session, String text) {
		Matter copy = EcoreUtil.copy(session.matter());
		List<IdentityFind> finds = finds(firewall.gate(copy), List.of(text));
		Review review = new Review(firewall, copy, finds);
		if (!finds.isEmpty()) {
			Outgoing copying = new Outgoing(Messages.copy_title, Messages.copy_message, Messages.copy_go, List.of(Audience.TRIBUNAL));
			if (new ReviewDialog(shell, review, copying).open() != Window.OK)
				return "";
			review.record(session);
		}
		return firewall.gate(review.matter()).clear(text).text();
	}

	/** What is found in several texts, in their order. */
	public static List<IdentityFind> finds(IdentityGate gate, List<String> texts) {
		List<IdentityFind> finds = new ArrayList<>();
		for (String text : texts)
			gate.finds(text).forEach(find -> finds.add(new IdentityFind(gate.treat(find), find.context(text))));
		return finds;
	}
}
