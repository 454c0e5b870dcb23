package org.pincite.matter.edit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.pincite.matter.*;
import org.pincite.matter.MatterPackage.Literals;

/**
 * Everything that can be done to a matter, as verbs. Each method that changes something is one command on the undo stack of its session, with
 * a label for the undo menu; what would change nothing leaves no trace there. Elements get their ids here. An element of another matter is
 * refused with an {@link IllegalArgumentException}.
 *
 * @see MatterSession#together(String, java.util.function.Consumer)
 */
public final class MatterEdits {

	private static final MatterFactory NEW = MatterFactory.eINSTANCE;

	private final MatterSession session;
	private final Commands commands;

	MatterEdits(MatterSession session) {
		this.session = session;
		commands = new Commands(session);
	}

	/** Adds a proposition with the standard of proof it has to meet. */
	public Statement addStatement(String text, StatementKind kind, ProofStandard standard) {
		Statement statement = NEW.createStatement();
		statement.setText(text);
		statement.setKind(kind);
		statement.setStandard(standard);
		return add(session.matter(), Literals.MATTER__STATEMENTS, statement);
	}

	/** Adds a reasoned step for or against a statement, without premises yet. */
	public Argument addArgument(Statement conclusion, boolean pro, String title) {
		Argument argument = NEW.createArgument();
		argument.setTitle(title);
		argument.setPro(pro);
		session.together(Labels.add(argument), edits -> {
			edits.add(session.matter(), Literals.MATTER__ARGUMENTS, argument);
			edits.set(argument, Literals.ARGUMENT__CONCLUSION, conclusion);
		});
		return argument;
	}

	/** Adds a statement to an argument in a role. */
	public Premise addPremise(Argument argument, Statement statement, PremiseRole role, boolean negated) {
		Premise premise = NEW.createPremise();
		premise.setStatement(here(statement));
		premise.setRole(role);
		premise.setNegated(negated);
		return add(argument, Literals.ARGUMENT__PREMISES, premise);
	}

	/** Pins a passage to a statement, argument or fact. */
	public Pin pin(Pinnable target, PinnedPassage passage, PinRole role, String signal, String comment) {
		Pin pin = NEW.createPin();
		pin.setTarget(here(target));
		pin.setRole(role);
		pin.setSignal(signal);
		pin.setComment(comment);
		Pins.fill(pin, passage);
		return add(session.matter(), Literals.MATTER__PINS, pin);
	}

	/** Lets a pin hold another passage, its target, role and comment unchanged: a quote found again, or corrected. */
	public void repin(Pin pin, PinnedPassage passage) {
		session.together(Labels.message("repin"), edits -> Pins.values(passage).forEach((feature, value) -> edits.set(pin, feature, value)));
	}

	/** Adds something that happened; the date is ISO or its prefix, or null. */
	public Fact addFact(String text, String date) {
		Fact fact = NEW.createFact();
		fact.setText(text);
		fact.setDate(date);
		return add(session.matter(), Literals.MATTER__FACTS, fact);
	}

	/** Adds somebody; the first client becomes the client of the matter. */
	public Person addPerson(String name, String pseudonym, PersonRole role) {
		Person person = NEW.createPerson();
		person.setName(name);
		person.setPseudonym(pseudonym);
		person.setRole(role);
		session.together(Labels.add(person), edits -> {
			edits.add(session.matter(), Literals.MATTER__PEOPLE, person);
			if (role == PersonRole.CLIENT && session.matter().getClient() == null)
				edits.set(session.matter(), Literals.MATTER__CLIENT, person);
		});
		return person;
	}

	/** Adds a datum that identifies a person. */
	public Identifier addIdentifier(Person person, String kind, String value) {
		Identifier identifier = NEW.createIdentifier();
		identifier.setKind(kind);
		identifier.setValue(value);
		return add(person, Literals.PERSON__IDENTIFIERS, identifier);
	}

	/** Decides as {@link #chooseIdentity(String, Person, String, IdentityTreatment, String)}, without a reason. */
	public void chooseIdentity(String kind, Person person, String text, IdentityTreatment treatment) {
		chooseIdentity(kind, person, text, treatment, null);
	}

	/**
	 * Decides how data that identify somebody leave the matter. An earlier choice about the same is replaced.
	 *
	 * @param kind   the kind of datum, {@code a-number}, or null for all
	 * @param person whom it is about, or null for anybody
	 * @param text   the words it is about, or null for all of the kind
	 * @param reason why, or null
	 */
	public void chooseIdentity(String kind, Person person, String text, IdentityTreatment treatment, String reason) {
		for (IdentityChoice choice : session.matter().getIdentityChoices())
			if (Objects.equals(choice.getKind(), kind) && choice.getPerson() == person && Objects.equals(choice.getText(), text)) {
				set(choice, Literals.IDENTITY_CHOICE__TREATMENT, treatment);
				set(choice, Literals.IDENTITY_CHOICE__REASON, reason);
				return;
			}
		IdentityChoice choice = NEW.createIdentityChoice();
		choice.setKind(kind);
		choice.setPerson(person == null ? null : here(person));
		choice.setText(text);
		choice.setTreatment(treatment);
		choice.setReason(reason);
		add(session.matter(), Literals.MATTER__IDENTITY_CHOICES, choice);
	}

	/** Adds a disclosure of protected information. */
	public Disclosure addDisclosure(String title, String discloser, String recipient) {
		Disclosure disclosure = NEW.createDisclosure();
		disclosure.setTitle(title);
		disclosure.setDiscloser(discloser);
		disclosure.setRecipient(recipient);
		return add(session.matter(), Literals.MATTER__DISCLOSURES, disclosure);
	}

	/** Adds a claim for relief (asylum, withholding, cat). */
	public Claim addClaim(String title, String relief, Statement statement) {
		Claim claim = NEW.createClaim();
		claim.setTitle(title);
		claim.setRelief(relief);
		claim.setStatement(statement == null ? null : here(statement));
		return add(session.matter(), Literals.MATTER__CLAIMS, claim);
	}

	/** Adds a remark, to an element or, with null, to the matter. */
	public Note addNote(Identified target, String text) {
		Note note = NEW.createNote();
		note.setTarget(target == null ? null : here(target));
		note.setText(text);
		return add(session.matter(), Literals.MATTER__NOTES, note);
	}

	/** Keeps a query for later, in a query language by its id ({@code westlaw}). */
	public SavedSearch saveSearch(String name, String query, String dialect) {
		SavedSearch search = NEW.createSavedSearch();
		search.setName(name);
		search.setQuery(query);
		search.setDialect(dialect);
		return add(session.matter(), Literals.MATTER__SAVED_SEARCHES, search);
	}

	/**
	 * Notes which sources of a library somebody has seen of a saved search, and that new ones are to be told.
	 *
	 * @param library  identity of the library
	 * @param revision its revision
	 */
	public void watch(SavedSearch search, String library, long revision) {
		session.together(Labels.change(search, Literals.SAVED_SEARCH__ALERT), edits -> {
			edits.set(search, Literals.SAVED_SEARCH__ALERT, true);
			edits.set(search, Literals.SAVED_SEARCH__LIBRARY, library);
			edits.set(search, Literals.SAVED_SEARCH__SEEN, Math.toIntExact(revision));
		});
	}

	/** Adds something due on a day (ISO date). */
	public Deadline addDeadline(String title, String due, String rule) {
		Deadline deadline = NEW.createDeadline();
		deadline.setTitle(title);
		deadline.setDue(due);
		deadline.setRule(rule);
		return add(session.matter(), Literals.MATTER__DEADLINES, deadline);
	}

	/** Adds a document; without a forum it is that of the matter. */
	public Brief addBrief(String title, String forum) {
		Brief brief = NEW.createBrief();
		brief.setTitle(title);
		brief.setForum(forum);
		return add(session.matter(), Literals.MATTER__BRIEFS, brief);
	}

	/** Adds a section at the end of a brief; level 1 is the outermost. */
	public Section addSection(Brief brief, SectionKind kind, String heading, int level, String body) {
		Section section = NEW.createSection();
		section.setKind(kind);
		section.setHeading(heading);
		section.setLevel(level);
		section.setBody(body);
		return add(brief, Literals.BRIEF__SECTIONS, section);
	}

	/** Adds an element made elsewhere to a containment list of the model; gives it an id if it has none. */
	public <T extends Identified> T add(Identified owner, EReference list, T element) {
		EcoreUtil.getAllProperContents(element, false).forEachRemaining(part -> giveId((Identified) part));
		giveId(element);
		run(commands.add(here(owner), list, element));
		return element;
	}

	/** Puts an element of the matter at the end of a list that refers to it, such as the elements of a claim; once is enough. */
	public void refer(Identified owner, EReference list, Identified element) {
		if (!((List<?>) here(owner).eGet(list)).contains(here(element)))
			run(commands.add(owner, list, element));
	}

	/** Takes an element out of a list that refers to it; the element itself stays in the matter. */
	public void unrefer(Identified owner, EReference list, Identified element) {
		if (((List<?>) here(owner).eGet(list)).contains(element))
			run(commands.unrefer(owner, list, element));
	}

	/** Sets a single-valued feature of the model, null to clear it. */
	public void set(Identified element, EStructuralFeature feature, Object value) {
		if (feature == Literals.IDENTIFIED__ID)
			throw new IllegalArgumentException("The id of an element never changes.");
		if (feature.isMany())
			throw new IllegalArgumentException("A list is not set as a whole: " + feature.getName());
		if (value instanceof Identified referred)
			here(referred);
		if (!Objects.equals(here(element).eGet(feature), value))
			run(commands.set(element, feature, value));
	}

	/** Replaces all values of a many-valued attribute, such as the data fields of a disclosure. */
	public void setAll(Identified element, EStructuralFeature feature, List<?> values) {
		if (!here(element).eGet(feature).equals(values))
			run(commands.set(element, feature, List.copyOf(values)));
	}

	/** Sets the text of a statement. */
	public void setText(Statement statement, String text) {
		set(statement, Literals.STATEMENT__TEXT, text);
	}

	/** Sets what the user says of a statement: stated, questioned, accepted, rejected. */
	public void setStatus(Statement statement, StatementStatus status) {
		set(statement, Literals.STATEMENT__STATUS, status);
	}

	/** Sets how much it takes for a statement to be acceptable. */
	public void setStandard(Statement statement, ProofStandard standard) {
		set(statement, Literals.STATEMENT__STANDARD, standard);
	}

	/**
	 * Sets how an argument weighs with its audience.
	 *
	 * @throws IllegalArgumentException unless 0 ≤ weight ≤ 1
	 */
	public void setWeight(Argument argument, double weight) {
		if (!(weight >= 0 && weight <= 1))
			throw new IllegalArgumentException("A weight lies between 0 and 1.");
		set(argument, Literals.ARGUMENT__WEIGHT, weight);
	}

	/** Moves an element to a place in the list it is in. */
	public void move(Identified element, int index) {
		move((Identified) here(element).eContainer(), element.eContainmentFeature(), element, index);
	}

	/** Moves an element within a list that contains it or refers to it. */
	public void move(Identified owner, EReference list, Identified element, int index) {
		List<?> values = (List<?>) here(owner).eGet(list);
		int from = values.indexOf(element);
		if (from < 0 || index < 0 || index >= values.size())
			throw new IllegalArgumentException("There is no place " + index + " to move to.");
		if (from != index)
			run(commands.move(owner, list, element, index));
	}

	/** As {@link #remove(Collection)}. */
	public void remove(Identified... elements) {
		remove(Arrays.asList(elements));
	}

	/**
	 * Removes elements with what means nothing without them, in one command that also clears every reference to them: with a statement the
	 * arguments for and against it, with anything its pins. Premises that use a removed statement stay as a gap that can be seen, because an
	 * argument must not grow stronger by losing a premise; notes stay.
	 */
	public void remove(Collection<? extends Identified> elements) {
		elements.forEach(this::here);
		if (elements.contains(session.matter()))
			throw new IllegalArgumentException("A matter is deleted in its vault.");
		if (!elements.isEmpty())
			run(commands.remove(elements));
	}

	private void run(Command command) {
		session.run(command);
	}

	private void giveId(Identified element) {
		if (element.getId() == null)
			element.setId(session.newId());
	}

	private <T extends Identified> T here(T element) {
		if (!EcoreUtil.isAncestor(session.matter(), Objects.requireNonNull(element)))
			throw new IllegalArgumentException("The element is not of this matter.");
		return element;
	}
}
