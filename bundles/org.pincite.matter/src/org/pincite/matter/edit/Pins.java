package org.pincite.matter.edit;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pincite.matter.MatterPackage.Literals;
import org.pincite.matter.Pin;

/** A passage as the features of a pin. */
final class Pins {

	private Pins() {
	}

	static Map<EStructuralFeature, Object> values(PinnedPassage passage) {
		Map<EStructuralFeature, Object> values = new LinkedHashMap<>();
		values.put(Literals.PIN__SOURCE, passage.source());
		values.put(Literals.PIN__SOURCE_TITLE, passage.sourceTitle());
		values.put(Literals.PIN__CITATION, passage.citation());
		values.put(Literals.PIN__DIGEST, passage.digest());
		values.put(Literals.PIN__TEXT_HASH, passage.textHash());
		values.put(Literals.PIN__START, passage.start());
		values.put(Literals.PIN__END, passage.end());
		values.put(Literals.PIN__EXACT, passage.exact());
		values.put(Literals.PIN__PREFIX, passage.prefix());
		values.put(Literals.PIN__SUFFIX, passage.suffix());
		values.put(Literals.PIN__LOCATOR, passage.locator());
		return values;
	}

	static void fill(Pin pin, PinnedPassage passage) {
		values(passage).forEach(pin::eSet);
	}
}
