package org.pincite.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The words of one call. A launcher hands them over in the environment, {@code PINCITE_WORDS} telling how many and {@code PINCITE_WORD_1} and so on
 * holding them: on the framework's command line some would be taken for its own options ({@code -data}, {@code -debug}), and all would be written
 * to its log and be seen by other users' {@code ps}, which is no place for a client's name.
 */
final class Words {
	private static final String COUNT = "PINCITE_WORDS";
	private static final String WORD = "PINCITE_WORD_";

	private Words() {
	}

	/**
	 * @param environment the variables of the process
	 * @param line        what the framework left of its command line: the words of a launcher that uses no variables
	 */
	static List<String> of(Map<String, String> environment, String[] line) {
		String count = environment.get(COUNT);
		if (count == null || !count.matches("\\d{1,7}"))
			return List.of(line);
		List<String> words = new ArrayList<>();
		for (int i = 1; i <= Integer.parseInt(count); i++)
			words.add(environment.getOrDefault(WORD + i, ""));
		return List.copyOf(words);
	}
}
