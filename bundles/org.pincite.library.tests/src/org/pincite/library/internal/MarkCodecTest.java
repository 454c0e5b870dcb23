package org.pincite.library.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.Test;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;

/** Marks survive being stored, take little room, and broken bytes never give marks that were not there. */
public class MarkCodecTest {

	private static List<Mark> marks(Random random, int count) {
		List<Mark> marks = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < count; i++) {
			start += random.nextInt(300);
			MarkKind kind = MarkKind.values()[random.nextInt(MarkKind.values().length)];
			marks.add(new Mark(kind, start, start + random.nextInt(500), random.nextBoolean() ? "" : "label " + random.nextInt(50),
					random.nextInt(3) == 0 ? "535 F.3d " + random.nextInt(9) : null, random.nextInt(4)));
		}
		return marks;
	}

	@Test
	public void givesBackWhatWasStored() {
		for (int seed = 0; seed < 200; seed++) {
			List<Mark> marks = marks(new Random(seed), seed * 3);
			assertEquals(marks, MarkCodec.decode(MarkCodec.encode(marks)));
		}
	}

	@Test
	public void keepsMarksThatAreOutOfOrderOrHuge() {
		List<Mark> marks = List.of(Mark.of(MarkKind.PAGE, Integer.MAX_VALUE - 1, Integer.MAX_VALUE, "9"), Mark.of(MarkKind.PAGE, 0, Integer.MAX_VALUE, ""));
		assertEquals(marks, MarkCodec.decode(MarkCodec.encode(marks)));
	}

	@Test
	public void takesAFewBytesAMark() {
		List<Mark> marks = new ArrayList<>();
		for (int i = 0; i < 5000; i++)
			marks.add(Mark.of(MarkKind.SENTENCE, i * 120 + i % 7, i * 120 + 110, ""));
		assertTrue(MarkCodec.encode(marks).length < 4 * 5000);
	}

	@Test
	public void brokenBytesAreSaidToBeDamaged() {
		byte[] whole = MarkCodec.encode(marks(new Random(1), 100));
		Random random = new Random(2);
		int damaged = 0;
		for (int i = 0; i < 2000; i++) {
			byte[] broken = random.nextInt(4) == 0 ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
			if (broken.length > 0)
				broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
			try {
				MarkCodec.decode(broken);
			} catch (DamagedException | IllegalArgumentException e) {
				damaged++;
			}
		}
		assertTrue(damaged + " of 2000", damaged > 1000);
	}
}
