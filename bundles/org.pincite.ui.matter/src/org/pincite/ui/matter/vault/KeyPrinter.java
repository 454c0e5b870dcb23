package org.pincite.ui.matter.vault;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

/** Prints the recovery key on one page. The printer's own queue is not ours to wipe; the page says so. */
final class KeyPrinter {
	private static final int POINTS = 12;

	private KeyPrinter() {
	}

	static void print(Shell shell, char[] key) {
		PrinterData target = new PrintDialog(shell).open();
		if (target == null)
			return;
		Printer printer = new Printer(target);
		char[] grouped = RecoveryKeyDialog.grouped(key);
		try {
			if (printer.startJob("Pincite") && printer.startPage()) {
				draw(printer, grouped);
				printer.endPage();
				printer.endJob();
			}
		} finally {
			Arrays.fill(grouped, '\0');
			printer.dispose();
		}
	}

	private static void draw(Printer printer, char[] grouped) {
		Point dpi = printer.getDPI();
		GC gc = new GC(printer);
		Font text = new Font(printer, "Serif", POINTS, SWT.NORMAL);
		Font key = new Font(printer, "Monospace", POINTS, SWT.NORMAL);
		int y = dpi.y;
		gc.setFont(text);
		for (String line : Messages.key_page.split("\n")) {
			gc.drawText(line, dpi.x, y);
			y += gc.getFontMetrics().getHeight() * 3 / 2;
		}
		gc.setFont(key);
		y += gc.getFontMetrics().getHeight();
		gc.drawText(new String(grouped), dpi.x, y, SWT.DRAW_DELIMITER);
		text.dispose();
		key.dispose();
		gc.dispose();
	}
}
