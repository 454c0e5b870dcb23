package org.pincite.search.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.pincite.search.Hit;

/** A form in which hits are written out. The lower-case name with hyphens is its id on the command line. */
public enum ResultFormat {
	/** Comma-separated values with a line of names, as RFC 4180 describes them. */
	CSV("csv", CsvResults::write),
	/** The tagged lines of reference managers. */
	RIS("ris", RisResults::write),
	/** Items of the Citation Style Language. */
	CSL_JSON("json", CslResults::write),
	/** A numbered list with quoted passages. */
	MARKDOWN("md", MarkdownResults::write);

	private final String extension;
	private final Function<List<Hit>, String> writer;

	ResultFormat(String extension, Function<List<Hit>, String> writer) {
		this.extension = extension;
		this.writer = writer;
	}

	/** Usual ending of such a file, without a period. */
	public String extension() {
		return extension;
	}

	/** The hits in this form, in their order. The query is not part of it: it may hold a client's words. */
	public String write(List<Hit> hits) {
		return writer.apply(hits);
	}

	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<ResultFormat> of(String id) {
		for (ResultFormat format : values())
			if (format.id().equals(id.toLowerCase(Locale.ROOT)))
				return Optional.of(format);
		return Optional.empty();
	}
}
