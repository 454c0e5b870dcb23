package org.pincite.ingest.internal.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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

/** Reads United States Legislative Markup: sections of the United States Code and the CFR, documents of the Federal Register. */
public final class UslmReader implements SourceReader {
	private static final Format FORMAT = new Format("uslm-xml", "USLM XML", List.of("xml"));
	private static final Pattern SECTION = Pattern.compile("/us/(usc|cfr)/t(\\d+[a-zA-Z]?)/s([^/@]+)");
	private static final Map<String, String> DOCUMENTS = Map.of("rule", "final rule", "proposedrule", "proposed rule", "notice", "notice",
			"presidentialdoc", "presidential document");
	private static final List<String> LEVELS = List.of("title", "subtitle", "chapter", "subchapter", "part", "subpart");
	private final Canon canon;

	public UslmReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		return sniff.begins("<") && (sniff.has("xml.house.gov/schemas/uslm") || sniff.has("schemas.gpo.gov/xml/uslm")) ? 90 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		List<SourceDocument> documents = new ArrayList<>();
		XmlUnits.read(input.bytes(), new XmlUnits.Handler() {
			@Override
			public boolean isUnit(XmlUnits.Level element) {
				String identifier = element.attributes().getOrDefault("identifier", "");
				return element.name().equals("section") && SECTION.matcher(identifier).matches()
						|| DOCUMENTS.containsKey(element.name()) && identifier.startsWith("/us/fr/");
			}

			@Override
			public void unit(XmlUnits.Unit unit) throws UnreadableException {
				documents.add(unit.tree().normalName().equals("section") ? section(unit, input) : document(unit, input));
			}
		});
		if (documents.isEmpty())
			throw new UnreadableException("there is neither a section nor a document in it");
		return documents;
	}

	private SourceDocument section(XmlUnits.Unit unit, Input input) throws UnreadableException {
		Element tree = unit.tree();
		Matcher identifier = SECTION.matcher(tree.attr("identifier"));
		if (!identifier.matches())
			throw new UnreadableException("a section in it has no identifier");
		String heading = heading(tree);
		Transcript out = new Transcript();
		out.heading(1, heading);
		children(tree, "num", "heading").forEach(Element::remove);
		new LawText(out, null, false).writeUnit(tree);
		Transcribed text = out.finish();
		Map<String, String> extra = new LinkedHashMap<>();
		for (XmlUnits.Level level : unit.above())
			if (LEVELS.contains(level.name())) {
				String name = level.name().equals("title") ? "code-title" : level.name();
				extra.put(name, level.attributes().getOrDefault("identifier", "").replaceFirst(".*/(?:st|sch|sp|ch|t|p)?", ""));
				extra.put(name + "-heading", clean(level.texts().getOrDefault("num", "") + " " + level.texts().getOrDefault("heading", "")));
				extra.put("authority", clean(level.texts().getOrDefault("authority", extra.getOrDefault("authority", ""))));
			}
		extra.values().removeIf(value -> value == null || value.isBlank());
		Element credit = tree.selectFirst("sourceCredit, sourcecredit, source");
		if (credit != null)
			extra.put("history", Clean.line(credit.text(), 2000));
		for (Element note : tree.select("note[topic=effectiveDate], note[topic=effectiveDateOfAmendment], effectiveDateNote, effectivedatenote"))
			extra.putIfAbsent("effective-date-note", Clean.line(note.text(), 2000));
		for (Element note : tree.select("note[topic=amendments], note[topic=amendment]"))
			extra.putIfAbsent("amendments", Clean.line(note.text(), 4000));
		extra.values().removeIf(value -> value == null);
		String date = date(unit.before()) == null ? Section.dateOf(input.path()) : date(unit.before());
		if (tree.hasAttr("status"))
			extra.put("status", Clean.line(tree.attr("status"), 40));
		Section section = new Section(identifier.group(1), identifier.group(2), identifier.group(3), heading, date, extra);
		return new SourceDocument(section.source(canon, input.kind()), SourceText.of(text.text()), text.marks(), unit.slice(),
				FORMAT.id());
	}

	private static String clean(String text) {
		String line = Clean.line(text, 400);
		return line == null ? "" : line;
	}

	private static String heading(Element section) {
		StringBuilder heading = new StringBuilder();
		for (Element part : children(section, "num", "heading"))
			heading.append(part.text().strip()).append(' ');
		String line = Clean.line(heading.toString(), 400);
		return line == null ? "§ " + section.attr("identifier").replaceFirst(".*/s", "") : line;
	}

	private static List<Element> children(Element element, String... names) {
		return element.children().stream().filter(child -> List.of(names).contains(child.normalName())).toList();
	}

	private static String date(Map<String, String> before) {
		for (String name : List.of("docreleasepoint", "created", "date"))
			if (Dates.iso(before.getOrDefault(XmlUnits.FIRST + name, "")).isPresent())
				return Dates.iso(before.get(XmlUnits.FIRST + name)).get();
		return null;
	}

	private SourceDocument document(XmlUnits.Unit unit, Input input) throws UnreadableException {
		Element tree = unit.tree();
		Element meta = tree.selectFirst("meta");
		String page = text(meta, "startingpage");
		Transcript out = new Transcript();
		if (page != null)
			out.page(page);
		new LawText(out, null, true).writeUnit(tree);
		Transcribed text = out.finish();
		if (text.text().isBlank())
			throw new UnreadableException("a document in it has no text");
		String title = text(tree, "preface > subject");
		title = title != null ? title : text(meta, "subject") != null ? text(meta, "subject") : text(meta, "title");
		Matcher volume = Pattern.compile("/us/fr/(\\d+)/").matcher(tree.attr("identifier"));
		String number = text(meta, "docnumber");
		RegisterDocument found = new RegisterDocument(DOCUMENTS.get(tree.normalName()), title == null ? "Federal Register document" : title,
				text(tree, "preface > organization"), volume.find() ? volume.group(1) : null, page,
				number == null ? null : number.replace('–', '-'), Dates.iso(unit.before().getOrDefault(XmlUnits.FIRST + "date", "")).orElse(null),
				text(tree, "actiondescription"), docket(text(tree, "preface > property[role=DEPDOC]")), text(tree, "preface > affected"), null);
		return new SourceDocument(found.source(canon, input.kind()), SourceText.of(text.text()), text.marks(), unit.slice(), FORMAT.id());
	}

	private static String docket(String printed) {
		return printed == null ? null : printed.replaceAll("^\\[|\\]$", "");
	}

	private static String text(Element tree, String path) {
		Element found = tree == null ? null : tree.selectFirst(path);
		return found == null ? null : Clean.line(found.text(), 400);
	}
}
