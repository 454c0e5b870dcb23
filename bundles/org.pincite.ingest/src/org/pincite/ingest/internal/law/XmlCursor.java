package org.pincite.ingest.internal.law;

/**
 * Follows a parser through well-formed XML and knows where each tag stands: parsers report positions that are off by a buffer now and then. Call
 * {@link #tag()} once for each start and each end of an element the parser reports.
 */
final class XmlCursor {
	private final String xml;
	private int start;
	private int end;
	private boolean selfClosed;

	XmlCursor(String xml) {
		this.xml = xml;
	}

	/** Moves to the next tag; an empty element's one tag serves its start and its end. */
	void tag() {
		if (selfClosed) {
			selfClosed = false;
			return;
		}
		int at = xml.indexOf('<', end);
		while (at >= 0 && at + 1 < xml.length()) {
			char next = xml.charAt(at + 1);
			if (xml.startsWith("<!--", at))
				at = after("-->", at + 4);
			else if (xml.startsWith("<![CDATA[", at))
				at = after("]]>", at + 9);
			else if (next == '?')
				at = after("?>", at + 2);
			else if (next == '!')
				at = declaration(at);
			else
				break;
			at = at < 0 ? -1 : xml.indexOf('<', at);
		}
		if (at < 0) {
			start = end = xml.length();
			return;
		}
		start = at;
		end = tagEnd(at);
		selfClosed = end >= 2 && xml.charAt(end - 2) == '/' && xml.charAt(at + 1) != '/';
	}

	private int after(String mark, int from) {
		int found = xml.indexOf(mark, from);
		return found < 0 ? -1 : found + mark.length();
	}

	/** The end of a document type declaration, its internal part in brackets included. */
	private int declaration(int from) {
		int depth = 0;
		for (int i = from; i < xml.length(); i++) {
			char c = xml.charAt(i);
			if (c == '[')
				depth++;
			else if (c == ']')
				depth--;
			else if (c == '>' && depth <= 0)
				return i + 1;
		}
		return -1;
	}

	private int tagEnd(int from) {
		char quote = 0;
		for (int i = from + 1; i < xml.length(); i++) {
			char c = xml.charAt(i);
			if (quote != 0) {
				if (c == quote)
					quote = 0;
			} else if (c == '"' || c == '\'')
				quote = c;
			else if (c == '>')
				return i + 1;
		}
		return xml.length();
	}

	/** Where the tag begins. */
	int start() {
		return start;
	}

	/** One past its closing bracket. */
	int end() {
		return end;
	}
}
