package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.pincite.citation.CitationJson;
import org.pincite.citecheck.CheckedCitation;
import org.pincite.citecheck.CheckedQuote;
import org.pincite.citecheck.DocumentVerifier;
import org.pincite.citecheck.VerifiedDocument;
import org.pincite.cli.Arguments;
import org.pincite.cli.Command;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.cli.Usage;
import org.pincite.ingest.Importer;

/** {@code pincite verify FILE}: checks the quotations and citations of any document against the library. */
@Component(property = "pincite.command=verify")
public final class VerifyCommand implements Command {
	private final DocumentVerifier verifier;
	private final Importer importer;

	@Activate
	public VerifyCommand(@Reference DocumentVerifier verifier, @Reference Importer importer) {
		this.verifier = verifier;
		this.importer = importer;
	}

	@Override
	public Usage usage() {
		return new Usage("verify", "FILE|-", "checks the quotations and citations of any document against the library");
	}

	@Override
	public int run(Arguments arguments, Console console) throws Exception {
		DocumentText read = DocumentText.of(arguments.operand("a file, or - for standard input"), importer, console);
		VerifiedDocument document = verifier.verify(read.text(), read.blockQuotes());
		List<Object> quotes = new ArrayList<>();
		for (CheckedQuote quote : document.quotes())
			quotes.add(object(quote));
		List<Object> cites = new ArrayList<>();
		for (CheckedCitation cite : document.cites()) {
			Map<String, Object> object = CitationJson.of(cite.citation());
			object.putAll(Json.object("status", cite.status().json(), "source", cite.source(), "remark", cite.remark()));
			cites.add(object);
		}
		if (console.json() || console.lines())
			console.object(Json.object("quotes", quotes, "cites", cites));
		else
			describe(document, console);
		return document.problems() ? Exit.PROBLEMS : Exit.DONE;
	}

	private static Map<String, Object> object(CheckedQuote quote) {
		return Json.object("text", quote.text(), "start", quote.start(), "end", quote.end(), "source", quote.source(), "status", quote.status().json(),
				"differences",
				quote.differences().stream()
						.map(difference -> Json.object("quoted", difference.quoted(), "source", difference.source(), "start", difference.start(), "end", difference.end()))
						.toList(),
				"cited", quote.cited(), "page", quote.passage() == null ? null : quote.passage().locator(), "remark", quote.remark());
	}

	private static void describe(VerifiedDocument document, Console console) {
		for (CheckedQuote quote : document.quotes()) {
			console.printf("%-10s “%s”%s", quote.status().json(), Listing.column(quote.text(), 70), quote.source() == null ? "" : "  [" + quote.source() + "]");
			quote.differences().forEach(difference -> console.printf("           here: “%s”  source: “%s”", difference.quoted(), difference.source()));
			if (quote.remark() != null)
				console.print("           " + quote.remark());
		}
		for (CheckedCitation cite : document.cites())
			console.printf("%-12s %s%s", cite.status().json(), cite.citation().text(), cite.remark() == null ? "" : ": " + cite.remark());
	}
}
