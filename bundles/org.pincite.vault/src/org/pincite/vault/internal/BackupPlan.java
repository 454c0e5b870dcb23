package org.pincite.vault.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which earlier versions to keep: the ten newest, then the newest of each hour for a day, of each day (UTC) for a month, and of each month
 * without end, so that a mistake saved many times over can still be taken back.
 */
final class BackupPlan {

	static final int NEWEST = 10;

	private BackupPlan() {
	}

	/** The versions that may go. */
	static List<Instant> superfluous(List<Instant> versions, Instant now) {
		List<Instant> newestFirst = new ArrayList<>(versions);
		newestFirst.sort(Comparator.reverseOrder());
		Set<String> kept = new HashSet<>();
		List<Instant> superfluous = new ArrayList<>();
		for (int i = 0; i < newestFirst.size(); i++)
			if (!kept.add(period(newestFirst.get(i), now)) && i >= NEWEST)
				superfluous.add(newestFirst.get(i));
		return superfluous;
	}

	private static String period(Instant version, Instant now) {
		if (version.isAfter(now.minus(1, ChronoUnit.DAYS)))
			return version.truncatedTo(ChronoUnit.HOURS).toString();
		String day = version.truncatedTo(ChronoUnit.DAYS).toString();
		return version.isAfter(now.minus(30, ChronoUnit.DAYS)) ? "day " + day : "month " + day.substring(0, 7);
	}
}
