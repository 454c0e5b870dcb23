package org.pincite.brief.identities;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes a name as clerks, lawyers, agencies and scanners do. Knows nothing of how names are found. */
final class NameWriting {

	private static final String LATIN = "aeocpxyAEOCPXTMHKB";
	private static final String LOOKALIKE = "аеосрхуАЕОСРХТМНКВ";
	private final Random random;

	NameWriting(Random random) {
		this.random = random;
	}

	/** A name in a sentence; {@code {}} in the frame is the name alone, without what a grammar puts to it. */
	record Written(String name, String frame) {
	}

	Written write(SpelledPerson person, boolean nativeKnown) {
		String given = pick(person.given());
		String surname = pick(person.surname());
		String shortSurname = SpelledPerson.shortSurname(surname);
		String firstGiven = given.split("[ ]")[0].matches("Md\\.?|Abd|Abdul|Abdel|Gholam|Ghulam|Jan|Jean|Xiao|Mei|Guo|Jian|Xiu|Min|Ji") ? given : given.split(" ")[0];
		if (person.culture().equals("vi"))
			firstGiven = given.substring(given.lastIndexOf(' ') + 1);
		return switch (random.nextInt(nativeKnown && person.nativeName() != null ? 27 : 25)) {
		case 0 -> plain(order(person, given, surname));
		case 1 -> plain(given + " " + surname);
		case 2 -> plain(firstGiven + " " + shortSurname);
		case 3 -> plain(surname + ", " + given);
		case 4 -> plain(surname.toUpperCase(Locale.ROOT) + ", " + given);
		case 5 -> plain((surname + ", " + given).toUpperCase(Locale.ROOT));
		case 6 -> plain(initials(given, random.nextBoolean() ? ". " : ".", random.nextBoolean()) + shortSurname);
		case 7 -> new Written(pick(List.of("Ms. ", "Mr. ", "Mrs. ", "Petitioner ", "Respondent ", "Señora ", "Dr. ")) + shortSurname, null);
		case 8 -> new Written(order(person, given, surname), "{}" + pick(List.of("'s", "’s")));
		case 9 -> new Written(shortSurname, "the {} family");
		case 10 -> plural(shortSurname);
		case 11 -> plain(ascii(order(person, given, surname)));
		case 12 -> plain(order(person, given, surname).toUpperCase(Locale.ROOT));
		case 13 -> plain(ascii(given + " " + surname).toLowerCase(Locale.ROOT));
		case 14 -> plain(Normalizer.normalize(firstGiven + " " + surname, Normalizer.Form.NFD));
		case 15 -> plain(inside(given + " " + surname, pick(List.of("\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF"))));
		case 16 -> plain((given + " " + surname).replaceFirst(" ", "\n"));
		case 17 -> plain(brokenWord(firstGiven + " " + shortSurname));
		case 18 -> plain(lookalike(given + " " + surname));
		case 19 -> plain(spaced(random.nextBoolean() ? given + " " + surname : shortSurname));
		case 20 -> plain((given + " " + surname).replace(' ', '\u00A0'));
		case 21 -> plain(firstGiven + " " + pick(List.of("Altagracia", "Ernestina", "W.", "Desmond")) + " " + surname);
		case 22 -> person.pet() != null ? plain(person.pet() + " " + shortSurname) : plain(firstGiven + " " + surname + " Jr.");
		case 23 -> alone(person, shortSurname);
		case 24 -> alone(person, firstGiven);
		default -> nativeForm(person);
		};
	}

	private Written plain(String name) {
		return new Written(name, null);
	}

	private static String order(SpelledPerson person, String given, String surname) {
		return person.familyFirst() ? surname + " " + given : given + " " + surname;
	}

	/** One word of the name alone: after a form of address where the word is an English word or very short too. */
	private Written alone(SpelledPerson person, String word) {
		boolean common = person.culture().equals("en") || word.length() < 4 || word.matches("Cruz|Flores|Islam|Singh");
		return common ? new Written(pick(List.of("Ms. ", "Mr. ")) + word, null) : plain(word);
	}

	private Written plural(String surname) {
		boolean s = surname.matches(".*(?:s|z|x|ch|sh)");
		return surname.matches("[\\p{IsLatin}'’ -]+") && !surname.contains(" ") ? new Written(surname + (s ? "es" : "s"), "the {}") : new Written(surname, "the {} household");
	}

	private static String initials(String given, String between, boolean hyphens) {
		StringBuilder initials = new StringBuilder();
		for (String word : given.split("[ -]"))
			if (Character.isLetter(word.charAt(0)))
				initials.append(Character.toUpperCase(word.charAt(0))).append(between);
		String done = initials.toString();
		return done.endsWith(" ") ? done : done + " ";
	}

	static String ascii(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("ß", "ss").replace("ł", "l").replace("Đ", "D").replace("đ", "d")
				.replace("ı", "i");
	}

	private String inside(String name, String mark) {
		StringBuilder marked = new StringBuilder();
		for (int i = 0; i < name.length(); i++) {
			marked.append(name.charAt(i));
			if (i + 1 < name.length() && Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i + 1)) && random.nextInt(3) == 0)
				marked.append(mark);
		}
		return marked.toString();
	}

	private String brokenWord(String name) {
		int from = name.lastIndexOf(' ') + 1;
		int at = from + (name.length() - from) / 2;
		return name.length() - from > 4 && Character.isLowerCase(name.charAt(at)) ? name.substring(0, at) + "-\n" + name.substring(at) : name.replaceFirst(" ", "\n    ");
	}

	private String lookalike(String name) {
		StringBuilder swapped = new StringBuilder(name);
		for (int i = 0; i < swapped.length(); i++) {
			int at = LATIN.indexOf(swapped.charAt(i));
			if (at >= 0 && random.nextBoolean())
				swapped.setCharAt(i, LOOKALIKE.charAt(at));
		}
		return swapped.toString();
	}

	private static String spaced(String name) {
		StringBuilder spaced = new StringBuilder();
		for (char c : name.toCharArray())
			spaced.append(spaced.isEmpty() ? "" : Character.getType(c) == Character.NON_SPACING_MARK ? "" : " ").append(c == ' ' ? "" : c);
		return spaced.toString();
	}

	/** The name in its own script, as the grammar of its language bends it. */
	private Written nativeForm(SpelledPerson person) {
		String name = person.nativeName();
		return switch (person.culture()) {
		case "ru" -> plain(random.nextBoolean() ? name : declined(name));
		case "zh" -> plain(random.nextInt(3) == 0 ? name.replace('张', '張').replace('陈', '陳').replace('黄', '黃').replace('赵', '趙').replace('许', '許').replace('国', '國').replace('伟', '偉') : name);
		case "ar" -> plain(random.nextInt(3) == 0 ? name.substring(name.lastIndexOf(' ') + 1) : name);
		default -> plain(name);
		};
	}

	private static String declined(String name) {
		StringBuilder declined = new StringBuilder();
		for (String word : name.split(" "))
			declined.append(declined.isEmpty() ? "" : " ").append(word.endsWith("ий") ? word.substring(0, word.length() - 2) + (word.endsWith("ский") ? "ого" : "ия")
					: word.endsWith("ей") ? word.substring(0, word.length() - 1) + "я" : word.endsWith("а") ? word.substring(0, word.length() - 1) + "ой"
					: word.endsWith("я") ? word.substring(0, word.length() - 1) + "и" : word + "а");
		return declined.toString();
	}

	private String pick(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}
}
