package org.pincite.library.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.pincite.library.LibraryException;
import org.pincite.library.Mark;
import org.pincite.library.Source;
import org.pincite.library.SourceDocument;

/** A document made ready for storing, outside any transaction: checked, encoded, hashed; packed when asked. Not thread-safe. */
final class Prepared {
	private final SourceDocument document;
	private final Source source;
	private final byte[] textBytes;
	private final byte[] textHash;
	private final byte[] originalHash;
	private final byte[] marks;
	private TextPass pass;
	private byte[] metadata;
	private byte[] packedText;
	private byte[] packedOriginal;
	private boolean textKnown;
	private boolean originalKnown;

	/**
	 * @param originals may know the hash of its original
	 * @throws LibraryException if its text is not the one that its hash names, or holds what no text may
	 */
	Prepared(SourceDocument document, Originals originals) {
		this.document = document;
		source = CleanText.source(document.source());
		String text = document.text().value();
		textBytes = text.getBytes(StandardCharsets.UTF_8);
		if (!CleanText.fine(text, textBytes))
			throw new LibraryException("The text of " + source.id() + " holds a null character or half of a surrogate pair. "
					+ "Nothing of this batch was stored. Make texts with SourceText.of, which replaces them.");
		textHash = Hashes.sha256(textBytes);
		if (!Hashes.hex(textHash).equals(document.text().hash()))
			throw new LibraryException("The text of " + source.id() + " does not match its hash. Nothing of this batch was stored. "
					+ "Make texts with SourceText.of.");
		originalHash = originals.hash(document.original());
		marks = MarkCodec.encode(document.marks());
	}

	/** Says what the store has already, and needs not be packed. */
	void known(boolean text, boolean original) {
		textKnown = text;
		originalKnown = original;
	}

	/** True if the store had the text when it was asked; another process may have removed it since. */
	boolean isTextKnown() {
		return textKnown;
	}

	/** As {@link #isTextKnown}, of the original. */
	boolean isOriginalKnown() {
		return originalKnown;
	}

	/** Does ahead what takes long. */
	void pack() {
		metadata();
		if (!textKnown) {
			packedText();
			pass();
		}
		if (!originalKnown)
			packedOriginal();
	}

	Source source() {
		return source;
	}

	String format() {
		return document.format();
	}

	byte[] textHash() {
		return textHash;
	}

	int textSize() {
		return textBytes.length;
	}

	int chars() {
		return document.text().length();
	}

	int words() {
		return pass().words();
	}

	byte[] originalHash() {
		return originalHash;
	}

	int originalSize() {
		return document.original().length;
	}

	byte[] marks() {
		return marks;
	}

	/** In the form of {@link MetadataCodec}. */
	byte[] metadata() {
		if (metadata == null)
			metadata = MetadataCodec.encode(source);
		return metadata;
	}

	List<Mark> plainMarks() {
		return document.marks();
	}

	Sketch sketch() {
		return pass().sketch();
	}

	private TextPass pass() {
		if (pass == null)
			pass = TextPass.over(document.text().value());
		return pass;
	}

	byte[] packedText() {
		if (packedText == null)
			packedText = Packing.pack(textBytes);
		return packedText;
	}

	byte[] packedOriginal() {
		if (packedOriginal == null)
			packedOriginal = Packing.pack(document.original());
		return packedOriginal;
	}
}
