package org.pincite.ingest.internal.run;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class PaceTest {
	private final Pace pace = new Pace(2, 3);

	private void readAhead(int documents) throws InterruptedException {
		for (int i = 0; i < documents; i++) {
			pace.begin();
			pace.read();
		}
	}

	private Thread reader() {
		Thread reader = new Thread(() -> {
			try {
				pace.begin();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
		reader.start();
		return reader;
	}

	private static void join(Thread thread) {
		try {
			thread.join();
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	@Test(timeout = 10_000)
	public void whileEnoughIsReadAheadOneReaderGoesOnAndTheOtherPausesUntilAllIsStored() throws InterruptedException {
		readAhead(3);
		Thread[] second = new Thread[1];
		pace.storing(() -> {
			join(reader());
			second[0] = reader();
			while (second[0].getState() != Thread.State.WAITING)
				Thread.onSpinWait();
		});
		second[0].join();
		assertFalse(second[0].isInterrupted());
	}

	@Test(timeout = 10_000)
	public void whileTooLittleIsReadAheadNoReaderPauses() throws InterruptedException {
		readAhead(3);
		pace.taken();
		pace.storing(() -> {
			join(reader());
			join(reader());
		});
	}

	@Test(timeout = 10_000)
	public void aPauseEndsWhenTheOtherReaderHasRead() throws InterruptedException {
		readAhead(3);
		pace.storing(() -> {
			join(reader());
			Thread second = reader();
			while (second.getState() != Thread.State.WAITING)
				Thread.onSpinWait();
			pace.read();
			join(second);
		});
	}

	@Test(timeout = 10_000)
	public void nobodyPausesForAStoreThatFailed() throws InterruptedException {
		readAhead(3);
		assertThrows(IllegalStateException.class, () -> pace.storing(() -> {
			throw new IllegalStateException("full");
		}));
		join(reader());
		join(reader());
	}
}
