package org.pincite.brief;

import java.util.List;

/** A brief for the public was not written, because something in it points to somebody and nobody has decided about it, or it was let through. */
public class IdentitiesLeftException extends BriefException {
	private static final long serialVersionUID = 1L;
	private final transient List<IdentityFind> finds;

	public IdentitiesLeftException(String message, List<IdentityFind> finds) {
		super(message);
		this.finds = List.copyOf(finds);
	}

	/** What is left, in the order of the brief. */
	public List<IdentityFind> finds() {
		return finds;
	}
}
