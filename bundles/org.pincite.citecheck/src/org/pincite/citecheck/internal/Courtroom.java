package org.pincite.citecheck.internal;

import java.util.Optional;
import java.util.Set;

import org.pincite.citation.Court;
import org.pincite.citation.Courts;

/** Which courts bind which tribunal. */
public final class Courtroom {

	private Courtroom() {
	}

	/** Name of a court for messages; the id where it is not in the table. */
	public static String name(String court) {
		return Courts.standard().byId(court).map(Court::name).orElse(court);
	}

	/**
	 * True if decisions of a court bind in a matter: the Supreme Court and the circuit always, the Board and the Attorney General before the agency only
	 * (8 C.F.R. § 1003.1(g)).
	 *
	 * @param court   court id of the decision, or null
	 * @param circuit court id of the matter's circuit, or null
	 * @param forum   id of the forum profile, or null
	 */
	public static boolean binds(String court, String circuit, String forum) {
		if (court == null)
			return false;
		boolean agency = forum == null || Set.of("bia", "ij").contains(forum);
		return court.equals("scotus") || court.equals(circuit) || agency && (court.equals("bia") || court.equals("ag"));
	}

	/** True if a court sits in the circuit below its court of appeals. */
	public static boolean within(String court, String circuit) {
		Optional<Court> found = court == null ? Optional.empty() : Courts.standard().byId(court);
		return found.isPresent() && circuit != null && circuit.equals(found.get().circuit());
	}
}
