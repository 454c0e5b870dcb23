package org.pincite.ingest.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows the fields of a document through its runs: what stands between begin and separator is code, what stands after it is shown. */
final class Fields {

	private static final class Field {
		final StringBuilder code = new StringBuilder();
		boolean result;
		boolean table;
	}

	private final boolean tables;
	private final Deque<Field> open = new ArrayDeque<>();

	/** @param tables true to show generated tables too */
	Fields(boolean tables) {
		this.tables = tables;
	}

	void mark(String type) {
		if ("begin".equals(type) && open.size() < 1000)
			open.push(new Field());
		else if ("separate".equals(type) && !open.isEmpty()) {
			open.peek().result = true;
			open.peek().table = isTable(open.peek().code.toString());
		} else if ("end".equals(type) && !open.isEmpty())
			open.pop();
	}

	void code(String piece) {
		if (!open.isEmpty() && open.peek().code.length() < 1000)
			open.peek().code.append(piece);
	}

	/** True for tables of contents and authorities, which Word makes anew from what the document says elsewhere. */
	static boolean isTable(String code) {
		return code.strip().matches("(?is)(?:TOC|TOA|INDEX)\\b.*");
	}

	/** True if what stands here is neither a field's code nor a generated table. */
	boolean isShown() {
		for (Field field : open)
			if (!field.result || field.table && !tables)
				return false;
		return true;
	}

	/** True if a field was begun that nothing has ended. */
	boolean isOpen() {
		return !open.isEmpty();
	}
}
