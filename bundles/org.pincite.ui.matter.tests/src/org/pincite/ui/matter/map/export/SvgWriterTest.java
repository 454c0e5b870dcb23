package org.pincite.ui.matter.map.export;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.Test;
import org.pincite.ui.matter.map.draw.Picture;
import org.pincite.ui.matter.map.draw.Typewriter;
import org.pincite.ui.matter.map.graph.ArgumentGraph;
import org.pincite.ui.matter.map.graph.Folding;
import org.pincite.ui.matter.map.graph.Graphs;
import org.pincite.ui.matter.map.graph.MapNode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

public class SvgWriterTest {
	private final Typewriter measure = new Typewriter();

	@Test
	public void writesEveryTextOfTheMap() throws Exception {
		Document svg = parse(write(Graphs.of(3, 0, 1, 1, 2)));
		List<String> texts = texts(svg);
		assertTrue(texts.toString(), texts.containsAll(List.of("Asylum", "Text of node 0", "Text of node 1", "Text of node 2", "exception")));
	}

	@Test
	public void isWellFormedWhateverTheTextHolds() throws Exception {
		String hostile = "<script>alert('x')</script> & \"]]>\" \u0000\u0007\ufffe \ud800 a";
		Document svg = parse(write(new ArgumentGraph(List.of(Graphs.node("n", MapNode.Kind.STATEMENT, hostile, hostile)), List.of())));
		assertEquals(0, svg.getElementsByTagName("script").getLength());
	}

	@Test
	public void loadsNothingFromElsewhere() {
		String svg = write(Graphs.of(3, 0, 1, 1, 2));
		assertFalse(svg.contains("href"));
		assertFalse(svg.contains("url("));
		assertEquals("the name space alone", svg.indexOf("http"), svg.lastIndexOf("http"));
	}

	@Test
	public void keepsTextInsideThePage() throws Exception {
		Element root = parse(write(Graphs.of(9, 0, 1, 1, 2, 2, 3, 3, 4, 0, 5, 5, 6, 6, 7, 7, 8))).getDocumentElement();
		double width = Double.parseDouble(root.getAttribute("width"));
		NodeList texts = root.getElementsByTagName("text");
		for (int i = 0; i < texts.getLength(); i++) {
			Element text = (Element) texts.item(i);
			assertTrue(Double.parseDouble(text.getAttribute("x")) + Double.parseDouble(text.getAttribute("textLength")) <= width);
		}
	}

	@Test
	public void writesNumbersTheSameInEveryCountry() {
		Locale before = Locale.getDefault();
		try {
			String here = write(Graphs.of(3, 0, 1, 1, 2));
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertEquals(here, write(Graphs.of(3, 0, 1, 1, 2)));
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	public void writesHundredthsWithoutZerosAtTheEnd() {
		assertEquals(List.of("0", "1", "-0.5", "1.05", "1.1", "-12.34"), List.of(0.0, 1.0, -0.5, 1.05, 1.1, -12.336).stream().map(SvgPen::number).toList());
	}

	@Test
	public void writesAnEmptyMap() throws Exception {
		parse(write(ArgumentGraph.EMPTY));
	}

	private String write(ArgumentGraph graph) {
		return new SvgWriter(measure).write(Picture.of(Folding.of(graph, Set.of()), measure));
	}

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<String> texts(Document svg) {
		List<String> texts = new ArrayList<>();
		NodeList nodes = svg.getElementsByTagName("text");
		for (int i = 0; i < nodes.getLength(); i++)
			texts.add(nodes.item(i).getTextContent());
		return texts;
	}
}
