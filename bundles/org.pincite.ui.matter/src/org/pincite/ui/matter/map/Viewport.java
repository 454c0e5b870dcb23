package org.pincite.ui.matter.map;

import org.pincite.ui.matter.map.layout.Place;

/**
 * Which part of a map is seen, and how large. The window never leaves the map by more than a margin; a map that fits
 * stands in the middle. All in pixels; coordinates of the map at full size. Belongs to one thread.
 */
final class Viewport {
	static final double LEAST = 0.1;
	static final double MOST = 3;
	private static final double STEP = 1.2;
	private static final int MARGIN = 24;
	private double scale = 1;
	/** Point of the map at the left top corner of the window. */
	private double x;
	private double y;
	private int mapWidth;
	private int mapHeight;
	private int width = 1;
	private int height = 1;

	double scale() {
		return scale;
	}

	double mapX(double windowX) {
		return x + windowX / scale;
	}

	double mapY(double windowY) {
		return y + windowY / scale;
	}

	double windowX(double mapX) {
		return (mapX - x) * scale;
	}

	double windowY(double mapY) {
		return (mapY - y) * scale;
	}

	void map(int newWidth, int newHeight) {
		mapWidth = newWidth;
		mapHeight = newHeight;
		clamp();
	}

	void window(int newWidth, int newHeight) {
		width = Math.max(1, newWidth);
		height = Math.max(1, newHeight);
		clamp();
	}

	/** Moves what is seen, in pixels of the window. */
	void move(double dx, double dy) {
		x += dx / scale;
		y += dy / scale;
		clamp();
	}

	/** Moves so that this point of the map is at this point of the window, as far as possible. */
	void hold(double mapPointX, double mapPointY, double windowPointX, double windowPointY) {
		x = mapPointX - windowPointX / scale;
		y = mapPointY - windowPointY / scale;
		clamp();
	}

	/** Zooms by steps around a point of the window. */
	void zoom(double steps, double aroundX, double aroundY) {
		scale(scale * Math.pow(STEP, steps), aroundX, aroundY);
	}

	void scale(double wanted, double aroundX, double aroundY) {
		double pointX = mapX(aroundX);
		double pointY = mapY(aroundY);
		scale = Math.clamp(wanted, LEAST, MOST);
		hold(pointX, pointY, aroundX, aroundY);
	}

	/** Shows the whole map, but never larger than full size nor smaller than given. */
	void fit(double least) {
		double wanted = Math.min((width - 2.0 * MARGIN) / Math.max(1, mapWidth), (height - 2.0 * MARGIN) / Math.max(1, mapHeight));
		scale = Math.clamp(Math.min(wanted, 1), Math.max(LEAST, least), MOST);
		x = (mapWidth - width / scale) / 2;
		y = (mapHeight - height / scale) / 2;
		clamp();
	}

	/** Moves no further than needed to see all of a place; of one that is too large its left top. */
	void reveal(Place place) {
		x = reveal(x, place.x(), place.right(), width / scale);
		y = reveal(y, place.y(), place.bottom(), height / scale);
		clamp();
	}

	private double reveal(double from, double start, double end, double size) {
		double margin = Math.min(MARGIN / scale, Math.max(0, (size - (end - start)) / 2));
		return Math.min(Math.max(from, end + margin - size), start - margin);
	}

	/** True if some of the place is seen. */
	boolean sees(Place place) {
		return windowX(place.right()) > 0 && windowY(place.bottom()) > 0 && windowX(place.x()) < width && windowY(place.y()) < height;
	}

	/** Least and largest x, so that scroll bars can tell where the window is. */
	double leastX() {
		return least(mapWidth, width / scale);
	}

	double mostX() {
		return most(mapWidth, width / scale);
	}

	double leastY() {
		return least(mapHeight, height / scale);
	}

	double mostY() {
		return most(mapHeight, height / scale);
	}

	double x() {
		return x;
	}

	double y() {
		return y;
	}

	private double least(double map, double window) {
		return map + 2 * MARGIN / scale <= window ? (map - window) / 2 : -MARGIN / scale;
	}

	private double most(double map, double window) {
		return map + 2 * MARGIN / scale <= window ? (map - window) / 2 : map + MARGIN / scale - window;
	}

	private void clamp() {
		// Not Math.clamp: where the map just fits, the bounds may be the other way round by the last bit.
		x = Math.max(leastX(), Math.min(x, mostX()));
		y = Math.max(leastY(), Math.min(y, mostY()));
	}
}
