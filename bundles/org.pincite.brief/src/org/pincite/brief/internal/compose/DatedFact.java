package org.pincite.brief.internal.compose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.pincite.matter.Fact;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;

/** Tells a fact with its date: in front where the words allow it, in parentheses behind them where they might be spoiled. */
final class DatedFact {
	/** Words that begin a sentence with a capital letter and are written small inside it. */
	private static final Set<String> SMALL = Set.of("The", "A", "An", "She", "He", "They", "It", "Her", "His", "Their", "Its", "This", "That", "These",
			"Those", "One", "Two", "Three", "Four", "Five", "Six", "Several", "Some", "Many", "All", "No", "Both", "Each", "After", "When", "On", "In");
	/** Initials and acronyms keep their capitals. */
	private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}(\\.|\\p{Lu}).*");

	private DatedFact() {
	}

	static String text(Fact fact, Matter matter) {
		String text = Sections.sentence(fact.getText());
		String date = fact.getDate();
		if (date == null || date.length() < 4 || text.contains(date.substring(0, 4)) || text.contains("{{"))
			return text;
		String written = Dates.inFull(date);
		String first = text.split("[\\s,]", 2)[0];
		if (SMALL.contains(first))
			return lead(date, written) + text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
		if (CAPITALS.matcher(first).matches() || isName(first, matter))
			return lead(date, written) + text;
		return text.substring(0, text.length() - 1) + " (" + written + ")" + text.substring(text.length() - 1);
	}

	private static String lead(String date, String written) {
		return (date.length() >= 10 ? "On " : "In ") + written + ", ";
	}

	private static boolean isName(String word, Matter matter) {
		for (Person person : matter.getPeople())
			if (begins(person.getName(), word) || begins(person.getPseudonym(), word))
				return true;
		return false;
	}

	private static boolean begins(String name, String word) {
		return name != null && (name.equals(word) || name.startsWith(word + " "));
	}
}
