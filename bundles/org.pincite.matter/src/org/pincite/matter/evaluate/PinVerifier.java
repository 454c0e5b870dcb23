package org.pincite.matter.evaluate;

import org.pincite.matter.Pin;

/** Says whether a quote still matches its source. A port: matters do not know the library, whoever does answers. */
@FunctionalInterface
public interface PinVerifier {

	/** Where no library is at hand: nothing is verified. */
	PinVerifier NOTHING = pin -> PinStatus.UNVERIFIED;

	/** The status of a pin, never null. Asked once for each pin until the pin changes or {@link LiveEvaluation#verifyAgain()} is called. */
	PinStatus verify(Pin pin);
}
