package org.pincite.brief.internal.docx;

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
		String printed = Typography.printed(text);
		int from = 0;
		while (from < printed.length()) {
			boolean rightToLeft = isRightToLeft(printed, from);
			int to = from;
			while (to < printed.length() && (isNeutral(printed.charAt(to)) || isRightToLeft(printed, to) == rightToLeft))
				to++;
			run(printed.substring(from, to), face, rightToLeft);
			from = to;
		}
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
			face(face);
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

	private void run(String text, Face face, boolean rightToLeft) {
		xml.open("w:r");
		if (rightToLeft || !face.equals(Face.PLAIN)) {
			xml.open("w:rPr");
			face(face);
			if (rightToLeft)
				xml.empty("w:rtl");
			xml.close();
		}
		xml.open("w:t", "xml:space", "preserve").text(text).close().close();
	}

	private void face(Face face) {
		if (face.bold())
			xml.empty("w:b").empty("w:bCs");
		if (face.italic())
			xml.empty("w:i").empty("w:iCs");
		if (face.smallCaps())
			xml.empty("w:smallCaps");
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
