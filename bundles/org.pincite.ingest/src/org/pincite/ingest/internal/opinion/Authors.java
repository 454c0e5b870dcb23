package org.pincite.ingest.internal.opinion;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.SourceBuilder;

/** Who wrote the parts of an opinion, by the words with which each begins. */
public final class Authors {
	private static final String NAME = "((?:(?:\\p{Lu}[\\p{L}'’.\\-]*)\\s+){0,2}(?:(?:de|De|DE|van|Van|VAN|la|La|LA|del|Del)\\s+)*\\p{Lu}[\\p{L}'’\\-]*\\p{L}(?:\\s+III?|,\\s+(?:Jr|JR|Sr|SR)\\.?)?)";
	private static final Pattern BEFORE_OFFICE = Pattern.compile("^" + NAME
			+ ",?\\s*(?:\\[?[*†\\d]\\]?\\s*)?,\\s+(?:(?:Chief|CHIEF|Senior|Associate|Circuit|CIRCUIT|District|Presiding|Acting|U\\.\\s?S\\.)\\s+)*(?:Judge|JUDGE|Justice|JUSTICE|J\\.|C\\.\\s?J\\.|P\\.\\s?J\\.)");
	private static final Pattern AFTER_OFFICE = Pattern.compile("^(?:Mr\\.\\s+|Mrs\\.\\s+|PRESIDING\\s+|Presiding\\s+|CHIEF\\s+|Chief\\s+|Opinion\\s+(?:of\\s+the\\s+Court\\s+)?by\\s+)*(?:Justice|JUSTICE|Judge|JUDGE)\\s+" + NAME);
	private static final Pattern PER_CURIAM = Pattern.compile("^\\W*P(?:er|ER)\\s+C(?:uriam|URIAM)\\b");

	/** The number of a note or page before the first word. */
	private static final Pattern NUMBER = Pattern.compile("^\\[?\\*?\\d*\\]?\\s*");
	private static final Pattern SUFFIX = Pattern.compile(",\\s+(?:Jr|JR|Sr|SR)\\.?");

	private Authors() {
	}

	/** Notes the author of the court's opinion, and those of the separate ones. */
	public static void note(Transcribed text, SourceBuilder source) {
		Set<String> concurring = new LinkedHashSet<>();
		Set<String> dissenting = new LinkedHashSet<>();
		for (Mark mark : text.marks()) {
			if (mark.kind() != MarkKind.OPINION)
				continue;
			Optional<String> author = in(text.text().substring(mark.start(), Math.min(mark.end(), mark.start() + 200)));
			if (author.isEmpty())
				continue;
			switch (mark.label()) {
			case "majority", "plurality", "combined" -> source.extra("author", author.get());
			case "concurrence", "concurrence-in-part" -> concurring.add(author.get());
			case "dissent" -> dissenting.add(author.get());
			default -> {
				// Orders and addenda are the court's.
			}
			}
		}
		source.extra("concurrence-by", String.join("; ", concurring)).extra("dissent-by", String.join("; ", dissenting));
	}

	/** The judge who begins to speak in these words. */
	static Optional<String> in(String beginning) {
		String words = NUMBER.matcher(beginning.strip().split("\n", 2)[0]).replaceFirst("");
		if (PER_CURIAM.matcher(words).find())
			return Optional.of("Per Curiam");
		for (Pattern pattern : new Pattern[] { BEFORE_OFFICE, AFTER_OFFICE }) {
			Matcher judge = pattern.matcher(words);
			if (judge.find())
				return Judges.in(SUFFIX.matcher(judge.group(1)).replaceAll("")).stream().findFirst();
		}
		return Optional.empty();
	}
}
