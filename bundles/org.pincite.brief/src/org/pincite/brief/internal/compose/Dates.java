package org.pincite.brief.internal.compose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Dates as briefs print them. */
final class Dates {
	/** Bluebook T12: May, June and July are not abbreviated, September is cut to four letters. */
	private static final List<String> SHORT = List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.",
			"Nov.", "Dec.");

	private Dates() {
	}

	/** {@code Nov. 28, 2022}, {@code Nov. 2022} or {@code 2022} for an ISO date or its prefix; any other text as it is. */
	static String abbreviated(String iso) {
		return written(iso, true);
	}

	/** {@code November 28, 2022}. */
	static String inFull(String iso) {
		return written(iso, false);
	}

	private static String written(String iso, boolean brief) {
		try {
			if (iso.length() >= 10) {
				LocalDate date = LocalDate.parse(iso.substring(0, 10));
				return month(date.getMonth(), brief) + " " + date.getDayOfMonth() + ", " + date.getYear();
			}
			if (iso.length() == 7) {
				YearMonth month = YearMonth.parse(iso);
				return month(month.getMonth(), brief) + " " + month.getYear();
			}
			return iso;
		} catch (DateTimeException e) {
			return iso; // not a date: what the record says is all there is
		}
	}

	private static String month(Month month, boolean brief) {
		return brief ? SHORT.get(month.getValue() - 1) : month.getDisplayName(TextStyle.FULL, Locale.US);
	}
}
