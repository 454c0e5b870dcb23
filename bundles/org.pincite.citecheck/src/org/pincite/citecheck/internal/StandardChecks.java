package org.pincite.citecheck.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citator.Citator;
import org.pincite.citecheck.Check;
import org.pincite.citecheck.CheckContext;
import org.pincite.citecheck.Checks;
import org.pincite.citecheck.Issue;
import org.pincite.citecheck.LibraryFacts;
import org.pincite.citecheck.PinAnchors;
import org.pincite.citecheck.internal.checks.AdverseAuthority;
import org.pincite.citecheck.internal.checks.CitationResolves;
import org.pincite.citecheck.internal.checks.DeadlinePassed;
import org.pincite.citecheck.internal.checks.DigestAsSource;
import org.pincite.citecheck.internal.checks.DuplicatePin;
import org.pincite.citecheck.internal.checks.EmptySection;
import org.pincite.citecheck.internal.checks.PinQuote;
import org.pincite.citecheck.internal.checks.PlaceholderResolves;
import org.pincite.citecheck.internal.checks.PremiseCycle;
import org.pincite.citecheck.internal.checks.RedFlag;
import org.pincite.citecheck.internal.checks.ArgumentAuthority;
import org.pincite.citecheck.internal.checks.StatementSupport;
import org.pincite.citecheck.internal.checks.UnpublishedDisposition;
import org.pincite.citecheck.internal.checks.UnverifiedDigest;
import org.pincite.library.Library;
import org.pincite.matter.Matter;
import org.pincite.matter.edit.LawDay;

/** The checks that ship with Pincite. */
@Component(service = Checks.class)
public final class StandardChecks implements Checks {
	private static final List<Check> ALL = List.of(new PinQuote(), new StatementSupport(), new ArgumentAuthority(),
			new AdverseAuthority(), new CitationResolves(), new RedFlag(), new DeadlinePassed(), new PlaceholderResolves(),
			new PremiseCycle(), new UnverifiedDigest(), new UnpublishedDisposition(), new EmptySection(),
			new DuplicatePin(), new DigestAsSource());

	private final Library library;
	private final LibraryFacts facts;
	private final PinAnchors anchors;
	private final MatterTexts texts;

	@Activate
	public StandardChecks(@Reference Library library, @Reference Citator citator, @Reference PinAnchors anchors) {
		this.library = library;
		facts = new LibraryFacts(library, citator);
		this.anchors = anchors;
		texts = new MatterTexts(library, new CitationChecker(library, citator));
	}

	@Override
	public List<Check> all() {
		return ALL;
	}

	@Override
	public List<Issue> run(Matter matter) {
		return run(matter, LawDay.of(matter).orElseGet(LocalDate::now));
	}

	@Override
	public synchronized List<Issue> run(Matter matter, LocalDate day) {
		facts.refresh();
		CheckContext context = new CheckContext(matter, day, library, facts, anchors, texts);
		List<Issue> issues = new ArrayList<>();
		for (Check check : ALL)
			issues.addAll(check.run(context));
		issues.sort(Comparator.comparing(Issue::severity));
		return issues;
	}
}
