package org.pincite.app.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.pincite.app.tests.Driver.act;
import static org.pincite.app.tests.Driver.await;
import static org.pincite.app.tests.Driver.find;
import static org.pincite.app.tests.Driver.page;
import static org.pincite.app.tests.Driver.picture;
import static org.pincite.app.tests.Driver.press;
import static org.pincite.app.tests.Driver.see;
import static org.pincite.app.tests.Driver.service;
import static org.pincite.app.tests.Driver.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.pincite.library.Library;
import org.pincite.matter.PastSearch;
import org.pincite.ui.OpenMatter;

/** The search page as a user meets it, on the starter library. */
public class SearchPageTest {
	private static final int WORDS = 0;
	private static final int WESTLAW = 1;

	@Rule
	public final TestWatcher pictureOfFailure = new TestWatcher() {
		@Override
		protected void failed(Throwable trouble, Description description) {
			picture("failed-search-" + description.getMethodName());
		}
	};

	@Before
	public void opensThePageOnTheStarterLibrary() {
		if (see(() -> service(Library.class).size()) == 0)
			openExample();
		act(() -> {
			try {
				page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.pincite.app.research"));
				page().showView("org.pincite.ui.research.search");
				query().setText("");
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		speak(WORDS);
	}

	private static void openExample() {
		start(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.pincite.ui.matter.openExample", null);
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		await("the example", () -> service(OpenMatter.class).session().isPresent());
	}

	@After
	public void leavesAnEmptyQuery() {
		act(() -> {
			query().setText("");
			for (Button earlier = button("within:"); earlier != null; earlier = button("within:"))
				earlier.notifyListeners(SWT.Selection, new Event());
		});
		speak(WORDS);
		await("no query", () -> count().getText().isEmpty());
	}

	/** What holds the query, the bar with the dialects, and the results. */
	private static Composite searchPage() {
		return dialects().getParent().getParent();
	}

	private static Combo dialects() {
		return find(Combo.class, combo -> combo.getItemCount() == 4 && combo.getItem(WESTLAW).equals("Westlaw"));
	}

	private static Text query() {
		return find(Text.class, text -> text.getParent() == searchPage());
	}

	/** The line that counts; not the one with the query tree. */
	private static Label count() {
		return find(Label.class, label -> label.getParent() == searchPage() && label.getText().matches("|…|\\d+ sources? · .*"));
	}

	private static void speak(int dialect) {
		act(() -> {
			dialects().select(dialect);
			dialects().notifyListeners(SWT.Selection, new Event());
		});
	}

	private static int ask(String words) {
		act(() -> query().setText(words));
		return counted("the count for " + words);
	}

	/** The number of sources, once the answer to the present query is there: until then the page shows no number. */
	private static int counted(String what) {
		String words = await(what, () -> count().getText().matches("\\d.*") ? count().getText() : null);
		return Integer.parseInt(words.replaceAll("\\D.*", ""));
	}

	private static StyledText results() {
		return find(StyledText.class, text -> text.getParent() == searchPage());
	}

	private static Button button(String beginning) {
		return find(Button.class, button -> button.getText().startsWith(beginning));
	}

	@Test
	public void showsHowAQueryOfConnectorsWasUnderstood() {
		speak(WESTLAW);
		assertTrue(ask("breach! or disclos! /p confidential!") > 0);
		boolean warned = see(() -> tree() != null); // as when the index is still catching up
		if (!warned)
			askHowItWasUnderstood();
		await("the tree", SearchPageTest::tree);
		picture("s1-tree");
		askHowItWasUnderstood();
		await("no tree", () -> tree() == null);
	}

	private static Label tree() {
		return find(Label.class, label -> label.getText().contains("(breach! or disclos!) /p confidential!"));
	}

	private static void askHowItWasUnderstood() {
		act(() -> find(Link.class, link -> link.getText().contains("understood")).notifyListeners(SWT.Selection, new Event()));
	}

	@Test
	public void offersACorrectionThatAClickTakes() {
		speak(WESTLAW);
		act(() -> query().setText("asylum /s"));
		await("the correction", () -> results().getText().contains("Try: asylum"));
		picture("s2-correction");
		act(() -> results().setFocus());
		press(0, SWT.ARROW_DOWN);
		press(0, SWT.CR);
		await("the corrected query", () -> query().getText().equals("asylum"));
	}

	@Test
	public void searchesWithinResultsUntilTheyAreLetGo() {
		int wide = ask("asylum");
		act(() -> button("Within").notifyListeners(SWT.Selection, new Event()));
		await("the earlier query", () -> button("within: asylum"));
		int narrow = ask("Cuba");
		assertTrue(narrow + " of " + wide, narrow > 0 && narrow < wide);
		picture("s3-within");
		act(() -> button("within: asylum").notifyListeners(SWT.Selection, new Event()));
		await("no earlier query", () -> button("within:") == null);
	}

	@Test
	public void completesWordsAtTheCursor() {
		act(() -> {
			query().getShell().forceActive();
			query().setText("confid");
			query().setSelection(6);
			query().setFocus();
		});
		press(SWT.CTRL, ' ');
		Table offers = await("the offers", () -> find(Table.class, table -> table.getShell() != query().getShell() && table.getItemCount() > 0));
		assertTrue(see(() -> offers.getItem(0).getText()).startsWith("confid"));
		picture("s4-completion");
		act(() -> offers.getShell().close());
		await("the offers gone", () -> find(Table.class, table -> table.getShell() != query().getShell() && table.getItemCount() > 0) == null);
	}

	@Test
	public void goesFromTheQueryToAReaderAndBackByKeys() {
		ask("confidentiality");
		act(() -> {
			query().getShell().forceActive();
			query().setFocus();
		});
		press(0, SWT.ARROW_DOWN);
		await("the results", () -> results().isFocusControl());
		press(0, SWT.CR);
		await("a reader", () -> page().getActiveEditor() != null && page().getActiveEditor().getSite().getId().equals("org.pincite.ui.research.reader"));
		press(SWT.CTRL, 'k');
		await("the query", () -> query().isFocusControl());
		press(0, SWT.ARROW_DOWN);
		press(0, SWT.ESC);
		await("the query again", () -> query().isFocusControl());
		assertEquals("confidentiality", see(() -> query().getText()));
		assertFalse(see(() -> results().getText()).isEmpty());
	}

	@Test
	public void keepsWhatWasAskedInTheOpenMatterAndNowhereElse() {
		if (see(() -> service(OpenMatter.class).session().isEmpty()))
			openExample();
		act(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.pincite.app.research")));
		ask("credible fear");
		act(() -> {
			query().getShell().forceActive();
			query().setFocus();
		});
		press(0, SWT.CR);
		PastSearch asked = await("the note", () -> service(OpenMatter.class).session().orElseThrow().matter().getPastSearches().stream().findFirst().orElse(null));
		assertEquals("credible fear", see(asked::getQuery));
		act(() -> service(OpenMatter.class).close());
		ask("withholding");
		act(() -> query().setFocus());
		press(0, SWT.CR);
		await("no matter", () -> service(OpenMatter.class).session().isEmpty());
		assertTrue(see(() -> button("Saved").isEnabled()));
	}
}
