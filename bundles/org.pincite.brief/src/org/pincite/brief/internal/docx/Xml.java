package org.pincite.brief.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;

import org.pincite.brief.internal.Typography;

/** Writes XML. Text and attribute values may hold anything: what XML does not allow is replaced. Not thread-safe. */
final class Xml {
	private final StringBuilder out = new StringBuilder();
	private final Deque<String> open = new ArrayDeque<>();

	/** A document whose root declares the namespaces of WordprocessingML. */
	static Xml part(String root) {
		Xml xml = new Xml();
		xml.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
		return xml.open(root, "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "xmlns:r",
				"http://schemas.openxmlformats.org/officeDocument/2006/relationships");
	}

	/** @param attributes names and values in turn; an attribute whose value is null is left out */
	Xml open(String name, Object... attributes) {
		tag(name, attributes);
		out.append('>');
		open.push(name);
		return this;
	}

	Xml empty(String name, Object... attributes) {
		tag(name, attributes);
		out.append("/>");
		return this;
	}

	Xml text(String text) {
		escape(Typography.safe(text));
		return this;
	}

	/** Adds elements that another writer made. */
	Xml raw(CharSequence elements) {
		out.append(elements);
		return this;
	}

	Xml close() {
		out.append("</").append(open.pop()).append('>');
		return this;
	}

	/** The whole text; closes what is open. */
	String done() {
		while (!open.isEmpty())
			close();
		return out.toString();
	}

	private void tag(String name, Object... attributes) {
		out.append('<').append(name);
		for (int i = 0; i < attributes.length; i += 2)
			if (attributes[i + 1] != null) {
				out.append(' ').append(attributes[i]).append("=\"");
				escape(Typography.safe(attributes[i + 1].toString()));
				out.append('"');
			}
	}

	private void escape(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '<' -> out.append("&lt;");
			case '>' -> out.append("&gt;");
			case '&' -> out.append("&amp;");
			case '"' -> out.append("&quot;");
			default -> out.append(c);
			}
		}
	}
}
