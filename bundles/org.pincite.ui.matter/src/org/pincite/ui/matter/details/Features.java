package org.pincite.ui.matter.details;

import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.pincite.matter.MatterPackage;

/** Which features of an element are shown, in which order, and what they are called. */
final class Features {
	private static final ResourceBundle NAMES = ResourceBundle.getBundle(Features.class.getPackageName() + ".features");
	private static final Set<EAttribute> LONG = Set.of(MatterPackage.Literals.STATEMENT__TEXT, MatterPackage.Literals.ARGUMENT__REASONING,
			MatterPackage.Literals.FACT__TEXT, MatterPackage.Literals.FACT__EVIDENCE, MatterPackage.Literals.NOTE__TEXT,
			MatterPackage.Literals.DISCLOSURE__CONTEXT, MatterPackage.Literals.SECTION__BODY, MatterPackage.Literals.PIN__COMMENT,
			MatterPackage.Literals.PIN__EXACT, MatterPackage.Literals.MATTER__CAPTION);
	/** Set when a passage is pinned; changed by pinning another one. */
	private static final Set<EAttribute> FIXED = Set.of(MatterPackage.Literals.PIN__EXACT, MatterPackage.Literals.PIN__SOURCE_TITLE,
			MatterPackage.Literals.PIN__CITATION, MatterPackage.Literals.PIN__LOCATOR);

	private Features() {
	}

	static List<EAttribute> of(EClass type) {
		List<EAttribute> shown = new ArrayList<>();
		for (EAttribute attribute : type.getEAllAttributes())
			if (!attribute.isMany() && !attribute.isID() && name(attribute) != null)
				shown.add(attribute);
		return shown;
	}

	/** The name for people, or null if the feature is not for them. */
	static String name(EAttribute attribute) {
		try {
			return NAMES.getString(attribute.getName());
		} catch (MissingResourceException e) {
			return null;
		}
	}

	static boolean isLong(EAttribute attribute) {
		return LONG.contains(attribute);
	}

	static boolean isFixed(EAttribute attribute) {
		return FIXED.contains(attribute);
	}
}
