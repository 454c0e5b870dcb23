package org.pincite.citator;

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
public final class Opinion {
	private final SourceBuilder source;
	private final StringBuilder text = new StringBuilder();
	private final List<Mark> marks = new ArrayList<>();

	private Opinion(String id, String title) {
		source = Source.builder(SourceKind.CASE, title).id(id);
	}

	public static Opinion of(String id, String title) {
		return new Opinion(id, title);
	}

	public Opinion citation(String citation) {
		source.citation(citation);
		return this;
	}

	public Opinion court(String court) {
		source.court(court);
		return this;
	}

	public Opinion date(String date) {
		source.date(date);
		return this;
	}

	public Opinion law() {
		source.kind(SourceKind.REGULATION);
		return this;
	}

	public Opinion digest() {
		source.digest(Verification.SEEN);
		return this;
	}

	public Opinion reference(Reference reference) {
		source.reference(reference);
		return this;
	}

	public Opinion text(String words) {
		text.append(words);
		return this;
	}

	public Opinion part(String label, String words) {
		marks.add(Mark.of(MarkKind.OPINION, text.length(), text.length() + words.length(), label));
		return text(words);
	}

	public SourceDocument document() {
		String words = text.isEmpty() ? "The text of " + source.title() + "." : text.toString();
		for (Citation citation : Citations.standard().in(words))
			marks.add(new Mark(MarkKind.CITATION, citation.core().start(), citation.core().end(),
					citation.canonical() != null ? citation.canonical() : citation.text(), citation.authority(), 0));
		marks.sort(java.util.Comparator.comparingInt(Mark::start));
		return new SourceDocument(source.build(), SourceText.of(words), marks,
				(source.title() + words).getBytes(StandardCharsets.UTF_8), "test");
	}
}
