package org.pincite.search.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.pincite.search.Dialect;
import org.pincite.search.QuerySyntaxException;
import org.pincite.search.tree.Field;
import org.pincite.search.tree.QueryTree;

/** The query syntax of CourtListener: a space is {@code AND}. */
final class CourtListener implements Language {
	static final CourtListener LANGUAGE = new CourtListener();
	static final int SHORTEST_ROOT = 3;
	static final FieldNames FIELDS = new FieldNames().add(Field.TITLE, "caseName", "case_name").add(Field.CITATION, "citation")
			.add(Field.COURT, "court_id", "court").add(Field.JUDGE, "judge").add(Field.ATTORNEY, "attorney")
			.add(Field.DIGEST, "syllabus", "headnotes", "summary").add(Field.TOPIC, "suitNature", "topic")
			.add(Field.TEXT, "text").add(Field.DOCKET, "docketNumber").add(Field.STATUS, "status");
	private static final Pattern LOWER = Pattern.compile("(?:^|\\s)(?:and|or|not|but not)(?:\\s|$)");
	private static final Pattern FOREIGN = Pattern.compile("(?:^|\\s)(?:w|pre|near)?[/+](?:\\d+|s|p|seg)(?:\\s|$)");

	private CourtListener() {
	}

	@Override
	public Dialect dialect() {
		return Dialect.COURTLISTENER;
	}

	@Override
	public Reading read(String query) throws QuerySyntaxException {
		return Trouble.read(query, typed -> {
			QueryTree tree = new CourtListenerGrammar(typed).tree();
			List<String> warnings = new ArrayList<>();
			if (LOWER.matcher(typed).find())
				warnings.add("Only AND, OR and NOT in capitals are operators here; in lower case they are words that must occur.");
			if (FOREIGN.matcher(typed).find())
				warnings.add("There is no /n, /s or /p here; write \"word word\"~50, or use the Westlaw or Lexis language.");
			return new Reading(tree, warnings);
		});
	}

	@Override
	public String print(QueryTree tree) {
		return CourtListenerPrinter.print(tree);
	}

	@Override
	public Translation express(QueryTree tree) {
		Adaptation adaptation = new CourtListenerAdaptation();
		QueryTree nearest = adaptation.adapt(tree);
		return new Translation(print(nearest), nearest, adaptation.warnings());
	}
}
