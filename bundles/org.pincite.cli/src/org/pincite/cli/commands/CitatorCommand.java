package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citator.Citator;
import org.pincite.citator.CitatorReport;
import org.pincite.citator.CitingReference;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.Usage;

/** {@code pincite citator SOURCE|CITATION}: who cites an authority, and how. */
@Component(property = "pincite.command=citator")
public final class CitatorCommand implements Command {
	private final Citator citator;

	@Activate
	public CitatorCommand(@Reference Citator citator) {
		this.citator = citator;
	}

	@Override
	public Usage usage() {
		return new Usage("citator", "SOURCE|CITATION", "shows who cites an authority, how deeply and with which treatment");
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		String name = arguments.joined("a source id or citation");
		CitatorReport report = citator.report(name)
				.orElseThrow(() -> new FailedException(Exit.UNREADABLE, name + " is neither a source of the library nor a citation"));
		if (console.json() || console.lines())
			print(report, console);
		else
			describe(report, console);
		return Exit.DONE;
	}

	private static void print(CitatorReport report, Console console) throws Exception {
		List<Object> citing = new ArrayList<>();
		for (CitingReference reference : report.citing())
			citing.add(Json.object("source", reference.source(), "title", reference.title(), "court", reference.court(), "date", reference.date(),
					"depth", reference.depth().json(), "treatment", reference.treatment(), "negative", reference.negative(), "signal",
					reference.signal(), "sentence",
					reference.evidence() == null ? null
							: Json.object("start", reference.sentence() == null ? null : reference.sentence().start(), "end",
									reference.sentence() == null ? null : reference.sentence().end(), "text", reference.evidence()),
					"verification", reference.verification().json()));
		console.object(Json.object("authority", report.authority(), "title", report.title(), "flag", report.flag().json(), "checkedUpTo",
				report.checkedUpTo(), "documents", report.documents(), "citing", citing, "risks", report.risks()));
	}

	private static void describe(CitatorReport report, Console console) {
		console.print((report.title() == null ? "" : report.title() + ", ") + report.authority() + "   flag: " + report.flag().json());
		boolean negative = report.citing().stream().anyMatch(CitingReference::negative);
		console.print((negative ? "Negative treatment found" : "No negative treatment found") + " in " + report.documents() + " documents"
				+ (report.checkedUpTo() == null ? "" : " up to " + report.checkedUpTo()) + ".");
		report.risks().forEach(risk -> console.print("Risk: " + risk));
		for (CitingReference reference : report.citing()) {
			console.printf("  %-16s %-10s %-10s %s  [%s]", reference.treatment(), reference.depth().json(), Listing.column(reference.date(), 10),
					reference.title(), reference.source());
			if (reference.evidence() != null)
				console.print("      " + reference.evidence().replaceAll("\\s+", " "));
		}
	}
}
