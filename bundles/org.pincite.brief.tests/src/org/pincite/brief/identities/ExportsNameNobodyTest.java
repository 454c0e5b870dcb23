package org.pincite.brief.identities;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.brief.BriefComposer;
import org.pincite.brief.BriefFormat;
import org.pincite.brief.BriefRequest;
import org.pincite.brief.Briefs;
import org.pincite.brief.Forums;
import org.pincite.brief.IdentitiesLeftException;
import org.pincite.brief.Shelf;
import org.pincite.brief.internal.StandardBriefs;
import org.pincite.matter.Brief;
import org.pincite.matter.IdentityChoice;
import org.pincite.matter.IdentityTreatment;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.Section;
import org.pincite.vault.firewall.IdentityFirewall;

/** What is planted in a matter's prose, looked for in the files that are handed out: in their text, and in whatever else they hold. */
public class ExportsNameNobodyTest {

	/** How many; with 2,000 and another first seed for the figures of the decision record. */
	private static final int MATTERS = Integer.getInteger("pincite.firewall.exports", 8);
	private static final long FIRST = Long.getLong("pincite.firewall.first", 1);
	private static final Briefs BRIEFS = new StandardBriefs(new BriefComposer(Shelf.stocked()), Forums.standard(), IdentityFirewall.standard());

	@Rule
	public final TemporaryFolder temporary = new TemporaryFolder();

	/** What the files of all matters told, and what was taken out of them that names nobody. */
	private static final class Counted {
		int planted;
		int decoys;
		final List<String> lost = new ArrayList<>();
		final List<String> told = new ArrayList<>();
		final List<String> spoilt = new ArrayList<>();

		double recall() {
			return 1 - (double) told.size() / planted;
		}

		/** Of what was taken out, how much had to be. */
		double precision() {
			int rightly = planted - told.size();
			return (double) rightly / (rightly + spoilt.size());
		}
	}

	@Test
	public void noFormatTellsWhatWasPlanted() throws Exception {
		Map<BriefFormat, Counted> byFormat = new EnumMap<>(BriefFormat.class);
		for (long seed = FIRST; seed < FIRST + MATTERS; seed++) {
			GeneratedMatter generated = new GeneratedMatter(seed);
			Matter matter = withBrief(generated);
			for (BriefFormat format : BriefFormat.values()) {
				Path file = temporary.getRoot().toPath().resolve("out." + format.extension());
				BRIEFS.export(matter, null, new BriefRequest("memo", format, file, true));
				count(format + " ", generated, ExportedFile.read(file, format), byFormat.computeIfAbsent(format, each -> new Counted()));
			}
		}
		if (MATTERS > 50)
			byFormat.forEach((format, counted) -> new PrintStream(new FileOutputStream(FileDescriptor.out)).printf("%s: %d matters, %d planted, recall %.4f (%d told), precision %.4f (%d of %d decoys spoilt)%n  %s%n  %s%n",
					format, MATTERS, counted.planted, counted.recall(), counted.told.size(), counted.precision(), counted.spoilt.size(), counted.decoys, counted.told, counted.spoilt));
		byFormat.forEach((format, counted) -> {
			assertTrue(counted.planted > 8 * MATTERS && counted.decoys > 2 * MATTERS);
			assertEquals("every sentence is there", List.of(), counted.lost);
			assertTrue(format + ", recall " + counted.recall() + ": " + counted.told, counted.recall() >= 0.995);
			assertTrue(format + ", precision " + counted.precision() + ": " + counted.spoilt, counted.precision() >= 0.9);
			assertTrue(format + ": " + counted.spoilt, counted.spoilt.size() <= counted.decoys * 0.1);
		});
	}

	private static void count(String format, GeneratedMatter generated, ExportedFile exported, Counted counted) {
		String text = plain(exported.text());
		for (GeneratedMatter.Planted each : generated.planted) {
			counted.planted++;
			if (!text.contains("tr." + each.mark() + "."))
				counted.lost.add(format + generated.matter.getId() + " " + each.mark() + " " + each.form() + " in " + text);
			if (sentence(text, each.mark()).contains(plain(each.form())))
				counted.told.add(format + generated.matter.getId() + " " + each.kind() + ": " + sentence(text, each.mark()));
			if (!each.kind().equals("name") && each.form().length() > 8 && exported.beside().contains(each.form()))
				counted.told.add(format + "beside the text: " + each.form());
		}
		String meta = plain(exported.meta());
		for (Person person : generated.matter.getPeople())
			for (String part : person.getName().split("[\\s-]+"))
				if (part.length() > 4 && meta.contains(plain(part)))
					counted.told.add(format + "in its properties: " + part);
		for (GeneratedMatter.Decoy each : generated.decoys) {
			counted.decoys++;
			if (!sentence(text, each.mark()).contains(plain(each.text())))
				counted.spoilt.add(format + each.text());
		}
	}

	@Test
	public void refusesToWriteForThePublicUntilEverythingIsDecided() throws Exception {
		GeneratedMatter generated = new GeneratedMatter(5);
		Matter matter = withBrief(generated);
		Path file = temporary.getRoot().toPath().resolve("public.md");
		BriefRequest request = new BriefRequest("memo", BriefFormat.MD, file, true).forThePublic();
		IdentitiesLeftException left = assertThrows(IdentitiesLeftException.class, () -> BRIEFS.export(matter, null, request));
		assertFalse(left.finds().isEmpty());
		assertFalse("nothing was written", Files.exists(file));
		for (String kind : left.finds().stream().map(find -> find.treated().find().kind().literal()).distinct().toList())
			choose(matter, kind, IdentityTreatment.REDACT);
		assertEquals(file, BRIEFS.export(matter, null, request).file());
		choose(matter, left.finds().getFirst().treated().find().kind().literal(), IdentityTreatment.LET_THROUGH);
		assertThrows("what is let through does not reach the public", IdentitiesLeftException.class, () -> BRIEFS.export(matter, null, request));
	}

	private static void choose(Matter matter, String kind, IdentityTreatment treatment) {
		IdentityChoice choice = MatterFactory.eINSTANCE.createIdentityChoice();
		choice.setKind(kind);
		choice.setTreatment(treatment);
		matter.getIdentityChoices().add(choice);
	}

	private static Matter withBrief(GeneratedMatter generated) {
		Section section = MatterFactory.eINSTANCE.createSection();
		section.setId("s");
		section.setHeading("Facts");
		section.setBody(String.join("\n\n", generated.paragraphs));
		Brief brief = MatterFactory.eINSTANCE.createBrief();
		brief.setId("b");
		brief.setTitle("Memorandum");
		brief.getSections().add(section);
		generated.matter.getBriefs().add(brief);
		return generated.matter;
	}

	/** What stands between one mark and the one before it. */
	private static String sentence(String text, int mark) {
		int end = text.indexOf("tr." + mark + ".");
		// The first begins after the heading; before it a table of authorities names the parties of cases.
		int start = Math.max(Math.max(0, text.lastIndexOf("tr." + (mark - 1) + ".", end)), text.lastIndexOf("facts", end));
		return end < 0 ? "" : text.substring(start, end);
	}

	/** Without what a layout changes: line breaks, hyphens at line ends, blanks, curled quotation marks. */
	private static String plain(String text) {
		return Pattern.compile("[\\s\\u00A0\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\-\\u2010-\\u2015*_]+").matcher(text).replaceAll("").replace('’', '\'').replace('“', '"').replace('”', '"')
				.toLowerCase(java.util.Locale.ROOT);
	}
}
