package org.pincite.app.tests;

import static org.junit.Assert.assertEquals;
import static org.pincite.app.tests.Driver.act;
import static org.pincite.app.tests.Driver.await;
import static org.pincite.app.tests.Driver.find;
import static org.pincite.app.tests.Driver.page;
import static org.pincite.app.tests.Driver.picture;
import static org.pincite.app.tests.Driver.see;
import static org.pincite.app.tests.Driver.service;
import static org.pincite.app.tests.Driver.start;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TestWatcher;
import org.junit.runner.Description;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.ui.OpenMatter;
import org.pincite.ui.ReadingDay;
import org.pincite.ui.Readers;

/** The search page and the reader look at the law of the open matter's date, say so, and let the user choose another day. */
public class SearchedLawTest {
	@Rule
	public final TestWatcher pictureOfFailure = new TestWatcher() {
		@Override
		protected void failed(Throwable trouble, Description description) {
			picture("failed-law-" + description.getMethodName());
		}
	};

	@Before
	public void opensAMatterBesideTwoEditions() {
		if (see(() -> service(OpenMatter.class).session().isEmpty())) {
			start(() -> {
				try {
					PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.pincite.ui.matter.openExample", null);
				} catch (Exception e) {
					throw new IllegalStateException(e);
				}
			});
			await("the example", () -> service(OpenMatter.class).session().isPresent());
		}
		date(null);
		edition("older", "2020-03-01");
		edition("younger", "2023-06-01");
		see(() -> {
			page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId("org.pincite.app.research"));
			return page().showView("org.pincite.ui.research.search");
		});
	}

	private static void edition(String name, String date) {
		Source rule = Source.builder(SourceKind.REGULATION, "§ 999.6 Seals").id("law-" + name).citation("8 C.F.R. § 999.6").date(date).build();
		String text = "What an applicant says is kept under the wickerwork seal of the " + name + " rule.";
		service(Library.class).add(List.of(new SourceDocument(rule, SourceText.of(text), List.of(), text.getBytes(StandardCharsets.UTF_8), "ecfr-xml")));
	}

	@After
	public void leavesNothingBehind() {
		date(null);
		act(() -> {
			service(ReadingDay.class).chooseMatter();
			for (IEditorReference reference : page().getEditorReferences())
				if (reference.getId().equals("org.pincite.ui.research.reader"))
					page().closeEditor(reference.getEditor(false), false);
			query().setText("");
		});
		for (String name : List.of("older", "younger"))
			service(Library.class).remove("law-" + name);
	}

	private static void date(String date) {
		act(() -> service(OpenMatter.class).session().ifPresent(session -> session.edits().set(session.matter(), Literals.MATTER__DATE, date)));
	}

	private static Text query() {
		Combo dialects = find(Combo.class, combo -> combo.getItemCount() == 4 && combo.getItem(1).equals("Westlaw"));
		return find(Text.class, text -> text.getParent() == dialects.getParent().getParent());
	}

	private static Button law(String words) {
		return find(Button.class, button -> button.getText().startsWith(words));
	}

	private static void awaitEdition(String name) {
		await("the " + name + " edition", () -> find(StyledText.class, text -> text.getParent() == query().getParent() && text.getText().contains("of the " + name + " rule")) != null);
	}

	@Test
	public void theMattersDateDecidesUntilAnotherDayIsChosen() {
		act(() -> query().setText("wickerwork seal"));
		awaitEdition("younger");
		await("today", () -> law("Law in force today") != null);
		date("2022-12-12");
		await("the matter's date", () -> law("Law in force on Dec 12, 2022") != null);
		awaitEdition("older");
		picture("l1-law-of-the-matters-date");
		act(() -> service(ReadingDay.class).choose(LocalDate.of(2024, 1, 1)));
		await("the chosen day", () -> law("Law in force on Jan 1, 2024") != null);
		awaitEdition("younger");
		act(() -> service(ReadingDay.class).chooseMatter());
		awaitEdition("older");
	}

	@Test
	public void theReaderLeadsToTheEditionInForce() {
		date("2022-12-12");
		act(() -> service(Readers.class).open(page(), "law-younger", List.of()));
		Link line = await("the warning", () -> find(Link.class, link -> link.getText().startsWith("This is not the edition in force on Dec 12, 2022")));
		picture("l2-another-edition");
		act(() -> line.notifyListeners(SWT.Selection, new Event()));
		await("the edition in force", () -> find(Link.class, link -> link.getText().equals("In force on Dec 12, 2022")));
		assertEquals("§ 999.6 Seals", see(() -> page().getActiveEditor().getTitle()));
	}
}
