package org.pincite.brief.internal.compose;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.pincite.brief.MatterFixture;

/** The table {@code citation-forms.tsv}: which form a citation takes where. */
@RunWith(Parameterized.class)
public class CitationFormsTest {
	private final String body;
	private final String expected;

	public CitationFormsTest(String name, String body, String expected) {
		this.body = body.replace("\\n", "\n");
		this.expected = expected.replace("\\n", "\n");
	}

	@Parameters(name = "{0}")
	public static Collection<Object[]> table() throws IOException {
		List<Object[]> rows = new ArrayList<>();
		try (InputStream in = CitationFormsTest.class.getResourceAsStream("citation-forms.tsv")) {
			for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
				if (!line.startsWith("#") && !line.isBlank())
					rows.add(line.split("\t"));
		}
		return rows;
	}

	@Test
	public void takesTheFormOfTheTable() {
		assertEquals(expected, MatterFixture.composed(body));
	}
}
