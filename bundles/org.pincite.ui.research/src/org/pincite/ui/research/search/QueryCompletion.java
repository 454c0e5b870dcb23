package org.pincite.ui.research.search;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.pincite.search.Completion;
import org.pincite.search.Dialect;
import org.pincite.search.SearchService;

/** Offers at the cursor of a query what it may go on with, on Ctrl+Space: fields, courts, judges, citations, words of the library. */
final class QueryCompletion {
	private final ContentProposalAdapter adapter;

	/** A completion in a list: with its name beside it; taking it replaces the whole query. */
	private record Proposal(String query, Completion completion) implements IContentProposal {
		@Override
		public String getContent() {
			return completion.in(query);
		}

		@Override
		public int getCursorPosition() {
			return completion.start() + completion.text().length();
		}

		@Override
		public String getLabel() {
			return completion.label().isEmpty() ? completion.text() : completion.text() + "  —  " + completion.label();
		}

		@Override
		public String getDescription() {
			return null;
		}
	}

	QueryCompletion(Text query, SearchService search, Supplier<Dialect> dialect) {
		KeyStroke key = KeyStroke.getInstance(SWT.MOD1, ' ');
		adapter = new ContentProposalAdapter(query, new TextContentAdapter(), (contents, position) -> {
			List<Completion> found = search.complete(contents, position, dialect.get());
			return found.stream().map(each -> new Proposal(contents, each)).toArray(IContentProposal[]::new);
		}, key, null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPropagateKeys(true);
	}

	/** True while the list is open; its arrow keys are its own then. */
	boolean open() {
		return adapter.isProposalPopupOpen();
	}
}
