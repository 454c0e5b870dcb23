package org.pincite.app.tests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
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
import static org.pincite.app.tests.Driver.window;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.junit.runners.MethodSorters;
import org.pincite.matter.Statement;
import org.pincite.matter.edit.MatterSession;
import org.pincite.matter.evaluate.Standing;
import org.pincite.ui.OpenMatter;

/**
 * The main job in a real window, from the first start to the brief. The steps build on each other, so they run in the order of their names, as a
 * user takes them.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class MainJobTest {
	/** The worked example leaves this statement without support on purpose. */
	private static final String GAP = "s-fact-returnees";
	private static final String READER = "org.pincite.ui.research.reader";

	private static final List<String> ERRORS = new CopyOnWriteArrayList<>();

	@BeforeClass
	public static void watchesTheLog() {
		Platform.addLogListener((status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR)
				ERRORS.add(plugin + ": " + status.getMessage() + " " + status.getException());
		});
	}

	@Rule
	public final TestWatcher pictureOfFailure = new TestWatcher() {
		@Override
		protected void failed(Throwable trouble, Description description) {
			picture("failed-" + description.getMethodName());
		}
	};

	private static MatterSession session() {
		return service(OpenMatter.class).session().orElseThrow(() -> new AssertionError("no matter is open"));
	}

	private static Statement gap() {
		return session().find(Statement.class, GAP).orElseThrow();
	}

	private static Standing standing() {
		return see(() -> service(OpenMatter.class).evaluation().of(gap()).standing());
	}

	private static void run(String command, Map<String, String> parameters) {
		start(() -> {
			Command found = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class)
						.executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
			} catch (Exception e) {
				throw new IllegalStateException(command, e);
			}
		});
	}

	private static void show(String view) {
		act(() -> {
			try {
				page().showView(view);
			} catch (Exception e) {
				throw new IllegalStateException(view, e);
			}
		});
	}

	private static void push(String label) {
		Button button = await("the button " + label, () -> find(Button.class, each -> each.getText().replace("&", "").equals(label)));
		start(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	private static Text field(String hint) {
		return await("the field " + hint, () -> find(Text.class, text -> text.getMessage().startsWith(hint)));
	}

	private static StyledText reader() {
		return await("the reader's text", () -> {
			IEditorPart editor = page().getActiveEditor();
			return editor == null || !editor.getSite().getId().equals(READER) ? null
					: find(StyledText.class, text -> !text.getEditable() && text.getCharCount() > 400 && text.getLeftMargin() > 40);
		});
	}

	@Test
	public void step1BeginsWithTheWelcomePage() {
		assertEquals("Pincite", see(() -> window().getShell().getText()).replaceAll(".* - ", ""));
		assertEquals("org.pincite.app.research", see(() -> page().getPerspective().getId()));
		await("the welcome page", () -> find(Button.class, button -> button.getText().equals("Open the Example")));
		picture("1-welcome");
	}

	@Test
	public void step2OpensTheWorkedExample() {
		push("Open the Example");
		await("the example", () -> service(OpenMatter.class).session().isPresent());
		await("the Argue perspective", () -> page().getPerspective().getId().equals("org.pincite.app.argue"));
		Tree outline = await("the outline", () -> find(Tree.class, tree -> tree.getItemCount() > 2));
		assertTrue(see(() -> outline.getItem(0).getItemCount()) > 0);
		await("the checks", () -> !service(OpenMatter.class).issues().isEmpty());
		assertEquals(Standing.UNSUPPORTED, standing());
		picture("2-argue");
	}

	@Test
	public void step3SearchesTheLibrary() {
		act(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.pincite.app.research")));
		show("org.pincite.ui.research.search");
		Text query = field("Words, a phrase");
		act(() -> query.setText("confidentiality new claim"));
		StyledText results = await("results", () -> find(StyledText.class, text -> text.getText().contains("digest") && text.getText().contains("·")));
		assertTrue(see(() -> results.getStyleRanges().length) > 3);
		picture("3-search");
	}

	@Test
	public void step4OpensAHitInTheReader() {
		Text query = field("Words, a phrase");
		act(() -> {
			query.getShell().forceActive();
			query.setFocus();
		});
		press(0, SWT.ARROW_DOWN);
		press(0, SWT.CR);
		StyledText text = reader();
		await("highlights", () -> text.getStyleRanges().length > 0);
		picture("4-reader");
	}

	@Test
	public void step5PinsAPassageByKey() {
		StyledText text = reader();
		int pins = see(() -> session().matter().getPins().size());
		act(() -> {
			int start = text.getText().indexOf(". ") + 2;
			text.setSelection(start, text.getText().indexOf(". ", start) + 1);
			text.setFocus();
		});
		press(SWT.CTRL | SWT.SHIFT, 'p');
		Text filter = field("Type to filter");
		act(() -> filter.setText(gap().getText().substring(0, 24)));
		await("one candidate", () -> find(Table.class, table -> table.getItemCount() == 1 && table.getShell() == filter.getShell()));
		picture("5-pin");
		act(filter::setFocus);
		press(0, SWT.CR);
		await("the pin", () -> session().matter().getPins().size() == pins + 1);
		assertNotEquals("pinning changes how the statement stands", Standing.UNSUPPORTED, standing());
	}

	@Test
	public void step6UndoesAndRedoesThePin() {
		Standing pinned = standing();
		run("org.eclipse.ui.edit.undo", Map.of());
		await("undo", () -> standing() == Standing.UNSUPPORTED);
		run("org.eclipse.ui.edit.redo", Map.of());
		await("redo", () -> standing() == pinned);
		act(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.pincite.app.argue")));
		picture("6-argue-after");
	}

	@Test
	public void step7ExportsTheBrief() throws Exception {
		Path out = Path.of(System.getProperty("pincite.screenshots", "target/screenshots")).resolveSibling("brief.docx");
		Files.deleteIfExists(out);
		run("org.pincite.ui.matter.exportBrief", Map.of("org.pincite.ui.matter.exportBrief.file", out.toString()));
		await("the review", () -> find(Tree.class, tree -> tree.getShell().getText().equals("Export the brief")));
		picture("7-review");
		push("Export…");
		Shell told = await("the report", () -> {
			Button close = find(Button.class, button -> button.getText().equals("Close"));
			return close == null ? null : close.getShell();
		});
		picture("7-export");
		assertTrue(Files.size(out) > 5_000);
		assertFalse("nothing half-written stays", new File(out + ".tmp").exists());
		act(told::close);
	}

	@Test
	public void step8SavesByItself() {
		await("autosave", () -> !session().dirty());
		act(() -> service(OpenMatter.class).close());
		await("no matter", () -> service(OpenMatter.class).session().isEmpty());
		picture("8-closed");
	}

	@Test
	public void step9LeavesNoErrorInTheLog() {
		assertEquals(List.of(), ERRORS);
	}
}
