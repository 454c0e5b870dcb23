package org.pincite.ingest.internal.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.ingest.internal.text.Transcript;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceText;

/** Reads an issue of the Federal Register in XML, or one document of it: one source for each rule, proposed rule, notice or presidential document. */
public final class FederalRegisterReader implements SourceReader {
	private static final Format FORMAT = new Format("federal-register-xml", "Federal Register XML", List.of("xml"));
	private static final Map<String, String> TYPES = Map.of("rule", "final rule", "prorule", "proposed rule", "notice", "notice", "presdocu",
			"presidential document");
	private final Canon canon;

	public FederalRegisterReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		boolean document = (sniff.begins("<RULE>") || sniff.begins("<NOTICE>") || sniff.begins("<PRORULE>") || sniff.begins("<PRESDOCU>")
				|| sniff.has("\n<RULE>") || sniff.has("\n<NOTICE>") || sniff.has("\n<PRORULE>")) && sniff.has("<PREAMB>");
		return sniff.begins("<") && (sniff.has("<FEDREG") || document) ? 90 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		List<SourceDocument> documents = new ArrayList<>();
		XmlUnits.read(input.bytes(), new XmlUnits.Handler() {
			@Override
			public boolean isUnit(XmlUnits.Level element) {
				return TYPES.containsKey(element.name());
			}

			@Override
			public void unit(XmlUnits.Unit unit) throws UnreadableException {
				documents.add(document(unit, input));
			}
		});
		if (documents.isEmpty())
			throw new UnreadableException("there is no document of the Federal Register in it");
		return documents;
	}

	private SourceDocument document(XmlUnits.Unit unit, Input input) throws UnreadableException {
		Element tree = unit.tree();
		tighten(tree);
		Element first = tree.selectFirst("prtpage");
		boolean opensPage = first != null && textBefore(tree, first).isBlank();
		String page = opensPage ? first.attr("P") : unit.before().get("prtpage");
		Transcript out = new Transcript();
		if (page != null && !opensPage)
			out.page(page);
		new LawText(out, null, true).writeUnit(tree);
		Transcribed text = out.finish();
		if (text.text().isBlank())
			throw new UnreadableException("a document in it has no text");
		RegisterDocument found = new RegisterDocument(TYPES.get(tree.normalName()), title(tree), agency(tree),
				unit.before().getOrDefault("vol", "").replaceAll("\\D", ""), page, number(tree),
				Dates.iso(unit.before().get("date")).orElse(null), text(tree, "act > p"), docket(tree), text(tree, "cfr"), text(tree, "effdate p, dates p"));
		return new SourceDocument(found.source(canon, input.kind()), SourceText.of(text.text()), text.marks(), unit.slice(), FORMAT.id());
	}

	/** Issues are indented for reading, which puts blanks between a word in italics and the period behind it. */
	private static void tighten(Element tree) {
		for (org.jsoup.nodes.TextNode text : tree.nodeStream(org.jsoup.nodes.TextNode.class).toList())
			if (text.previousSibling() instanceof Element && text.getWholeText().matches("(?s)\\s+[.,;:)\\]”’].*"))
				text.text(text.getWholeText().stripLeading());
	}

	private static String textBefore(Element root, Element page) {
		StringBuilder before = new StringBuilder();
		for (org.jsoup.nodes.Node node = root; node != null && node != page && before.length() < 10;) {
			if (node instanceof org.jsoup.nodes.TextNode text)
				before.append(text.getWholeText().strip());
			node = next(node);
		}
		return before.toString();
	}

	/** The next node in document order. */
	private static org.jsoup.nodes.Node next(org.jsoup.nodes.Node node) {
		if (node.childNodeSize() > 0)
			return node.childNode(0);
		org.jsoup.nodes.Node at = node;
		while (at != null && at.nextSibling() == null)
			at = at.parent();
		return at == null ? null : at.nextSibling();
	}

	private static String title(Element tree) {
		for (String path : List.of("subject", "title3 ~ hd, proclamation > hd, procla > hd", "hd", "agency"))
			if (text(tree, path) != null)
				return text(tree, path);
		return "Federal Register document";
	}

	private static String agency(Element tree) {
		String agency = text(tree, "preamb > agency");
		String sub = text(tree, "preamb > subagy");
		return agency == null ? sub : sub == null ? agency : agency + ", " + sub;
	}

	private static String docket(Element tree) {
		String docket = text(tree, "preamb > depdoc");
		return docket == null ? null : docket.replaceAll("^\\[|\\]$", "");
	}

	private static String number(Element tree) {
		Matcher number = Pattern.compile("Doc\\.?\\s*([A-Z]?\\d{1,4}[-–]\\d{1,6})").matcher(tree.select("frdoc").text());
		return number.find() ? number.group(1).replace('–', '-') : null;
	}

	private static String text(Element tree, String path) {
		Element found = tree.selectFirst(path);
		return found == null ? null : Clean.line(found.text(), 400);
	}
}
