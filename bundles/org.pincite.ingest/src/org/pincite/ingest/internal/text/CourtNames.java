package org.pincite.ingest.internal.text;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Court;
import org.pincite.citation.Courts;

/** Looks courts up by the names under which they print themselves, which turn the table's around or cut them short. */
final class CourtNames {
	private static final Map<String, String> PARTS = Map.of("N", "Northern", "S", "Southern", "E", "Eastern", "W", "Western", "M", "Middle", "C", "Central");
	private static final Pattern DISTRICT = Pattern.compile("(?i)united states (district|bankruptcy) court,?\\s+(?:for (?:the )?)?(?:([NSEWMC])\\.\\s?)?D(?:istrict of|\\.)\\s+([\\p{L} .]+?)\\.?");
	private static final Pattern NAMED_DISTRICT = Pattern.compile("(?i)united states (district|bankruptcy) court,?\\s+(?:for (?:the )?)?((?:(?:northern|southern|eastern|western|middle|central)\\s+)?district of [\\p{L} .]+?)\\.?");
	private static final Pattern TAIL = Pattern.compile("(?i),?\\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\\d+(?:st|nd|rd|th))\\s+(?:appellate\\s+)?(?:district|division|department|judicial department)\\b.*");
	private static final Pattern OF = Pattern.compile("(?i)(.*\\bcourt(?: of (?:appeals?|claims|chancery|criminal appeals|special appeals))?),? (?:of|for|in and for) (?:the )?(?:state of |commonwealth of )?([\\p{L} .]+)");
	private static final Pattern BEFORE = Pattern.compile("(?i)((?:new |north |south |west |rhode |district of )?\\p{L}+) (.*\\bcourt\\b.*)");

	private CourtNames() {
	}

	/** The court, or empty when the name is none or leaves a doubt. */
	static Optional<Court> find(String printed, Courts courts) {
		for (String name : forms(printed)) {
			Optional<Court> court = courts.byName(name);
			if (court.isPresent())
				return court;
		}
		return Optional.empty();
	}

	private static Set<String> forms(String printed) {
		Set<String> forms = new LinkedHashSet<>();
		String name = printed.strip().replaceFirst("(?i)^in (?:the )?|^the ", "").replaceAll("(?i)\\bU\\. ?S\\. ", "United States ").replaceAll("[.,;:]+$", "");
		forms.add(name);
		Matcher short_ = DISTRICT.matcher(name);
		if (short_.matches()) {
			String part = short_.group(2) == null ? "" : PARTS.get(short_.group(2).toUpperCase(Locale.ROOT)) + " ";
			forms.add("United States " + capital(short_.group(1)) + " Court for the " + part + "District of " + short_.group(3));
		}
		Matcher named = NAMED_DISTRICT.matcher(name);
		if (named.matches())
			forms.add("United States " + capital(named.group(1)) + " Court for the " + named.group(2));
		String bare = TAIL.matcher(name).replaceFirst("");
		forms.add(bare);
		Matcher of = OF.matcher(bare);
		if (of.matches()) {
			forms.add(of.group(1) + " of " + of.group(2));
			forms.add(of.group(2) + " " + of.group(1));
			forms.add(of.group(2) + " " + of.group(1).replaceFirst("(?i)appeal$", "Appeals"));
		}
		Matcher before = BEFORE.matcher(bare);
		if (before.matches()) {
			forms.add(before.group(2) + " of " + before.group(1));
			forms.add(before.group(2).replaceFirst("(?i)appeal$", "Appeals") + " of " + before.group(1));
			forms.add(before.group(1) + " " + before.group(2).replaceFirst("(?i)appeal$", "Appeals"));
		}
		return forms;
	}

	private static String capital(String word) {
		return Character.toUpperCase(word.charAt(0)) + word.substring(1).toLowerCase(Locale.ROOT);
	}
}
