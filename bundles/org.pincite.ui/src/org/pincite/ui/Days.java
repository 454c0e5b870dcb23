package org.pincite.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as the workbench's users write them. */
public final class Days {
	private static final DateTimeFormatter WORDS = form("MMM d, uuuu");
	private static final List<DateTimeFormatter> READ = List.of(form("uuuu-MM-dd"), form("M/d/uuuu"), WORDS, form("MMMM d, uuuu"), form("d MMM uuuu"));

	private Days() {
	}

	private static DateTimeFormatter form(String pattern) {
		return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT);
	}

	/** A day as {@code Dec 12, 2022}. */
	public static String words(LocalDate day) {
		return WORDS.format(day);
	}

	/** The day that is typed as {@code 2022-12-12}, {@code 12/12/2022} or {@code Dec 12, 2022}; empty if the calendar has none such. */
	public static Optional<LocalDate> read(String typed) {
		for (DateTimeFormatter form : READ)
			try {
				return Optional.of(LocalDate.parse(typed.strip(), form));
			} catch (DateTimeException e) {
				// Not in this form; the next one may fit.
				continue;
			}
		return Optional.empty();
	}
}
