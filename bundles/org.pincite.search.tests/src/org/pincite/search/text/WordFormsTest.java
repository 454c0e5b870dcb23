package org.pincite.search.text;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.junit.Test;

public class WordFormsTest {

	@Test
	public void findsThePluralAndPossessiveOfASingular() {
		Map<String, String> plurals = new TreeMap<>(Map.of("court", "courts", "church", "churches", "city", "cities", "day", "days", "child", "children",
				"woman", "women", "policeman", "policemen", "basis", "bases", "witness", "witnesses", "alumnus", "alumni"));
		plurals.putAll(Map.of("wife", "wives", "tax", "taxes", "human", "humans", "proof", "proofs", "hero", "heroes", "diagnosis", "diagnoses"));
		plurals.forEach((word, plural) -> {
			assertTrue(word + " " + WordForms.of(word), WordForms.of(word).contains(plural));
			assertTrue(word, WordForms.of(word).contains(word + "'s"));
		});
	}

	@Test
	public void findsOnlyItselfForAPlural() {
		for (String word : new String[] { "courts", "children", "women", "criteria", "cities", "taxes", "policemen", "Adams".toLowerCase() })
			assertEquals(Set.of(word), WordForms.of(word));
	}

	@Test
	public void leavesWordsAloneThatDoNotInflect() {
		for (String word : new String[] { "the", "it", "who", "new", "208.6", "f.3d", "don't", "42" })
			assertEquals(Set.of(word), WordForms.of(word));
	}

	@Test
	public void takesSingularsInSForWhatTheyAre() {
		assertTrue(WordForms.of("process").contains("processes"));
		assertTrue(WordForms.of("bus").contains("buses"));
		assertTrue(WordForms.of("bias").contains("biases"));
	}
}
