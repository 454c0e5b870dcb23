package org.pincite.ui.matter.map;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Transform;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.draw.Legend;
import org.pincite.ui.matter.map.draw.MapPainter;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.export.MapFile;
import org.pincite.ui.matter.map.export.Page;

/** The map as pixels, at twice the size of the screen, in the colours for light grounds. */
final class PngPicture {
	private static final double SCALE = 2;
	/** Of more than this other programs choke: 40 million pixels, or 16,000 in a row. */
	private static final double MOST_PIXELS = 40e6;
	private static final double LONGEST = 16_000;

	private PngPicture() {
	}

	/** Draws now, on the UI thread; what is returned packs and writes. */
	static MapFile.Content of(Picture picture, MapCanvas map) {
		Page page = Page.of(picture, map.measure());
		double scale = scale(page.width(), page.height());
		ImageData pixels = draw(picture, map, page, scale);
		return new MapFile.Content(stream -> {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { pixels };
			try {
				loader.save(stream, SWT.IMAGE_PNG);
			} catch (SWTException e) {
				throw new IOException(e.getMessage(), e);
			}
		}, scale < 1);
	}

	static double scale(int width, int height) {
		return Math.min(SCALE, Math.min(Math.sqrt(MOST_PIXELS / ((double) width * height)), LONGEST / Math.max(width, height)));
	}

	private static ImageData draw(Picture picture, MapCanvas map, Page page, double scale) {
		int width = Math.max(1, (int) Math.round(page.width() * scale));
		int height = Math.max(1, (int) Math.round(page.height() * scale));
		Image image = new Image(map.canvas.getDisplay(), width, height);
		GC gc = new GC(image);
		Transform transform = new Transform(gc.getDevice());
		try {
			gc.setBackground(map.paints().colors(false).get(Role.PAPER));
			gc.fillRectangle(0, 0, width, height);
			transform.scale((float) scale, (float) scale);
			gc.setTransform(transform);
			ScreenPen pen = new ScreenPen(gc, map.paints(), false, scale);
			Legend.draw(pen, map.measure(), Page.MARGIN, page.legendTop());
			transform.translate(Page.MARGIN, Page.MARGIN);
			gc.setTransform(transform);
			MapPainter.draw(picture, map.measure(), pen);
			return image.getImageData(100);
		} finally {
			transform.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
