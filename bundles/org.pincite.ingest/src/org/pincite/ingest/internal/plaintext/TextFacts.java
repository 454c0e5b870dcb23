package org.pincite.ingest.internal.plaintext;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.ingest.Input;
import org.pincite.ingest.internal.opinion.CaseName;
import org.pincite.ingest.internal.opinion.Facts;
import org.pincite.ingest.internal.text.Canon;
import org.pincite.ingest.internal.text.Clean;
import org.pincite.ingest.internal.text.SourceIds;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceKind;

/**
 * The metadata of a document that carries none: an opinion's from its caption, an article's from its first lines, else a title and no more.
 *
 * @param source the source so described
 */
public record TextFacts(Source source) {
	private static final Pattern REPORTS = Pattern.compile("(?m)^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3}) reports (?:for|in) (?:the )?(.{2,60}?):?$");

	private static final Pattern MATTER = Pattern.compile("(?m)^\\W*((?i:in re|in the matter of|matter of|ex parte)):?\\s+(\\p{Lu}[^\\]\\[\\n]{2,90})");

	private static final Pattern FILING = Pattern.compile("(?im)^\\W*(?:(?:opening|reply|answering|principal|supplemental|corrected|joint|amicus|initial)\\s+)*brief\\s+(?:of|for|in support of|on behalf of)\\b.{0,80}$"
			+ "|^\\W*(?:appell(?:ant|ee)|petitioner|respondent|plaintiff|defendant)s?['’]?s?['’]?\\s+(?:(?:opening|reply|answering|principal|supplemental|initial)\\s+)?brief\\W*$"
			+ "|^\\W*petition\\s+for\\s+(?:a\\s+)?(?:writ\\s+of\\s+certiorari|rehearing(?:\\s+en\\s+banc)?)\\W*$|^\\W*(?:first\\s+|second\\s+)?(?:amended\\s+)?(?:class\\s+action\\s+)?complaint\\b.{0,80}$");

	private static final Pattern VERSUS = Pattern.compile("(?:^|\\s)(?:(?:v|vs|V|VS)\\.|versus|VERSUS)(?=\\s)");
	private static final Pattern BLANKS = Pattern.compile("\\s+");

	/** @param text normalised text of the document */
	public static TextFacts of(String text, Input input, Canon canon) {
		return of(text, null, input, canon);
	}

	/** @param stated a title the document states, used unless it is an opinion with a caption; or null */
	public static TextFacts of(String text, String stated, Input input, Canon canon) {
		Facts facts = Facts.of(text, canon);
		String head = text.substring(0, Math.min(text.length(), 3000));
		String court = facts.court();
		String docket = facts.docket();
		boolean opinion = court != null && (docket != null || !facts.judges().isEmpty());
		String filing = opinion ? filing(head) : null;
		SourceKind kind = input.kind() != null ? input.kind() : opinion && filing == null ? agencyOrCourt(court) : kind(input.path());
		boolean decided = kind == SourceKind.CASE || kind == SourceKind.AGENCY_DECISION;
		String caption = decided || filing != null ? caption(head) : null;
		String title = caption != null ? filing == null || decided ? caption : caption + " (" + filing + ")" : stated != null ? stated
				: decided && docket != null ? "No. " + docket : title(text, input);
		SourceBuilder source = Source.builder(kind, title);
		String date = decided ? facts.date() : null;
		if (decided) {
			source.court(court).date(date).docket(docket).status(facts.status());
			facts.judges().forEach(source::judge);
			facts.citations().forEach(source::citation);
		}
		Matcher reports = REPORTS.matcher(head.substring(0, Math.min(head.length(), 600)));
		if (kind == SourceKind.NEWS && reports.find())
			source.judge(reports.group(1)).origin(reports.group(2));
		return new TextFacts(source.id(SourceIds.of(title, date, input.bytes())).build());
	}

	/** What a party filed, which stands on its cover: a brief has court, docket and caption like an opinion, and is none. Null for all else. */
	private static String filing(String head) {
		Matcher filing = FILING.matcher(head);
		return filing.find() ? Clean.line(filing.group().replaceFirst("^\\W+", ""), 80) : null;
	}

	private static SourceKind agencyOrCourt(String court) {
		return court.equals("bia") || court.equals("ag") ? SourceKind.AGENCY_DECISION : SourceKind.CASE;
	}

	/** Folders that are named for what is in them are believed. */
	private static SourceKind kind(String path) {
		return path.matches("(?i)(?:.*[/\\\\])?news[/\\\\].*") ? SourceKind.NEWS : SourceKind.DOCUMENT;
	}

	/** The parties of a caption as a case name, or null. */
	public static String caption(String head) {
		Matcher v = VERSUS.matcher(head);
		boolean found = v.find();
		Matcher matter = MATTER.matcher(head.substring(0, Math.min(head.length(), 1200)));
		if (matter.find() && (!found || matter.start() < v.start() && v.start() - matter.start() > 150)) {
			String name = CaseName.fromCaption(matter.group(1) + " " + BLANKS.matcher(matter.group(2)).replaceAll(" "));
			if (name != null)
				return name;
		}
		while (found && isReference(head, v.start()))
			found = v.find();
		if (!found)
			return CaseName.fromCaption(BLANKS.matcher(head.substring(0, Math.min(300, head.length()))).replaceAll(" "));
		String before = lastBlocks(head.substring(0, v.start()));
		String after = firstBlocks(head.substring(v.end()));
		return CaseName.fromCaption(before + " v. " + after);
	}

	/** True if the versus stands in running text, as in "See A v. B, 1 U.S. 1". */
	private static boolean isReference(String head, int at) {
		int start = head.lastIndexOf('\n', at) + 1;
		int end = head.indexOf('\n', at + 1);
		String line = head.substring(start, end < 0 ? head.length() : end);
		return line.length() > 300 || line.matches("(?s).*\\bSee \\p{Lu}.*") || line.matches("(?s).*v\\. .{2,60}, \\d+ [A-Z].*\\d+.*");
	}

	private static String lastBlocks(String text) {
		List<String> blocks = List.of(text.strip().split("\n\n"));
		for (int i = blocks.size() - 1; i >= 0; i--) {
			String block = Clean.line(blocks.get(i));
			if (block != null && !block.matches("(?i)\\W*(?:plaintiffs?|petitioners?|appell\\w+|defendants?|respondents?|cross|and|debtors?)[\\s,\\-–—/\\w.]{0,60}"))
				return block.replaceFirst("(?is).*\\bNos?\\.?\\s[\\w\\-–, &]+?(?=\\p{Lu}\\p{L}{2})", "");
		}
		return "";
	}

	private static String firstBlocks(String text) {
		String block = Clean.line(text.strip().split("\n\n")[0]);
		return block == null ? "" : block;
	}

	/** The first line that reads like a title or sentence, else the file's name. */
	static String title(String text, Input input) {
		int looked = 0;
		for (String line : (Iterable<String>) text.lines()::iterator) {
			String words = Clean.line(line);
			if (words == null)
				continue;
			if (++looked > 12)
				break;
			boolean lead = words.endsWith(":") || words.split(" ").length < 4;
			if (!lead)
				return Clean.line(words, 100);
		}
		String name = Clean.line(input.name().replace('_', ' '), 100);
		return name == null ? "Untitled" : name;
	}
}
