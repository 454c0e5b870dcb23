package org.pincite.brief;

import java.util.List;
import java.util.Objects;

/** A paragraph in one of the settings that a brief knows. */
public record Paragraph(Setting setting, List<Inline> content) implements Block {

	/** How a paragraph is set. */
	public enum Setting {
		/** Running text with a first-line indent, at the forum's line spacing. */
		BODY,
		/** Running text that goes on after a block quotation: no indent. */
		CONTINUED,
		/** A single-spaced line at the left margin: signature blocks, certificates, a memorandum's head. */
		LINE,
		/** A centred line of a cover. */
		COVER,
		/** A centred, bold line of a cover with a rule under it. */
		COVER_RULED,
		/** The centred title of a closing page, or of a memorandum; the table of contents does not list it. */
		TITLE
	}

	public Paragraph {
		Objects.requireNonNull(setting);
		content = List.copyOf(content);
	}

	public static Paragraph of(Setting setting, String text) {
		return new Paragraph(setting, List.of(TextRun.plain(text)));
	}
}
