package org.pincite.brief.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle's words, from {@code messages.properties}. */
public final class Messages {
	private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.pincite.brief.internal.messages", Locale.ROOT,
			Messages.class.getClassLoader());

	private Messages() {
	}

	/** The text of a key with {@code {0}} … filled in. */
	public static String get(String key, Object... values) {
		return new MessageFormat(WORDS.getString(key), Locale.US).format(values);
	}
}
