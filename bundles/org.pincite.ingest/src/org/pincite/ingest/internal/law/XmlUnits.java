package org.pincite.ingest.internal.law;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Limits;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Decoding;

/**
 * Walks through a long XML document of the law and hands out its units, sections or documents, one at a time, each as a small tree with its own
 * characters. Reads no document type, resolves no entity but the five of XML, opens nothing.
 */
final class XmlUnits {

	/**
	 * An element above a unit.
	 *
	 * @param name       local name, lower case
	 * @param attributes by local name
	 * @param texts      text of its direct children so far, by their lower-case local name: heading, number, authority
	 */
	record Level(String name, Map<String, String> attributes, Map<String, String> texts) {
	}

	/**
	 * One unit.
	 *
	 * @param tree   its elements
	 * @param slice  the characters it stands in, in UTF-8
	 * @param above  the elements around it, outermost first
	 * @param before text or value last seen before it of the elements asked for, by lower-case name
	 */
	record Unit(Element tree, byte[] slice, List<Level> above, Map<String, String> before) {
	}

	/** Says what is a unit, and takes it. */
	interface Handler {
		boolean isUnit(Level element);

		void unit(Unit unit) throws UnreadableException;
	}

	/** Prefix of the names under which {@link Unit#before()} keeps what was seen first, in the head of the document. */
	static final String FIRST = "first ";
	private static final int LONGEST_TEXT = 4000;
	private final String xml;
	private final XmlCursor cursor;
	private final Handler handler;
	private final Deque<Level> above = new ArrayDeque<>();
	private final Map<String, String> before = new HashMap<>();
	private final StringBuilder text = new StringBuilder();

	private XmlUnits(String xml, Handler handler) {
		this.xml = xml;
		this.cursor = new XmlCursor(xml);
		this.handler = handler;
	}

	/** Walks through the document. */
	static void read(byte[] bytes, Handler handler) throws UnreadableException {
		String xml = Decoding.decode(bytes);
		if (xml.startsWith("\ufeff"))
			xml = xml.substring(1);
		XMLStreamReader reader = null;
		try {
			reader = factory().createXMLStreamReader(new StringReader(xml));
			new XmlUnits(xml, handler).walk(reader);
		} catch (XMLStreamException e) {
			throw new UnreadableException("not well-formed XML at line " + (e.getLocation() == null ? "?"
					: String.valueOf(e.getLocation().getLineNumber())), e);
		} finally {
			close(reader);
		}
	}

	private static void close(XMLStreamReader reader) throws UnreadableException {
		try {
			if (reader != null)
				reader.close();
		} catch (XMLStreamException e) {
			throw new UnreadableException("the XML cannot be closed", e);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_COALESCING, false);
		// The parser's own limit is far below that of real documents; this class keeps count itself.
		factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(2 * Limits.DEPTH));
		factory.setXMLResolver((publicId, systemId, base, namespace) -> new java.io.ByteArrayInputStream(new byte[0]));
		return factory;
	}

	private void walk(XMLStreamReader reader) throws XMLStreamException, UnreadableException {
		int count = 0;
		while (reader.hasNext()) {
			int event = reader.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				cursor.tag();
				if (++count > Limits.NODES)
					throw new UnreadableException("the XML has more than " + Limits.NODES + " elements");
				if (above.size() > Limits.DEPTH)
					throw new UnreadableException("the XML is nested more than " + Limits.DEPTH + " deep");
				checkInterrupted();
				Level level = level(reader);
				if (handler.isUnit(level))
					unit(reader, level);
				else {
					above.addLast(level);
					text.setLength(0);
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				cursor.tag();
				Level closed = above.removeLast();
				note(closed.name(), text.toString());
			} else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
				if (text.length() < LONGEST_TEXT)
					text.append(reader.getText());
			} else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION)
				note("?" + reader.getPITarget(), reader.getPIData());
		}
	}

	private static void checkInterrupted() throws UnreadableException {
		if (Thread.currentThread().isInterrupted())
			throw new UnreadableException("reading it was stopped");
	}

	/** Keeps what an element said for the units to come. */
	private void note(String name, String words) {
		String line = Clean.line(words, 1000);
		if (line == null)
			return;
		before.put(name, line);
		before.putIfAbsent(FIRST + name, line);
		if (!above.isEmpty())
			above.getLast().texts().putIfAbsent(name, line);
		text.append(' ');
	}

	private Level level(XMLStreamReader reader) {
		Map<String, String> attributes = new HashMap<>();
		for (int i = 0; i < Math.min(reader.getAttributeCount(), 100); i++)
			attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
		String name = reader.getLocalName().toLowerCase(java.util.Locale.ROOT);
		if (attributes.containsKey("P") && name.equals("prtpage"))
			before.put(name, attributes.get("P"));
		return new Level(name, attributes, new HashMap<>());
	}

	private void unit(XMLStreamReader reader, Level level) throws XMLStreamException, UnreadableException {
		int start = cursor.start();
		Map<String, String> seen = Map.copyOf(before);
		Element root = element(level);
		Element at = root;
		int depth = 1;
		while (depth > 0) {
			switch (reader.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				cursor.tag();
				if (++depth + above.size() > Limits.DEPTH)
					throw new UnreadableException("the XML is nested more than " + Limits.DEPTH + " deep");
				Element child = element(level(reader));
				at.appendChild(child);
				at = child;
			}
			case XMLStreamConstants.END_ELEMENT -> {
				cursor.tag();
				depth--;
				at = depth > 0 ? at.parent() : at;
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				at.appendChild(new TextNode(reader.getText()));
			case XMLStreamConstants.PROCESSING_INSTRUCTION -> page(reader, at);
			default -> {
				// Comments say nothing that readers are shown.
			}
			}
		}
		handler.unit(new Unit(root, xml.substring(start, cursor.end()).getBytes(StandardCharsets.UTF_8), new ArrayList<>(above), seen));
	}

	private void page(XMLStreamReader reader, Element at) {
		if (!"page".equals(reader.getPITarget()))
			return;
		String number = reader.getPIData() == null ? "" : reader.getPIData().replaceAll("[^0-9A-Za-z]+num|[^0-9A-Za-z]|^num", "");
		before.put("?page", number);
		at.appendChild(new Element("page-number").attr("label", number));
	}

	private static Element element(Level level) {
		Element element = new Element(level.name());
		level.attributes().forEach(element::attr);
		return element;
	}
}
