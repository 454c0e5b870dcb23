package org.pincite.matter.internal;

import java.util.HashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The EMF resource a matter lives in, in memory only: its address leads nowhere. Finds objects by id in constant time, and carries every
 * string, whatever characters it holds, through XML.
 */
public final class MatterResource extends XMIResourceImpl {

	/** The address of every matter in memory; it names neither a file nor a client. */
	public static final URI ADDRESS = URI.createURI("matter:/open");

	public MatterResource() {
		super(ADDRESS);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8");
		getDefaultSaveOptions().put(Resource.OPTION_LINE_DELIMITER, "\n");
	}

	@Override
	protected XMLHelper createXMLHelper() {
		return new EscapingHelper(this);
	}
}
