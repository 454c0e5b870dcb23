package org.pincite.ingest.internal.news;

import static org.junit.Assert.assertEquals;

import java.util.Optional;

import org.junit.Test;

/** Dates are read as newspapers of the world print them, and nothing is made up where there is none. */
public class WorldDatesTest {
	private static final String[][] FIFTH_OF_MARCH = { { "2024-03-05T07:30:00Z", null }, { "2024-03-05T23:30:00-05:00", null }, { "2024-03-05T00:10:00+13:00", null }, { "2024-03-05 07:30", null },
			{ "20240305", null }, { "2024/03/05 07:30", null }, { "1709623800", null }, { "1709623800000", null }, { "March 5, 2024", "en" }, { "Mar. 5th, 2024 at 7:30 a.m. EST", "en-US" },
			{ "Tuesday, 5 March 2024 07:30 GMT", "en-GB" }, { "Tue, 05 Mar 2024 07:30:00 GMT", null }, { "Tue Mar 05 07:30:09 EST 2024", null }, { "3/5/2024", "en-US" }, { "05/03/2024", "en-GB" },
			{ "5/3/24 7:30", "fr" }, { "05.03.2024, 07:30 Uhr", "de" }, { "5. März 2024", "de" }, { "Am 5. Mär. 2024", "de" }, { "5 mars 2024 à 07h30", "fr" }, { "le 5 mars 2024", "fr" },
			{ "5 de marzo de 2024", "es" }, { "5 marzo 2024", "it" }, { "5 de março de 2024", "pt" }, { "5 maart 2024", "nl" }, { "5 mars 2024 kl. 07.30", "sv" }, { "5. marts 2024", "da" },
			{ "5 marca 2024", "pl" }, { "5. března 2024", "cs" }, { "5 марта 2024 г.", "ru" }, { "5 березня 2024 року", "uk" }, { "5 Μαρτίου 2024", "el" }, { "5 Mart 2024", "tr" },
			{ "2024. március 5.", "hu" }, { "5 Maret 2024", "id" }, { "٥ مارس ٢٠٢٤", "ar" }, { "5 במרץ 2024", "he" }, { "5 मार्च 2024", "hi" }, { "2024年3月5日 07:30", "zh" }, { "2024年3月5日", "ja" },
			{ "2024년 3월 5일", "ko" }, { "5 มีนาคม 2567", "th" }, { "5 tháng 3, 2024", "vi" } };

	@Test
	public void datesInManyLanguagesAreRead() {
		for (String[] printed : FIFTH_OF_MARCH)
			assertEquals(printed[0], Optional.of("2024-03-05"), WorldDates.in(printed[0], printed[1]));
	}

	@Test
	public void aDateRelativeToAnUnknownDayIsNone() {
		for (String printed : new String[] { "2 hours ago", "yesterday", "vor 3 Stunden", "il y a 5 minutes", "hace 2 días", "3 小时前", "před 2 hodinami", "Updated 07:30", "March 2024 issue no. 5" })
			assertEquals(printed, Optional.empty(), WorldDates.in(printed, null));
	}

	@Test
	public void impossibleDatesAreNone() {
		for (String printed : new String[] { "2024-02-31", "31 June 2024", "13/13/2024", "0000-00-00", "1.1.1", "99999999999999" })
			assertEquals(printed, Optional.empty(), WorldDates.in(printed, null));
	}
}
