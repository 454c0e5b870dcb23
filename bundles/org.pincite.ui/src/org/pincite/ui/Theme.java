package org.pincite.ui;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;

/** The colours that mean something in Pincite, each in a shade for light and one for dark grounds, with a contrast of 4.5 or more to its ground. */
public final class Theme {

	/** What a colour means. */
	public enum Role {
		PAPER(0xfffdf8, 0x23262b), INK(0x1d2330, 0xe4e2dc), MUTED(0x5d6675, 0xa4adbb), LINK(0x1f5c9e, 0x8ab8ee), HIT(0xffe58a, 0x6b5510),
		CURRENT_HIT(0xffb74d, 0x9a5b00), SELECTED(0xe4edf7, 0x2f3b4b), PRO(0x1f7a45, 0x77c99a), CON(0xb03024, 0xf08c80),
		PRO_GROUND(0xe3f2e8, 0x22392b), CON_GROUND(0xf9e5e2, 0x45282a), WARNING(0x8f5f00, 0xe8b44c), LINE(0xd9d4c7, 0x43484f),
		PINNED(0xd6e9d9, 0x2d4a36), ACCENT(0x1f3a5f, 0x9dbbe0);

		private final RGB light;
		private final RGB dark;

		Role(int light, int dark) {
			this.light = rgb(light);
			this.dark = rgb(dark);
		}

		/** Its shade for dark or for light grounds. */
		public RGB rgb(boolean onDark) {
			return onDark ? dark : light;
		}

		private static RGB rgb(int value) {
			return new RGB(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
		}
	}

	private static final Map<Role, Color> LIGHT = new EnumMap<>(Role.class);
	private static final Map<Role, Color> DARK = new EnumMap<>(Role.class);

	static {
		for (Role role : Role.values()) {
			LIGHT.put(role, new Color(role.light));
			DARK.put(role, new Color(role.dark));
		}
	}

	private Theme() {
	}

	/** True if the window is dark, whatever made it so: the system, or the user's choice of theme. */
	public static boolean dark(Control control) {
		RGB ground = control.getShell().getBackground().getRGB();
		return ground.getHSB()[2] < 0.5f;
	}

	/** The colour of a role on the ground of a control; nobody disposes it. */
	public static Color color(Role role, Control control) {
		return (dark(control) ? DARK : LIGHT).get(role);
	}

	/** A link whose words can be read on its ground; the platform's own blue cannot on dark ones. */
	public static Link link(Composite parent, int style) {
		Link link = new Link(parent, style);
		link.setLinkForeground(color(Role.LINK, link));
		return link;
	}

	/** A serif font for reading, of the given height in points. The caller disposes it. */
	public static Font readingFont(Control control, int height) {
		for (String name : new String[] { "Georgia", "Liberation Serif", "DejaVu Serif", "Times New Roman" })
			if (control.getDisplay().getFontList(name, true).length > 0)
				return new Font(control.getDisplay(), name, height, SWT.NORMAL);
		return new Font(control.getDisplay(), "Serif", height, SWT.NORMAL);
	}

	/** The dialog font in bold; nobody disposes it. */
	public static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
	}

	/** The dialog font, larger by some points and bold. The caller disposes it. */
	public static Font heading(Control control, int more) {
		return FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(more).setStyle(SWT.BOLD).createFont(control.getDisplay());
	}
}
