package org.pincite.ingest.internal.plaintext;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.Format;
import org.pincite.ingest.Input;
import org.pincite.ingest.SourceReader;
import org.pincite.ingest.UnreadableException;
import org.pincite.ingest.internal.Sniff;
import org.pincite.ingest.internal.opinion.Authors;
import org.pincite.ingest.internal.opinion.Dates;
import org.pincite.ingest.internal.opinion.Facts;
import org.pincite.ingest.internal.opinion.Parts;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.Decoding;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.ingest.internal.text.Transcribed;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;

/** Reads opinions saved as text from a case-law site: name, court and a block of {@code Citations:}, {@code Docket Number:} on top. */
public final class HeadedOpinionReader implements SourceReader {
	private static final Format FORMAT = new Format("opinion-text", "Opinion as text with a header block", List.of("txt"));
	private static final Pattern FIELD = Pattern.compile("(Citations?|Docket Number|Judges?|Other Dates|Date Filed|Filed|Precedential Status):\\s*(.*)");
	/** Links of the site between the header and the opinion. */
	private static final Pattern LINK = Pattern.compile("(?:Opinion|PDF|Authorities|Cited By|Summaries|Similar Cases|Headmatter)(?: \\([\\d.,]+K?\\))?");
	private static final Set<String> AGENCIES = Set.of("bia", "ag");
	private final Canon canon;

	public HeadedOpinionReader(Canon canon) {
		this.canon = canon;
	}

	@Override
	public Format format() {
		return FORMAT;
	}

	@Override
	public int recognises(Input input) {
		Sniff sniff = Sniff.of(input);
		String top = sniff.head().substring(0, Math.min(1500, sniff.head().length()));
		return top.contains("\nCitations: ") && top.contains("\nDocket Number: ") && !top.startsWith("<") ? 90 : 0;
	}

	@Override
	public List<SourceDocument> read(Input input) throws UnreadableException {
		List<String> lines = Clean.text(Decoding.decode(input.bytes())).lines().toList();
		Map<String, String> fields = new HashMap<>();
		int body = header(lines, fields);
		if (body >= lines.size())
			throw new UnreadableException("there is no opinion below its header");
		String text = String.join("\n", lines.subList(body, lines.size()));
		String citations = fields.getOrDefault("Citations", fields.get("Citation"));
		Transcribed transcribed = Parts.marked(OpinionLines.of(text, firstPage(citations, text)));
		Source source = source(lines, fields, citations, transcribed, input);
		return List.of(new SourceDocument(source, SourceText.of(transcribed.text()), transcribed.marks(), input.bytes(),
				FORMAT.id()));
	}

	/** Collects the fields; returns the line at which the opinion begins. */
	private static int header(List<String> lines, Map<String, String> fields) {
		int i = 0;
		boolean seen = false;
		for (; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			Matcher field = FIELD.matcher(line);
			if (field.matches()) {
				fields.putIfAbsent(field.group(1), field.group(2));
				seen = true;
			} else if (seen && !line.isEmpty() && !LINK.matcher(line).matches())
				break;
		}
		return i;
	}

	private Source source(List<String> lines, Map<String, String> fields, String citations, Transcribed transcribed, Input input)
			throws UnreadableException {
		List<String> top = lines.stream().map(Clean::line).filter(line -> line != null).limit(2).toList();
		if (top.isEmpty())
			throw new UnreadableException("it has no title");
		Facts facts = Facts.of(transcribed.text(), canon);
		String court = top.size() > 1 ? canon.court(top.get(1)) : null;
		court = court == null ? facts.court() : court;
		boolean agency = court != null && AGENCIES.contains(court);
		String title = agency && !top.get(0).toLowerCase(Locale.ROOT).contains("matter of")
				? "Matter of " + org.pincite.ingest.internal.opinion.CaseName.unshouted(top.get(0))
				: top.get(0);
		String date = Dates.iso(fields.getOrDefault("Date Filed", fields.get("Filed"))).orElse(null);
		date = date == null ? facts.date() : date;
		date = date == null ? Dates.iso(fields.get("Other Dates")).filter(d -> !fields.get("Other Dates").matches("(?i).*(argued|submitted|heard).*"))
				.orElse(null) : date;
		SourceKind kind = input.kind() != null ? input.kind() : agency ? SourceKind.AGENCY_DECISION : SourceKind.CASE;
		SourceBuilder source = Source.builder(kind, title).court(court).date(date).docket(Clean.line(fields.get("Docket Number")))
				.language("en").status(facts.status() == null ? "published" : facts.status());
		if (citations != null)
			for (String citation : citations.split(",\\s*(?=\\d)"))
				source.citation(canon.citationOr(citation));
		String judges = fields.getOrDefault("Judges", fields.get("Judge"));
		if (judges != null)
			for (String judge : judges.split(",\\s*"))
				source.judge(judge);
		Authors.note(transcribed, source);
		source.extra("other-dates", Clean.line(fields.get("Other Dates")));
		String identity = citations == null ? title + fields.get("Docket Number") : citations.split(",")[0].strip();
		return source.id(SourceIds.of(title, date, "opinion/" + identity)).build();
	}

	/** The page of the first citation, when the star pages go on from it. */
	private static String firstPage(String citations, String text) {
		int star = StarPages.first(text);
		Matcher page = Pattern.compile("^\\d{1,4} .*? (\\d{1,5})(?:,|$)").matcher(citations == null ? "" : citations.strip());
		if (star == 0 || !page.find())
			return null;
		int first = Integer.parseInt(page.group(1));
		return first < star && star <= first + 20 ? page.group(1) : null;
	}
}
