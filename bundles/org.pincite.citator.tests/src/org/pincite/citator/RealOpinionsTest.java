package org.pincite.citator;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.After;
import org.junit.Assume;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.pincite.library.Library;
import org.pincite.library.LibraryLocation;

/** Real asylum opinions, where the folder of real data is at hand. */
public class RealOpinionsTest {
	@Rule
	public final TemporaryFolder folder = new TemporaryFolder();
	private Library library;
	private Citator citator;

	@Before
	public void open() throws IOException {
		Path opinions = shared().resolve("data/opinions/asylum");
		Assume.assumeTrue("no real opinions at hand", Files.isDirectory(opinions));
		library = Library.open(new LibraryLocation(folder.getRoot().toPath()));
		library.add(List.of(read(opinions, "01_Aldana", "aldana", "Aldana-Ramos v. Holder", "757 F.3d 9", "2014-08-08"),
				read(opinions, "02_Immigration", "elias", "INS v. Elias-Zacarias", "502 U.S. 478", "1992-01-22"),
				read(opinions, "04_Villalta", "villalta", "Villalta-Martinez v. Sessions", "882 F.3d 20", "2018-02-07")));
		citator = Citator.of(library);
	}

	@After
	public void close() {
		if (library != null)
			library.close();
	}

	private static org.pincite.library.SourceDocument read(Path folder, String begin, String id, String title, String citation,
			String date) throws IOException {
		try (var files = Files.list(folder)) {
			Path file = files.filter(path -> path.getFileName().toString().startsWith(begin)).findFirst().orElseThrow();
			return Opinion.of(id, title).citation(citation).court("ca1").date(date)
					.text(Files.readString(file, StandardCharsets.UTF_8).replace("\r", "")).document();
		}
	}

	/** The folder {@code shared} beside the checkout; the system property {@code pincite.shared} overrides it. */
	private static Path shared() {
		String chosen = System.getProperty("pincite.shared");
		if (chosen != null)
			return Path.of(chosen);
		Path at = Path.of("").toAbsolutePath();
		while (at != null && !(Files.isDirectory(at.resolve("bundles")) && Files.exists(at.resolve("pom.xml"))))
			at = at.getParent();
		return at == null || at.getParent() == null ? Path.of("shared") : at.getParent().resolve("shared");
	}

	@Test
	public void findsWhoCitesASupremeCourtCase() {
		assertTrue(citator.citing("INS v. Elias-Zacarias, 502 U.S. 478 (1992)").contains("aldana"));
	}

	@Test
	public void showsHowALaterPanelTreatsAnEarlierOne() {
		CitingReference citing = citator.report("757 F.3d 9").orElseThrow().citing().stream()
				.filter(one -> one.source().equals("villalta")).findFirst().orElseThrow();
		assertEquals("distinguished", citing.treatment());
		assertTrue(citing.evidence(), citing.evidence().contains("Aldana-Ramos"));
		assertTrue(citing.depth().compareTo(Depth.CITED) < 0);
	}

	@Test
	public void givesEvidenceThatStandsInTheText() {
		for (String asked : List.of("aldana", "elias", "villalta"))
			for (CitingReference one : citator.report(asked).orElseThrow().citing())
				if (one.sentence() != null)
					assertEquals(one.evidence(), one.sentence().of(library.text(one.source()).value()));
	}
}
