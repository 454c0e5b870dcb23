package org.pincite.ingest.internal.extract;

import java.util.List;
import java.util.Locale;

/** Tells titles and names that people gave from those that programs made up. */
public final class Titles {

	private Titles() {
	}

	/** The title, or null if it is only what a program called the file. */
	public static String useful(String title) {
		boolean useful = title != null && title.contains(" ")
				&& !title.toLowerCase(Locale.ROOT).matches(".*\\.(docx?|wpd|pdf|indd|qxd|rtf)$|.*untitled.*|microsoft word.*");
		return useful ? title : null;
	}

	/** Adds the names of people in a list, which have at least two words; a single one is a user of a computer. */
	public static void names(String list, List<String> names) {
		if (list == null)
			return;
		for (String name : list.split("\\s*[;&]\\s*|\\s+and\\s+"))
			if (name.contains(" ") && name.length() <= 100)
				names.add(name.strip());
	}
}
