package org.pincite.matter.format;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.pincite.matter.MatterPackage;
import org.pincite.matter.format.MatterFormatException.Reason;
import org.pincite.matter.internal.XmlText;

/** Looks at XML before EMF does: right kind of document, right version, no document type, no more depth than a matter has. */
final class HeaderScan {

	private static final String NAMESPACE = "urn:pincite:matter:";
	/** A matter nests four deep; anything much deeper is made to exhaust the parser. */
	private static final int DEEPEST = 32;

	private HeaderScan() {
	}

	/** Reads the whole document. */
	static void scan(byte[] bytes) throws MatterFormatException {
		// Checked here because the parser complains about broken characters on the console.
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
		} catch (CharacterCodingException e) {
			throw Complaint.damaged("(it holds broken characters)", e);
		}
		walk(bytes, true);
	}

	/** Reads the first element only. */
	static MatterHeader header(byte[] bytes) throws MatterFormatException {
		return walk(bytes, false);
	}

	private static MatterHeader walk(byte[] bytes, boolean whole) throws MatterFormatException {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		try {
			XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
			if (reader.getCharacterEncodingScheme() != null && !reader.getCharacterEncodingScheme().equalsIgnoreCase("UTF-8"))
				throw Complaint.damaged("(it is not in UTF-8)", null);
			MatterHeader header = null;
			int depth = 0;
			while (reader.hasNext()) {
				switch (reader.next()) {
				case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw Complaint
						.damaged("(it has a document type, which a matter never has)", null);
				case XMLStreamConstants.START_ELEMENT -> {
					if (++depth > DEEPEST)
						throw Complaint.damaged("(it is nested too deeply)", null);
					if (header == null) {
						header = root(reader);
						if (!whole)
							return header;
					}
				}
				case XMLStreamConstants.END_ELEMENT -> depth--;
				default -> {
					// text and comments: EMF judges them
				}
				}
			}
			return header;
		} catch (XMLStreamException | IllegalArgumentException e) {
			int line = e instanceof XMLStreamException x && x.getLocation() != null ? x.getLocation().getLineNumber() : 0;
			throw Complaint.damaged(line > 0 ? "near line " + line : null, e);
		}
	}

	private static MatterHeader root(XMLStreamReader reader) throws MatterFormatException {
		String namespace = reader.getNamespaceURI();
		if (namespace == null || !namespace.startsWith(NAMESPACE) || !reader.getLocalName().equals("Matter"))
			throw new MatterFormatException(Reason.DAMAGED, "The file holds no matter.", null);
		if (!namespace.equals(MatterPackage.eNS_URI))
			throw new MatterFormatException(Reason.NEWER, "The matter was written by another version of Pincite (format "
					+ version(namespace) + ", this version reads " + version(MatterPackage.eNS_URI) + "). Open it with a newer version.", null);
		return new MatterHeader(XmlText.unescape(reader.getAttributeValue(null, "id")),
				XmlText.unescape(reader.getAttributeValue(null, "title")),
				Boolean.parseBoolean(reader.getAttributeValue(null, "example")));
	}

	private static String version(String namespace) {
		String version = namespace.substring(NAMESPACE.length());
		return version.matches("[0-9]{1,6}") ? version : "?";
	}
}
