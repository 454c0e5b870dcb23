package org.pincite.vault.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pincite.matter.MatterPackage.Literals;

/** How the model and the document correspond. */
final class Shape {

	/** Keys that say something else than the feature of their name would. */
	static final Map<EStructuralFeature, String> KEYS = Map.of(Literals.MATTER__CLIENT, "clientId");
	/** Derived from the other side, or written in a way of their own. */
	private static final Set<EStructuralFeature> SKIPPED = Set.of(Literals.STATEMENT__ARGUMENTS, Literals.MATTER__BRIEFS);
	/** Without these an element says nothing. */
	static final Set<EStructuralFeature> REQUIRED = Set.of(Literals.STATEMENT__TEXT, Literals.FACT__TEXT, Literals.PREMISE__STATEMENT,
			Literals.ARGUMENT__CONCLUSION, Literals.PIN__SOURCE, Literals.PIN__EXACT, Literals.PIN__TARGET);
	/** Other names of values. */
	static final Map<String, String> VALUES = Map.of("toc", "contents", "toa", "authorities");
	/** Keys of the document that are no features. */
	static final Set<String> OTHER_KEYS = Set.of("pincite", "version", "brief", "briefs", "gaps", "share", "knows");

	private Shape() {
	}

	static List<EStructuralFeature> features(EClass type) {
		List<EStructuralFeature> features = new ArrayList<>(type.getEAllStructuralFeatures());
		features.removeAll(SKIPPED);
		return features;
	}

	static String key(EStructuralFeature feature) {
		return KEYS.getOrDefault(feature, feature.getName());
	}
}
