package org.pincite.ingest.internal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.MarkKind;

/** Turns blocks and notes into text and marks. Notes stand at the end, each with the page on which it is called, as they do for printed opinions. */
public final class WordText {
	private final Transcript out = new Transcript();
	private final Map<String, String> pageOfCall = new HashMap<>();

	private WordText() {
	}

	/** @param notes in the order in which they are called */
	public static Transcribed of(List<Block> blocks, List<Note> notes) throws UnreadableException {
		WordText text = new WordText();
		text.blocks(blocks);
		text.notes(notes);
		return text.out.finish();
	}

	private void blocks(List<Block> blocks) {
		boolean quoting = false;
		for (Block block : blocks) {
			boolean quote = block.kind() == Block.Kind.QUOTE;
			if (quote != quoting && !block.text().isBlank()) {
				out.block();
				if (quote)
					out.open(MarkKind.BLOCK_QUOTE, "");
				else
					out.close();
				quoting = quote;
			}
			block(block);
		}
		out.block();
		if (quoting)
			out.close();
	}

	private void block(Block block) {
		String label = block.kind() == Block.Kind.HEADING ? Clean.line(block.text(), 300) : null;
		if (label == null)
			out.block();
		else
			out.block(MarkKind.HEADING, label, block.level());
		block.pieces().forEach(this::piece);
	}

	private void piece(Piece piece) {
		if (piece.call() != null) {
			out.call(piece.call());
			pageOfCall.putIfAbsent(piece.call(), out.currentPage() == null ? "" : out.currentPage());
		} else if (piece.page() != null)
			out.page(piece.page());
		else if (piece.italic())
			out.open(MarkKind.ITALIC, "").lines(piece.words()).close();
		else
			out.lines(piece.words());
	}

	private void notes(List<Note> notes) {
		String page = out.currentPage();
		for (Note note : notes) {
			String called = pageOfCall.get(note.label());
			if (note.blocks().stream().allMatch(block -> block.text().isBlank()))
				continue;
			out.block();
			if (called != null && !called.isEmpty() && !called.equals(page))
				out.page(page = called);
			out.open(MarkKind.FOOTNOTE, note.label()).text("[" + note.label() + "] ");
			boolean first = true;
			for (Block block : note.blocks()) {
				if (!first)
					out.block();
				block.pieces().forEach(this::piece);
				first &= block.text().isBlank();
			}
			out.close();
		}
		out.block();
	}
}
