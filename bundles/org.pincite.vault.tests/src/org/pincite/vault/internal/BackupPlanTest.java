package org.pincite.vault.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.Test;

public class BackupPlanTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:30:00Z");

	@Test
	public void keepsTheNewestTenWhateverTheirAge() {
		List<Instant> versions = IntStream.range(0, 10).mapToObj(i -> NOW.minusSeconds(i)).toList();
		assertEquals(List.of(), BackupPlan.superfluous(versions, NOW));
	}

	@Test
	public void thinsOutTheRestToOneForEachHourDayAndMonth() {
		List<Instant> kept = new ArrayList<>();
		// A save every ten minutes for a year, pruned after each.
		for (Instant time = NOW.minus(365, ChronoUnit.DAYS); !time.isAfter(NOW); time = time.plus(10, ChronoUnit.MINUTES)) {
			kept.add(time);
			kept.removeAll(BackupPlan.superfluous(kept, time));
		}
		assertTrue("" + kept.size(), kept.size() >= 60 && kept.size() <= 80);
		assertTrue(kept.contains(NOW));
		assertTrue("something of every month is left", IntStream.range(1, 12).allMatch(month -> kept.stream()
				.anyMatch(time -> ChronoUnit.DAYS.between(time, NOW) / 31 == month)));
	}

	@Test
	public void neverRemovesTheNewest() {
		List<Instant> versions = IntStream.range(0, 500).mapToObj(i -> NOW.minusSeconds(i)).toList();
		assertTrue(!BackupPlan.superfluous(versions, NOW).contains(NOW));
	}
}
