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
import static org.pincite.app.tests.Driver.see;
import static org.pincite.app.tests.Driver.service;
import static org.pincite.app.tests.Driver.start;
import static org.pincite.app.tests.Driver.window;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.junit.runners.MethodSorters;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.pincite.matter.Brief;
import org.pincite.matter.Fact;
import org.pincite.matter.IdentityTreatment;
import org.pincite.matter.MatterPackage;
import org.pincite.matter.Person;
import org.pincite.matter.PersonRole;
import org.pincite.matter.SectionKind;
import org.pincite.matter.edit.MatterSession;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.WayOut;
import org.pincite.vault.Vault;

/**
 * A client's matter in a real window: the vault that is made for it, every way out of it, what comes back from a colleague, and the lock. The steps
 * build on each other, so they run in the order of their names.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class VaultWindowTest {
	private static final String PASSPHRASE = "seven blue anvils drift past the orchard";
	/** Nobody else writes these words. */
	private static final String GIVEN = "Zuqmarisel";
	private static final String FAMILY = "Vaxquintor";
	private static final String PLACE = "Kyrvellimun";
	private static final List<String> PLANTED = List.of(GIVEN, FAMILY, PLACE);
	private static final String A_NUMBER = "A 123-456-789";

	@ClassRule
	public static final TemporaryFolder FOLDER = new TemporaryFolder();

	@Rule
	public final TestWatcher pictureOfFailure = new TestWatcher() {
		@Override
		protected void failed(Throwable trouble, Description description) {
			picture("failed-vault-" + description.getMethodName());
		}
	};

	@BeforeClass
	public static void begins() {
		act(() -> service(OpenMatter.class).close());
		act(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.pincite.app.argue")));
	}

	private static MatterSession session() {
		return service(OpenMatter.class).session().orElseThrow(() -> new AssertionError("no matter is open"));
	}

	private static void run(String command, Map<String, String> parameters) {
		start(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
						ParameterizedCommand.generateCommand(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command), parameters), null);
			} catch (Exception e) {
				throw new IllegalStateException(command, e);
			}
		});
	}

	private static Shell dialog(String title) {
		return await("the dialog " + title, () -> find(Shell.class, shell -> shell.getText().equals(title)));
	}

	private static Button button(String label) {
		return await("the button " + label, () -> find(Button.class, each -> each.getText().replace("&", "").equals(label)));
	}

	private static void push(String label) {
		Button button = button(label);
		await("that " + label + " can be pushed", button::isEnabled);
		start(() -> button.notifyListeners(SWT.Selection, new Event()));
	}

	private static void tick(String label) {
		Button button = button(label);
		act(() -> {
			for (var other : button.getParent().getChildren())
				if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0)
					radio.setSelection(false);
			button.setSelection(true);
			button.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static Text[] secrets(Shell shell) {
		return see(() -> Stream.of(find(shell, Text.class, text -> (text.getStyle() & SWT.PASSWORD) != 0).getParent().getChildren())
				.filter(each -> each instanceof Text && (each.getStyle() & SWT.PASSWORD) != 0).toArray(Text[]::new));
	}

	private static void assertNoneIn(String text) {
		for (String word : PLANTED)
			assertFalse(word + " in " + text, text.toLowerCase(java.util.Locale.ROOT).contains(word.toLowerCase(java.util.Locale.ROOT)));
	}

	@Test
	public void step1MakesAVaultForTheFirstClient() {
		run("org.pincite.ui.matter.new", Map.of());
		Shell making = dialog("A passphrase for the vault");
		Text[] fields = secrets(making);
		act(() -> {
			fields[0].setText("secret");
			fields[1].setText("secret");
		});
		assertFalse("a weak passphrase is not taken at once", see(() -> button("Make the Vault").isEnabled()));
		picture("vault-1-weak");
		act(() -> {
			fields[0].setText(PASSPHRASE);
			fields[1].setText(PASSPHRASE);
		});
		push("Make the Vault");
		dialog("The recovery key");
		picture("vault-2-recovery-key");
		assertFalse("nobody goes on before the key is safe", see(() -> button("Close").isEnabled()));
		tick("I have printed it or written it down");
		push("Close");
		Shell title = dialog("New matter");
		act(() -> find(title, Text.class, text -> text.getEditable()).setText("Claim of " + GIVEN + " " + FAMILY));
		push("OK");
		await("the matter", () -> service(OpenMatter.class).session().isPresent());
		assertFalse(service(Vault.class).keys().demonstration());
	}

	@Test
	public void step2RefusesAPublicBriefUntilNothingIsLeft() throws Exception {
		act(() -> {
			Person client = session().edits().addPerson(GIVEN + " " + FAMILY, "Q.Q.", PersonRole.CLIENT);
			session().edits().addIdentifier(client, "a-number", A_NUMBER);
			session().edits().addIdentifier(client, "address", "12 " + PLACE + " Street, Norfolk");
			session().edits().addFact(GIVEN + " was named in the list.", null);
			Brief brief = session().edits().addBrief("Brief of " + GIVEN, "memo");
			session().edits().addSection(brief, SectionKind.ARGUMENT, "The danger", 1,
					GIVEN + " " + FAMILY + " (" + A_NUMBER + ") of 12 " + PLACE + " Street, Norfolk, fears return. " + FAMILY + " was told so.");
		});
		Path out = FOLDER.getRoot().toPath().resolve("brief.md");
		run("org.pincite.ui.matter.exportBrief", Map.of("org.pincite.ui.matter.exportBrief.file", out.toString()));
		Shell review = dialog("Export the brief");
		picture("vault-3-review");
		assertTrue("a tribunal may have it: what is undecided is taken out", see(() -> button("Export…").isEnabled()));
		act(() -> {
			Combo readers = find(review, Combo.class, combo -> combo.getItemCount() == 3);
			readers.select(1);
			readers.notifyListeners(SWT.Selection, new Event());
		});
		assertFalse("the public may not, while something is undecided", see(() -> button("Export…").isEnabled()));
		push("Decide All as Proposed");
		await("that it may leave", () -> button("Export…").isEnabled());
		act(() -> {
			Tree tree = find(review, Tree.class, each -> true);
			for (var item : tree.getItems())
				if (item.getText().contains("A-number"))
					tree.setSelection(item);
			tree.notifyListeners(SWT.Selection, new Event());
		});
		tick("Let through");
		Text reason = await("the reason", () -> find(review, Text.class, text -> text.isEnabled() && text.getMessage().startsWith("Why")));
		act(() -> reason.setText("the court asks for it"));
		assertFalse("nor while something is let through", see(() -> button("Export…").isEnabled()));
		picture("vault-4-let-through");
		tick("Redact");
		await("that it may leave", () -> button("Export…").isEnabled());
		push("Export…");
		push("Close");
		String written = Files.readString(out);
		assertTrue(written, written.contains("Q.Q.") && written.contains("A-number"));
		assertNoneIn(written);
		assertEquals("the choices are in the matter", IdentityTreatment.REDACT, see(() -> session().matter().getIdentityChoices().stream()
				.filter(choice -> "a-number".equals(choice.getKind())).findFirst().orElseThrow().getTreatment()));
	}

	@Test
	public void step3ReviewsWhatIsCopied() {
		start(() -> service(WayOut.class).copy(window().getShell(), "“" + FAMILY + " fled,” said the report."));
		dialog("Copy");
		picture("vault-5-copy");
		push("Copy");
		await("the clipboard", () -> "“Q.Q. fled,” said the report.".equals(clipboard()));
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	public void step4ReadsAndSearchesExhibitsInMemory() {
		act(() -> service(Vault.class).exhibits(session()).add("Declaration of " + GIVEN + ".txt",
				new ByteArrayInputStream(("DECLARATION\n\nI lived in " + PLACE + " until the soldiers came.\n").getBytes(StandardCharsets.UTF_8))));
		act(() -> {
			try {
				page().showView("org.pincite.ui.matter.exhibits");
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		Text search = await("the search", () -> find(Text.class, text -> text.getMessage().startsWith("Search in the exhibits")));
		act(() -> search.setText("soldiers"));
		Table table = await("the exhibit found", () -> find(Table.class,
				each -> each.getItemCount() == 1 && each.getItem(0).getText().startsWith("Declaration") && each.getItem(0).getText(1).equals("1")));
		act(() -> {
			table.setSelection(0);
			table.notifyListeners(SWT.Selection, new Event());
		});
		await("its text", () -> find(StyledText.class, text -> text.getText().startsWith("DECLARATION\n\nI lived in " + PLACE) && text.getStyleRanges().length > 0));
		picture("vault-6-exhibits");
	}

	@Test
	public void step5MergesWhatAColleagueChanged() throws Exception {
		Vault colleague = Vault.at(FOLDER.newFolder("colleague").toPath());
		colleague.keys().create(PASSPHRASE.toCharArray());
		Vault ours = service(Vault.class);
		byte[] sent = see(() -> ours.sharing().share(session(), List.of(colleague.keys().recipient())));
		String fact = see(() -> session().matter().getFacts().getFirst().getId());
		Path back = FOLDER.getRoot().toPath().resolve("back.age");
		try (MatterSession theirs = colleague.sharing().take(colleague.sharing().open(sent))) {
			theirs.edits().set(theirs.find(Fact.class, fact).orElseThrow(), MatterPackage.Literals.FACT__TEXT, "Theirs: she was named in " + PLACE + ".");
			Files.write(back, colleague.sharing().share(theirs, List.of(ours.keys().recipient())));
		}
		act(() -> session().edits().set(session().find(Fact.class, fact).orElseThrow(), MatterPackage.Literals.FACT__TEXT, "Ours: she was named."));
		run("org.pincite.ui.matter.importShared", Map.of("org.pincite.ui.matter.importShared.file", back.toString()));
		dialog("Import a shared matter");
		assertFalse("nothing is merged before all is decided", see(() -> button("Merge").isEnabled()));
		tick("Both, mine first");
		picture("vault-7-merge");
		push("Merge");
		await("both texts", () -> session().find(Fact.class, fact).orElseThrow().getText().equals("Ours: she was named.\n\nTheirs: she was named in " + PLACE + "."));
	}

	@Test
	public void step6LockingLeavesNoWordBehindAndLosesNone() {
		act(() -> {
			try {
				page().showView("org.pincite.ui.matter.details");
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		});
		Text caption = await("the caption", () -> find(Text.class, text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable() && text.isVisible()));
		act(() -> {
			caption.getShell().forceActive();
			caption.setFocus();
			caption.setText("Typed and not left: " + FAMILY);
		});
		assertTrue(see(() -> Shown.words().contains(FAMILY)));
		run("org.pincite.ui.matter.vault", Map.of("org.pincite.ui.matter.vault.what", "lock"));
		await("the lock", () -> service(OpenMatter.class).session().isEmpty());
		await("an empty window", () -> PLANTED.stream().noneMatch(Shown.words()::contains));
		picture("vault-8-locked");
		run("org.pincite.ui.matter.open", Map.of());
		Shell unlock = dialog("Unlock the vault");
		picture("vault-9-unlock");
		act(() -> secrets(unlock)[0].setText(PASSPHRASE));
		push("Unlock");
		dialog("Open a matter");
		push("OK");
		await("the matter", () -> service(OpenMatter.class).session().isPresent());
		assertEquals("Typed and not left: " + FAMILY, see(() -> session().matter().getCaption()));
	}

	@Test
	public void step7LeavesNoWordInWhatTheWorkbenchWrites() throws Exception {
		act(() -> service(OpenMatter.class).close());
		Path workspace = Path.of(Platform.getInstanceLocation().getURL().toURI());
		assertEquals("", leaks(workspace));
		assertEquals("", leaks(Path.of(Platform.getConfigurationLocation().getURL().toURI())));
		Path planted = Files.writeString(workspace.resolve("planted"), "worked on " + GIVEN);
		assertNotEquals("a leak that is there is found", "", leaks(workspace));
		Files.delete(planted);
	}

	/** What the scanner says, without its last line when that is all it says; it runs from its source, as in the script of the canaries. */
	private static String leaks(Path folder) throws Exception {
		Bundle zstd = Stream.of(FrameworkUtil.getBundle(OpenMatter.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().contains("zstd")).findFirst().orElseThrow();
		Process scan = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-cp",
				FileLocator.getBundleFileLocation(zstd).orElseThrow().toString(), System.getProperty("pincite.leakscan"), folder.toString(),
				String.join(",", PLANTED)).redirectErrorStream(true).start();
		String said = new String(scan.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		return scan.waitFor() == 0 ? "" : said;
	}
}
