package org.pincite.ui.matter.outline;

import java.util.List;

/** A heading of the outline with what stands under it. Two headings of one name are equal, so that the tree keeps what is expanded. */
record Heading(String name, String icon, List<?> elements) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Heading heading && heading.name.equals(name);
	}

	@Override
	public int hashCode() {
		return name.hashCode();
	}
}
