package org.pincite.citecheck;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.pincite.citation.Citation;
import org.pincite.citation.Citations;
import org.pincite.library.Mark;
import org.pincite.library.MarkKind;
import org.pincite.library.Reference;
import org.pincite.library.Source;
import org.pincite.library.SourceBuilder;
import org.pincite.library.SourceDocument;
import org.pincite.library.SourceKind;
import org.pincite.library.SourceText;
import org.pincite.library.Verification;

/** Makes documents for tests as an importer would: with marks of the citations found. */
final class Opinion {
	private final SourceBuilder source;
	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();

	private Opinion(String id, String title) {
		source = Source.builder(SourceKind.CASE, title).id(id);
	}

	static Opinion of(String id, String title) {
		return new Opinion(id, title);
	}

	Opinion citation(String citation) {
		source.citation(citation);
		return this;
	}

	Opinion court(String court) {
		source.court(court);
		return this;
	}

	Opinion date(String date) {
		source.date(date);
		return this;
	}

	Opinion status(String status) {
		source.status(status);
		return this;
	}

	Opinion topics(String... topics) {
		for (String topic : topics)
			source.topic(topic);
		return this;
	}

	Opinion extra(String key, String value) {
		source.extra(key, value);
		return this;
	}

	Opinion pages(int first, int... starts) {
		for (int i = 0; i < starts.length; i++)
			marks.add(Mark.of(MarkKind.PAGE, starts[i], i + 1 < starts.length ? starts[i + 1] : text.length(),
					String.valueOf(first + i)));
		return this;
	}

	Opinion law() {
		source.kind(SourceKind.REGULATION);
		return this;
	}

	Opinion digest(Verification verification) {
		source.digest(verification);
		return this;
	}

	Opinion reference(Reference reference) {
		source.reference(reference);
		return this;
	}

	Opinion text(String words) {
		text.append(words);
		return this;
	}

	Opinion part(String label, String words) {
		marks.add(Mark.of(MarkKind.OPINION, text.length(), text.length() + words.length(), label));
		return text(words);
	}

	SourceDocument document() {
		String words = text.isEmpty() ? "The text of " + source.title() + "." : text.toString();
		for (Citation citation : Citations.standard().in(words))
			marks.add(new Mark(MarkKind.CITATION, citation.core().start(), citation.core().end(),
					citation.canonical() != null ? citation.canonical() : citation.text(), citation.authority(), 0));
		marks.sort(java.util.Comparator.comparingInt(Mark::start));
		return new SourceDocument(source.build(), SourceText.of(words), marks,
				(source.title() + words).getBytes(StandardCharsets.UTF_8), "test");
	}
}
