package org.pincite.ingest.internal.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.pincite.ingest.Failure;

/** What could not be imported. Of many documents of one archive or stream that fail alike the first are named and the others counted. */
final class Failures {
	private static final int NAMED = 100;

	private record Alike(String whole, String reason) {
	}

	private final List<Failure> named = new ArrayList<>();
	private final Map<Alike, Integer> counts = new LinkedHashMap<>();

	void add(String path, String reason) {
		int part = path.indexOf('!') < 0 ? path.indexOf('#') : path.indexOf('!');
		if (part < 0 || counts.merge(new Alike(path.substring(0, part), reason), 1, Integer::sum) <= NAMED)
			named.add(new Failure(path, reason));
	}

	List<Failure> all() {
		List<Failure> all = new ArrayList<>(named);
		counts.forEach((alike, count) -> {
			if (count > NAMED)
				all.add(new Failure(alike.whole(), (count - NAMED) + " more of its documents: " + alike.reason()));
		});
		return all;
	}
}
