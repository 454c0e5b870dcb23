package org.pincite.ui.matter.identities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.pincite.brief.IdentityFind;
import org.pincite.matter.IdentityChoice;
import org.pincite.matter.IdentityTreatment;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.Person;
import org.pincite.matter.edit.MatterSession;
import org.pincite.vault.firewall.IdentityFirewall;
import org.pincite.vault.firewall.IdentityGate;
import org.pincite.vault.firewall.Treated;

/**
 * What was found on the way out of a matter, in groups, and what the user decides about it. It works on a copy of the matter: nothing is decided until
 * {@link #record}. For one thread.
 */
public final class Review {

	private record Decision(IdentityTreatment treatment, String reason) {
	}

	private final IdentityFirewall firewall;
	private final Matter copy;
	private final List<IdentityFind> finds;
	private final List<Found> groups;
	private final Map<Target, Decision> decisions = new LinkedHashMap<>();
	private IdentityGate gate;

	/**
	 * @param copy  of the matter; the review keeps and changes it
	 * @param finds what was found in what is to leave
	 */
	public Review(IdentityFirewall firewall, Matter copy, List<IdentityFind> finds) {
		this.firewall = firewall;
		this.copy = copy;
		this.finds = List.copyOf(finds);
		gate = firewall.gate(copy);
		groups = groups();
	}

	private List<Found> groups() {
		List<Found> found = new ArrayList<>();
		by(finds, find -> Target.all(find.treated().find())).forEach((target, same) -> {
			List<Found> words = new ArrayList<>();
			by(same, find -> target.of(find.treated().find().text())).forEach((each, list) -> words.add(new Found(each, whose(target), list, List.of())));
			found.add(new Found(target, whose(target), same, words));
		});
		List<String> people = copy.getPeople().stream().map(Person::getId).toList();
		found.sort(java.util.Comparator.comparing((Found each) -> each.target().person() == null ? people.size() : people.indexOf(each.target().person()))
				.thenComparing(each -> each.target().kind()));
		return List.copyOf(found);
	}

	private static Map<Target, List<IdentityFind>> by(List<IdentityFind> finds, java.util.function.Function<IdentityFind, Target> target) {
		return finds.stream().collect(Collectors.groupingBy(target, LinkedHashMap::new, Collectors.toList()));
	}

	private String whose(Target target) {
		return person(copy, target.person()) == null ? null : person(copy, target.person()).getName();
	}

	private static Person person(Matter matter, String id) {
		return matter.getPeople().stream().filter(person -> person.getId().equals(id)).findFirst().orElse(null);
	}

	/** All of a kind together, the people in the order of the matter. */
	public List<Found> found() {
		return groups;
	}

	/** True if there is nothing to decide about. */
	public boolean empty() {
		return finds.isEmpty();
	}

	/** The copy with what was decided; what leaves is made from it. */
	public Matter matter() {
		return copy;
	}

	/** What is done about a find as things stand. */
	public Treated treated(IdentityFind find) {
		return gate.treat(find.treated().find());
	}

	/** What is done about all of them alike, or null if it is not the same for all. */
	public IdentityTreatment treatment(Found found) {
		List<IdentityTreatment> all = found.finds().stream().map(find -> treated(find).treatment()).distinct().toList();
		return all.size() == 1 ? all.getFirst() : null;
	}

	/** How many of them keep it from the public. */
	public long left(Found found) {
		return found.finds().stream().filter(find -> treated(find).left()).count();
	}

	/** How many finds keep it from the public. */
	public long left() {
		return groups.stream().mapToLong(this::left).sum();
	}

	/** How many finds nobody has decided about. */
	public long undecided() {
		return finds.stream().map(this::treated).filter(treated -> treated.left() && !treated.chosen()).count();
	}

	/** Why the user decided so about just this, or the empty string. */
	public String reason(Target target) {
		return copy.getIdentityChoices().stream().filter(choice -> about(choice, target)).map(IdentityChoice::getReason).filter(Objects::nonNull).findFirst().orElse("");
	}

	/**
	 * Decides.
	 *
	 * @param reason why, or null; what is let through needs one
	 * @throws IllegalArgumentException if something is let through without a reason
	 */
	public void decide(Target target, IdentityTreatment treatment, String reason) {
		if (treatment == IdentityTreatment.LET_THROUGH && (reason == null || reason.isBlank()))
			throw new IllegalArgumentException("What is let through needs a reason.");
		copy.getIdentityChoices().removeIf(choice -> about(choice, target));
		IdentityChoice choice = MatterFactory.eINSTANCE.createIdentityChoice();
		choice.setKind(target.kind().literal());
		choice.setPerson(person(copy, target.person()));
		choice.setText(target.text());
		choice.setTreatment(treatment);
		copy.getIdentityChoices().add(choice);
		String why = reason == null || reason.isBlank() ? null : reason.strip();
		choice.setReason(why);
		decisions.put(target, new Decision(treatment, why));
		gate = firewall.gate(copy);
	}

	private boolean about(IdentityChoice choice, Target target) {
		return target.kind().literal().equals(choice.getKind()) && choice.getPerson() == person(copy, target.person())
				&& Objects.equals(choice.getText(), target.text());
	}

	/** Decides everything undecided as the gate proposes it. */
	public void accept() {
		for (Found found : groups)
			found.words().stream().flatMap(words -> words.finds().stream()).map(this::treated).filter(treated -> treated.left() && !treated.chosen()).findFirst()
					.ifPresent(treated -> decide(found.target(), treated.treatment(), null));
	}

	/** Writes the decisions into the open matter, as one edit; does nothing if there are none. */
	public void record(MatterSession session) {
		if (decisions.isEmpty())
			return;
		session.together(Messages.edit, edits -> decisions.forEach((target, decision) -> edits.chooseIdentity(target.kind().literal(),
				target.person() == null ? null : session.find(Person.class, target.person()).orElse(null), target.text(), decision.treatment(), decision.reason())));
	}
}
