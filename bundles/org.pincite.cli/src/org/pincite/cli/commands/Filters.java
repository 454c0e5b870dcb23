package org.pincite.cli.commands;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

import org.pincite.cli.Arguments;
import org.pincite.cli.UsageException;
import org.pincite.library.SourceFilter;
import org.pincite.library.SourceKind;

/** The filter that the options {@code --kind --court --from --to} describe. */
final class Filters {

	private Filters() {
	}

	static SourceFilter of(Arguments arguments) throws UsageException {
		return of(arguments, List.of());
	}

	static SourceFilter of(Arguments arguments, List<String> words) throws UsageException {
		SourceKind kind = kind(arguments);
		return new SourceFilter(kind == null ? Set.of() : Set.of(kind), Set.copyOf(arguments.values("--court")), date(arguments, "--from"),
				date(arguments, "--to"), words);
	}

	/** The kind named by {@code --kind}, or null. */
	static SourceKind kind(Arguments arguments) throws UsageException {
		String kind = arguments.value("--kind").orElse(null);
		if (kind == null)
			return null;
		return SourceKind.of(kind).orElseThrow(() -> new UsageException("there is no kind " + kind
				+ "; known: case agency-decision statute regulation guidance agency-statement news report document"));
	}

	/** The day, month or year that an option names, or null. @throws UsageException if the calendar has none such */
	static String date(Arguments arguments, String option) throws UsageException {
		String value = arguments.value(option).orElse(null);
		if (value != null && !(value.matches("\\d{4}(-\\d{2}(-\\d{2})?)?") && exists(value)))
			throw new UsageException(option + " takes a date such as 2008-08-11 or 2008, not " + value);
		return value;
	}

	/** The day that an option names, or null. @throws UsageException if it names none */
	static LocalDate day(Arguments arguments, String option) throws UsageException {
		String value = date(arguments, option);
		if (value != null && value.length() != 10)
			throw new UsageException(option + " takes a day such as 2008-08-11, not " + value);
		return value == null ? null : LocalDate.parse(value);
	}

	private static boolean exists(String date) {
		try {
			LocalDate.parse((date + "-01-01").substring(0, 10));
			return true;
		} catch (DateTimeParseException e) {
			return false;
		}
	}
}
