package org.pincite.cli.commands;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.Json;
import org.pincite.cli.UsageException;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.edit.MatterSession;

/** {@code pincite matter set MATTER}: what a matter is called, where it is pending, and as of which day the law is looked at. An empty value takes it away. */
final class MatterFeatures {
	private static final Map<String, EAttribute> FEATURES = new LinkedHashMap<>();

	static {
		FEATURES.put("--title", Literals.MATTER__TITLE);
		FEATURES.put("--caption", Literals.MATTER__CAPTION);
		FEATURES.put("--forum", Literals.MATTER__FORUM);
		FEATURES.put("--circuit", Literals.MATTER__CIRCUIT);
		FEATURES.put("--date", Literals.MATTER__DATE);
	}

	private MatterFeatures() {
	}

	static int set(MatterSession session, Arguments arguments, Console console) throws Exception {
		Map<EAttribute, String> values = new LinkedHashMap<>();
		for (Map.Entry<String, EAttribute> feature : FEATURES.entrySet())
			if (arguments.has(feature.getKey()))
				values.put(feature.getValue(), value(feature.getKey(), arguments));
		if (values.isEmpty())
			throw new UsageException("matter set needs one of " + String.join(" ", FEATURES.keySet()));
		session.together("Set", edits -> values.forEach((feature, value) -> edits.set(session.matter(), feature, value)));
		Matter matter = session.matter();
		if (console.json() || console.lines())
			console.object(Json.object("id", matter.getId(), "title", matter.getTitle(), "caption", matter.getCaption(), "forum", matter.getForum(), "circuit",
					matter.getCircuit(), "date", matter.getDate()));
		return Exit.DONE;
	}

	private static String value(String option, Arguments arguments) throws UsageException {
		String typed = arguments.value(option).orElse("").strip();
		if (typed.isEmpty() && option.equals("--title"))
			throw new UsageException("--title is empty");
		if (typed.isEmpty())
			return null;
		return option.equals("--date") ? Filters.day(arguments, option).toString() : typed;
	}
}
