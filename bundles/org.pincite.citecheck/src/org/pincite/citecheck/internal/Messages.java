package org.pincite.citecheck.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of issues and remarks, from {@code messages.properties}. */
public final class Messages {
	private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.pincite.citecheck.internal.messages");

	private Messages() {
	}

	/** The message with its parts put in; parts are put in as they are, so give numbers as strings. */
	public static String get(String key, Object... parts) {
		return new MessageFormat(BUNDLE.getString(key), Locale.US).format(parts);
	}

	/** The start of a text of the matter, short enough for a message. */
	public static String brief(String text) {
		if (text == null || text.isBlank())
			return BUNDLE.getString("untitled");
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= 80)
			return line;
		int cut = line.lastIndexOf(' ', 77);
		int end = cut > 40 ? cut : 77;
		return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
	}
}
