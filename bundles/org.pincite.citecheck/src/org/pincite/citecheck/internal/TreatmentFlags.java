package org.pincite.citecheck.internal;

import java.util.HashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citator.Citator;
import org.pincite.citator.Flag;
import org.pincite.library.Library;
import org.pincite.library.Source;
import org.pincite.library.SourceFilter;
import org.pincite.search.SourceFlags;

/** The citator's flags as labels by which search counts and chooses its hits. */
@Component(service = SourceFlags.class)
public final class TreatmentFlags implements SourceFlags {
	private final Library library;
	private final Citator citator;

	@Activate
	public TreatmentFlags(@Reference Library library, @Reference Citator citator) {
		this.library = library;
		this.citator = citator;
	}

	@Override
	public long revision() {
		return library.revision();
	}

	@Override
	public Map<String, String> labels() {
		Map<String, String> labels = new HashMap<>();
		for (Source source : library.sources(SourceFilter.ALL)) {
			Flag flag = citator.flag(source.id());
			if (flag != Flag.NONE)
				labels.put(source.id(), flag.json());
		}
		return labels;
	}
}
