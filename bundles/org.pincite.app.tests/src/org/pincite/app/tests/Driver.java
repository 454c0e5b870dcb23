package org.pincite.app.tests;

import java.io.File;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Drives the workbench from the test's own thread: looks for widgets, presses keys, waits for conditions and takes pictures. */
final class Driver {
	private static final long PATIENCE_SECONDS = 60;
	private static final long LOOK_MILLIS = 40;
	private static final Display DISPLAY = PlatformUI.getWorkbench().getDisplay();

	private Driver() {
	}

	/** Runs on the UI thread and hands back the answer. */
	static <T> T see(Callable<T> question) {
		AtomicReference<T> answer = new AtomicReference<>();
		AtomicReference<Exception> trouble = new AtomicReference<>();
		DISPLAY.syncExec(() -> {
			try {
				answer.set(question.call());
			} catch (Exception e) {
				trouble.set(e);
			}
		});
		if (trouble.get() != null)
			throw new AssertionError(trouble.get());
		return answer.get();
	}

	static void act(Runnable action) {
		see(() -> {
			action.run();
			return null;
		});
	}

	/** Starts something that opens a dialog and so does not return while that is open. */
	static void start(Runnable action) {
		DISPLAY.asyncExec(action);
	}

	/** Waits until a question, asked on the UI thread, has an answer that is neither null nor false. */
	static <T> T await(String what, Callable<T> question) {
		long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
		while (true) {
			T answer = see(question);
			if (answer != null && !Boolean.FALSE.equals(answer))
				return answer;
			if (System.nanoTime() > end)
				throw new AssertionError("waited " + PATIENCE_SECONDS + " s in vain for " + what + "; windows: " + see(Driver::titles));
			pause();
		}
	}

	private static List<String> titles() {
		return Stream.of(DISPLAY.getShells()).filter(Shell::isVisible).map(Shell::getText).toList();
	}

	/** Lets the user interface go on for a moment. */
	private static void pause() {
		try {
			new CountDownLatch(1).await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			throw new AssertionError(e);
		}
	}

	static IWorkbenchWindow window() {
		return see(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
	}

	static IWorkbenchPage page() {
		return see(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
	}

	static <T> T service(Class<T> type) {
		return see(() -> PlatformUI.getWorkbench().getService(type));
	}

	/** A visible control below any open window, the newest window first; null if there is none. To be called on the UI thread. */
	static <T extends Control> T find(Class<T> type, Predicate<T> wanted) {
		Shell[] shells = DISPLAY.getShells();
		for (int i = shells.length - 1; i >= 0; i--) {
			T found = find(shells[i], type, wanted);
			if (found != null)
				return found;
		}
		return null;
	}

	static <T extends Control> T find(Composite root, Class<T> type, Predicate<T> wanted) {
		Deque<Control> open = new ArrayDeque<>(List.of(root));
		while (!open.isEmpty()) {
			Control control = open.pop();
			if (!control.isDisposed() && control.isVisible() && type.isInstance(control) && wanted.test(type.cast(control)))
				return type.cast(control);
			if (control instanceof Composite composite)
				for (Control child : composite.getChildren())
					open.push(child);
		}
		return null;
	}

	/** Presses a key with modifiers, as the window system would report it. */
	static void press(int modifiers, int key) {
		for (int modifier : new int[] { SWT.CTRL, SWT.SHIFT, SWT.ALT })
			if ((modifiers & modifier) != 0)
				post(SWT.KeyDown, modifier, (char) 0);
		boolean letter = key < SWT.KEYCODE_BIT && (Character.isLetterOrDigit(key) || key == ' ');
		post(SWT.KeyDown, letter ? 0 : key, letter ? (char) key : 0);
		post(SWT.KeyUp, letter ? 0 : key, letter ? (char) key : 0);
		for (int modifier : new int[] { SWT.ALT, SWT.SHIFT, SWT.CTRL })
			if ((modifiers & modifier) != 0)
				post(SWT.KeyUp, modifier, (char) 0);
		pause();
	}

	private static void post(int type, int code, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = code;
		event.character = character;
		if (!see(() -> DISPLAY.post(event)))
			throw new AssertionError("the window system took no key");
	}

	/** Saves a picture of the whole screen area of the main window, dialogs over it included. */
	static void picture(String name) {
		pause();
		act(() -> {
			Rectangle bounds = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getBounds();
			Image image = new Image(DISPLAY, bounds.width, bounds.height);
			GC gc = new GC(DISPLAY);
			gc.copyArea(image, bounds.x, bounds.y);
			gc.dispose();
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData() };
			image.dispose();
			File folder = new File(System.getProperty("pincite.screenshots", "target/screenshots"));
			folder.mkdirs();
			loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
		});
	}
}
