package org.pincite.brief.internal.docx;

import java.util.Map;

import org.pincite.brief.Face;
import org.pincite.brief.internal.Typography;

/** Writes runs of text and fields. */
final class Runs {
	private final Xml xml;

	Runs(Xml xml) {
		this.xml = xml;
	}

	/** Text of one face; what runs from right to left gets runs of its own. */
	void text(String text, Face face) {
		String printed = Typography.safe(text);
		int from = 0;
		while (from < printed.length()) {
			boolean rightToLeft = isRightToLeft(printed, from);
			int to = from;
			while (to < printed.length() && (isNeutral(printed.charAt(to)) || isRightToLeft(printed, to) == rightToLeft))
				to++;
			run(printed.substring(from, to), face, rightToLeft, 0);
			from = to;
		}
	}

	/**
	 * A stretch of a paragraph, tabs included. A nudged blank and the letter before it are set as a pair: LibreOffice puts the space between
	 * characters, so that one alone would get none.
	 *
	 * @param offset where it begins in the paragraph
	 * @param nudges twips by which a blank is set wider or narrower, by its place in the paragraph
	 */
	void text(String text, Face face, int offset, Map<Integer, Integer> nudges) {
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			Integer nudge = nudges.isEmpty() ? null : nudges.get(offset + i);
			if (nudge == null && text.charAt(i) != '\t')
				continue;
			text(text.substring(from, nudge == null ? i : i - 1), face);
			if (nudge == null)
				tab();
			else
				run(text.substring(i - 1, i + 1), face, isRightToLeft(text, i - 1), nudge);
			from = i + 1;
		}
		text(text.substring(from), face);
	}

	void tab() {
		xml.open("w:r").empty("w:tab").close();
	}

	void lineBreak() {
		xml.open("w:r").empty("w:br").close();
	}

	/** The call of a footnote. */
	void note(int number) {
		xml.open("w:r").open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close().empty("w:footnoteReference", "w:id", number)
				.close();
	}

	/** Begin of a field that has a result, up to where the result goes. */
	void beginField(String code) {
		fieldChar("begin", false);
		code(code, Face.PLAIN, false);
		fieldChar("separate", false);
	}

	void endField() {
		fieldChar("end", false);
	}

	/** A field with its result. */
	void field(String code, String result) {
		beginField(code);
		text(result, Face.PLAIN);
		endField();
	}

	void fieldChar(String type, boolean hidden) {
		xml.open("w:r");
		hide(hidden);
		xml.empty("w:fldChar", "w:fldCharType", type).close();
	}

	/** A piece of a field's code; its face is that of the result. */
	void code(String code, Face face, boolean hidden) {
		xml.open("w:r");
		if (hidden || !face.equals(Face.PLAIN)) {
			xml.open("w:rPr");
			face(face, 0);
			if (hidden)
				xml.empty("w:vanish");
			xml.close();
		}
		xml.open("w:instrText", "xml:space", "preserve").text(code).close().close();
	}

	private void hide(boolean hidden) {
		if (hidden)
			xml.open("w:rPr").empty("w:vanish").close();
	}

	/** @param spacing twips added after every character */
	private void run(String text, Face face, boolean rightToLeft, int spacing) {
		xml.open("w:r");
		if (rightToLeft || spacing != 0 || !face.equals(Face.PLAIN)) {
			xml.open("w:rPr");
			face(face, spacing);
			if (rightToLeft)
				xml.empty("w:rtl");
			xml.close();
		}
		xml.open("w:t", "xml:space", "preserve").text(text).close().close();
	}

	private void face(Face face, int spacing) {
		if (face.bold())
			xml.empty("w:b").empty("w:bCs");
		if (face.italic())
			xml.empty("w:i").empty("w:iCs");
		if (face.smallCaps())
			xml.empty("w:smallCaps");
		if (spacing != 0)
			xml.empty("w:spacing", "w:val", spacing);
		if (face.underline())
			xml.empty("w:u", "w:val", "single");
	}

	private static boolean isNeutral(char c) {
		return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
	}

	static boolean isRightToLeft(String text, int at) {
		byte direction = Character.getDirectionality(text.codePointAt(at));
		return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
	}
}
