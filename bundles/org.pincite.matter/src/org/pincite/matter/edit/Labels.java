package org.pincite.matter.edit;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the undo menu says. Kinds of things only, never a word of the matter. */
final class Labels {

	private static final ResourceBundle MESSAGES = ResourceBundle.getBundle("org.pincite.matter.edit.messages");

	private Labels() {
	}

	static String message(String key, Object... arguments) {
		return new MessageFormat(MESSAGES.getString(key), Locale.US).format(arguments);
	}

	static String add(EObject element) {
		return message("add", kind(element.eClass()));
	}

	static String change(EObject element, EStructuralFeature feature) {
		String key = "feature." + feature.getName();
		return message("change", kind(element.eClass()), MESSAGES.containsKey(key) ? MESSAGES.getString(key) : feature.getName());
	}

	static String move(EObject element) {
		return message("move", kind(element.eClass()));
	}

	/** @param more how many dependent elements go with them */
	static String remove(Collection<? extends EObject> elements, int more) {
		String what = elements.size() == 1 ? kind(elements.iterator().next().eClass()) : message("elements", elements.size());
		return more > 0 ? message("removeMore", what, more) : message("remove", what);
	}

	private static String kind(EClass kind) {
		return MESSAGES.getString("kind." + kind.getName());
	}
}
