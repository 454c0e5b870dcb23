package org.pincite.vault.internal.names;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.matter.Identifier;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.vault.Redaction.Find;
import org.pincite.vault.Redaction.Kind;

/** Finds the identifiers of a matter's people, however they are spaced and punctuated, and A-numbers of anybody. */
final class Identifiers {

	private static final Pattern A_NUMBER = Pattern.compile("\\bA[\\s#.-]{0,3}\\d{2,3}[\\s.-]?\\d{3}[\\s.-]?\\d{3}\\b");
	private static final List<DateTimeFormatter> DATES = List.of("MMMMdyyyy", "MMMMddyyyy", "dMMMMyyyy", "ddMMMMyyyy", "MMMdyyyy", "MMMddyyyy",
			"dMMMyyyy", "ddMMMyyyy", "Mdyyyy", "MMddyyyy", "dMyyyy", "ddMMyyyy", "yyyyMMdd", "MMddyy", "Mdyy").stream()
			.map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.US)).toList();
	/** Shorter ones would be found everywhere. */
	private static final int SHORTEST = 5;

	private final String text;
	/** The letters and digits of the text, folded, and where each comes from. */
	private final StringBuilder stream = new StringBuilder();
	private int[] places;

	private Identifiers(CharSequence text) {
		this.text = text.toString();
		places = new int[this.text.length() + 16];
		for (int at = 0; at < this.text.length();) {
			int c = this.text.codePointAt(at);
			int size = Character.charCount(c);
			if (Character.isLetterOrDigit(c))
				append(Folding.fold(this.text.substring(at, at + size)), at);
			at += size;
		}
	}

	private void append(String folded, int at) {
		for (int i = 0; i < folded.length(); i++) {
			if (stream.length() == places.length)
				places = java.util.Arrays.copyOf(places, places.length * 2);
			places[stream.length()] = at;
			stream.append(folded.charAt(i));
		}
	}

	static List<Find> in(Matter matter, CharSequence text) {
		List<Find> finds = new ArrayList<>();
		Identifiers identifiers = new Identifiers(text);
		for (Person person : matter.getPeople())
			for (Identifier identifier : person.getIdentifiers())
				for (String form : forms(identifier))
					identifiers.find(form, person.getId(), finds);
		Matcher number = A_NUMBER.matcher(text);
		while (number.find())
			finds.add(new Find(Kind.IDENTIFIER, number.start(), number.end(), null, null));
		return finds;
	}

	private void find(String form, String person, List<Find> finds) {
		if (form.length() < SHORTEST)
			return;
		for (int at = stream.indexOf(form); at >= 0; at = stream.indexOf(form, at + 1)) {
			int start = places[at];
			int last = places[at + form.length() - 1];
			int end = last + Character.charCount(text.codePointAt(last));
			if (bounded(start, end) && dense(at, form.length()))
				finds.add(new Find(Kind.IDENTIFIER, start, end, null, person));
		}
	}

	/** Not in the middle of a longer word or number. */
	private boolean bounded(int start, int end) {
		return !(start > 0 && same(text.codePointBefore(start), text.codePointAt(start)))
				&& !(end < text.length() && same(text.codePointBefore(end), text.codePointAt(end)));
	}

	private static boolean same(int a, int b) {
		return Character.isDigit(a) && Character.isDigit(b) || Character.isLetter(a) && Character.isLetter(b);
	}

	/** No more than a comma and a blank, or brackets around an area code, between two of its characters. */
	private boolean dense(int at, int length) {
		for (int i = at + 1; i < at + length; i++)
			if (places[i] - places[i - 1] > 5)
				return false;
		return true;
	}

	private static Set<String> forms(Identifier identifier) {
		Set<String> forms = new LinkedHashSet<>();
		String value = identifier.getValue() == null ? "" : identifier.getValue();
		String kind = identifier.getKind() == null ? "" : identifier.getKind();
		forms.add(Folding.fold(value));
		String digits = Folding.fold(value).replaceAll("\\D", "");
		if (kind.equals("birth-date")) {
			forms.addAll(dates(value));
		} else if (kind.equals("address") || kind.equals("detention-place")) {
			String place = value.split(",")[0].strip();
			if (place.contains(" "))
				forms.add(Folding.fold(place));
		} else if (digits.length() >= 7) {
			forms.add(digits);
			forms.add(digits.replaceFirst("^0+", ""));
			if (kind.equals("phone") && digits.length() > 10)
				forms.add(digits.substring(digits.length() - 10));
		}
		return forms;
	}

	private static List<String> dates(String value) {
		try {
			LocalDate date = LocalDate.parse(value.strip());
			return DATES.stream().map(format -> Folding.fold(date.format(format))).filter(form -> form.length() > 5).toList();
		} catch (DateTimeParseException e) {
			// Not an ISO date: looked for as it is written.
			return List.of();
		}
	}
}
