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

/** Reads eCFR XML, as the bulk repository and the API deliver it: one source for each section or appendix. */
public final class EcfrReader implements SourceReader {
	private static final Format FORMAT = new Format("ecfr-xml", "eCFR XML", List.of("xml"));
	private static final Pattern SECTION = Pattern.compile("(?:§+\\s*)?(\\d+[A-Za-z]?\\.\\d+\\w*(?:[-–]\\d*\\w*)*)");
	private static final Map<String, String> LEVELS = Map.of("TITLE", "code-title", "SUBTITLE", "subtitle", "CHAPTER", "chapter", "SUBCHAP",
			"subchapter", "PART", "part", "SUBPART", "subpart", "SUBJGRP", "subject-group");
	private final Canon canon;

	public EcfrReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		return sniff.begins("<") && (sniff.has("<DLPSTEXTCLASS") || sniff.has("<ECFR") || sniff.has("<DIV1 N=") || sniff.has("<DIV5 N=")
				|| sniff.has("<DIV8 N=") || sniff.has("<DIV6 N=")) ? 90 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		List<SourceDocument> documents = new ArrayList<>();
		XmlUnits.read(input.bytes(), new XmlUnits.Handler() {
			@Override
			public boolean isUnit(XmlUnits.Level element) {
				return element.name().equals("div8") || element.name().equals("div9");
			}

			@Override
			public void unit(XmlUnits.Unit unit) throws UnreadableException {
				documents.add(document(unit, input));
			}
		});
		if (documents.isEmpty())
			throw new UnreadableException("there is no section in it");
		return documents;
	}

	private SourceDocument document(XmlUnits.Unit unit, Input input) throws UnreadableException {
		Transcript out = new Transcript();
		new LawText(out, new Outline(Outline.Scheme.REGULATIONS, out), false).writeUnit(unit.tree());
		Transcribed text = out.finish();
		if (text.text().isBlank())
			throw new UnreadableException("a section in it has no text");
		return new SourceDocument(section(unit, input).source(canon, input.kind()), SourceText.of(text.text()), text.marks(), unit.slice(),
				FORMAT.id());
	}

	private static Section section(XmlUnits.Unit unit, Input input) {
		Map<String, String> extra = new java.util.LinkedHashMap<>();
		String title = null;
		for (XmlUnits.Level level : unit.above()) {
			String name = LEVELS.get(level.attributes().getOrDefault("TYPE", ""));
			if (name == null)
				continue;
			String heading = level.texts().get("head");
			if (heading != null)
				extra.put(name + "-heading", heading);
			extra.put(name, level.attributes().get("N"));
			if (name.equals("code-title"))
				title = level.attributes().get("N");
			keep(level, "auth", "authority", extra);
			keep(level, "source", "source-note", extra);
		}
		if (title == null)
			title = titleOf(unit.tree());
		String amended = unit.before().get("amddate");
		String date = amended == null ? Section.dateOf(input.path()) : Dates.iso(amended).orElse(null);
		Element head = unit.tree().selectFirst("head");
		Element cita = unit.tree().selectFirst("cita");
		if (cita != null)
			extra.put("history", Clean.line(cita.text(), 2000));
		for (Element note : unit.tree().select("effdnot"))
			extra.merge("effective-date-note", Clean.line(String.join(" ", note.children().eachText()), 2000), (before, more) -> before + " " + more);
		String number = unit.tree().attr("N");
		Matcher section = SECTION.matcher(number);
		boolean isSection = unit.tree().normalName().equals("div8") && section.find();
		String heading = head == null ? number : Clean.line(head.text(), 400);
		return new Section("cfr", title, isSection ? section.group(1) : null, heading == null ? input.name() : heading, date, extra);
	}

	private static void keep(XmlUnits.Level level, String name, String key, Map<String, String> extra) {
		String text = level.texts().getOrDefault(name, "");
		if (!text.isBlank())
			extra.put(key, text.replaceFirst("^(?:Authority|Source):?\\s*", ""));
	}

	/** The API delivers parts of a title without the elements above: the citation of their metadata names it. */
	private static String titleOf(Element unit) {
		Matcher title = Pattern.compile("(\\d{1,2}) CFR").matcher(unit.attr("hierarchy_metadata"));
		return title.find() ? title.group(1) : null;
	}
}
