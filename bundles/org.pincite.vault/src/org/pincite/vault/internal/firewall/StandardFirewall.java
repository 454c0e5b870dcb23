package org.pincite.vault.internal.firewall;

import org.osgi.service.component.annotations.Component;
import org.pincite.matter.Matter;
import org.pincite.vault.firewall.IdentityFirewall;
import org.pincite.vault.firewall.IdentityGate;

/** The gate that Pincite ships. */
@Component(service = IdentityFirewall.class)
public final class StandardFirewall implements IdentityFirewall {

	@Override
	public IdentityGate gate(Matter matter) {
		return new StandardGate(matter);
	}
}
