package org.pincite.citecheck.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pincite.citation.Citations;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CitedText;
import org.pincite.citecheck.CitedText.Placeholder;
import org.pincite.citecheck.MatterCitations;
import org.pincite.library.Library;
import org.pincite.matter.Argument;
import org.pincite.matter.Brief;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.Section;
import org.pincite.matter.Statement;

/** Reads the texts of matters; what was read of a text is kept, in memory only, until the text or the library changes. */
final class MatterTexts implements MatterCitations {
	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([\\w-]*)\\s*:?\\s*([^{}]*?)\\s*\\}\\}");
	/** A text without a digit or a bracket cites nothing; most statements are such. */
	private static final Pattern WORTH = Pattern.compile("\\d|§|\\{\\{|\\b[Ii]d\\.|\\bsupra\\b");
	private static final int REMEMBERED = 20_000;

	private final Library library;
	private final CitationChecker checker;
	private final Map<String, Read> remembered = new LinkedHashMap<>(64, 0.75f, true);
	private long revision = -1;

	private record Read(List<CheckedCitation> cites, List<Placeholder> placeholders) {
	}

	MatterTexts(Library library, CitationChecker checker) {
		this.library = library;
		this.checker = checker;
	}

	@Override
	public synchronized List<CitedText> of(Matter matter) {
		long now = library.revision();
		if (now != revision)
			remembered.clear();
		revision = now;
		List<CitedText> texts = new ArrayList<>();
		for (Statement statement : matter.getStatements())
			add(statement, statement.getText(), texts);
		for (Argument argument : matter.getArguments())
			add(argument, argument.getReasoning(), texts);
		for (Brief brief : matter.getBriefs())
			for (Section section : brief.getSections())
				add(section, section.getBody(), texts);
		return texts;
	}

	private void add(Identified element, String text, List<CitedText> texts) {
		if (text == null || !WORTH.matcher(text).find())
			return;
		Read read = remembered.get(text);
		if (read == null) {
			read = new Read(checker.check(Citations.standard().in(text)), placeholders(text));
			remembered.put(text, read);
			if (remembered.size() > REMEMBERED)
				remembered.remove(remembered.keySet().iterator().next());
		}
		if (!read.cites().isEmpty() || !read.placeholders().isEmpty())
			texts.add(new CitedText(element, text, read.cites(), read.placeholders()));
	}

	private static List<Placeholder> placeholders(String text) {
		List<Placeholder> found = new ArrayList<>();
		Matcher matcher = PLACEHOLDER.matcher(text);
		while (matcher.find())
			found.add(new Placeholder(matcher.group(1), matcher.group(2), matcher.start(), matcher.end()));
		return found;
	}
}
