package org.pincite.brief.identities;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Makes up data that identify somebody, and writes them as forms, letters and transcripts do. */
final class DataWriting {

	private static final List<String> STREETS = List.of("Elm Street", "North Hawthorne Avenue", "Martin Luther King Boulevard", "Cedar Hollow Road", "W. 147th Street",
			"Old Mill Lane", "Saint Charles Place", "Westbrook Drive", "5th Avenue", "Juniper Court");
	private static final List<String> TOWNS = List.of("Norfolk, Virginia 23510", "Silver Spring, MD 20910", "Durham, North Carolina 27701", "Hialeah, FL 33012",
			"New Bedford, Massachusetts 02740", "Aurora, CO 80012");
	private static final List<String> FOREIGN = List.of("Calle 23 No. 456 entre J y K, Vedado, La Habana", "Colonia Las Brisas, Casa 14, San Pedro Sula", "14 rue Capois, Port-au-Prince",
			"ul. Lenina 27, kv. 8, Kazan", "Carrera 7 # 45-19, Bogotá", "Bole Road 118, Addis Ababa", "Avenida Bolívar 302, Maracaibo");
	private static final List<String> PLACES = List.of("Caroline Detention Facility, Bowling Green, Virginia", "Farmville Detention Center, Farmville, Virginia",
			"Stewart Detention Center, Lumpkin, Georgia", "Port Isabel Service Processing Center, Los Fresnos, Texas", "Winn Correctional Center, Winnfield, Louisiana",
			"Moshannon Valley Processing Center, Philipsburg, Pennsylvania", "Otay Mesa Detention Center, San Diego, California", "Krome Service Processing Center, Miami, Florida");
	private static final String[] SPANISH = { "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre" };
	private static final String[] FRENCH = { "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre" };
	private static final String[] RUSSIAN = { "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря" };
	private final Random random;

	DataWriting(Random random) {
		this.random = random;
	}

	/** A datum, and a sentence that holds it; the datum stands at {@code {}}. */
	record Written(String text, String sentence) {
	}

	String value(String kind) {
		return switch (kind) {
		case "a-number" -> "A " + digits(3).replaceFirst("^.", "0") + "-" + digits(3) + "-" + digits(3);
		case "birth-date" -> LocalDate.of(1955 + random.nextInt(55), 1 + random.nextInt(12), 1 + random.nextInt(28)).toString();
		case "address" -> random.nextInt(3) == 0 ? pick(FOREIGN) : (10 + random.nextInt(9000)) + " " + pick(STREETS) + (random.nextBoolean() ? ", Apt. " + (1 + random.nextInt(40)) : "") + ", " + pick(TOWNS);
		case "phone" -> switch (random.nextInt(4)) {
		case 0 -> "+53 5 " + nonZero(7);
		case 1 -> "+504 9" + nonZero(7);
		default -> "+1 (" + (201 + random.nextInt(700)) + ") " + (200 + random.nextInt(799)) + "-" + digits(4);
		};
		case "e-mail" -> pick(List.of("luz.", "k_", "oceano", "mar.y.sol", "abc")) + pick(List.of("tormenta", "vega", "halcon", "zorro")) + digits(2) + "@" + pick(List.of("gmail.com", "yahoo.es", "mail.ru", "protonmail.com", "clinicmail.org"));
		case "passport" -> pick(List.of("K", "C", "AB", "")) + nonZero(7 + random.nextInt(2));
		case "receipt-number" -> pick(List.of("MSC", "EAC", "WAC", "IOE", "SRC", "LIN")) + nonZero(10);
		case "detention-place" -> pick(PLACES);
		default -> throw new IllegalArgumentException(kind);
		};
	}

	Written write(String kind, String value) {
		return switch (kind) {
		case "a-number" -> aNumber(value.replaceAll("\\D", ""));
		case "birth-date" -> birth(LocalDate.parse(value));
		case "address" -> address(value);
		case "phone" -> phone(value);
		case "e-mail" -> new Written(pick(List.of(value, value.toUpperCase(Locale.ROOT), value.replace("@", " [at] ").replace(".", " [dot] "), value.replace("@", " at "), value.replace("@", "@\u200B"), "<" + value + ">")),
				pick(List.of("The message was sent from {} that night.", "Write to {}, counsel said.", "The account {} was searched.")));
		case "passport" -> new Written(pick(List.of(value, value.replaceFirst("(?<=\\d{3})(?=\\d)", " "), value.toLowerCase(Locale.ROOT), value.replaceFirst("(?<=[A-Z])(?=\\d)", "-"))),
				pick(List.of("The passport, No. {}, was seized.", "Passport number {} had expired.", "A copy of {} is in the file.")));
		case "receipt-number" -> new Written(pick(List.of(value, value.substring(0, 3) + "-" + value.substring(3, 5) + "-" + value.substring(5, 8) + "-" + value.substring(8),
				value.substring(0, 3) + " " + value.substring(3), value.toLowerCase(Locale.ROOT), value.substring(0, 3) + " " + value.substring(3, 5) + " " + value.substring(5, 8) + " " + value.substring(8))),
				pick(List.of("The application, Receipt No. {}, is pending.", "Form I-589 was receipted as {}.", "See {} (notice of action).")));
		default -> detention(value);
		};
	}

	private Written aNumber(String d) {
		String a = d.substring(0, 3);
		String b = d.substring(3, 6);
		String c = d.substring(6);
		String eight = d.substring(1, 3) + " " + b + " " + c;
		return new Written(pick(List.of("A" + d, "A" + d.substring(1), "A " + a + " " + b + " " + c, "A" + a + "-" + b + "-" + c, "A# " + eight, "A-" + d.substring(1), "A " + eight, "Alien No. " + a + " " + b + " " + c,
				"A-Number: " + a + "-" + b + "-" + c, "A No. " + eight.replace(' ', '-'), "a" + d, "A" + a + "\u00A0" + b + "\u00A0" + c, "A\u2011" + a + "\u2011" + b + "\u2011" + c, "A" + a + "\n" + b + " " + c,
				d, a + "-" + b + "-" + c, "Alien Registration Number " + d, "A" + a + "." + b + "." + c, "A " + spaced(d))),
				pick(List.of("The file, {}, was lost.", "Respondent's number is {}.", "(See {} for the record of proceedings.)", "It bears {} on every page.")));
	}

	private Written birth(LocalDate date) {
		String year = String.valueOf(date.getYear());
		int day = date.getDayOfMonth();
		int month = date.getMonthValue();
		String long_ = date.format(DateTimeFormatter.ofPattern("MMMM d", Locale.US));
		String whole = pick(List.of(long_ + ", " + year, date.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US)), date.format(DateTimeFormatter.ofPattern("MM/dd/yyyy")),
				date.format(DateTimeFormatter.ofPattern("M/d/yyyy")), date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")), date.toString(), date.format(DateTimeFormatter.ofPattern("dd.MM.yyyy")),
				date.format(DateTimeFormatter.ofPattern("MMM. d, yyyy", Locale.US)), date.format(DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.US)), date.format(DateTimeFormatter.ofPattern("ddMMMyyyy", Locale.US)).toUpperCase(Locale.ROOT),
				date.format(DateTimeFormatter.ofPattern("MM-dd-yyyy")), date.format(DateTimeFormatter.ofPattern("M/d/yy")), long_ + ordinal(day) + ", " + year, "the " + day + ordinal(day) + " of " + date.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US)),
				day + " de " + SPANISH[month - 1] + " de " + year, day + " " + FRENCH[month - 1] + " " + year, day + " " + RUSSIAN[month - 1] + " " + year + " г.", year + "年" + month + "月" + day + "日",
				date.format(DateTimeFormatter.ofPattern("MMMM", Locale.US)) + "\n" + day + ", " + year, long_ + " " + year, year + "/" + month + "/" + day));
		return switch (random.nextInt(6)) {
		case 0 -> new Written(long_, pick(List.of("The client was born on {}, in a small town.", "Every birthday, on {}, the family hid.")));
		case 1 -> new Written(date.format(DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US)), "Born in {}, the client is an adult.");
		case 2 -> new Written(whole, pick(List.of("Date of birth: {}.", "DOB {} (per passport).", "The client was born {} in the capital.")));
		default -> new Written(whole, pick(List.of("The list gives {} beside the name.", "The form has {} in box 7.", "Born on {}, the client fled at a young age.", "The entry reads: {}, single, no children.")));
		};
	}

	private static String ordinal(int day) {
		return day % 10 == 1 && day != 11 ? "st" : day % 10 == 2 && day != 12 ? "nd" : day % 10 == 3 && day != 13 ? "rd" : "th";
	}

	private Written address(String value) {
		String street = value.split(",")[0];
		String written = switch (random.nextInt(7)) {
		case 0 -> value.replace("Street", "St.").replace("Avenue", "Ave.").replace("Boulevard", "Blvd").replace("Road", "Rd.").replace("North ", "N. ").replace("Drive", "Dr.").replace("Lane", "Ln").replace("Apt. ", "#");
		case 1 -> value.toUpperCase(Locale.ROOT);
		case 2 -> value.replaceFirst(", ", "\n");
		case 3 -> street;
		case 4 -> value.replace(",", "");
		case 5 -> value.replace("Virginia", "VA").replace("MD", "Maryland").replace("FL ", "Florida ").replace("North Carolina", "NC").replace("Apt.", "Apartment");
		default -> value;
		};
		if (value.startsWith("Colonia") && written.equals(street))
			written = value;
		return new Written(written, pick(List.of("The client lives at {}, with two children.", "Mail went to {} and came back.", "The list showed the address {} for all to see.", "Officers came to {} at night.")));
	}

	private Written phone(String value) {
		String d = value.replaceAll("\\D", "");
		if (!value.startsWith("+1 "))
			return new Written(pick(List.of(value, "+" + d, "011 " + d.substring(0, 2) + " " + d.substring(2), "00" + d, value.replaceAll("(?<=\\d{4})(?=\\d{4}$)", "-"))),
					pick(List.of("The caller used {} three times.", "Call {} on WhatsApp, the note said.")));
		String area = d.substring(1, 4);
		String office = d.substring(4, 7);
		String line = d.substring(7);
		return new Written(pick(List.of("(" + area + ") " + office + "-" + line, area + "-" + office + "-" + line, area + "." + office + "." + line, area + office + line, "+1 " + area + " " + office + " " + line,
				"1-" + area + "-" + office + "-" + line, "+1" + area + office + line, "(" + area + ")" + office + "-" + line, area + " " + office + " " + line, office + "-" + line, "(" + area + ")\n" + office + "–" + line)),
				pick(List.of("The threats came to {} each week.", "Her cell, {}, was tapped.", "Tel. {}, per the intake form.")));
	}

	private Written detention(String value) {
		String name = value.split(",")[0];
		String own = name.replaceAll(" (Service|Detention|Processing|Correctional).*", "");
		String kind = pick(List.of("facility", "detention center", "jail"));
		return switch (random.nextInt(6)) {
		case 0 -> new Written(name, "From {}, the client called counsel.");
		case 1 -> new Written(name.toUpperCase(Locale.ROOT), "The stamp reads {} on each page.");
		case 2 -> new Written(own + " " + kind, "At the {}, no interpreter came.");
		case 3 -> new Written(own, "The client was detained at {} for months.");
		case 4 -> new Written(name.replaceFirst(" ", "\n"), "ICE moved everyone to {} in the night.");
		default -> new Written(value, "The list gives {} as the place.");
		};
	}

	/** A fact that fits few, with the sentence that tells it. */
	Written smallGroup() {
		String n = pick(List.of("three", "eleven", "12", "a handful of", "twenty-two", "seven"));
		String who = pick(List.of("nurses", "journalists", "women", "Cubans", "teachers", "pastors", "families", "students", "survivors"));
		String place = pick(List.of("Cárdenas", "Gondar", "Jacmel", "San Pedro Sula", "Kazan", "Homs"));
		return switch (random.nextInt(3)) {
		case 0 -> new Written("one of " + n + " " + who + " from " + place, "The client is {} whose names were posted.");
		case 1 -> new Written("one of only " + n + " " + who + " deported from " + place, "She was {} that winter.");
		default -> new Written("the only " + pick(List.of("doctor", "journalist", "pastor", "lawyer", "midwife")) + " in " + place, "At the time the client was {} and known to all.");
		};
	}

	private String spaced(String digits) {
		return String.join(" ", digits.split(""));
	}

	private String digits(int count) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < count; i++)
			digits.append(random.nextInt(10));
		return digits.toString();
	}

	private String nonZero(int count) {
		return (1 + random.nextInt(9)) + digits(count - 1);
	}

	private String pick(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}
}
