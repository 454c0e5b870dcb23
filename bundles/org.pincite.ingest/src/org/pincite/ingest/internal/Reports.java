package org.pincite.ingest.internal;

import java.util.ArrayList;
import java.util.List;

import org.pincite.ingest.Failure;
import org.pincite.ingest.ImportReport;

/** Adds up reports of the parts of one import. */
final class Reports {

	private Reports() {
	}

	static ImportReport together(List<ImportReport> parts) {
		List<String> imported = new ArrayList<>();
		List<Failure> failed = new ArrayList<>();
		List<Failure> remarks = new ArrayList<>();
		int unchanged = 0;
		long chars = 0;
		double seconds = 0;
		boolean cancelled = false;
		for (ImportReport part : parts) {
			imported.addAll(part.imported());
			failed.addAll(part.failed());
			remarks.addAll(part.remarks());
			unchanged += part.unchanged();
			chars += part.chars();
			seconds += part.seconds();
			cancelled |= part.cancelled();
		}
		return new ImportReport(imported, unchanged, failed, remarks, chars, seconds, cancelled);
	}
}
