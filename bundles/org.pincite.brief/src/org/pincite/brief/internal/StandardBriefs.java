package org.pincite.brief.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.brief.BriefComposer;
import org.pincite.brief.BriefDocument;
import org.pincite.brief.BriefException;
import org.pincite.brief.BriefFormat;
import org.pincite.brief.BriefProblem;
import org.pincite.brief.BriefReport;
import org.pincite.brief.BriefRequest;
import org.pincite.brief.Briefs;
import org.pincite.brief.ForumProfile;
import org.pincite.brief.Forums;
import org.pincite.brief.ProblemKind;
import org.pincite.brief.internal.docx.DocxExporter;
import org.pincite.brief.internal.html.HtmlExporter;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.brief.internal.markdown.MarkdownExporter;
import org.pincite.brief.internal.pdf.PdfExporter;
import org.pincite.library.Library;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.vault.Pseudonyms;
import org.pincite.vault.Redaction;

/** The one walk from matter to file: compose, lay out, write. */
@Component
public final class StandardBriefs implements Briefs {
	private static final String OTHERWISE = "memo";
	private final BriefComposer composer;
	private final Forums forums;
	private final Pseudonyms pseudonyms;

	@Activate
	public StandardBriefs(@Reference Library library, @Reference Pseudonyms pseudonyms) {
		this(new BriefComposer(library), Forums.standard(), pseudonyms);
	}

	public StandardBriefs(BriefComposer composer, Forums forums, Pseudonyms pseudonyms) {
		this.composer = composer;
		this.forums = forums;
		this.pseudonyms = pseudonyms;
	}

	@Override
	public BriefReport export(Matter matter, String brief, BriefRequest request) {
		BriefDocument document = compose(matter, brief, request.forum(), request.pseudonyms());
		BriefLayout layout = BriefLayout.of(document);
		List<BriefProblem> problems = new ArrayList<>(document.problems());
		LimitCheck.check(document.forum(), document.words(), layout.textPages()).ifPresent(problems::add);
		AtomicFile.write(request.out(), out -> {
			int unprintable = write(layout, request.format(), out);
			if (unprintable > 0)
				problems.add(new BriefProblem(ProblemKind.UNPRINTABLE_TEXT, "", Messages.get("problem.unprintable", unprintable)));
		});
		return new BriefReport(request.out(), document.forum().id(), document.words(), layout.textPages(), layout.authorities().size(), problems);
	}

	@Override
	public BriefDocument compose(Matter matter, String brief, String forum, boolean withPseudonyms) {
		Brief found = matter.getBriefs().stream().filter(b -> brief == null || brief.equals(b.getId())).findFirst()
				.orElseThrow(() -> new BriefException(Messages.get("failure.brief", brief)));
		Function<String, Redaction> names = withPseudonyms ? text -> pseudonyms.redact(matter, text) : text -> new Redaction(text, List.of());
		return composer.compose(matter, found, forum(matter, found, forum), names);
	}

	private ForumProfile forum(Matter matter, Brief brief, String asked) {
		String id = first(asked, brief.getForum(), matter.getForum(), OTHERWISE);
		return forums.byId(id).orElseThrow(() -> new BriefException(Messages.get("failure.forum", id,
				forums.all().stream().map(ForumProfile::id).collect(Collectors.joining(", ")))));
	}

	private static String first(String... ids) {
		for (String id : ids)
			if (id != null && !id.isBlank())
				return id.strip();
		throw new IllegalArgumentException("no id");
	}

	/** @return number of characters that the format cannot show */
	private static int write(BriefLayout layout, BriefFormat format, OutputStream out) throws IOException {
		switch (format) {
		case DOCX -> new DocxExporter().write(layout, out);
		case PDF -> {
			return new PdfExporter().write(layout, out);
		}
		case HTML -> new HtmlExporter().write(layout, out);
		case MD -> new MarkdownExporter().write(layout, out);
		}
		return 0;
	}
}
