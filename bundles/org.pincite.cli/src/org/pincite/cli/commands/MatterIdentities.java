package org.pincite.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pincite.brief.IdentityFind;
import org.pincite.cli.Arguments;
import org.pincite.cli.Console;
import org.pincite.cli.Exit;
import org.pincite.cli.FailedException;
import org.pincite.cli.Json;
import org.pincite.cli.UsageException;
import org.pincite.ingest.Importer;
import org.pincite.matter.Identified;
import org.pincite.matter.Identifier;
import org.pincite.matter.IdentityChoice;
import org.pincite.matter.IdentityTreatment;
import org.pincite.matter.Matter;
import org.pincite.matter.Person;
import org.pincite.matter.Pin;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.firewall.Find;
import org.pincite.vault.firewall.FindKind;
import org.pincite.vault.firewall.IdentityFirewall;
import org.pincite.vault.firewall.IdentityGate;
import org.pincite.vault.firewall.Treated;

/** {@code pincite matter check-identities|choose-identity MATTER}: what points to the matter's people, and what is to become of it. */
final class MatterIdentities {
	private final IdentityFirewall firewall;
	private final Importer importer;

	MatterIdentities(IdentityFirewall firewall, Importer importer) {
		this.firewall = firewall;
		this.importer = importer;
	}

	/** A text, and where it stands: an element's id with the name of the field, or a file. */
	private record Place(String where, String text) {
	}

	/** Looks through the matter's own texts, or through a file on behalf of the matter's people. */
	int check(MatterSession session, List<String> words, Arguments arguments, Console console) throws Exception {
		List<Place> places = words.size() > 2 ? List.of(new Place(words.get(2), DocumentText.of(words.get(2), importer, console).text())) : places(session.matter());
		IdentityGate gate = firewall.gate(session.matter());
		List<Map<String, Object>> finds = new ArrayList<>();
		Map<String, Treated> undecided = new LinkedHashMap<>();
		int left = 0;
		for (Place place : places)
			for (Find find : gate.finds(place.text())) {
				Treated treated = gate.treat(find);
				finds.add(object(treated, place.where(), find.context(place.text())));
				left += treated.left() ? 1 : 0;
				if (treated.left() && !treated.chosen())
					undecided.putIfAbsent(find.kind() + " " + find.person(), treated);
			}
		if (arguments.has("--accept")) {
			accept(session, undecided.values().stream().toList());
			left = (int) finds.stream().filter(find -> "let-through".equals(find.get("proposal"))).count();
		}
		print(finds, left, console);
		return left == 0 ? Exit.DONE : Exit.PROBLEMS;
	}

	/** Makes a choice of what the gate proposes for each kind of datum of each person. */
	private static void accept(MatterSession session, List<Treated> proposals) {
		session.together("Choose What Leaves", edits -> proposals.forEach(treated -> edits.chooseIdentity(treated.find().kind().literal(),
				treated.find().person() == null ? null : session.find(Person.class, treated.find().person()).orElse(null), null, treated.treatment())));
	}

	int choose(MatterSession session, Arguments arguments, Console console) throws Exception {
		String wanted = arguments.value("--treatment").orElseThrow(() -> new UsageException("matter choose-identity needs --treatment TREATMENT"));
		IdentityTreatment treatment = IdentityTreatment.get(wanted);
		if (treatment == null)
			throw new UsageException("there is no such treatment; known: " + IdentityTreatment.VALUES);
		String id = arguments.value("--person").orElse(null);
		Person person = id == null ? null : session.find(Person.class, id).orElseThrow(() -> new FailedException(Exit.UNREADABLE, "the matter has no person " + id));
		if (arguments.value("--kind").isEmpty() && person == null && arguments.value("--text").isEmpty())
			throw new UsageException("matter choose-identity needs --kind, --person or --text");
		String kind = arguments.value("--kind").orElse(null);
		List<String> kinds = List.of(FindKind.values()).stream().map(FindKind::literal).toList();
		if (kind != null && !kinds.contains(kind))
			throw new UsageException("there is no such kind; known: " + kinds);
		session.edits().chooseIdentity(kind, person, arguments.value("--text").orElse(null), treatment,
				arguments.value("--reason").orElse(null));
		if (console.json() || console.lines())
			console.object(Json.object("choices", session.matter().getIdentityChoices().size()));
		return Exit.DONE;
	}

	/** What keeps a brief from the public. */
	static void print(List<IdentityFind> finds, Console console) throws Exception {
		print(finds.stream().map(find -> object(find.treated(), null, find.context())).toList(), finds.size(), console);
	}

	private static void print(List<Map<String, Object>> finds, int left, Console console) throws Exception {
		if (console.json()) {
			console.object(Json.object("finds", finds, "left", left));
			return;
		}
		Listing.print(finds, console, o -> String.format("%-16s  %-11s  %s", o.get("kind"), o.get("proposal"), o.get("context")));
	}

	private static Map<String, Object> object(Treated treated, String where, String context) {
		Find find = treated.find();
		return Json.object("kind", find.kind().literal(), "person", find.person(), "where", where, "start", find.start(), "end", find.end(), "text", find.text(), "context", context,
				"proposal", treated.treatment().getLiteral(), "replacement", treated.replacement(), "chosen", treated.chosen(), "left", treated.left());
	}

	/** Every text of the matter that may leave it, apart from the list of its people. */
	private static List<Place> places(Matter matter) {
		List<Place> places = new ArrayList<>();
		texts(matter, places);
		for (TreeIterator<EObject> all = matter.eAllContents(); all.hasNext();)
			if (all.next() instanceof Identified element)
				texts(element, places);
		return places;
	}

	private static void texts(Identified element, List<Place> places) {
		if (element instanceof Person || element instanceof Identifier || element instanceof IdentityChoice)
			return;
		for (EAttribute attribute : element.eClass().getEAllAttributes())
			if (!attribute.isMany() && !attribute.isID() && element.eGet(attribute) instanceof String text && !text.isBlank()
					&& !(element instanceof Pin && attribute.getName().matches("source|textHash|prefix|suffix|signal")))
				places.add(new Place(element.getId() + "." + attribute.getName(), text));
	}
}
