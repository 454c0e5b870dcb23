package org.pincite.ui.matter.map;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Random;

import org.junit.Before;
import org.junit.Test;
import org.pincite.ui.matter.map.layout.Place;

public class ViewportTest {
	private static final double NEAR = 1e-6;
	private final Viewport viewport = new Viewport();

	@Before
	public void showALargeMapInASmallWindow() {
		viewport.window(800, 600);
		viewport.map(4000, 3000);
	}

	@Test
	public void keepsThePointUnderThePointerWhileZooming() {
		viewport.hold(2000, 1500, 400, 300);
		double x = viewport.mapX(123);
		double y = viewport.mapY(456);
		viewport.zoom(2, 123, 456);
		assertEquals(1.44, viewport.scale(), NEAR);
		assertEquals(x, viewport.mapX(123), NEAR);
		assertEquals(y, viewport.mapY(456), NEAR);
	}

	@Test
	public void fitsTheWholeMap() {
		viewport.fit(Viewport.LEAST);
		assertTrue(viewport.windowX(0) >= 0 && viewport.windowY(0) >= 0);
		assertTrue(viewport.windowX(4000) <= 800 && viewport.windowY(3000) <= 600);
	}

	@Test
	public void neverEnlargesToFit() {
		viewport.map(100, 50);
		viewport.fit(Viewport.LEAST);
		assertEquals(1, viewport.scale(), NEAR);
		assertEquals("in the middle", 350, viewport.windowX(0), NEAR);
	}

	@Test
	public void movesNoFurtherThanNeeded() {
		viewport.hold(0, 0, 0, 0);
		viewport.reveal(new Place(100, 100, 200, 50, 0));
		assertEquals(0, viewport.x(), NEAR);
		viewport.reveal(new Place(1000, 100, 200, 50, 0));
		assertEquals("right side with a margin", 776, viewport.windowX(1200), NEAR);
		assertEquals(0, viewport.y(), NEAR);
	}

	@Test
	public void showsTheBeginningOfWhatIsTooLarge() {
		viewport.scale(3, 0, 0);
		viewport.reveal(new Place(1000, 1000, 900, 50, 0));
		assertEquals(1000, viewport.x(), NEAR);
	}

	@Test
	public void tellsWhatIsInSight() {
		viewport.hold(0, 0, 0, 0);
		assertTrue(viewport.sees(new Place(790, 590, 200, 50, 0)));
		assertFalse(viewport.sees(new Place(801, 0, 200, 50, 0)));
	}

	@Test
	public void neverLeavesTheMap() {
		Random random = new Random(6);
		for (int i = 0; i < 2000; i++) {
			switch (random.nextInt(5)) {
			case 0 -> viewport.move(random.nextInt(8000) - 4000, random.nextInt(8000) - 4000);
			case 1 -> viewport.zoom(random.nextInt(9) - 4, random.nextInt(800), random.nextInt(600));
			case 2 -> viewport.window(random.nextInt(2000), random.nextInt(2000));
			case 3 -> viewport.map(random.nextInt(5000), random.nextInt(5000));
			default -> viewport.reveal(new Place(random.nextInt(5000), random.nextInt(5000), 100, 100, 0));
			}
			assertTrue(viewport.scale() >= Viewport.LEAST && viewport.scale() <= Viewport.MOST);
			assertTrue(viewport.x() >= viewport.leastX() - NEAR && viewport.x() <= Math.max(viewport.leastX(), viewport.mostX()) + NEAR);
			assertTrue(viewport.y() >= viewport.leastY() - NEAR && viewport.y() <= Math.max(viewport.leastY(), viewport.mostY()) + NEAR);
		}
	}
}
