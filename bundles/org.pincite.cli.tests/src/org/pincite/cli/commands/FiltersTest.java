package org.pincite.cli.commands;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.util.List;

import org.junit.Test;
import org.pincite.cli.Arguments;
import org.pincite.cli.Option;
import org.pincite.cli.UsageException;

/** Dates as options. */
public class FiltersTest {

	private static String date(String... words) throws UsageException {
		return Filters.date(Arguments.parse(List.of(words), List.of(Option.value("--date", "DATE", "a date"))), "--date");
	}

	@Test
	public void acceptsDaysMonthsAndYears() throws UsageException {
		for (String value : List.of("2022-11-28", "2022-11", "2022", "2024-02-29"))
			assertEquals(value, date("--date", value));
		assertNull(date());
	}

	@Test
	public void refusesWhatNoCalendarHas() {
		for (String value : List.of("2022-02-30", "2023-02-29", "2022-13", "2022-1-1", "soon", "", "2022-11-28T00:00"))
			assertThrows(value, UsageException.class, () -> date("--date", value));
	}
}
