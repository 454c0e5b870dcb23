package org.pincite.brief.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.pincite.brief.BriefDocument;
import org.pincite.brief.Face;
import org.pincite.brief.Heading;
import org.pincite.brief.TableOfAuthorities;
import org.pincite.brief.TextRun;
import org.pincite.brief.internal.Messages;
import org.pincite.brief.internal.Typography;

/** Sets the tables that stand before the text. */
final class FrontPages {
	private final BriefLayout layout;
	private final List<Laid> paragraphs = new ArrayList<>();

	FrontPages(BriefLayout layout) {
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
		return new PageBreaker(layout.sheet().sizeTwips(), Map.of(), layout.sheet().note()).pages(paragraphs);
	}

	private void contents() {
		title(Messages.get("table.contents"));
		List<Heading> headings = layout.document().body().stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
		for (int i = 0; i < headings.size(); i++) {
			Heading heading = headings.get(i);
			Style style = layout.sheet().contents(heading.level());
			List<Span> spans = new Spans().of(heading, Face.PLAIN);
			row(style, spans, layout.headingPage(i));
		}
	}

	private void authorities() {
		title(Messages.get("table.authorities"));
		for (TableOfAuthorities.Group group : layout.authorities().groups()) {
			row(layout.sheet().groupTitle(), List.of(Span.of(group.group().heading(), Face.BOLD)), "");
			for (TableOfAuthorities.Row row : group.rows()) {
				List<Span> spans = new ArrayList<>();
				for (TextRun run : row.entry().title())
					spans.add(Span.of(Typography.printed(run.text()), run.face()));
				row(layout.sheet().authority(), spans, row.passim() ? Messages.get("table.passim") : String.join(", ", row.pages()));
			}
		}
	}

	private void title(String words) {
		Style style = layout.sheet().tableTitle();
		row(paragraphs.isEmpty() ? style : style.onNewPage(), List.of(Span.of(words, Face.BOLD)), "");
	}

	private void row(Style style, List<Span> spans, String pages) {
		paragraphs.add(new Laid(style, LineBreaker.lines(style, layout.sheet().sizeTwips(), spans), -1, pages));
	}
}
