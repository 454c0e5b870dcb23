package org.pincite.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pincite.matter.Identified;
import org.pincite.matter.Matter;
import org.pincite.matter.MatterFactory;
import org.pincite.matter.MatterPackage.Literals;

/** Matters with every feature of the model set at random, reproducibly. */
public final class RandomMatters {

	private static final String[] TEXTS = { "words", "", " \n\r\t ", "\"quoted\" \\ back", "<&>", "العربية", "\uD83D\uDE00 e\u0301", "form\ffeed\u0001" };

	private final Random random;
	private final List<Identified> all = new ArrayList<>();
	private int next;

	private RandomMatters(long seed) {
		random = new Random(seed);
	}

	public static Matter of(long seed) {
		RandomMatters made = new RandomMatters(seed);
		Matter matter = (Matter) made.make(Literals.MATTER);
		made.refer();
		return matter;
	}

	private Identified make(EClass type) {
		Identified element = (Identified) MatterFactory.eINSTANCE.create(type);
		element.setId("id-" + next++ + ".é");
		all.add(element);
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature instanceof EReference reference && reference.isContainment())
				for (int i = random.nextInt(4); i > 0; i--)
					list(element, feature).add(make(reference.getEReferenceType()));
			else if (feature instanceof EAttribute attribute && feature != Literals.IDENTIFIED__ID)
				set(element, attribute);
		}
		if (element.eClass() == Literals.PIN)
			element.eSet(Literals.PIN__END, (int) element.eGet(Literals.PIN__START) + 7);
		return element;
	}

	private void set(Identified element, EAttribute attribute) {
		if (attribute.isMany())
			list(element, attribute).addAll(List.of("name", text()));
		else if (attribute == Literals.PIN__EXACT || random.nextInt(4) > 0)
			element.eSet(attribute, value(attribute));
		else if (List.of(Literals.PIN__SOURCE, Literals.STATEMENT__TEXT, Literals.FACT__TEXT).contains(attribute))
			element.eSet(attribute, text());
	}

	private Object value(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum choices)
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		return switch (attribute.getEAttributeType().getInstanceClassName()) {
		case "boolean" -> random.nextBoolean();
		case "int" -> random.nextInt(100);
		case "double" -> random.nextInt(11) / 10.0;
		default -> attribute == Literals.PIN__EXACT ? "x" + text() : text();
		};
	}

	private void refer() {
		for (Identified element : all)
			for (EReference reference : element.eClass().getEAllReferences())
				if (!reference.isContainment() && reference != Literals.STATEMENT__ARGUMENTS)
					refer(element, reference);
	}

	private void refer(Identified element, EReference reference) {
		List<Identified> fitting = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (fitting.isEmpty())
			return;
		Identified one = fitting.get(random.nextInt(fitting.size()));
		if (reference.isMany())
			list(element, reference).add(one);
		else
			element.eSet(reference, one);
	}

	private String text() {
		return TEXTS[random.nextInt(TEXTS.length)];
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(Identified element, EStructuralFeature feature) {
		return (List<Object>) element.eGet(feature);
	}
}
