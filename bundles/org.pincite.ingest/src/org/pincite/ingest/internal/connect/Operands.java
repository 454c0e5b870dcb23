package org.pincite.ingest.internal.connect;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.pincite.ingest.connect.BadRequestException;
import org.pincite.ingest.connect.Connector;
import org.pincite.ingest.connect.FetchRequest;

/** Checks what is asked of a service before anything is sent, so that a slip of the hand sends nothing and lists nothing. */
final class Operands {

	private Operands() {
	}

	/** The demand that a request makes. */
	static Connector.Demand demand(Connector connector, FetchRequest request) throws BadRequestException {
		for (Connector.Demand demand : connector.demands())
			if (demand.what().equals(request.what())) {
				for (String option : request.options().keySet())
					if (!demand.options().contains(option))
						throw new BadRequestException("“" + demand.what() + "” of " + connector.name() + " knows no option --" + option);
				return demand;
			}
		throw new BadRequestException(connector.name() + " can be asked for: "
				+ String.join(", ", connector.demands().stream().map(demand -> demand.what() + " " + demand.operands()).toList()));
	}

	/** The operands as one text. */
	static String words(FetchRequest request) throws BadRequestException {
		String words = String.join(" ", request.operands()).strip();
		if (words.isEmpty())
			throw new BadRequestException("say what to search for");
		if (words.length() > 2000)
			throw new BadRequestException("the search is longer than 2000 characters");
		return words;
	}

	/** The only operand, which must look like a number of the service. */
	static String number(FetchRequest request, Pattern form, String example) throws BadRequestException {
		if (request.operands().size() == 1 && form.matcher(request.operands().getFirst()).matches())
			return request.operands().getFirst();
		throw new BadRequestException("expected one number like " + example);
	}

	/** An ISO date or null. */
	static String date(FetchRequest request, String option) throws BadRequestException {
		String value = request.option(option);
		if (value == null)
			return null;
		try {
			return LocalDate.parse(value).toString();
		} catch (DateTimeParseException e) {
			throw new BadRequestException("--" + option + " takes a date like 2024-05-31, not " + value);
		}
	}
}
