package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pincite.brief.Block;
import org.pincite.brief.CitationRun;
import org.pincite.brief.Face;
import org.pincite.brief.Heading;
import org.pincite.brief.Inline;
import org.pincite.brief.NoteCall;
import org.pincite.brief.TextRun;
import org.pincite.brief.internal.Typography;

/** Turns the pieces of blocks into spans and numbers the citations as they come. Not thread-safe. */
final class Spans {
	private final List<String> cited = new ArrayList<>();

	/** Keys of the authorities of all citations seen, in order: a citation's mark is its index here. */
	List<String> cited() {
		return cited;
	}

	List<Span> of(Block block, Face face) {
		List<Span> spans = new ArrayList<>();
		if (block instanceof Heading heading && !heading.number().isEmpty())
			spans.add(Span.of(heading.number() + "\t", face));
		add(block.content(), face, spans);
		return spans;
	}

	List<Span> of(List<Inline> content, Face face) {
		List<Span> spans = new ArrayList<>();
		add(content, face, spans);
		return spans;
	}

	private void add(List<Inline> content, Face face, List<Span> spans) {
		for (Inline piece : content)
			switch (piece) {
			case TextRun run -> spans.add(Span.of(Typography.printed(run.text()), run.face().and(face)));
			case CitationRun citation -> citation(citation, face, spans);
			case NoteCall call -> call(call.number(), spans);
			}
	}

	private void citation(CitationRun citation, Face face, List<Span> spans) {
		int mark = cited.size();
		cited.add(citation.authority());
		for (TextRun run : citation.runs()) {
			if (run.text().isEmpty())
				continue;
			spans.add(new Span(Typography.printed(run.text()), run.face().and(face), mark, 0));
			mark = Span.NONE;
		}
		if (mark != Span.NONE)
			spans.add(new Span("\u2060", face, mark, 0));
	}

	private static void call(int number, List<Span> spans) {
		Span last = spans.isEmpty() || spans.getLast().note() > 0 || spans.getLast().text().isEmpty() ? Span.of("\u2060", Face.PLAIN)
				: spans.removeLast();
		spans.add(new Span(last.text(), last.face(), last.mark(), number));
	}
}
