package org.pincite.ingest.internal.extract;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;

/**
 * Walks down into the elements of a hostile XML document and up again, within limits of depth and number. Reads no document type, resolves no entity but
 * the five of XML, opens nothing. Elements go by their local names.
 */
public final class XmlWalk {
	private final String part;
	private final XMLStreamReader reader;
	private int depth;
	private int count;

	/** @param part what the document is called in messages */
	public XmlWalk(byte[] xml, String part) throws UnreadableException {
		this.part = part;
		try {
			reader = factory().createXMLStreamReader((InputStream) new ByteArrayInputStream(xml));
		} catch (XMLStreamException e) {
			throw broken(e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		// This class keeps count itself.
		factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * Limits.DEPTH));
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
		return factory;
	}

	/**
	 * Moves on to the next child of the element that is open at a depth; what is left of the child before is skipped.
	 *
	 * @param parent {@link #depth()} of the parent, 0 for the document
	 * @return false at the parent's end
	 */
	public boolean child(int parent) throws UnreadableException {
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					if (++count > Limits.NODES)
						throw new UnreadableException(part + " has more than " + Limits.NODES + " elements");
					if (++depth > Limits.DEPTH)
						throw new UnreadableException(part + " is nested more than " + Limits.DEPTH + " deep");
					if (depth == parent + 1)
						return true;
				} else if (event == XMLStreamConstants.END_ELEMENT && --depth < parent)
					return false;
			}
			return false;
		} catch (XMLStreamException | RuntimeException e) {
			throw broken(e);
		}
	}

	/** The number of elements that are open. */
	public int depth() {
		return depth;
	}

	/** Local name of the element just moved to. */
	public String name() {
		return reader.getLocalName();
	}

	/** An attribute of the element just moved to by its local name, or null. */
	public String attribute(String name) {
		for (int i = 0; i < reader.getAttributeCount(); i++)
			if (reader.getAttributeLocalName(i).equals(name))
				return reader.getAttributeValue(i);
		return null;
	}

	/** The characters in the element just moved to and in all below it. Ends it. */
	public String text() throws UnreadableException {
		StringBuilder text = new StringBuilder();
		int here = depth;
		try {
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
					if (text.length() + reader.getTextLength() > Limits.TEXT)
						throw new UnreadableException("its text is longer than " + Limits.TEXT + " characters");
					text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
				} else if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.DEPTH)
					throw new UnreadableException(part + " is nested more than " + Limits.DEPTH + " deep");
				else if (event == XMLStreamConstants.END_ELEMENT && --depth < here)
					break;
			}
			return text.toString();
		} catch (XMLStreamException | RuntimeException e) {
			throw broken(e);
		}
	}

	private UnreadableException broken(Exception e) {
		String line = e instanceof XMLStreamException x && x.getLocation() != null ? " at line " + x.getLocation().getLineNumber() + ", column "
				+ x.getLocation().getColumnNumber() : "";
		return new UnreadableException("its " + part + " is not well-formed XML" + line, e);
	}
}
