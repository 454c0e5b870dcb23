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
public final class Spans {
	/** Stands for a piece that has no characters of its own; takes no room. */
	public static final String NOTHING = "\u2060";

	private final List<String> cited = new ArrayList<>();

	/** Keys of the authorities of all citations seen, in order: a citation's mark is its index here. */
	List<String> cited() {
		return cited;
	}

	public List<Span> of(Block block) {
		List<Span> spans = new ArrayList<>();
		if (block instanceof Heading heading && !heading.number().isEmpty())
			spans.add(Span.of(heading.number() + "\t", Face.PLAIN));
		add(block.content(), spans);
		return spans;
	}

	List<Span> of(List<Inline> content) {
		List<Span> spans = new ArrayList<>();
		add(content, spans);
		return spans;
	}

	private void add(List<Inline> content, List<Span> spans) {
		for (Inline piece : content)
			switch (piece) {
			case TextRun run -> spans.add(Span.of(Typography.printed(run.text()), run.face()));
			case CitationRun citation -> citation(citation, spans);
			case NoteCall call -> call(call.number(), spans);
			}
	}

	private void citation(CitationRun citation, List<Span> spans) {
		int mark = cited.size();
		cited.add(citation.authority());
		for (TextRun run : citation.runs()) {
			if (run.text().isEmpty())
				continue;
			spans.add(new Span(Typography.printed(run.text()), run.face(), mark, 0));
			mark = Span.NONE;
		}
		if (mark != Span.NONE)
			spans.add(new Span(NOTHING, Face.PLAIN, mark, 0));
	}

	private static void call(int number, List<Span> spans) {
		Span last = spans.isEmpty() || spans.getLast().note() > 0 || spans.getLast().text().isEmpty() ? Span.of(NOTHING, Face.PLAIN)
				: spans.removeLast();
		spans.add(new Span(last.text(), last.face(), last.mark(), number));
	}
}
