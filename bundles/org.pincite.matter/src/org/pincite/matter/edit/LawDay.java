package org.pincite.matter.edit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.pincite.matter.Matter;

/** The day as of which the law is looked at for a matter. */
public final class LawDay {

	private LawDay() {
	}

	/** The day that the matter's date names; empty if it has none, or only a year or a month, of which no one day's law can be meant. */
	public static Optional<LocalDate> of(Matter matter) {
		if (matter.getDate() == null || matter.getDate().isBlank())
			return Optional.empty();
		try {
			return Optional.of(LocalDate.parse(matter.getDate().strip()));
		} catch (DateTimeParseException e) {
			// A year, a month, or what is being typed: today's law is looked at until it is a day.
			return Optional.empty();
		}
	}
}
