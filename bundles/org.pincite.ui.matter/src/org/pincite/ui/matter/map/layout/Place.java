package org.pincite.ui.matter.map.layout;

/** Where a box stands, in pixels from the left top corner of the diagram, and in which layer of its part. */
public record Place(int x, int y, int width, int height, int layer) {

	public int right() {
		return x + width;
	}

	public int bottom() {
		return y + height;
	}

	/** Middle between top and bottom. */
	public int middle() {
		return y + height / 2;
	}

	public boolean contains(double px, double py) {
		return px >= x && py >= y && px < right() && py < bottom();
	}

	/** True if the two have a pixel in common. */
	public boolean meets(Place other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}
}
