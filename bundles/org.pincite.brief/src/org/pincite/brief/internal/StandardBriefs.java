package org.pincite.brief.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.pincite.brief.IdentitiesLeftException;
import org.pincite.brief.IdentityFind;
import org.pincite.brief.ProblemKind;
import org.pincite.brief.internal.gate.BriefGate;
import org.pincite.brief.internal.docx.DocxExporter;
import org.pincite.brief.internal.html.HtmlExporter;
import org.pincite.brief.internal.layout.BriefLayout;
import org.pincite.brief.internal.markdown.MarkdownExporter;
import org.pincite.brief.internal.pdf.PdfExporter;
import org.pincite.library.Library;
import org.pincite.matter.Brief;
import org.pincite.matter.Matter;
import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.IdentityFirewall;
import org.pincite.vault.firewall.IdentityGate;
import org.pincite.vault.firewall.Treated;

/** The one walk from matter to file: compose, lay out, write. */
@Component
public final class StandardBriefs implements Briefs {
	private static final String OTHERWISE = "memo";
	/** For a tribunal that needs the names: the user has said so. */
	private static final IdentityGate OPEN = new IdentityGate() {
		@Override
		public List<Find> finds(CharSequence text) {
			return List.of();
		}

		@Override
		public Treated treat(Find find) {
			throw new IllegalStateException("nothing was found");
		}
	};
	private final BriefComposer composer;
	private final Forums forums;
	private final IdentityFirewall firewall;

	@Activate
	public StandardBriefs(@Reference Library library, @Reference IdentityFirewall firewall) {
		this(new BriefComposer(library), Forums.standard(), firewall);
	}

	public StandardBriefs(BriefComposer composer, Forums forums, IdentityFirewall firewall) {
		this.composer = composer;
		this.forums = forums;
		this.firewall = firewall;
	}

	@Override
	public BriefReport export(Matter matter, String brief, BriefRequest request) {
		BriefGate gate = new BriefGate(request.pseudonyms() ? firewall.gate(matter) : OPEN);
		BriefDocument document = compose(matter, brief, request.forum(), gate);
		if (request.publicly())
			refuseWhatIsLeft(gate.finds());
		BriefLayout layout = BriefLayout.of(document);
		List<BriefProblem> problems = new ArrayList<>(document.problems());
		identities(gate.finds()).ifPresent(problems::add);
		LimitCheck.check(document.forum(), document.words(), layout.textPages()).ifPresent(problems::add);
		AtomicFile.write(request.out(), out -> {
			int unprintable = write(layout, request.format(), out);
			if (unprintable > 0)
				problems.add(new BriefProblem(ProblemKind.UNPRINTABLE_TEXT, "", Messages.get("problem.unprintable", unprintable)));
		});
		return new BriefReport(request.out(), document.forum().id(), document.words(), layout.textPages(), layout.authorities().size(), problems, gate.finds());
	}

	@Override
	public BriefDocument compose(Matter matter, String brief, String forum, boolean withPseudonyms) {
		return compose(matter, brief, forum, new BriefGate(withPseudonyms ? firewall.gate(matter) : OPEN));
	}

	@Override
	public List<IdentityFind> identities(Matter matter, String brief, String forum) {
		BriefGate gate = new BriefGate(firewall.gate(matter));
		compose(matter, brief, forum, gate);
		return gate.finds();
	}

	private BriefDocument compose(Matter matter, String brief, String forum, BriefGate gate) {
		Brief found = matter.getBriefs().stream().filter(b -> brief == null || brief.equals(b.getId())).findFirst()
				.orElseThrow(() -> new BriefException(Messages.get("failure.brief", brief)));
		return gate.clear(composer.compose(matter, found, forum(matter, found, forum), gate::clear));
	}

	private static void refuseWhatIsLeft(List<IdentityFind> finds) {
		List<IdentityFind> left = finds.stream().filter(find -> find.treated().left()).toList();
		if (!left.isEmpty())
			throw new IdentitiesLeftException(Messages.get("failure.identities", left.size()), left);
	}

	/** What was taken out or let through without a decision of the user; names that gave way to pseudonyms are decided. */
	private static Optional<BriefProblem> identities(List<IdentityFind> finds) {
		List<IdentityFind> undecided = finds.stream().filter(find -> find.treated().left() && !find.treated().chosen()).toList();
		if (undecided.isEmpty())
			return Optional.empty();
		String kinds = undecided.stream().map(find -> find.treated().find().kind().literal()).distinct().sorted().collect(Collectors.joining(", "));
		return Optional.of(new BriefProblem(ProblemKind.IDENTITY_LEFT, "", Messages.get("problem.remaining", undecided.size(), kinds)));
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
