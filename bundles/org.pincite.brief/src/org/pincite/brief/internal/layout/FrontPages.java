package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.pincite.brief.BriefDocument;
import org.pincite.brief.Face;
import org.pincite.brief.Heading;
import org.pincite.brief.TableOfAuthorities;
import org.pincite.brief.TextRun;
import org.pincite.brief.internal.Messages;
import org.pincite.brief.internal.Typography;

/** Sets the tables that stand before the text. Not thread-safe. */
public final class FrontPages {
	private final BriefLayout layout;
	private final List<Laid> paragraphs = new ArrayList<>();

	public FrontPages(BriefLayout layout) {
		this.layout = layout;
	}

	List<Page> pages() {
		BriefDocument document = layout.document();
		if (document.contents())
			contents();
		if (document.tableOfAuthorities())
			authorities();
		if (paragraphs.isEmpty())
			return List.of();
		return new PageBreaker(layout.sheet().sizeTwips(), List.of(), layout.sheet().note()).pages(paragraphs);
	}

	private void contents() {
		title(Messages.get("table.contents"));
		List<Heading> headings = layout.document().body().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		for (int i = 0; i < headings.size(); i++)
			paragraphs.add(row(headings.get(i), i));
	}

	/** The lines of a heading's row in the table of contents; its number is their first piece. */
	public Laid row(Heading heading, int index) {
		return laid(layout.sheet().contents(heading.level()), new Spans().of(heading), layout.headingPage(index));
	}

	/** The lines of an authority's row in the table of authorities. */
	public Laid row(TableOfAuthorities.Row row) {
		List<Span> spans = new ArrayList<>();
		for (TextRun run : row.entry().title())
			spans.add(Span.of(Typography.printed(run.text()), run.face()));
		return laid(layout.sheet().authority(), spans, row.passim() ? Messages.get("table.passim") : String.join(", ", row.pages()));
	}

	private void authorities() {
		title(Messages.get("table.authorities"));
		for (TableOfAuthorities.Group group : layout.authorities().groups()) {
			paragraphs.add(laid(layout.sheet().groupTitle(), List.of(Span.of(group.group().heading(), Face.PLAIN)), ""));
			for (TableOfAuthorities.Row row : group.rows())
				paragraphs.add(row(row));
		}
	}

	private void title(String words) {
		Style style = layout.sheet().tableTitle();
		paragraphs.add(laid(paragraphs.isEmpty() ? style : style.onNewPage(), List.of(Span.of(words, Face.PLAIN)), ""));
	}

	private Laid laid(Style style, List<Span> spans, String pages) {
		return LineBreaker.set(style, layout.sheet().sizeTwips(), spans, -1, pages);
	}
}
