package org.pincite.ui.matter.map;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.pincite.ui.Theme;
import org.pincite.ui.Theme.Role;
import org.pincite.ui.matter.map.draw.Face;

/** The fonts and colours of the map. UI thread only; dispose it. */
final class Paints {
	private final Font small;
	private final Map<Role, Color> light = new EnumMap<>(Role.class);
	private final Map<Role, Color> dark = new EnumMap<>(Role.class);

	Paints(Device device) {
		small = FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(-1).createFont(device);
		for (Role role : Role.values()) {
			light.put(role, new Color(role.rgb(false)));
			dark.put(role, new Color(role.rgb(true)));
		}
	}

	Font font(Face face) {
		return switch (face) {
		case TEXT -> JFaceResources.getDialogFont();
		case BOLD -> Theme.bold();
		case SMALL -> small;
		};
	}

	Map<Role, Color> colors(boolean onDark) {
		return onDark ? dark : light;
	}

	void dispose() {
		small.dispose();
	}
}
