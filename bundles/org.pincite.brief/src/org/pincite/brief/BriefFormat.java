package org.pincite.brief;

import java.util.Locale;
import java.util.Optional;

/** File formats of a brief. The lower-case name is the value on the command line and the file extension. */
public enum BriefFormat {
	DOCX, PDF, HTML, MD;

	public String extension() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Finds a format by its extension, with or without a dot, in any case. */
	public static Optional<BriefFormat> of(String extension) {
		String wanted = extension.startsWith(".") ? extension.substring(1) : extension;
		for (BriefFormat format : values())
			if (format.extension().equalsIgnoreCase(wanted))
				return Optional.of(format);
		return Optional.empty();
	}
}
