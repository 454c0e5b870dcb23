package org.pincite.brief.internal.docx;

/**
 * A paragraph.
 *
 * @param style      style id
 * @param properties further paragraph properties as XML, those that come before spacing in the schema's order
 * @param content    runs as XML
 */
record Element(String style, String properties, String content) {

	/** @param section properties of the section that ends with this paragraph, or null */
	void write(Xml xml, String section) {
		xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).raw(properties);
		if (section != null)
			xml.raw(section);
		xml.close().raw(content).close();
	}
}
