package org.pincite.cli.commands;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pincite.cli.Console;
import org.pincite.library.Mark;
import org.pincite.library.Source;
import org.pincite.library.SourceText;

/** Prints a source for people. */
final class Texts {

	private Texts() {
	}

	static void print(Source source, SourceText text, List<Mark> marks, Console console) {
		console.print(source.title());
		String line = Stream.of(String.join(", ", source.citations()), source.court(), source.date(), source.docket())
				.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
		if (!line.isEmpty())
			console.print(line);
		console.print("");
		console.print(text.value());
		if (marks == null)
			return;
		console.print("");
		for (Mark mark : marks)
			console.printf("%8d %8d  %-13s %s", mark.start(), mark.end(), mark.kind().json(), mark.label());
	}
}
